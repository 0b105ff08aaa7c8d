# Generated from spec/apis/group_open_http_svc/group_msg_get_simple.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
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
    from collections.abc import Sequence

    from timsdk._types.history_batch import HistoryBatch
    from timsdk._types.msg_element import MsgElement
    from timsdk._types.msg_priority_level import MsgPriorityLevel
    from timsdk._types.place_msg import PlaceMsg
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class GroupHistoryMessage(Model):
    """One stored group message."""

    __slots__ = {
        "from_account": "From_Account",
        "is_place_msg": "IsPlaceMsg",
        "msg_body": "MsgBody",
        "msg_priority": "MsgPriority",
        "msg_random": "MsgRandom",
        "msg_seq": "MsgSeq",
        "msg_time_stamp": "MsgTimeStamp",
        "is_system_msg": "IsSystemMsg",
    }

    from_account: str
    """User ID of the sender."""
    is_place_msg: PlaceMsg | int
    """Whether the message still has its content."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    msg_priority: MsgPriorityLevel | int
    """Priority."""
    msg_random: int
    """Random number given by the sender."""
    msg_seq: int
    """Sequence number; smaller is older."""
    msg_time_stamp: int
    """Time of the message. Unix time in seconds."""
    is_system_msg: bool | None
    """Whether this is a system message."""

    def __init__(
        self,
        *,
        from_account: str,
        is_place_msg: PlaceMsg | int,
        msg_body: Sequence[MsgElement | Element],
        msg_priority: MsgPriorityLevel | int,
        msg_random: int,
        msg_seq: int,
        msg_time_stamp: int,
        is_system_msg: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.is_place_msg = is_place_msg
        self.msg_body = msg_body  # type: ignore[assignment]
        self.msg_priority = msg_priority
        self.msg_random = msg_random
        self.msg_seq = msg_seq
        self.msg_time_stamp = msg_time_stamp
        self.is_system_msg = is_system_msg


class GroupMsgGetSimpleRequest(Request["GroupMsgGetSimpleResponse"]):
    """Page through the history of a group, newest message first."""

    __slots__ = {
        "group_id": "GroupId",
        "req_msg_number": "ReqMsgNumber",
        "req_msg_seq": "ReqMsgSeq",
        "with_recalled_msg": "WithRecalledMsg",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    req_msg_number: int
    """Messages on a page. At most 20."""
    req_msg_seq: int | None
    """Return messages up to this sequence number. The newest when omitted. At least 1."""
    with_recalled_msg: bool | None
    """Include recalled messages. The service assumes False when omitted."""
    topic_id: str | None
    """Topic to read. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        req_msg_number: int,
        req_msg_seq: int | None = None,
        with_recalled_msg: bool | None = None,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.req_msg_number = req_msg_number
        self.req_msg_seq = req_msg_seq
        self.with_recalled_msg = with_recalled_msg
        self.topic_id = topic_id


class GroupMsgGetSimpleResponse(Response, Page["GroupHistoryMessage"]):
    """Response to `group_open_http_svc/group_msg_get_simple`."""

    __slots__ = {
        "group_id": "GroupId",
        "is_finished": "IsFinished",
        "rsp_msg_list": "RspMsgList",
    }

    group_id: str
    """Group ID."""
    is_finished: HistoryBatch | int
    """Whether this response holds as many messages as asked for."""
    rsp_msg_list: list[GroupHistoryMessage]
    """The messages, newest first."""

    def __init__(
        self,
        *,
        group_id: str,
        is_finished: HistoryBatch | int,
        rsp_msg_list: list[GroupHistoryMessage],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.is_finished = is_finished
        self.rsp_msg_list = rsp_msg_list


def decode_group_history_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupHistoryMessage)
    model.from_account = wire.pop("From_Account", None)
    model.is_place_msg = wire.pop("IsPlaceMsg", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.msg_priority = wire.pop("MsgPriority", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_time_stamp = wire.pop("MsgTimeStamp", None)
    model.is_system_msg = pop_flag(wire, "IsSystemMsg")
    model.extra_fields = wire or None
    return model


def encode_group_history_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.is_place_msg) is not None:
        wire["IsPlaceMsg"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.msg_priority) is not None:
        wire["MsgPriority"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_time_stamp) is not None:
        wire["MsgTimeStamp"] = field
    if (field := model.is_system_msg) is not None:
        wire["IsSystemMsg"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupHistoryMessage, encode_group_history_message, decode_group_history_message)


def decode_group_msg_get_simple_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMsgGetSimpleRequest)
    model.group_id = wire.pop("GroupId", None)
    model.req_msg_number = wire.pop("ReqMsgNumber", None)
    model.req_msg_seq = wire.pop("ReqMsgSeq", None)
    model.with_recalled_msg = pop_flag(wire, "WithRecalledMsg")
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_group_msg_get_simple_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.req_msg_number) is not None:
        wire["ReqMsgNumber"] = field
    if (field := model.req_msg_seq) is not None:
        wire["ReqMsgSeq"] = field
    if (field := model.with_recalled_msg) is not None:
        wire["WithRecalledMsg"] = encode_flag(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMsgGetSimpleRequest, encode_group_msg_get_simple_request, decode_group_msg_get_simple_request)


def decode_group_msg_get_simple_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMsgGetSimpleResponse)
    model.group_id = wire.pop("GroupId", None)
    model.is_finished = wire.pop("IsFinished", None)
    if (value := wire.pop("RspMsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_history_message(item)
    model.rsp_msg_list = value
    model.extra_fields = wire or None
    return model


def encode_group_msg_get_simple_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.is_finished) is not None:
        wire["IsFinished"] = field
    if (field := model.rsp_msg_list) is not None:
        wire["RspMsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMsgGetSimpleResponse, encode_group_msg_get_simple_response, decode_group_msg_get_simple_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="group_msg_get_simple",
    method="message.group_msg_get_simple",
    summary="Page through the history of a group, newest message first.",
    request_type=GroupMsgGetSimpleRequest,
    response_type=GroupMsgGetSimpleResponse,
    request_decoder=decode_group_msg_get_simple_request,
    response_decoder=decode_group_msg_get_simple_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34971",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    paging=Paging(
        items=(("rsp_msg_list",),),
        cursors=(Cursor(argument="req_msg_seq", path=("msg_seq",), last_item=True, add=-1, min=1),),
        done=(StopRule(field=("is_finished",), values=(2,)),),
    ),
)
GroupMsgGetSimpleRequest.operation = OPERATION
GroupMsgGetSimpleResponse.operation = OPERATION
