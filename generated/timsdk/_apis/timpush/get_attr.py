# Generated from spec/apis/timpush/get_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_attribute_set import UserAttributeSet, decode_user_attribute_set
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetAttrRequest(Request["GetAttrResponse"]):
    """Get the push attributes of users or devices."""

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


class GetAttrResponse(BatchResponse):
    """Response to `timpush/get_attr`."""

    __slots__ = {
        "user_attrs": "UserAttrs",
        "error_list": "ErrorList",
    }

    user_attrs: list[UserAttributeSet]
    """Attributes of each known account."""
    error_list: list[PushErrorItem] | None
    """Accounts that were not served. Missing or empty on full success."""

    def __init__(
        self,
        *,
        user_attrs: list[UserAttributeSet],
        error_list: list[PushErrorItem] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.user_attrs = user_attrs
        self.error_list = error_list


def decode_get_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAttrRequest)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAttrRequest, encode_get_attr_request, decode_get_attr_request)


def decode_get_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAttrResponse)
    if (value := wire.pop("UserAttrs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_attribute_set(item)
    model.user_attrs = value
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_get_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        90001,
        90018,
        91000,
    ),
    item_results=ItemResults(
        items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",), info=("error_info",)
    ),
    code_table=code_table,
)
GetAttrRequest.operation = OPERATION
GetAttrResponse.operation = OPERATION
