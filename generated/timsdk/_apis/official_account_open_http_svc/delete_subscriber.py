# Generated from spec/apis/official_account_open_http_svc/delete_subscriber.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


class UnsubscribeOutcome(IntEnum):
    """What became of a user who was to be unsubscribed."""

    FAILED = 0
    """Still subscribed."""
    UNSUBSCRIBED = 1
    """Unsubscribed."""
    NOT_SUBSCRIBED = 2
    """No subscriber before the call."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UnsubscribeResult(Model):
    """What became of one user."""

    _known = frozenset({"Subscriber_Account", "Result"})

    subscriber_account: str
    """User ID."""
    result: UnsubscribeOutcome | int
    """Outcome."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteSubscriberRequest(Request["DeleteSubscriberResponse"]):
    """Unsubscribe users from an official account."""

    _known = frozenset({"Official_Account", "SubscriberToDel_Account"})

    official_account: str
    """ID of the official account."""
    subscriber_to_del_account: list[str]
    """User IDs."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteSubscriberResponse(BatchResponse):
    """Answer to `official_account_open_http_svc/delete_subscriber`."""

    _known = frozenset({*ENVELOPE, "SubscriberList"})

    subscriber_list: list[UnsubscribeResult]
    """Result for each user."""


def decode_unsubscribe_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UnsubscribeResult)
    model.subscriber_account = get("Subscriber_Account")
    model.result = get("Result")
    model._extra, model._wire = None, wire
    return model


def encode_unsubscribe_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UnsubscribeResult, encode_unsubscribe_result, decode_unsubscribe_result)


def decode_delete_subscriber_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteSubscriberRequest)
    model.official_account = get("Official_Account")
    model.subscriber_to_del_account = get("SubscriberToDel_Account")
    model._extra, model._wire = None, wire
    return model


def encode_delete_subscriber_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.subscriber_to_del_account) is not None:
        wire["SubscriberToDel_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteSubscriberRequest, encode_delete_subscriber_request, decode_delete_subscriber_request)


def decode_delete_subscriber_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteSubscriberResponse)
    model.subscriber_list = decode_list(decode_unsubscribe_result, get("SubscriberList"))
    model._extra, model._wire = None, wire
    return model


def encode_delete_subscriber_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_list) is not None:
        wire["SubscriberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge", reason="A user who is not subscribed is answered as such."),
    sources=("https://trtc.io/document/60761",),
    rates=(Rate(200.0, 1),),
    errors={6017: "", 10004: "", 20001: "", 20005: "", 130002: "", 130004: "", 130007: "", 130008: "", 131000: ""},
    partial=Partial(
        items=("subscriber_list",),
        key=("subscriber_account",),
        code=("result",),
        ok=(
            1,
            2,
        ),
    ),
    missing=(
        "limit of SubscriberToDel_Account",
        "private error codes after 130002 (those listed here are of destroy_official_account)",
    ),
)
DeleteSubscriberRequest.operation = OPERATION
DeleteSubscriberResponse.operation = OPERATION
