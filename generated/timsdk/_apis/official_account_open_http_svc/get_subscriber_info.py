# Generated from spec/apis/official_account_open_http_svc/get_subscriber_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.group_msg_flag import GroupMsgFlag


@attrs.define(kw_only=True, eq=False, repr=False)
class Subscriber(Model):
    """A subscriber of an official account."""

    _known = frozenset({"Subscriber_Account", "SubscribeTime", "CustomString", "MsgFlag", "LastSendMsgTime"})

    subscriber_account: str
    """User ID."""
    subscribe_time: int
    """Time of subscribing. Unix time in seconds."""
    custom_string: str
    """Custom data of the subscriber. May be empty."""
    msg_flag: GroupMsgFlag | str
    """How the subscriber receives messages."""
    last_send_msg_time: int
    """Time of the last message sent. 0 where there is none. Unix time in seconds."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetSubscriberInfoRequest(Request["GetSubscriberInfoResponse"]):
    """Page through the subscribers of an official account."""

    _known = frozenset({"Official_Account", "Limit", "Next"})

    official_account: str
    """ID of the official account."""
    limit: int | None = None
    """Subscribers on a page. All when omitted. At most 200."""
    next: str
    """Empty on the first page, then Next of the previous answer."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetSubscriberInfoResponse(Response, Page["Subscriber"]):
    """Answer to `official_account_open_http_svc/get_subscriber_info`."""

    _known = frozenset({*ENVELOPE, "Next", "SubscriberNum", "SubscriberList"})

    next: str
    """Cursor of the next page. Empty on the last page."""
    subscriber_num: int
    """Number of all subscribers."""
    subscriber_list: list[Subscriber]
    """Subscribers."""


def decode_subscriber(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(Subscriber)
    model.subscriber_account = get("Subscriber_Account")
    model.subscribe_time = get("SubscribeTime")
    model.custom_string = get("CustomString")
    model.msg_flag = get("MsgFlag")
    model.last_send_msg_time = get("LastSendMsgTime")
    model._extra, model._wire = None, wire
    return model


def encode_subscriber(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if (field := model.subscribe_time) is not None:
        wire["SubscribeTime"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if (field := model.msg_flag) is not None:
        wire["MsgFlag"] = field
    if (field := model.last_send_msg_time) is not None:
        wire["LastSendMsgTime"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(Subscriber, encode_subscriber, decode_subscriber)


def decode_get_subscriber_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSubscriberInfoRequest)
    model.official_account = get("Official_Account")
    model.limit = get("Limit")
    model.next = get("Next")
    model._extra, model._wire = None, wire
    return model


def encode_get_subscriber_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetSubscriberInfoRequest, encode_get_subscriber_info_request, decode_get_subscriber_info_request)


def decode_get_subscriber_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSubscriberInfoResponse)
    model.next = get("Next")
    model.subscriber_num = get("SubscriberNum")
    model.subscriber_list = decode_list(decode_subscriber, get("SubscriberList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_subscriber_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.subscriber_num) is not None:
        wire["SubscriberNum"] = field
    if (field := model.subscriber_list) is not None:
        wire["SubscriberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetSubscriberInfoResponse, encode_get_subscriber_info_response, decode_get_subscriber_info_response)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="get_subscriber_info",
    method="official_account.get_subscriber_info",
    summary="Page through the subscribers of an official account.",
    request_type=GetSubscriberInfoRequest,
    response_type=GetSubscriberInfoResponse,
    request_decoder=decode_get_subscriber_info_request,
    response_decoder=decode_get_subscriber_info_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/60759",),
    rates=(Rate(200.0, 1),),
    errors={6017: "", 10004: "", 20001: "", 20005: "", 130002: "", 130004: "", 130007: "", 130008: "", 131000: ""},
    paging=Paging(
        items=(("subscriber_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(Done(field=("next",), values=("",)),),
    ),
    missing=("private error codes (those listed here are of destroy_official_account)",),
)
GetSubscriberInfoRequest.operation = OPERATION
GetSubscriberInfoResponse.operation = OPERATION
