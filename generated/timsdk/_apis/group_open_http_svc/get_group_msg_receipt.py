# Generated from spec/apis/group_open_http_svc/get_group_msg_receipt.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.msg_seq_item import MsgSeqItem, decode_msg_seq_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GroupMessageReceipt(Model):
    """How many members have read one message."""

    __slots__ = {
        "code": "Code",
        "msg_seq": "MsgSeq",
        "read_num": "ReadNum",
        "unread_num": "UnreadNum",
    }

    code: int
    """Error code of this message, 0 on success. 10062 means that it has no receipts."""
    msg_seq: int
    """Sequence number of the message."""
    read_num: int | None
    """Members who have read it. Absent when `code` is not 0."""
    unread_num: int | None
    """Members who have not read it. Absent when `code` is not 0."""

    def __init__(
        self,
        *,
        code: int,
        msg_seq: int,
        read_num: int | None = None,
        unread_num: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.code = code
        self.msg_seq = msg_seq
        self.read_num = read_num
        self.unread_num = unread_num


class GetGroupMsgReceiptRequest(Request["GetGroupMsgReceiptResponse"]):
    """Get how many members have read group messages."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq_list": "MsgSeqList",
    }

    group_id: str
    """Group of the messages."""
    msg_seq_list: Sequence[MsgSeqItem]
    """The messages."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq_list: Sequence[MsgSeqItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq_list = msg_seq_list


class GetGroupMsgReceiptResponse(BatchResponse):
    """Response to `group_open_http_svc/get_group_msg_receipt`."""

    __slots__ = {
        "group_msg_receipt_list": "GroupMsgReceiptList",
    }

    group_msg_receipt_list: list[GroupMessageReceipt]
    """Counts for each message."""

    def __init__(
        self,
        *,
        group_msg_receipt_list: list[GroupMessageReceipt],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_msg_receipt_list = group_msg_receipt_list


def decode_group_message_receipt(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMessageReceipt)
    model.code = wire.pop("Code", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.read_num = wire.pop("ReadNum", None)
    model.unread_num = wire.pop("UnreadNum", None)
    model.extra_fields = wire or None
    return model


def encode_group_message_receipt(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.code) is not None:
        wire["Code"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.read_num) is not None:
        wire["ReadNum"] = field
    if (field := model.unread_num) is not None:
        wire["UnreadNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMessageReceipt, encode_group_message_receipt, decode_group_message_receipt)


def decode_get_group_msg_receipt_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMsgReceiptRequest)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("MsgSeqList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_seq_item(item)
    model.msg_seq_list = value
    model.extra_fields = wire or None
    return model


def encode_get_group_msg_receipt_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq_list) is not None:
        wire["MsgSeqList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupMsgReceiptRequest, encode_get_group_msg_receipt_request, decode_get_group_msg_receipt_request)


def decode_get_group_msg_receipt_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMsgReceiptResponse)
    if (value := wire.pop("GroupMsgReceiptList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_message_receipt(item)
    model.group_msg_receipt_list = value
    model.extra_fields = wire or None
    return model


def encode_get_group_msg_receipt_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_msg_receipt_list) is not None:
        wire["GroupMsgReceiptList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupMsgReceiptResponse, encode_get_group_msg_receipt_response, decode_get_group_msg_receipt_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_msg_receipt",
    method="message.get_group_msg_receipt",
    summary="Get how many members have read group messages.",
    request_type=GetGroupMsgReceiptRequest,
    response_type=GetGroupMsgReceiptResponse,
    request_decoder=decode_get_group_msg_receipt_request,
    response_decoder=decode_get_group_msg_receipt_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/49439",),
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
    item_results=ItemResults(
        items=("group_msg_receipt_list",),
        key=("msg_seq",),
        code=("code",),
        retry_rule=ItemRetry(
            of="MsgSeqList", member=("MsgSeq",), items="GroupMsgReceiptList", key=("MsgSeq",), code="Code"
        ),
    ),
    code_table=code_table,
)
GetGroupMsgReceiptRequest.operation = OPERATION
GetGroupMsgReceiptResponse.operation = OPERATION
