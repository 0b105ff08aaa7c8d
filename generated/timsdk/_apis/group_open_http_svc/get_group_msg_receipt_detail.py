# Generated from spec/apis/group_open_http_svc/get_group_msg_receipt_detail.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
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
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ReceiptFilter(IntEnum):
    """Which members to list."""

    READ = 0
    """Those who have read the message."""
    UNREAD = 1
    """Those who have not."""


class ReceiptReader(Model):
    """One reader of the message."""

    __slots__ = {
        "read_account": "Read_Account",
    }

    read_account: str
    """User ID."""

    def __init__(
        self,
        *,
        read_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.read_account = read_account


class ReceiptNonReader(Model):
    """One member still to read the message."""

    __slots__ = {
        "unread_account": "Unread_Account",
    }

    unread_account: str
    """User ID."""

    def __init__(
        self,
        *,
        unread_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.unread_account = unread_account


class GetGroupMsgReceiptDetailRequest(Request["GetGroupMsgReceiptDetailResponse"]):
    """Page through who has or has not read a group message."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq": "MsgSeq",
        "filter": "Filter",
        "cursor": "Cursor",
        "count": "Count",
    }

    group_id: str
    """Group of the message."""
    msg_seq: int | None
    """Sequence number of the message. From 0 to 4294967295."""
    filter: ReceiptFilter | int
    """Which members to list."""
    cursor: str
    """Empty on the first page, then `cursor` of the previous response."""
    count: int
    """Members on a page. At most 200."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq: int | None = None,
        filter: ReceiptFilter | int,
        cursor: str,
        count: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq = msg_seq
        self.filter = filter
        self.cursor = cursor
        self.count = count


class GetGroupMsgReceiptDetailResponse(Response, Page["ReceiptReader | ReceiptNonReader"]):
    """Response to `group_open_http_svc/get_group_msg_receipt_detail`."""

    __slots__ = {
        "cursor": "Cursor",
        "is_finish": "IsFinish",
        "is_finished": "IsFinished",
        "msg_seq": "MsgSeq",
        "read_list": "ReadList",
        "unread_list": "UnreadList",
    }

    cursor: str
    """Cursor of the next page."""
    is_finish: bool | None
    """Whether this is the last page."""
    is_finished: bool | None
    """Whether this is the last page; the page has both names."""
    msg_seq: int
    """Sequence number of the message."""
    read_list: list[ReceiptReader] | None
    """Members who have read it."""
    unread_list: list[ReceiptNonReader] | None
    """Members who have not read it."""

    def __init__(
        self,
        *,
        cursor: str,
        is_finish: bool | None = None,
        is_finished: bool | None = None,
        msg_seq: int,
        read_list: list[ReceiptReader] | None = None,
        unread_list: list[ReceiptNonReader] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.cursor = cursor
        self.is_finish = is_finish
        self.is_finished = is_finished
        self.msg_seq = msg_seq
        self.read_list = read_list
        self.unread_list = unread_list


def decode_receipt_reader(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ReceiptReader)
    model.read_account = wire.pop("Read_Account", None)
    model.extra_fields = wire or None
    return model


def encode_receipt_reader(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.read_account) is not None:
        wire["Read_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ReceiptReader, encode_receipt_reader, decode_receipt_reader)


def decode_receipt_non_reader(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ReceiptNonReader)
    model.unread_account = wire.pop("Unread_Account", None)
    model.extra_fields = wire or None
    return model


def encode_receipt_non_reader(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.unread_account) is not None:
        wire["Unread_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ReceiptNonReader, encode_receipt_non_reader, decode_receipt_non_reader)


def decode_get_group_msg_receipt_detail_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMsgReceiptDetailRequest)
    model.group_id = wire.pop("GroupId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.filter = wire.pop("Filter", None)
    model.cursor = wire.pop("Cursor", None)
    model.count = wire.pop("Count", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_msg_receipt_detail_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.filter) is not None:
        wire["Filter"] = field
    if (field := model.cursor) is not None:
        wire["Cursor"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGroupMsgReceiptDetailRequest,
    encode_get_group_msg_receipt_detail_request,
    decode_get_group_msg_receipt_detail_request,
)


def decode_get_group_msg_receipt_detail_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMsgReceiptDetailResponse)
    model.cursor = wire.pop("Cursor", None)
    model.is_finish = pop_flag(wire, "IsFinish")
    model.is_finished = pop_flag(wire, "IsFinished")
    model.msg_seq = wire.pop("MsgSeq", None)
    if (value := wire.pop("ReadList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_receipt_reader(item)
    model.read_list = value
    if (value := wire.pop("UnreadList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_receipt_non_reader(item)
    model.unread_list = value
    model.extra_fields = wire or None
    return model


def encode_get_group_msg_receipt_detail_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.cursor) is not None:
        wire["Cursor"] = field
    if (field := model.is_finish) is not None:
        wire["IsFinish"] = encode_flag(field)
    if (field := model.is_finished) is not None:
        wire["IsFinished"] = encode_flag(field)
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.read_list) is not None:
        wire["ReadList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.unread_list) is not None:
        wire["UnreadList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGroupMsgReceiptDetailResponse,
    encode_get_group_msg_receipt_detail_response,
    decode_get_group_msg_receipt_detail_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_msg_receipt_detail",
    method="message.get_group_msg_receipt_detail",
    summary="Page through who has or has not read a group message.",
    request_type=GetGroupMsgReceiptDetailRequest,
    response_type=GetGroupMsgReceiptDetailResponse,
    request_decoder=decode_get_group_msg_receipt_detail_request,
    response_decoder=decode_get_group_msg_receipt_detail_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/49438",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10062,
    ),
    paging=Paging(
        items=(
            ("read_list",),
            ("unread_list",),
        ),
        cursors=(Cursor(argument="cursor", path=("cursor",)),),
        done=(
            StopRule(field=("is_finish",), values=(1,)),
            StopRule(field=("is_finished",), values=(1,)),
        ),
    ),
)
GetGroupMsgReceiptDetailRequest.operation = OPERATION
GetGroupMsgReceiptDetailResponse.operation = OPERATION
