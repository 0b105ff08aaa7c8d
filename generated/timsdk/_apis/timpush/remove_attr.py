# Generated from spec/apis/timpush/remove_attr.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_attribute_removal import UserAttributeRemoval, decode_user_attribute_removal
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class RemoveAttrRequest(Request["RemoveAttrResponse"]):
    """Remove push attributes of users or devices."""

    _known = frozenset({"UserAttrs"})

    user_attrs: Sequence[UserAttributeRemoval]
    """Attribute names of each account. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class RemoveAttrResponse(BatchResponse):
    """Answer to `timpush/remove_attr`."""

    _known = frozenset({*ENVELOPE, "ErrorList"})

    error_list: list[PushErrorItem] | None = None
    """Accounts that were not served. Missing or empty on full success."""


def decode_remove_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RemoveAttrRequest)
    model.user_attrs = decode_list(decode_user_attribute_removal, get("UserAttrs"))
    model._extra, model._wire = None, wire
    return model


def encode_remove_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RemoveAttrRequest, encode_remove_attr_request, decode_remove_attr_request)


def decode_remove_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RemoveAttrResponse)
    model.error_list = decode_list(decode_push_error_item, get("ErrorList"))
    model._extra, model._wire = None, wire
    return model


def encode_remove_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RemoveAttrResponse, encode_remove_attr_response, decode_remove_attr_response)

OPERATION: Final = Operation(
    service="timpush",
    command="remove_attr",
    method="push.remove_attr",
    summary="Remove push attributes of users or devices.",
    request_type=RemoveAttrRequest,
    response_type=RemoveAttrResponse,
    request_decoder=decode_remove_attr_request,
    response_decoder=decode_remove_attr_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/60566",
        "https://trtc.io/document/67819",
    ),
    rates=(Rate(100.0, 1),),
    errors={90001: "", 90009: "", 90018: "", 90033: "", 91000: ""},
    partial=Partial(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
)
RemoveAttrRequest.operation = OPERATION
RemoveAttrResponse.operation = OPERATION
