# Generated from spec/apis/timpush/remove_tag.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_tag_change import UserTagChange, decode_user_tag_change
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class RemoveTagRequest(Request["RemoveTagResponse"]):
    """Remove push tags of users or devices."""

    __slots__ = {
        "user_tags": "UserTags",
    }

    user_tags: Sequence[UserTagChange]
    """Tags to take from each account. At most 100 items."""

    def __init__(
        self,
        *,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_tags = user_tags


class RemoveTagResponse(BatchResponse):
    """Response to `timpush/remove_tag`."""

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


def decode_remove_tag_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RemoveTagRequest)
    if (value := wire.pop("UserTags", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_tag_change(item)
    model.user_tags = value
    model.extra_fields = wire or None
    return model


def encode_remove_tag_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_tags) is not None:
        wire["UserTags"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RemoveTagRequest, encode_remove_tag_request, decode_remove_tag_request)


def decode_remove_tag_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RemoveTagResponse)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_remove_tag_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RemoveTagResponse, encode_remove_tag_response, decode_remove_tag_response)

OPERATION: Final = Operation(
    service="timpush",
    command="remove_tag",
    method="push.remove_tag",
    summary="Remove push tags of users or devices.",
    request_type=RemoveTagRequest,
    response_type=RemoveTagResponse,
    request_decoder=decode_remove_tag_request,
    response_decoder=decode_remove_tag_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60569",
        "https://trtc.io/document/67822",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        90018,
        91000,
    ),
    item_results=ItemResults(
        items=("error_list",),
        failures_only=True,
        key=("to_account",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="UserTags", member=("To_Account",), items="ErrorList", key=("To_Account",), code="ErrorCode"
        ),
    ),
    code_table=code_table,
)
RemoveTagRequest.operation = OPERATION
RemoveTagResponse.operation = OPERATION
