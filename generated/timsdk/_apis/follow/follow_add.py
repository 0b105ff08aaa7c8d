# Generated from spec/apis/follow/follow_add.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FollowTarget(Model):
    """One user to follow."""

    __slots__ = {
        "to_account": "To_Account",
    }

    to_account: str
    """User ID."""

    def __init__(
        self,
        *,
        to_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account


class FollowAddRequest(Request["FollowAddResponse"]):
    """Follow users."""

    __slots__ = {
        "from_account": "From_Account",
        "follow_item": "FollowItem",
    }

    from_account: str
    """User who follows."""
    follow_item: Sequence[FollowTarget]
    """Users to follow. At most 20 items."""

    def __init__(
        self,
        *,
        from_account: str,
        follow_item: Sequence[FollowTarget],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.follow_item = follow_item


class FollowAddResponse(BatchResponse):
    """Response to `follow/follow_add`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[AccountResult]
    """Result for each user."""

    def __init__(
        self,
        *,
        result_item: list[AccountResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_follow_target(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowTarget)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_follow_target(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowTarget, encode_follow_target, decode_follow_target)


def decode_follow_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowAddRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("FollowItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_follow_target(item)
    model.follow_item = value
    model.extra_fields = wire or None
    return model


def encode_follow_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.follow_item) is not None:
        wire["FollowItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowAddRequest, encode_follow_add_request, decode_follow_add_request)


def decode_follow_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowAddResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_follow_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowAddResponse, encode_follow_add_response, decode_follow_add_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_add",
    method="relationship.follow_add",
    summary="Follow users.",
    request_type=FollowAddRequest,
    response_type=FollowAddResponse,
    request_decoder=decode_follow_add_request,
    response_decoder=decode_follow_add_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/70345",
        "https://cloud.tencent.com/document/product/269/118909",
        "https://trtc.io/document/66035",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
        32100,
        32101,
        32102,
        32103,
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="FollowItem", member=("To_Account",), items="ResultItem", key=("To_Account",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
FollowAddRequest.operation = OPERATION
FollowAddResponse.operation = OPERATION
