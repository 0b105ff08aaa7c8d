# Generated from spec/apis/timpush/add_tag.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.push_error_item import PushErrorItem, decode_push_error_item
from timsdk._types.user_tag_change import UserTagChange, decode_user_tag_change
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AddTagRequest(Request["AddTagResponse"]):
    """Add push tags to users or devices."""

    __slots__ = {
        "replace": "Replace",
        "user_tags": "UserTags",
    }

    replace: bool | None
    """Overwrite all tags of the accounts instead of adding to them. The service assumes False when omitted."""
    user_tags: Sequence[UserTagChange]
    """Tags for each account. At most 100 items."""

    def __init__(
        self,
        *,
        replace: bool | None = None,
        user_tags: Sequence[UserTagChange],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.replace = replace
        self.user_tags = user_tags


class AddTagResponse(BatchResponse):
    """Response to `timpush/add_tag`."""

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


def decode_add_tag_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddTagRequest)
    model.replace = pop_flag(wire, "Replace")
    if (value := wire.pop("UserTags", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_tag_change(item)
    model.user_tags = value
    model.extra_fields = wire or None
    return model


def encode_add_tag_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.replace) is not None:
        wire["Replace"] = encode_flag(field)
    if (field := model.user_tags) is not None:
        wire["UserTags"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddTagRequest, encode_add_tag_request, decode_add_tag_request)


def decode_add_tag_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddTagResponse)
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_push_error_item(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_add_tag_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddTagResponse, encode_add_tag_response, decode_add_tag_response)

OPERATION: Final = Operation(
    service="timpush",
    command="add_tag",
    method="push.add_tag",
    summary="Add push tags to users or devices.",
    request_type=AddTagRequest,
    response_type=AddTagResponse,
    request_decoder=decode_add_tag_request,
    response_decoder=decode_add_tag_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60568",
        "https://trtc.io/document/67821",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        90018,
        90035,
        91000,
    ),
    error_texts={90035: "The tag is in use for the other kind of account."},
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
AddTagRequest.operation = OPERATION
AddTagResponse.operation = OPERATION
