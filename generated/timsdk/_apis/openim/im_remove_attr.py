# Generated from spec/apis/openim/im_remove_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.user_attribute_removal import UserAttributeRemoval, decode_user_attribute_removal
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class ImRemoveAttrRequest(Request["ImRemoveAttrResponse"]):
    """Remove push attributes of users."""

    __slots__ = {
        "user_attrs": "UserAttrs",
    }

    user_attrs: Sequence[UserAttributeRemoval]
    """Attribute names of each user. At most 500 items."""

    def __init__(
        self,
        *,
        user_attrs: Sequence[UserAttributeRemoval],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_attrs = user_attrs


class ImRemoveAttrResponse(Response):
    """Response to `openim/im_remove_attr`."""

    __slots__ = ()


def decode_im_remove_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImRemoveAttrRequest)
    if (value := wire.pop("UserAttrs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_attribute_removal(item)
    model.user_attrs = value
    model.extra_fields = wire or None
    return model


def encode_im_remove_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImRemoveAttrRequest, encode_im_remove_attr_request, decode_im_remove_attr_request)


def decode_im_remove_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImRemoveAttrResponse)
    model.extra_fields = wire or None
    return model


def encode_im_remove_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImRemoveAttrResponse, encode_im_remove_attr_response, decode_im_remove_attr_response)

OPERATION: Final = Operation(
    service="openim",
    command="im_remove_attr",
    method="legacy.im_remove_attr",
    summary="Remove push attributes of users.",
    request_type=ImRemoveAttrRequest,
    response_type=ImRemoveAttrResponse,
    request_decoder=decode_im_remove_attr_request,
    response_decoder=decode_im_remove_attr_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://github.com/tencentyun/qcloud-documents",
        "https://trtc.io/document/37171",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        20002,
        90001,
        90009,
        90018,
        90020,
        90021,
        90033,
        90035,
        91000,
    ),
    error_texts={
        20002: "Authentication inside the service failed.",
        90020: "A tag or an attribute is not valid.",
        90035: "A user is not valid.",
    },
    status="legacy",
    replaced_by="all_member_push/im_remove_attr",
)
ImRemoveAttrRequest.operation = OPERATION
ImRemoveAttrResponse.operation = OPERATION
