# Generated from spec/apis/official_account_open_http_svc/add_subscriber.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


class SubscribeOutcome(IntEnum):
    """What became of a user who was to be subscribed."""

    FAILED = 0
    """Not subscribed."""
    SUBSCRIBED = 1
    """Subscribed."""
    ALREADY_SUBSCRIBED = 2
    """A subscriber before the call."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SubscriberToAdd(Model):
    """One user to subscribe."""

    _known = frozenset({"Subscriber_Account"})

    subscriber_account: str
    """User ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SubscribeResult(Model):
    """What became of one user."""

    _known = frozenset({"Subscriber_Account", "Result"})

    subscriber_account: str
    """User ID."""
    result: SubscribeOutcome | int
    """Outcome."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AddSubscriberRequest(Request["AddSubscriberResponse"]):
    """Subscribe users to an official account."""

    _known = frozenset({"Official_Account", "SubscriberList"})

    official_account: str
    """ID of the official account."""
    subscriber_list: Sequence[SubscriberToAdd]
    """Users to subscribe. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AddSubscriberResponse(BatchResponse):
    """Answer to `official_account_open_http_svc/add_subscriber`."""

    _known = frozenset({*ENVELOPE, "SubscriberList"})

    subscriber_list: list[SubscribeResult]
    """Result for each user."""


def decode_subscriber_to_add(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SubscriberToAdd)
    model.subscriber_account = get("Subscriber_Account")
    model._extra, model._wire = None, wire
    return model


def encode_subscriber_to_add(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SubscriberToAdd, encode_subscriber_to_add, decode_subscriber_to_add)


def decode_subscribe_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SubscribeResult)
    model.subscriber_account = get("Subscriber_Account")
    model.result = get("Result")
    model._extra, model._wire = None, wire
    return model


def encode_subscribe_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if (field := model.result) is not None:
        wire["Result"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SubscribeResult, encode_subscribe_result, decode_subscribe_result)


def decode_add_subscriber_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddSubscriberRequest)
    model.official_account = get("Official_Account")
    model.subscriber_list = decode_list(decode_subscriber_to_add, get("SubscriberList"))
    model._extra, model._wire = None, wire
    return model


def encode_add_subscriber_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.subscriber_list) is not None:
        wire["SubscriberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AddSubscriberRequest, encode_add_subscriber_request, decode_add_subscriber_request)


def decode_add_subscriber_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddSubscriberResponse)
    model.subscriber_list = decode_list(decode_subscribe_result, get("SubscriberList"))
    model._extra, model._wire = None, wire
    return model


def encode_add_subscriber_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_list) is not None:
        wire["SubscriberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AddSubscriberResponse, encode_add_subscriber_response, decode_add_subscriber_response)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="add_subscriber",
    method="official_account.add_subscriber",
    summary="Subscribe users to an official account.",
    request_type=AddSubscriberRequest,
    response_type=AddSubscriberResponse,
    request_decoder=decode_add_subscriber_request,
    response_decoder=decode_add_subscriber_response,
    effect=Effect(kind="converge", reason="A user who is subscribed already is answered as such."),
    sources=("https://trtc.io/document/60760",),
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
    missing=("private error codes (those listed here are of destroy_official_account)",),
)
AddSubscriberRequest.operation = OPERATION
AddSubscriberResponse.operation = OPERATION
