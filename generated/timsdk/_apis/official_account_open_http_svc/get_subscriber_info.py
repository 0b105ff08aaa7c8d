# Generated from spec/apis/official_account_open_http_svc/get_subscriber_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.group_msg_flag import GroupMsgFlag
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class Subscriber(Model):
    """A subscriber of an official account."""

    __slots__ = {
        "subscriber_account": "Subscriber_Account",
        "subscribe_time": "SubscribeTime",
        "custom_string": "CustomString",
        "msg_flag": "MsgFlag",
        "last_send_msg_time": "LastSendMsgTime",
    }

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

    def __init__(
        self,
        *,
        subscriber_account: str,
        subscribe_time: int,
        custom_string: str,
        msg_flag: GroupMsgFlag | str,
        last_send_msg_time: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.subscriber_account = subscriber_account
        self.subscribe_time = subscribe_time
        self.custom_string = custom_string
        self.msg_flag = msg_flag
        self.last_send_msg_time = last_send_msg_time


class GetSubscriberInfoRequest(Request["GetSubscriberInfoResponse"]):
    """Page through the subscribers of an official account."""

    __slots__ = {
        "official_account": "Official_Account",
        "limit": "Limit",
        "next": "Next",
    }

    official_account: str
    """ID of the official account."""
    limit: int | None
    """Subscribers on a page. All when omitted. At most 200."""
    next: str
    """Empty on the first page, then `next` of the previous response."""

    def __init__(
        self,
        *,
        official_account: str,
        limit: int | None = None,
        next: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.limit = limit
        self.next = next


class GetSubscriberInfoResponse(Response, Page["Subscriber"]):
    """Response to `official_account_open_http_svc/get_subscriber_info`."""

    __slots__ = {
        "next": "Next",
        "subscriber_num": "SubscriberNum",
        "subscriber_list": "SubscriberList",
    }

    next: str
    """Cursor of the next page. Empty on the last page."""
    subscriber_num: int
    """Number of all subscribers."""
    subscriber_list: list[Subscriber]
    """Subscribers."""

    def __init__(
        self,
        *,
        next: str,
        subscriber_num: int,
        subscriber_list: list[Subscriber],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.next = next
        self.subscriber_num = subscriber_num
        self.subscriber_list = subscriber_list


def decode_subscriber(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Subscriber)
    model.subscriber_account = wire.pop("Subscriber_Account", None)
    model.subscribe_time = wire.pop("SubscribeTime", None)
    model.custom_string = wire.pop("CustomString", None)
    model.msg_flag = wire.pop("MsgFlag", None)
    model.last_send_msg_time = wire.pop("LastSendMsgTime", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Subscriber, encode_subscriber, decode_subscriber)


def decode_get_subscriber_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSubscriberInfoRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.limit = wire.pop("Limit", None)
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_subscriber_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetSubscriberInfoRequest, encode_get_subscriber_info_request, decode_get_subscriber_info_request)


def decode_get_subscriber_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSubscriberInfoResponse)
    model.next = wire.pop("Next", None)
    model.subscriber_num = wire.pop("SubscriberNum", None)
    if (value := wire.pop("SubscriberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_subscriber(item)
    model.subscriber_list = value
    model.extra_fields = wire or None
    return model


def encode_get_subscriber_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.subscriber_num) is not None:
        wire["SubscriberNum"] = field
    if (field := model.subscriber_list) is not None:
        wire["SubscriberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    paging=Paging(
        items=(("subscriber_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=("",)),),
    ),
    undocumented=("private error codes (those listed here are of destroy_official_account)",),
)
GetSubscriberInfoRequest.operation = OPERATION
GetSubscriberInfoResponse.operation = OPERATION
