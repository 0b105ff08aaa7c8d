# Generated from spec/apis/timpush/set_attr.yaml; do not edit. `make generate` writes it again.
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
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SetAttrRequest(Request["SetAttrResponse"]):
    """Set push attributes of users or devices."""

    __slots__ = {
        "user_attrs": "UserAttrs",
    }

    user_attrs: Sequence[UserAttributeSet]
    """Attributes of each account. At most 100 items."""

    def __init__(
        self,
        *,
        user_attrs: Sequence[UserAttributeSet],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_attrs = user_attrs


class SetAttrResponse(BatchResponse):
    """Response to `timpush/set_attr`."""

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


def decode_set_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetAttrRequest)
    if (value := wire.pop("UserAttrs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_attribute_set(item)
    model.user_attrs = value
    model.extra_fields = wire or None
    return model


def encode_set_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetAttrRequest, encode_set_attr_request, decode_set_attr_request)


def decode_set_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetAttrResponse)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_set_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60565",
        "https://trtc.io/document/67818",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        90018,
        90033,
        90035,
        91000,
    ),
    error_texts={90035: "The attribute is in use for the other kind of account."},
    item_results=ItemResults(
        items=("error_list",),
        failures_only=True,
        key=("to_account",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="UserAttrs", member=("To_Account",), items="ErrorList", key=("To_Account",), code="ErrorCode"
        ),
    ),
    code_table=code_table,
)
SetAttrRequest.operation = OPERATION
SetAttrResponse.operation = OPERATION
