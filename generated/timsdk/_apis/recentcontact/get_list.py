# Generated from spec/apis/recentcontact/get_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ConversationListFlag(IntFlag):
    """One thing a conversation list includes.

    `assist_flags` is the sum of such values.
    """

    PINNED = 1
    """Pinned conversations."""
    EMPTY = 2
    """Conversations without messages."""
    PINNED_PAGES = 4
    """Pinned conversations in pages."""


class ListedConversation(Model):
    """An entry of a conversation list."""

    __slots__ = {
        "conversation_type": "Type",
        "to_account": "To_Account",
        "group_id": "GroupId",
        "msg_time": "MsgTime",
        "top_flag": "TopFlag",
        "standard_mark": "StandardMark",
        "custom_mark": "CustomMark",
        "contact_group_id": "ContactGroupId",
    }

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None
    """User ID of the peer. Only for a one-to-one conversation."""
    group_id: str | None
    """Group ID. Only for a group conversation."""
    msg_time: int
    """Time of the conversation. Unix time in seconds."""
    top_flag: bool
    """Whether the conversation is pinned."""
    standard_mark: str | None
    """Standard marks as a row of bits, such as 111001."""
    custom_mark: str | None
    """Custom mark."""
    contact_group_id: list[int] | None
    """Numbers of the conversation groups it is in."""

    def __init__(
        self,
        *,
        conversation_type: ConversationType | int,
        to_account: str | None = None,
        group_id: str | None = None,
        msg_time: int,
        top_flag: bool,
        standard_mark: str | None = None,
        custom_mark: str | None = None,
        contact_group_id: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_type = conversation_type
        self.to_account = to_account
        self.group_id = group_id
        self.msg_time = msg_time
        self.top_flag = top_flag
        self.standard_mark = standard_mark
        self.custom_mark = custom_mark
        self.contact_group_id = contact_group_id


class GetConversationListRequest(Request["GetConversationListResponse"]):
    """Page through a user's conversation list."""

    __slots__ = {
        "from_account": "From_Account",
        "time_stamp": "TimeStamp",
        "start_index": "StartIndex",
        "top_time_stamp": "TopTimeStamp",
        "top_start_index": "TopStartIndex",
        "assist_flags": "AssistFlags",
    }

    from_account: str
    """User ID whose conversations are listed."""
    time_stamp: int
    """Position among ordinary conversations. 0 on the first page. Unix time in seconds."""
    start_index: int
    """Position among ordinary conversations. 0 on the first page."""
    top_time_stamp: int
    """Position among pinned conversations. 0 on the first page. Unix time in seconds."""
    top_start_index: int
    """Position among pinned conversations. 0 on the first page."""
    assist_flags: ConversationListFlag | int
    """Sum of what to include. 63 includes everything."""

    def __init__(
        self,
        *,
        from_account: str,
        time_stamp: int,
        start_index: int,
        top_time_stamp: int,
        top_start_index: int,
        assist_flags: ConversationListFlag | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.time_stamp = time_stamp
        self.start_index = start_index
        self.top_time_stamp = top_time_stamp
        self.top_start_index = top_start_index
        self.assist_flags = assist_flags


class GetConversationListResponse(Response, Page["ListedConversation"]):
    """Response to `recentcontact/get_list`."""

    __slots__ = {
        "session_item": "SessionItem",
        "complete_flag": "CompleteFlag",
        "time_stamp": "TimeStamp",
        "start_index": "StartIndex",
        "top_time_stamp": "TopTimeStamp",
        "top_start_index": "TopStartIndex",
    }

    session_item: list[ListedConversation]
    """Conversations."""
    complete_flag: bool
    """Whether this is the last page."""
    time_stamp: int
    """`time_stamp` of the next page. Unix time in seconds."""
    start_index: int
    """`start_index` of the next page."""
    top_time_stamp: int
    """`top_time_stamp` of the next page. Unix time in seconds."""
    top_start_index: int
    """`top_start_index` of the next page."""

    def __init__(
        self,
        *,
        session_item: list[ListedConversation],
        complete_flag: bool,
        time_stamp: int,
        start_index: int,
        top_time_stamp: int,
        top_start_index: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.session_item = session_item
        self.complete_flag = complete_flag
        self.time_stamp = time_stamp
        self.start_index = start_index
        self.top_time_stamp = top_time_stamp
        self.top_start_index = top_start_index


def decode_listed_conversation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ListedConversation)
    model.conversation_type = wire.pop("Type", None)
    model.to_account = wire.pop("To_Account", None)
    model.group_id = wire.pop("GroupId", None)
    model.msg_time = wire.pop("MsgTime", None)
    model.top_flag = pop_flag(wire, "TopFlag")
    model.standard_mark = wire.pop("StandardMark", None)
    model.custom_mark = wire.pop("CustomMark", None)
    model.contact_group_id = wire.pop("ContactGroupId", None)
    model.extra_fields = wire or None
    return model


def encode_listed_conversation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.top_flag) is not None:
        wire["TopFlag"] = encode_flag(field)
    if (field := model.standard_mark) is not None:
        wire["StandardMark"] = field
    if (field := model.custom_mark) is not None:
        wire["CustomMark"] = field
    if (field := model.contact_group_id) is not None:
        wire["ContactGroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ListedConversation, encode_listed_conversation, decode_listed_conversation)


def decode_get_conversation_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetConversationListRequest)
    model.from_account = wire.pop("From_Account", None)
    model.time_stamp = wire.pop("TimeStamp", None)
    model.start_index = wire.pop("StartIndex", None)
    model.top_time_stamp = wire.pop("TopTimeStamp", None)
    model.top_start_index = wire.pop("TopStartIndex", None)
    model.assist_flags = wire.pop("AssistFlags", None)
    model.extra_fields = wire or None
    return model


def encode_get_conversation_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.time_stamp) is not None:
        wire["TimeStamp"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.top_time_stamp) is not None:
        wire["TopTimeStamp"] = field
    if (field := model.top_start_index) is not None:
        wire["TopStartIndex"] = field
    if (field := model.assist_flags) is not None:
        wire["AssistFlags"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetConversationListRequest, encode_get_conversation_list_request, decode_get_conversation_list_request)


