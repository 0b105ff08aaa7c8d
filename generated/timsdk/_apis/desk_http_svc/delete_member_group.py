# Generated from spec/apis/desk_http_svc/delete_member_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteMemberGroupRequest(Request["DeleteMemberGroupResponse"]):
    """Delete an agent group."""

    __slots__ = {
        "member_group_id": "MemberGroupID",
    }

    member_group_id: int
    """Group."""

    def __init__(
        self,
        *,
        member_group_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_group_id = member_group_id


class DeleteMemberGroupResponse(Response):
    """Response to `desk_http_svc/delete_member_group`."""

    __slots__ = ()


def decode_delete_member_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteMemberGroupRequest)
    model.member_group_id = wire.pop("MemberGroupID", None)
    model.extra_fields = wire or None
    return model


def encode_delete_member_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_group_id) is not None:
        wire["MemberGroupID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteMemberGroupRequest, encode_delete_member_group_request, decode_delete_member_group_request)


def decode_delete_member_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteMemberGroupResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_member_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteMemberGroupResponse, encode_delete_member_group_response, decode_delete_member_group_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_member_group",
    method="desk.delete_member_group",
    summary="Delete an agent group.",
    request_type=DeleteMemberGroupRequest,
    response_type=DeleteMemberGroupResponse,
    request_decoder=decode_delete_member_group_request,
    response_decoder=decode_delete_member_group_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124500",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
)
DeleteMemberGroupRequest.operation = OPERATION
DeleteMemberGroupResponse.operation = OPERATION
