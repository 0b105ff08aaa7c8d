# Generated from spec/apis/desk_http_svc/create_members.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.desk_role_id import DeskRoleId
    from timsdk_runtime.model.base import JsonObject


class NewDeskAgent(Model):
    """An agent account to create."""

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
    """Mail address, with which the agent logs in."""
    nick_name: str | None
    """Nickname. At most 32 characters."""
    role_id_list: list[DeskRoleId | int] | None
    """Roles, custom ones too."""
    member_group_id_list: list[int] | None
    """Agent groups besides the default group."""
    avatar: str | None
    """URL of the profile picture."""
    member_reception_limit: int | None
    """Sessions at a time for this agent."""
    member_reception_limit_enabled: bool | None
    """Apply `member_reception_limit` instead of the group's limit. The service assumes False when omitted."""

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


class CreateMembersRequest(Request["CreateMembersResponse"]):
    """Create agent accounts."""

    __slots__ = {
        "member_list": "MemberList",
        "send_password": "SendPassword",
    }

    member_list: Sequence[NewDeskAgent]
    """The agents. At most 10 items."""
    send_password: bool | None
    """Send each agent a password by mail. The service assumes True when omitted."""

    def __init__(
        self,
        *,
        member_list: Sequence[NewDeskAgent],
        send_password: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_list = member_list
        self.send_password = send_password


class CreateMembersResponse(Response):
    """Response to `desk_http_svc/create_members`."""

    __slots__ = ()


def decode_new_desk_agent(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NewDeskAgent)
    model.member_mail = wire.pop("MemberMail", None)
    model.nick_name = wire.pop("NickName", None)
    model.role_id_list = wire.pop("RoleIDList", None)
    model.member_group_id_list = wire.pop("MemberGroupIDList", None)
    model.avatar = wire.pop("Avatar", None)
    model.member_reception_limit = wire.pop("MemberReceptionLimit", None)
    model.member_reception_limit_enabled = pop_flag(wire, "MemberReceptionLimitEnabled")
    model.extra_fields = wire or None
    return model


def encode_new_desk_agent(model: Any) -> dict[str, Any]:
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


register(NewDeskAgent, encode_new_desk_agent, decode_new_desk_agent)


def decode_create_members_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateMembersRequest)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_new_desk_agent(item)
    model.member_list = value
    model.send_password = wire.pop("SendPassword", None)
    model.extra_fields = wire or None
    return model


def encode_create_members_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.send_password) is not None:
        wire["SendPassword"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateMembersRequest, encode_create_members_request, decode_create_members_request)


def decode_create_members_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateMembersResponse)
    model.extra_fields = wire or None
    return model


def encode_create_members_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateMembersResponse, encode_create_members_response, decode_create_members_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="create_members",
    method="desk.create_members",
    summary="Create agent accounts.",
    request_type=CreateMembersRequest,
    response_type=CreateMembersResponse,
    request_decoder=decode_create_members_request,
    response_decoder=decode_create_members_response,
    effect=Effect(kind="once", reason="What a retry with the same mail addresses does is not documented."),
    sources=("https://cloud.tencent.com/document/product/269/124316",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=(
        "response fields",
        "error codes (those of its siblings are listed)",
    ),
)
CreateMembersRequest.operation = OPERATION
CreateMembersResponse.operation = OPERATION
