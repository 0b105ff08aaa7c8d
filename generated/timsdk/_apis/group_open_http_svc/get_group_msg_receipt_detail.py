# Generated from spec/apis/group_open_http_svc/get_group_msg_receipt_detail.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

import attrs

from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)


class ReceiptFilter(IntEnum):
    """Which members to list."""

    READ = 0
    """Those who have read the message."""
    UNREAD = 1
    """Those who have not."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ReceiptReader(Model):
    """One reader of the message."""

    _known = frozenset({"Read_Account"})

    read_account: str
    """User ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ReceiptNonReader(Model):
    """One member still to read the message."""

    _known = frozenset({"Unread_Account"})

    unread_account: str
    """User ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupMsgReceiptDetailRequest(Request["GetGroupMsgReceiptDetailResponse"]):
    """Page through who has or has not read a group message."""

    _known = frozenset({"GroupId", "MsgSeq", "Filter", "Cursor", "Count"})

    group_id: str
    """Group of the message."""
    msg_seq: int | None = None
    """Sequence number of the message."""
    filter: ReceiptFilter | int
    """Which members to list."""
    cursor: str
    """Empty on the first page, then Cursor of the previous answer."""
    count: int
    """Members on a page. At most 200."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupMsgReceiptDetailResponse(Response, Page["ReceiptReader | ReceiptNonReader"]):
    """Answer to `group_open_http_svc/get_group_msg_receipt_detail`."""

    _known = frozenset({*ENVELOPE, "Cursor", "IsFinish", "MsgSeq", "ReadList", "UnreadList"})
    _flags = ("IsFinish",)

    cursor: str
    """Cursor of the next page."""
    is_finish: bool
    """Whether this is the last page."""
    msg_seq: int
    """Sequence number of the message."""
    read_list: list[ReceiptReader] | None = None
    """Members who have read it."""
    unread_list: list[ReceiptNonReader] | None = None
    """Members who have not read it."""


def decode_receipt_reader(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ReceiptReader)
    model.read_account = get("Read_Account")
    model._extra, model._wire = None, wire
    return model


def encode_receipt_reader(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.read_account) is not None:
        wire["Read_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ReceiptReader, encode_receipt_reader, decode_receipt_reader)


def decode_receipt_non_reader(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ReceiptNonReader)
    model.unread_account = get("Unread_Account")
    model._extra, model._wire = None, wire
    return model


def encode_receipt_non_reader(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.unread_account) is not None:
        wire["Unread_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ReceiptNonReader, encode_receipt_non_reader, decode_receipt_non_reader)


def decode_get_group_msg_receipt_detail_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupMsgReceiptDetailRequest)
    model.group_id = get("GroupId")
    model.msg_seq = get("MsgSeq")
    model.filter = get("Filter")
    model.cursor = get("Cursor")
    model.count = get("Count")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    GetGroupMsgReceiptDetailRequest,
    encode_get_group_msg_receipt_detail_request,
    decode_get_group_msg_receipt_detail_request,
)


def decode_get_group_msg_receipt_detail_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupMsgReceiptDetailResponse)
    model.cursor = get("Cursor")
    model.is_finish = decode_flag(get("IsFinish"))
    model.msg_seq = get("MsgSeq")
    model.read_list = decode_list(decode_receipt_reader, get("ReadList"))
    model.unread_list = decode_list(decode_receipt_non_reader, get("UnreadList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_group_msg_receipt_detail_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.cursor) is not None:
        wire["Cursor"] = field
    if (field := model.is_finish) is not None:
        wire["IsFinish"] = encode_flag(field)
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.read_list) is not None:
        wire["ReadList"] = encode_list(field)
    if (field := model.unread_list) is not None:
        wire["UnreadList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={10002: "", 10003: "", 10004: "", 10007: "", 10010: "", 10015: "", 10062: ""},
    paging=Paging(
        items=(
            ("read_list",),
            ("unread_list",),
        ),
        cursors=(Cursor(argument="cursor", path=("cursor",)),),
        done=(Done(field=("is_finish",), values=(1,)),),
    ),
)
GetGroupMsgReceiptDetailRequest.operation = OPERATION
GetGroupMsgReceiptDetailResponse.operation = OPERATION
