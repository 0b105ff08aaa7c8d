# Generated from spec/apis/openim/c2c_msg_read_receipt.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class C2CReceiptItem(Model):
    """One message that was read."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_key": "MsgKey",
    }

    from_account: str
    """Sender, the same as `peer_account`."""
    to_account: str
    """Recipient, the same as `operator_account`."""
    msg_key: str
    """Key of the message. At most 50 characters."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_key = msg_key


class C2CMsgReadReceiptRequest(Request["C2CMsgReadReceiptResponse"]):
    """Send read receipts for one-to-one messages."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "peer_account": "Peer_Account",
        "c2c_msg_info": "C2CMsgInfo",
    }

    operator_account: str
    """User who read the messages."""
    peer_account: str
    """User who sent them."""
    c2c_msg_info: Sequence[C2CReceiptItem]
    """The messages."""

    def __init__(
        self,
        *,
        operator_account: str,
        peer_account: str,
        c2c_msg_info: Sequence[C2CReceiptItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.operator_account = operator_account
        self.peer_account = peer_account
        self.c2c_msg_info = c2c_msg_info


class C2CMsgReadReceiptResponse(Response):
    """Response to `openim/c2c_msg_read_receipt`."""

    __slots__ = ()


def decode_c2c_receipt_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CReceiptItem)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_c2c_receipt_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CReceiptItem, encode_c2c_receipt_item, decode_c2c_receipt_item)


def decode_c2c_msg_read_receipt_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CMsgReadReceiptRequest)
    model.operator_account = wire.pop("Operator_Account", None)
    model.peer_account = wire.pop("Peer_Account", None)
    if (value := wire.pop("C2CMsgInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_c2c_receipt_item(item)
    model.c2c_msg_info = value
    model.extra_fields = wire or None
    return model


def encode_c2c_msg_read_receipt_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.c2c_msg_info) is not None:
        wire["C2CMsgInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CMsgReadReceiptRequest, encode_c2c_msg_read_receipt_request, decode_c2c_msg_read_receipt_request)


def decode_c2c_msg_read_receipt_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CMsgReadReceiptResponse)
    model.extra_fields = wire or None
    return model


def encode_c2c_msg_read_receipt_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CMsgReadReceiptResponse, encode_c2c_msg_read_receipt_response, decode_c2c_msg_read_receipt_response)

OPERATION: Final = Operation(
    service="openim",
    command="c2c_msg_read_receipt",
    method="message.c2c_msg_read_receipt",
    summary="Send read receipts for one-to-one messages.",
    request_type=C2CMsgReadReceiptRequest,
    response_type=C2CMsgReadReceiptResponse,
    request_decoder=decode_c2c_msg_read_receipt_request,
    response_decoder=decode_c2c_msg_read_receipt_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/77776",),
    rates=(Rate(200.0, 1),),
    undocumented=("private error codes",),
)
C2CMsgReadReceiptRequest.operation = OPERATION
C2CMsgReadReceiptResponse.operation = OPERATION
