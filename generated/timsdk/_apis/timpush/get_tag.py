# Generated from spec/apis/timpush/get_tag.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_tag_set import UserTagSet, decode_user_tag_set
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetTagRequest(Request["GetTagResponse"]):
    """Get the push tags of users or devices."""

    _known = frozenset({"To_Account"})

    to_account: list[str]
    """User IDs or registration IDs. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetTagResponse(BatchResponse):
    """Answer to `timpush/get_tag`."""

    _known = frozenset({*ENVELOPE, "UserTags", "ErrorList"})

    user_tags: list[UserTagSet]
    """Tags of each known account."""
    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_get_tag_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetTagRequest)
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_get_tag_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetTagRequest, encode_get_tag_request, decode_get_tag_request)


def decode_get_tag_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetTagResponse)
    model.user_tags = decode_list(decode_user_tag_set, get("UserTags"))
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_tag_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_tags) is not None:
        wire["UserTags"] = encode_list(field)
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetTagResponse, encode_get_tag_response, decode_get_tag_response)

OPERATION: Final = Operation(
    service="timpush",
    command="get_tag",
    method="push.get_tag",
    summary="Get the push tags of users or devices.",
    request_type=GetTagRequest,
    response_type=GetTagResponse,
    request_decoder=decode_get_tag_request,
    response_decoder=decode_get_tag_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60567",
        "https://trtc.io/document/67820",
    ),
    rates=(Rate(100.0, 1),),
    errors={90001: "", 90009: "", 90018: "", 91000: ""},
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
GetTagRequest.operation = OPERATION
GetTagResponse.operation = OPERATION
