# Generated from spec/apis/timpush/clear_all_tags.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ClearAllTagsRequest(Request["ClearAllTagsResponse"]):
    """Remove all push tags of users or devices."""

    __slots__ = {
        "to_account": "To_Account",
    }

    to_account: list[str]
    """User IDs or registration IDs. At most 100 items."""

    def __init__(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account


class ClearAllTagsResponse(BatchResponse):
    """Response to `timpush/clear_all_tags`."""

    __slots__ = {
        "error_list": "ErrorList",
    }

    error_list: list[PushErrorItem] | None
    """Accounts that were not served. Missing or empty on full success."""

    def __init__(
        self,
        *,
        error_list: list[PushErrorItem] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.error_list = error_list


def decode_clear_all_tags_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ClearAllTagsRequest)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_clear_all_tags_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ClearAllTagsRequest, encode_clear_all_tags_request, decode_clear_all_tags_request)


def decode_clear_all_tags_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ClearAllTagsResponse)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_clear_all_tags_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ClearAllTagsResponse, encode_clear_all_tags_response, decode_clear_all_tags_response)

OPERATION: Final = Operation(
    service="timpush",
    command="clear_all_tags",
    method="push.clear_all_tags",
    summary="Remove all push tags of users or devices.",
    request_type=ClearAllTagsRequest,
    response_type=ClearAllTagsResponse,
    request_decoder=decode_clear_all_tags_request,
    response_decoder=decode_clear_all_tags_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60570",
        "https://trtc.io/document/67823",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        90018,
        91000,
    ),
    item_results=ItemResults(
        items=("error_list",),
        failures_only=True,
        key=("to_account",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(of="To_Account", member=(), items="ErrorList", key=("To_Account",), code="ErrorCode"),
    ),
    code_table=code_table,
)
ClearAllTagsRequest.operation = OPERATION
ClearAllTagsResponse.operation = OPERATION
