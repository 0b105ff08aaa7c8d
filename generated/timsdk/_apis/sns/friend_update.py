# Generated from spec/apis/sns/friend_update.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk._types.sns_item import SnsItem, decode_sns_item
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


class FriendUpdate(Model):
    """New values for one friend."""

    __slots__ = {
        "to_account": "To_Account",
        "sns_item": "SnsItem",
    }

    to_account: str
    """User ID of the friend."""
    sns_item: list[SnsItem]
    """Fields to set."""

    def __init__(
        self,
        *,
        to_account: str,
        sns_item: list[SnsItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.sns_item = sns_item


class FriendUpdateRequest(Request["FriendUpdateResponse"]):
    """Change what a user has noted about friends."""

    __slots__ = {
        "from_account": "From_Account",
        "update_item": "UpdateItem",
    }

    from_account: str
    """User whose friends to update."""
    update_item: Sequence[FriendUpdate]
    """Friends to update."""

    def __init__(
        self,
        *,
        from_account: str,
        update_item: Sequence[FriendUpdate],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.update_item = update_item


class FriendUpdateResponse(BatchResponse):
    """Response to `sns/friend_update`."""

    __slots__ = {
        "result_item": "ResultItem",
        "fail_account": "Fail_Account",
    }

    result_item: list[AccountResult]
    """Result for each friend."""
    fail_account: list[str] | None
    """User IDs that failed. Absent when all succeeded."""

    def __init__(
        self,
        *,
        result_item: list[AccountResult],
        fail_account: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item
        self.fail_account = fail_account


def decode_friend_update(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendUpdate)
    model.to_account = wire.pop("To_Account", None)
    if (value := wire.pop("SnsItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_sns_item(item)
    model.sns_item = value
    model.extra_fields = wire or None
    return model


def encode_friend_update(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.sns_item) is not None:
        wire["SnsItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendUpdate, encode_friend_update, decode_friend_update)


def decode_friend_update_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendUpdateRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("UpdateItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_update(item)
    model.update_item = value
    model.extra_fields = wire or None
    return model


def encode_friend_update_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.update_item) is not None:
        wire["UpdateItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendUpdateRequest, encode_friend_update_request, decode_friend_update_request)


def decode_friend_update_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendUpdateResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_result(item)
    model.result_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.extra_fields = wire or None
    return model


def encode_friend_update_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendUpdateResponse, encode_friend_update_response, decode_friend_update_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_update",
    method="relationship.friend_update",
    summary="Change what a user has noted about friends.",
    request_type=FriendUpdateRequest,
    response_type=FriendUpdateResponse,
    request_decoder=decode_friend_update_request,
    response_decoder=decode_friend_update_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/34904",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
        30008,
        30011,
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="UpdateItem", member=("To_Account",), items="ResultItem", key=("To_Account",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
FriendUpdateRequest.operation = OPERATION
FriendUpdateResponse.operation = OPERATION
