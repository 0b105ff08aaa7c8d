# Generated from spec/apis/timpush/remove_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_attribute_removal import UserAttributeRemoval, decode_user_attribute_removal
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class RemoveAttrRequest(Request["RemoveAttrResponse"]):
    """Remove push attributes of users or devices."""

    __slots__ = {
        "user_attrs": "UserAttrs",
    }

    user_attrs: Sequence[UserAttributeRemoval]
    """Attribute names of each account. At most 100 items."""

    def __init__(
        self,
        *,
        user_attrs: Sequence[UserAttributeRemoval],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_attrs = user_attrs


class RemoveAttrResponse(BatchResponse):
    """Response to `timpush/remove_attr`."""

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


def decode_remove_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RemoveAttrRequest)
    if (value := wire.pop("UserAttrs", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_attribute_removal(item)
    model.user_attrs = value
    model.extra_fields = wire or None
    return model


def encode_remove_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_attrs) is not None:
        wire["UserAttrs"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RemoveAttrRequest, encode_remove_attr_request, decode_remove_attr_request)


def decode_remove_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RemoveAttrResponse)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_remove_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60566",
        "https://trtc.io/document/67819",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        90018,
        90033,
        91000,
    ),
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
RemoveAttrRequest.operation = OPERATION
RemoveAttrResponse.operation = OPERATION