def decode_get_conversation_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetConversationListResponse)
    if (value := wire.pop("SessionItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_listed_conversation(item)
    model.session_item = value
    model.complete_flag = pop_flag(wire, "CompleteFlag")
    model.time_stamp = wire.pop("TimeStamp", None)
    model.start_index = wire.pop("StartIndex", None)
    model.top_time_stamp = wire.pop("TopTimeStamp", None)
    model.top_start_index = wire.pop("TopStartIndex", None)
    model.extra_fields = wire or None
    return model


def encode_get_conversation_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_item) is not None:
        wire["SessionItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = encode_flag(field)
    if (field := model.time_stamp) is not None:
        wire["TimeStamp"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.top_time_stamp) is not None:
        wire["TopTimeStamp"] = field
    if (field := model.top_start_index) is not None:
        wire["TopStartIndex"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetConversationListResponse, encode_get_conversation_list_response, decode_get_conversation_list_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="get_list",
    method="conversation.get_conversation_list",
    summary="Page through a user's conversation list.",
    request_type=GetConversationListRequest,
    response_type=GetConversationListResponse,
    request_decoder=decode_get_conversation_list_request,
    response_decoder=decode_get_conversation_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/43087",
        "https://www.tencentcloud.com/document/product/1047/43087",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        50001,
        50002,
        50003,
        50004,
        50005,
    ),
    paging=Paging(
        items=(("session_item",),),
        cursors=(
            Cursor(argument="time_stamp", path=("time_stamp",)),
            Cursor(argument="start_index", path=("start_index",)),
            Cursor(argument="top_time_stamp", path=("top_time_stamp",)),
            Cursor(argument="top_start_index", path=("top_start_index",)),
        ),
        done=(StopRule(field=("complete_flag",), values=(1,)),),
    ),
    undocumented=("Further fields that the response of 2026 may have besides the list and the positions.",),
)
GetConversationListRequest.operation = OPERATION
GetConversationListResponse.operation = OPERATION
