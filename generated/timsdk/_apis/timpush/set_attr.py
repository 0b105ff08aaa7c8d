# Generated from spec/apis/timpush/set_attr.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_attribute_set import UserAttributeSet, decode_user_attribute_set
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class SetAttrRequest(Request["SetAttrResponse"]):
    """Set push attributes of users or devices."""

    _known = frozenset({"UserAttrs"})

    user_attrs: Sequence[UserAttributeSet]
    """Attributes of each account. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SetAttrResponse(BatchResponse):
    """Answer to `timpush/set_attr`."""

    _known = frozenset({*ENVELOPE, "ErrorList"})

    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_set_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetAttrRequest)
    model.user_attrs = decode_list(decode_user_attribute_set, get("UserAttrs"))
    model._extra, model._wire = None, wire
    return model


def encode_set_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetAttrRequest, encode_set_attr_request, decode_set_attr_request)


def decode_set_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SetAttrResponse)
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_set_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SetAttrResponse, encode_set_attr_response, decode_set_attr_response)

OPERATION: Final = Operation(
    service="timpush",
    command="set_attr",
    method="push.set_attr",
    summary="Set push attributes of users or devices.",
    request_type=SetAttrRequest,
    response_type=SetAttrResponse,
    request_decoder=decode_set_attr_request,
    response_decoder=decode_set_attr_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/60565",
        "https://trtc.io/document/67818",
    ),
    rates=(Rate(100.0, 1),),
    errors={
        90001: "",
        90009: "",
        90018: "",
        90033: "",
        90035: "The attribute is in use for the other kind of account.",
        91000: "",
    },
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
SetAttrRequest.operation = OPERATION
SetAttrResponse.operation = OPERATION
