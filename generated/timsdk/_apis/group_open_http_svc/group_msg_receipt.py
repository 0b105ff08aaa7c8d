# Generated from spec/apis/group_open_http_svc/group_msg_receipt.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_seq_item import MsgSeqItem, decode_msg_seq_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class GroupMsgReceiptRequest(Request["GroupMsgReceiptResponse"]):
    """Send read receipts for group messages."""

    __slots__ = {
        "group_id": "GroupId",
        "from_account": "From_Account",
        "msg_seq_list": "MsgSeqList",
    }

    group_id: str
    """Group of the messages."""
    from_account: str
    """Member who read the messages."""
    msg_seq_list: Sequence[MsgSeqItem]
    """The messages. At most 50 items."""

    def __init__(
        self,
        *,
        group_id: str,
        from_account: str,
        msg_seq_list: Sequence[MsgSeqItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.from_account = from_account
        self.msg_seq_list = msg_seq_list


class GroupMsgReceiptResponse(Response):
    """Response to `group_open_http_svc/group_msg_receipt`."""

    __slots__ = ()


def decode_group_msg_receipt_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMsgReceiptRequest)
    model.group_id = wire.pop("GroupId", None)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("MsgSeqList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_seq_item(item)
    model.msg_seq_list = value
    model.extra_fields = wire or None
    return model


def encode_group_msg_receipt_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.msg_seq_list) is not None:
        wire["MsgSeqList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMsgReceiptRequest, encode_group_msg_receipt_request, decode_group_msg_receipt_request)


def decode_group_msg_receipt_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMsgReceiptResponse)
    model.extra_fields = wire or None
    return model


def encode_group_msg_receipt_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMsgReceiptResponse, encode_group_msg_receipt_response, decode_group_msg_receipt_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="group_msg_receipt",
    method="message.group_msg_receipt",
    summary="Send read receipts for group messages.",
    request_type=GroupMsgReceiptRequest,
    response_type=GroupMsgReceiptResponse,
    request_decoder=decode_group_msg_receipt_request,
    response_decoder=decode_group_msg_receipt_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/107478",),
    rates=(Rate(200.0, 1),),
    undocumented=("private error codes",),
)
GroupMsgReceiptRequest.operation = OPERATION
GroupMsgReceiptResponse.operation = OPERATION
