# Generated from spec/apis/openim/delete_c2c_msg_ramble.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeleteC2CMsgRambleRequest(Request["DeleteC2CMsgRambleResponse"]):
    """Delete one-to-one messages for one of the two users."""

    __slots__ = {
        "operator_account": "Operator_Account",
        "peer_account": "Peer_Account",
        "msg_key_list": "MsgKeyList",
    }

    operator_account: str
    """User who loses the messages; their sender or recipient."""
    peer_account: str
    """The other user."""
    msg_key_list: list[str]
    """Keys of the messages. At most 30 items."""

    def __init__(
        self,
        *,
        operator_account: str,
        peer_account: str,
        msg_key_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.operator_account = operator_account
        self.peer_account = peer_account
        self.msg_key_list = msg_key_list


class DeleteC2CMsgRambleResponse(BatchResponse):
    """Response to `openim/delete_c2c_msg_ramble`."""

    __slots__ = {
        "invalid_msg_key_list": "InvalidMsgKeyList",
    }

    invalid_msg_key_list: list[str] | None
    """Keys that are not well formed."""

    def __init__(
        self,
        *,
        invalid_msg_key_list: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.invalid_msg_key_list = invalid_msg_key_list


def decode_delete_c2c_msg_ramble_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteC2CMsgRambleRequest)
    model.operator_account = wire.pop("Operator_Account", None)
    model.peer_account = wire.pop("Peer_Account", None)
    model.msg_key_list = wire.pop("MsgKeyList", None)
    model.extra_fields = wire or None
    return model


def encode_delete_c2c_msg_ramble_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.operator_account) is not None:
        wire["Operator_Account"] = field
    if (field := model.peer_account) is not None:
        wire["Peer_Account"] = field
    if (field := model.msg_key_list) is not None:
        wire["MsgKeyList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteC2CMsgRambleRequest, encode_delete_c2c_msg_ramble_request, decode_delete_c2c_msg_ramble_request)


def decode_delete_c2c_msg_ramble_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteC2CMsgRambleResponse)
    model.invalid_msg_key_list = wire.pop("InvalidMsgKeyList", None)
    model.extra_fields = wire or None
    return model


def encode_delete_c2c_msg_ramble_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.invalid_msg_key_list) is not None:
        wire["InvalidMsgKeyList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteC2CMsgRambleResponse, encode_delete_c2c_msg_ramble_response, decode_delete_c2c_msg_ramble_response)

OPERATION: Final = Operation(
    service="openim",
    command="delete_c2c_msg_ramble",
    method="message.delete_c2c_msg_ramble",
    summary="Delete one-to-one messages for one of the two users.",
    request_type=DeleteC2CMsgRambleRequest,
    response_type=DeleteC2CMsgRambleResponse,
    request_decoder=decode_delete_c2c_msg_ramble_request,
    response_decoder=decode_delete_c2c_msg_ramble_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/101439",),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(items=("invalid_msg_key_list",), failures_only=True),
    code_table=code_table,
    undocumented=("private error codes",),
)
DeleteC2CMsgRambleRequest.operation = OPERATION
DeleteC2CMsgRambleResponse.operation = OPERATION
