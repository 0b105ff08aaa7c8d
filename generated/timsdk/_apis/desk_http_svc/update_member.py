# Generated from spec/apis/desk_http_svc/update_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_role_id import DeskRoleId
    from timsdk_runtime.model.base import JsonObject


class UpdateMemberRequest(Request["UpdateMemberResponse"]):
    """Change an agent account."""

    __slots__ = {
        "member_mail": "MemberMail",
        "nick_name": "NickName",
        "role_id_list": "RoleIDList",
        "member_group_id_list": "MemberGroupIDList",
        "avatar": "Avatar",
        "member_reception_limit": "MemberReceptionLimit",
        "member_reception_limit_enabled": "MemberReceptionLimitEnabled",
    }

    member_mail: str
    """Mail address of the agent."""
    nick_name: str | None
    """Nickname. At most 32 characters."""
    role_id_list: list[DeskRoleId | int] | None
    """All roles. An empty list takes every role away."""
    member_group_id_list: list[int] | None
    """All agent groups. An empty list leaves the default group."""
    avatar: str | None
    """URL of the profile picture."""
    member_reception_limit: int | None
    """Sessions at a time for this agent."""
    member_reception_limit_enabled: bool | None
    """Apply `member_reception_limit` instead of the largest limit of the agent's groups. Send both the first
    time.
    """

    def __init__(
        self,
        *,
        member_mail: str,
        nick_name: str | None = None,
        role_id_list: list[DeskRoleId | int] | list[DeskRoleId] | list[int] | None = None,
        member_group_id_list: list[int] | None = None,
        avatar: str | None = None,
        member_reception_limit: int | None = None,
        member_reception_limit_enabled: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_mail = member_mail
        self.nick_name = nick_name
        self.role_id_list = role_id_list  # type: ignore[assignment]
        self.member_group_id_list = member_group_id_list
        self.avatar = avatar
        self.member_reception_limit = member_reception_limit
        self.member_reception_limit_enabled = member_reception_limit_enabled


class UpdateMemberResponse(Response):
    """Response to `desk_http_svc/update_member`."""

    __slots__ = ()


def decode_update_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateMemberRequest)
    model.member_mail = wire.pop("MemberMail", None)
    model.nick_name = wire.pop("NickName", None)
    model.role_id_list = wire.pop("RoleIDList", None)
    model.member_group_id_list = wire.pop("MemberGroupIDList", None)
    model.avatar = wire.pop("Avatar", None)
    model.member_reception_limit = wire.pop("MemberReceptionLimit", None)
    model.member_reception_limit_enabled = pop_flag(wire, "MemberReceptionLimitEnabled")
    model.extra_fields = wire or None
    return model


def encode_update_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_mail) is not None:
        wire["MemberMail"] = field
    if (field := model.nick_name) is not None:
        wire["NickName"] = field
    if (field := model.role_id_list) is not None:
        wire["RoleIDList"] = field
    if (field := model.member_group_id_list) is not None:
        wire["MemberGroupIDList"] = field
    if (field := model.avatar) is not None:
        wire["Avatar"] = field
    if (field := model.member_reception_limit) is not None:
        wire["MemberReceptionLimit"] = field
    if (field := model.member_reception_limit_enabled) is not None:
        wire["MemberReceptionLimitEnabled"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateMemberRequest, encode_update_member_request, decode_update_member_request)


def decode_update_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_update_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateMemberResponse, encode_update_member_response, decode_update_member_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_member",
    method="desk.update_member",
    summary="Change an agent account.",
    request_type=UpdateMemberRequest,
    response_type=UpdateMemberResponse,
    request_decoder=decode_update_member_request,
    response_decoder=decode_update_member_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124318",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
UpdateMemberRequest.operation = OPERATION
UpdateMemberResponse.operation = OPERATION
