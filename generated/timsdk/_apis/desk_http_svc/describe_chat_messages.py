# Generated from spec/apis/desk_http_svc/describe_chat_messages.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.operation import Done, Effect, Operation, Paging, Request, Response, Step
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_time_order import DeskTimeOrder
    from timsdk._types.msg_element import MsgElement


class DeskSenderRole(IntEnum):
    """Who sent a message."""

    USER = 1
    """The user."""
    AGENT = 2
    """An agent."""
    SYSTEM = 3
    """The system."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskChatMessage(Model):
    """A message of a session."""

    _known = frozenset({"FromAccount", "FromAccountRole", "MsgBody", "Timestamp"})

    from_account: str
    """Sender."""
    from_account_role: DeskSenderRole | int
    """Who the sender is."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    timestamp: int
    """Time of the message. Unix time in milliseconds."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeChatMessagesRequest(Request["DescribeChatMessagesResponse"]):
    """Page through the messages of a session."""

    _known = frozenset({"SessionId", "Limit", "Offset", "Order"})

    session_id: str
    """Session."""
    limit: int | None = None
    """Page size. At most 100. The service assumes 20 when omitted."""
    offset: int | None = None
    """Number of messages to skip. The service assumes 0 when omitted."""
    order: DeskTimeOrder | int | None = None
    """Order by time. The service assumes 2 when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DescribeChatMessagesResponse(Response, Page["DeskChatMessage"]):
    """Answer to `desk_http_svc/describe_chat_messages`."""

    _known = frozenset({*ENVELOPE, "TotalCount", "Messages"})

    total_count: int
    """Number of all messages."""
    messages: list[DeskChatMessage]
    """Messages."""


def decode_desk_chat_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskChatMessage)
    model.from_account = get("FromAccount")
    model.from_account_role = get("FromAccountRole")
    model.msg_body = decode_list(decode_msg_element, get("MsgBody"))
    model.timestamp = get("Timestamp")
    model._extra, model._wire = None, wire
    return model


def encode_desk_chat_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["FromAccount"] = field
    if (field := model.from_account_role) is not None:
        wire["FromAccountRole"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = encode_list(field)
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskChatMessage, encode_desk_chat_message, decode_desk_chat_message)


def decode_describe_chat_messages_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeChatMessagesRequest)
    model.session_id = get("SessionId")
    model.limit = get("Limit")
    model.offset = get("Offset")
    model.order = get("Order")
    model._extra, model._wire = None, wire
    return model


def encode_describe_chat_messages_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.order) is not None:
        wire["Order"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DescribeChatMessagesRequest, encode_describe_chat_messages_request, decode_describe_chat_messages_request)


def decode_describe_chat_messages_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DescribeChatMessagesResponse)
    model.total_count = get("TotalCount")
    model.messages = decode_list(decode_desk_chat_message, get("Messages"))
    model._extra, model._wire = None, wire
    return model


def encode_describe_chat_messages_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.messages) is not None:
        wire["Messages"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DescribeChatMessagesResponse, encode_describe_chat_messages_response, decode_describe_chat_messages_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="describe_chat_messages",
    method="desk.describe_chat_messages",
    summary="Page through the messages of a session.",
    request_type=DescribeChatMessagesRequest,
    response_type=DescribeChatMessagesResponse,
    request_decoder=decode_describe_chat_messages_request,
    response_decoder=decode_describe_chat_messages_response,
    effect=Effect(kind="read"),
    sources=(
        "https://cloud.tencent.com/document/product/269/113672",
        "https://www.tencentcloud.com/document/product/1229/68824",
    ),
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    paging=Paging(items=(("messages",),), steps=(Step(argument="offset"),), done=(Done(total=("total_count",)),)),
    missing=("private error codes after 141000 (those of its siblings are given)",),
)
DescribeChatMessagesRequest.operation = OPERATION
DescribeChatMessagesResponse.operation = OPERATION
