# Generated from spec/apis/official_account_open_http_svc/delete_subscriber.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class UnsubscribeOutcome(IntEnum):
    """What became of a user who was to be unsubscribed."""

    FAILED = 0
    """Still subscribed."""
    UNSUBSCRIBED = 1
    """Unsubscribed."""
    NOT_SUBSCRIBED = 2
    """No subscriber before the call."""


class UnsubscribeResult(Model):
    """What became of one user."""

    __slots__ = {
        "subscriber_account": "Subscriber_Account",
        "result": "Result",
    }

    subscriber_account: str
    """User ID."""
    result: UnsubscribeOutcome | int
    """Outcome."""

    def __init__(
        self,
        *,
        subscriber_account: str,
        result: UnsubscribeOutcome | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.subscriber_account = subscriber_account
        self.result = result


class DeleteSubscriberRequest(Request["DeleteSubscriberResponse"]):
    """Unsubscribe users from an official account."""

    __slots__ = {
        "official_account": "Official_Account",
        "subscriber_to_del_account": "SubscriberToDel_Account",
    }

    official_account: str
    """ID of the official account."""
    subscriber_to_del_account: list[str]
    """User IDs."""

    def __init__(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.subscriber_to_del_account = subscriber_to_del_account


class DeleteSubscriberResponse(BatchResponse):
    """Response to `official_account_open_http_svc/delete_subscriber`."""

    __slots__ = {
        "subscriber_list": "SubscriberList",
    }

    subscriber_list: list[UnsubscribeResult]
    """Result for each user."""

    def __init__(
        self,
        *,
        subscriber_list: list[UnsubscribeResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.subscriber_list = subscriber_list


def decode_unsubscribe_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnsubscribeResult)
    model.subscriber_account = wire.pop("Subscriber_Account", None)
    model.result = wire.pop("Result", None)
    model.extra_fields = wire or None
    return model


def encode_unsubscribe_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnsubscribeResult, encode_unsubscribe_result, decode_unsubscribe_result)


def decode_delete_subscriber_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteSubscriberRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.subscriber_to_del_account = wire.pop("SubscriberToDel_Account", None)
    model.extra_fields = wire or None
    return model


def encode_delete_subscriber_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.subscriber_to_del_account) is not None:
        wire["SubscriberToDel_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteSubscriberRequest, encode_delete_subscriber_request, decode_delete_subscriber_request)


def decode_delete_subscriber_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteSubscriberResponse)
    if (value := wire.pop("SubscriberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_unsubscribe_result(item)
    model.subscriber_list = value
    model.extra_fields = wire or None
    return model


def encode_delete_subscriber_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_list) is not None:
        wire["SubscriberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteSubscriberResponse, encode_delete_subscriber_response, decode_delete_subscriber_response)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="delete_subscriber",
    method="official_account.delete_subscriber",
    summary="Unsubscribe users from an official account.",
    request_type=DeleteSubscriberRequest,
    response_type=DeleteSubscriberResponse,
    request_decoder=decode_delete_subscriber_request,
    response_decoder=decode_delete_subscriber_response,
    effect=Effect(kind="idempotent", reason="The response marks a user who is not subscribed."),
    sources=("https://trtc.io/document/60761",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        6017,
        10004,
        20001,
        20005,
        130002,
        130004,
        130007,
        130008,
        131000,
    ),
    item_results=ItemResults(
        items=("subscriber_list",),
        key=("subscriber_account",),
        code=("result",),
        ok=(
            1,
            2,
        ),
    ),
    code_table=code_table,
    undocumented=("private error codes after 130002 (those listed here are of destroy_official_account)",),
)
DeleteSubscriberRequest.operation = OPERATION
DeleteSubscriberResponse.operation = OPERATION
