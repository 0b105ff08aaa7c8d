# Generated from spec/apis/timpush/get_attr.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_attribute_set import UserAttributeSet, decode_user_attribute_set
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAttrRequest(Request["GetAttrResponse"]):
    """Get the push attributes of users or devices."""

    _known = frozenset({"To_Account"})

    to_account: list[str]
    """User IDs or registration IDs. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAttrResponse(BatchResponse):
    """Answer to `timpush/get_attr`."""

    _known = frozenset({*ENVELOPE, "UserAttrs", "ErrorList"})

    user_attrs: list[UserAttributeSet]
    """Attributes of each known account."""
    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_get_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAttrRequest)
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_get_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetAttrRequest, encode_get_attr_request, decode_get_attr_request)


def decode_get_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAttrResponse)
    model.user_attrs = decode_list(decode_user_attribute_set, get("UserAttrs"))
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = encode_list(field)
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetAttrResponse, encode_get_attr_response, decode_get_attr_response)

OPERATION: Final = Operation(
    service="timpush",
    command="get_attr",
    method="push.get_attr",
    summary="Get the push attributes of users or devices.",
    request_type=GetAttrRequest,
    response_type=GetAttrResponse,
    request_decoder=decode_get_attr_request,
    response_decoder=decode_get_attr_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60564",
        "https://trtc.io/document/67817",
    ),
    rates=(Rate(100.0, 1),),
    errors={90001: "", 90018: "", 91000: ""},
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
GetAttrRequest.operation = OPERATION
GetAttrResponse.operation = OPERATION
