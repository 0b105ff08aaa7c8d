# Generated from spec/apis/timpush/clear_all_tags.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class ClearAllTagsRequest(Request["ClearAllTagsResponse"]):
    """Remove all push tags of users or devices."""

    _known = frozenset({"To_Account"})

    to_account: list[str]
    """User IDs or registration IDs. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ClearAllTagsResponse(BatchResponse):
    """Answer to `timpush/clear_all_tags`."""

    _known = frozenset({*ENVELOPE, "ErrorList"})

    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_clear_all_tags_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ClearAllTagsRequest)
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_clear_all_tags_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ClearAllTagsRequest, encode_clear_all_tags_request, decode_clear_all_tags_request)


def decode_clear_all_tags_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ClearAllTagsResponse)
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_clear_all_tags_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/60570",
        "https://trtc.io/document/67823",
    ),
    rates=(Rate(100.0, 1),),
    errors={90001: "", 90009: "", 90018: "", 91000: ""},
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
ClearAllTagsRequest.operation = OPERATION
ClearAllTagsResponse.operation = OPERATION
