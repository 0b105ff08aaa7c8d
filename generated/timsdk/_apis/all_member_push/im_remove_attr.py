# Generated from spec/apis/all_member_push/im_remove_attr.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.user_attribute_removal import UserAttributeRemoval, decode_user_attribute_removal
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class ImRemoveAttrRequest(Request["ImRemoveAttrResponse"]):
    """Remove push attributes of users."""

    _known = frozenset({"UserAttrs"})

    user_attrs: Sequence[UserAttributeRemoval]
    """Attribute names of each user. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ImRemoveAttrResponse(Response):
    """Answer to `all_member_push/im_remove_attr`."""

    _known = frozenset({*ENVELOPE})


def decode_im_remove_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImRemoveAttrRequest)
    model.user_attrs = decode_list(decode_user_attribute_removal, get("UserAttrs"))
    model._extra, model._wire = None, wire
    return model


def encode_im_remove_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImRemoveAttrRequest, encode_im_remove_attr_request, decode_im_remove_attr_request)


def decode_im_remove_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(ImRemoveAttrResponse)
    model._extra, model._wire = None, wire
    return model


def encode_im_remove_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImRemoveAttrResponse, encode_im_remove_attr_response, decode_im_remove_attr_response)

OPERATION: Final = Operation(
    service="all_member_push",
    command="im_remove_attr",
    method="push.im_remove_attr",
    summary="Remove push attributes of users.",
    request_type=ImRemoveAttrRequest,
    response_type=ImRemoveAttrResponse,
    request_decoder=decode_im_remove_attr_request,
    response_decoder=decode_im_remove_attr_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/37171",),
    rates=(Rate(100.0, 1),),
    errors={90001: "", 90009: "", 90018: "", 90033: "", 91000: ""},
)
ImRemoveAttrRequest.operation = OPERATION
ImRemoveAttrResponse.operation = OPERATION
