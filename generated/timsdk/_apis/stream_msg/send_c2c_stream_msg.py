# Generated from spec/apis/stream_msg/send_c2c_stream_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.msg_element import MsgElement
    from timsdk._types.sync_other_machine import SyncOtherMachine
    from timsdk_runtime.model.base import Element, JsonObject
    from timsdk_runtime.model.operation import Meta


class SendC2CStreamMsgRequest(Request["SendC2CStreamMsgResponse"]):
    """Open, extend or close a one-to-one stream message."""

    __slots__ = {
        "to_account": "To_Account",
        "from_account": "From_Account",
        "sync_other_machine": "SyncOtherMachine",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    to_account: str
    """Recipient."""
    from_account: str | None
    """Sender. The calling administrator when omitted."""
    sync_other_machine: SyncOtherMachine | int | None
    """What the sender's own devices and history receive."""
    msg_seq: int | None
    """Orders messages of the same second; need not be unique. From 0 to 4294967295."""
    msg_random: int
    """Random number that identifies retries. From 0 to 4294967295. Chosen at random when omitted."""
    msg_body: Sequence[MsgElement]
    """One stream element. At least 1 item. At most 1 items."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        to_account: str,
        from_account: str | None = None,
        sync_other_machine: SyncOtherMachine | int | None = None,
        msg_seq: int | None = None,
        msg_random: int | None = None,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.from_account = from_account
        self.sync_other_machine = sync_other_machine
        self.msg_seq = msg_seq
        self.msg_random = fill_u32(msg_random)
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


class SendC2CStreamMsgResponse(Response):
    """Response to `stream_msg/send_c2c_stream_msg`."""

    __slots__ = {
        "stream_msg_id": "StreamMsgID",
    }

    stream_msg_id: str | None
    """ID of the stream for the next calls."""

    def __init__(
        self,
        *,
        stream_msg_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.stream_msg_id = stream_msg_id


def decode_send_c2c_stream_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendC2CStreamMsgRequest)
    model.to_account = wire.pop("To_Account", None)
    model.from_account = wire.pop("From_Account", None)
    model.sync_other_machine = wire.pop("SyncOtherMachine", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_c2c_stream_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.sync_other_machine) is not None:
        wire["SyncOtherMachine"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendC2CStreamMsgRequest, encode_send_c2c_stream_msg_request, decode_send_c2c_stream_msg_request)


def decode_send_c2c_stream_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendC2CStreamMsgResponse)
    model.stream_msg_id = wire.pop("StreamMsgID", None)
    model.extra_fields = wire or None
    return model


def encode_send_c2c_stream_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.stream_msg_id) is not None:
        wire["StreamMsgID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendC2CStreamMsgResponse, encode_send_c2c_stream_msg_response, decode_send_c2c_stream_msg_response)

OPERATION: Final = Operation(
    service="stream_msg",
    command="send_c2c_stream_msg",
    method="message.send_c2c_stream_msg",
    summary="Open, extend or close a one-to-one stream message.",
    request_type=SendC2CStreamMsgRequest,
    response_type=SendC2CStreamMsgResponse,
    request_decoder=decode_send_c2c_stream_msg_request,
    response_decoder=decode_send_c2c_stream_msg_response,
    effect=Effect(kind="once", reason="`msg_random` identifies retries, but no window is published."),
    sources=("https://cloud.tencent.com/document/product/269/128596",),
    undocumented=(
        "other fields of the response",
        "offline push and other send options",
        "private error codes",
    ),
)
SendC2CStreamMsgRequest.operation = OPERATION
SendC2CStreamMsgResponse.operation = OPERATION
