# Generated from spec/apis/desk_http_svc/update_member_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UpdateMemberGroupRequest(Request["UpdateMemberGroupResponse"]):
    """Change an agent group."""

    __slots__ = {
        "member_group_id": "MemberGroupID",
        "member_group_name": "MemberGroupName",
        "reception_limit": "ReceptionLimit",
        "member_mail_list": "MemberMailList",
    }

    member_group_id: int
    """Group."""
    member_group_name: str | None
    """Name of the group. At most 32 characters."""
    reception_limit: int | None
    """Sessions at a time for each agent. At most 999."""
    member_mail_list: list[str] | None
    """Mail addresses of all agents; they replace the former ones. Unchanged when omitted."""

    def __init__(
        self,
        *,
        member_group_id: int,
        member_group_name: str | None = None,
        reception_limit: int | None = None,
        member_mail_list: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_group_id = member_group_id
        self.member_group_name = member_group_name
        self.reception_limit = reception_limit
        self.member_mail_list = member_mail_list


class UpdateMemberGroupResponse(Response):
    """Response to `desk_http_svc/update_member_group`."""

    __slots__ = ()


def decode_update_member_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateMemberGroupRequest)
    model.member_group_id = wire.pop("MemberGroupID", None)
    model.member_group_name = wire.pop("MemberGroupName", None)
    model.reception_limit = wire.pop("ReceptionLimit", None)
    model.member_mail_list = wire.pop("MemberMailList", None)
    model.extra_fields = wire or None
    return model


def encode_update_member_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_group_id) is not None:
        wire["MemberGroupID"] = field
    if (field := model.member_group_name) is not None:
        wire["MemberGroupName"] = field
    if (field := model.reception_limit) is not None:
        wire["ReceptionLimit"] = field
    if (field := model.member_mail_list) is not None:
        wire["MemberMailList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateMemberGroupRequest, encode_update_member_group_request, decode_update_member_group_request)


def decode_update_member_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateMemberGroupResponse)
    model.extra_fields = wire or None
    return model


def encode_update_member_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateMemberGroupResponse, encode_update_member_group_response, decode_update_member_group_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="update_member_group",
    method="desk.update_member_group",
    summary="Change an agent group.",
    request_type=UpdateMemberGroupRequest,
    response_type=UpdateMemberGroupResponse,
    request_decoder=decode_update_member_group_request,
    response_decoder=decode_update_member_group_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124501",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
)
UpdateMemberGroupRequest.operation = OPERATION
UpdateMemberGroupResponse.operation = OPERATION
