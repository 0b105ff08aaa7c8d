# Generated from spec/apis/follow/follow_delete.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FollowDeleteRequest(Request["FollowDeleteResponse"]):
    """Unfollow users."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
    }

    from_account: str
    """User who stops following."""
    to_account: list[str]
    """User IDs to unfollow. At most 20 items."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account


class FollowDeleteResponse(BatchResponse):
    """Response to `follow/follow_delete`."""

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


def decode_follow_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowDeleteRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_follow_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowDeleteRequest, encode_follow_delete_request, decode_follow_delete_request)


def decode_follow_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowDeleteResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_follow_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowDeleteResponse, encode_follow_delete_response, decode_follow_delete_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_delete",
    method="relationship.follow_delete",
    summary="Unfollow users.",
    request_type=FollowDeleteRequest,
    response_type=FollowDeleteResponse,
    request_decoder=decode_follow_delete_request,
    response_decoder=decode_follow_delete_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/70346",
        "https://cloud.tencent.com/document/product/269/118910",
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
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(of="To_Account", member=(), items="ResultItem", key=("To_Account",), code="ResultCode"),
    ),
    code_table=code_table,
)
FollowDeleteRequest.operation = OPERATION
FollowDeleteResponse.operation = OPERATION
