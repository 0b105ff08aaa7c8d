# Generated from spec/apis/all_member_push/im_get_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.user_attribute_set import UserAttributeSet, decode_user_attribute_set
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ImGetAttrRequest(Request["ImGetAttrResponse"]):
    """Get the push attributes of users."""

    __slots__ = {
        "to_account": "To_Account",
    }

    to_account: list[str]
    """User IDs. At most 100 items."""

    def __init__(
        self,
        *,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account


class ImGetAttrResponse(Response):
    """Response to `all_member_push/im_get_attr`."""

    __slots__ = {
        "user_attrs": "UserAttrs",
    }

    user_attrs: list[UserAttributeSet]
    """Attributes of each user."""

    def __init__(
        self,
        *,
        user_attrs: list[UserAttributeSet],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.user_attrs = user_attrs


def decode_im_get_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImGetAttrRequest)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_im_get_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImGetAttrRequest, encode_im_get_attr_request, decode_im_get_attr_request)


def decode_im_get_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImGetAttrResponse)
    if (value := wire.pop("UserAttrs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_attribute_set(item)
    model.user_attrs = value
    model.extra_fields = wire or None
    return model


def encode_im_get_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImGetAttrResponse, encode_im_get_attr_response, decode_im_get_attr_response)

OPERATION: Final = Operation(
    service="all_member_push",
    command="im_get_attr",
    method="push.im_get_attr",
    summary="Get the push attributes of users.",
    request_type=ImGetAttrRequest,
    response_type=ImGetAttrResponse,
    request_decoder=decode_im_get_attr_request,
    response_decoder=decode_im_get_attr_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/37169",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90018,
        91000,
    ),
)
ImGetAttrRequest.operation = OPERATION
ImGetAttrResponse.operation = OPERATION
