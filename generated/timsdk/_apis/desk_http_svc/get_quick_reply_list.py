# Generated from spec/apis/desk_http_svc/get_quick_reply_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.desk_quick_reply import DeskQuickReply, decode_desk_quick_reply
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetQuickReplyListRequest(Request["GetQuickReplyListResponse"]):
    """List the quick replies of a category."""

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


class GetQuickReplyListResponse(Response):
    """Response to `desk_http_svc/get_quick_reply_list`."""

    __slots__ = {
        "data": "Data",
    }

    data: list[DeskQuickReply]
    """Quick replies."""

    def __init__(
        self,
        *,
        data: list[DeskQuickReply],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data


def decode_get_quick_reply_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetQuickReplyListRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_get_quick_reply_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetQuickReplyListRequest, encode_get_quick_reply_list_request, decode_get_quick_reply_list_request)


def decode_get_quick_reply_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetQuickReplyListResponse)
    if (value := wire.pop("Data", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_quick_reply(item)
    model.data = value
    model.extra_fields = wire or None
    return model


def encode_get_quick_reply_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetQuickReplyListResponse, encode_get_quick_reply_list_response, decode_get_quick_reply_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_quick_reply_list",
    method="desk.get_quick_reply_list",
    summary="List the quick replies of a category.",
    request_type=GetQuickReplyListRequest,
    response_type=GetQuickReplyListResponse,
    request_decoder=decode_get_quick_reply_list_request,
    response_decoder=decode_get_quick_reply_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/119752",),
    error_codes=(
        141000,
        141002,
        141004,
    ),
)
GetQuickReplyListRequest.operation = OPERATION
GetQuickReplyListResponse.operation = OPERATION
