# Generated from spec/apis/desk_http_svc/describe_chat_messages.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import OffsetRule, Paging, StopRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.desk_time_order import DeskTimeOrder
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskSenderRole(IntEnum):
    """Who sent a message."""

    USER = 1
    """The user."""
    AGENT = 2
    """An agent."""
    SYSTEM = 3
    """The system."""


class DeskChatMessage(Model):
    """A message of a session."""

    __slots__ = {
        "from_account": "FromAccount",
        "from_account_role": "FromAccountRole",
        "msg_body": "MsgBody",
        "timestamp": "Timestamp",
    }

    from_account: str
    """Sender."""
    from_account_role: DeskSenderRole | int
    """Who the sender is."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    timestamp: int
    """Time of the message. Unix time in milliseconds."""

    def __init__(
        self,
        *,
        from_account: str,
        from_account_role: DeskSenderRole | int,
        msg_body: Sequence[MsgElement | Element],
        timestamp: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.from_account_role = from_account_role
        self.msg_body = msg_body  # type: ignore[assignment]
        self.timestamp = timestamp


class DescribeChatMessagesRequest(Request["DescribeChatMessagesResponse"]):
    """Page through the messages of a session."""

    __slots__ = {
        "session_id": "SessionId",
        "limit": "Limit",
        "offset": "Offset",
        "order": "Order",
    }

    session_id: str
    """Session."""
    limit: int | None
    """Page size. At most 100. The service assumes 20 when omitted."""
    offset: int | None
    """Number of messages to skip. The service assumes 0 when omitted."""
    order: DeskTimeOrder | int | None
    """Order by time. The service assumes 2 when omitted."""

    def __init__(
        self,
        *,
        session_id: str,
        limit: int | None = None,
        offset: int | None = None,
        order: DeskTimeOrder | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.limit = limit
        self.offset = offset
        self.order = order


class DescribeChatMessagesResponse(Response, Page["DeskChatMessage"]):
    """Response to `desk_http_svc/describe_chat_messages`."""

    __slots__ = {
        "total_count": "TotalCount",
        "messages": "Messages",
    }

    total_count: int
    """Number of all messages."""
    messages: list[DeskChatMessage]
    """Messages."""

    def __init__(
        self,
        *,
        total_count: int,
        messages: list[DeskChatMessage],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.total_count = total_count
        self.messages = messages


def decode_desk_chat_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskChatMessage)
    model.from_account = wire.pop("FromAccount", None)
    model.from_account_role = wire.pop("FromAccountRole", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.timestamp = wire.pop("Timestamp", None)
    model.extra_fields = wire or None
    return model


def encode_desk_chat_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["FromAccount"] = field
    if (field := model.from_account_role) is not None:
        wire["FromAccountRole"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.timestamp) is not None:
        wire["Timestamp"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskChatMessage, encode_desk_chat_message, decode_desk_chat_message)


def decode_describe_chat_messages_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeChatMessagesRequest)
    model.session_id = wire.pop("SessionId", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.order = wire.pop("Order", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DescribeChatMessagesRequest, encode_describe_chat_messages_request, decode_describe_chat_messages_request)


def decode_describe_chat_messages_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DescribeChatMessagesResponse)
    model.total_count = wire.pop("TotalCount", None)
    if (value := wire.pop("Messages", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_chat_message(item)
    model.messages = value
    model.extra_fields = wire or None
    return model


def encode_describe_chat_messages_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.messages) is not None:
        wire["Messages"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    paging=Paging(
        items=(("messages",),), steps=(OffsetRule(argument="offset"),), done=(StopRule(total=("total_count",)),)
    ),
    undocumented=("error codes after 141000 (those of its siblings are listed)",),
)
DescribeChatMessagesRequest.operation = OPERATION
DescribeChatMessagesResponse.operation = OPERATION
