# Generated from spec/apis/desk_http_svc/delete_quick_reply_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteQuickReplyGroupRequest(Request["DeleteQuickReplyGroupResponse"]):
    """Delete a category of quick replies."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """Category."""

    def __init__(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id


class DeleteQuickReplyGroupResponse(Response):
    """Response to `desk_http_svc/delete_quick_reply_group`."""

    __slots__ = ()


def decode_delete_quick_reply_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteQuickReplyGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_delete_quick_reply_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteQuickReplyGroupRequest, encode_delete_quick_reply_group_request, decode_delete_quick_reply_group_request
)


def decode_delete_quick_reply_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteQuickReplyGroupResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_quick_reply_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteQuickReplyGroupResponse, encode_delete_quick_reply_group_response, decode_delete_quick_reply_group_response
)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_quick_reply_group",
    method="desk.delete_quick_reply_group",
    summary="Delete a category of quick replies.",
    request_type=DeleteQuickReplyGroupRequest,
    response_type=DeleteQuickReplyGroupResponse,
    request_decoder=decode_delete_quick_reply_group_request,
    response_decoder=decode_delete_quick_reply_group_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/119747",),
    error_codes=(
        141000,
        141002,
        141004,
    ),
)
DeleteQuickReplyGroupRequest.operation = OPERATION
DeleteQuickReplyGroupResponse.operation = OPERATION
