# Generated from spec/apis/live_engine_http_srv/send_custom_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SendCustomMsgRequest(Request["SendCustomMsgResponse"]):
    """Send a custom message to a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "sender_account": "Sender_Account",
        "business_id": "BusinessId",
        "data": "Data",
    }

    room_id: str
    """Room."""
    sender_account: str | None
    """User ID of the sender."""
    business_id: str
    """Kind of message. The app defines it."""
    data: str
    """Content."""

    def __init__(
        self,
        *,
        room_id: str,
        sender_account: str | None = None,
        business_id: str,
        data: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.sender_account = sender_account
        self.business_id = business_id
        self.data = data


class SendCustomMsgResponse(Response):
    """Response to `live_engine_http_srv/send_custom_msg`."""

    __slots__ = {
        "msg_time": "MsgTime",
        "msg_seq": "MsgSeq",
        "msg_drop_reason": "MsgDropReason",
    }

    msg_time: int
    """Time of the message. Unix time in seconds."""
    msg_seq: int
    """Sequence number of the message."""
    msg_drop_reason: str | None
    """Why the message was dropped, for example MsgFreqCtrl."""

    def __init__(
        self,
        *,
        msg_time: int,
        msg_seq: int,
        msg_drop_reason: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_time = msg_time
        self.msg_seq = msg_seq
        self.msg_drop_reason = msg_drop_reason


def decode_send_custom_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendCustomMsgRequest)
    model.room_id = wire.pop("RoomId", None)
    model.sender_account = wire.pop("Sender_Account", None)
    model.business_id = wire.pop("BusinessId", None)
    model.data = wire.pop("Data", None)
    model.extra_fields = wire or None
    return model


def encode_send_custom_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.sender_account) is not None:
        wire["Sender_Account"] = field
    if (field := model.business_id) is not None:
        wire["BusinessId"] = field
    if (field := model.data) is not None:
        wire["Data"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendCustomMsgRequest, encode_send_custom_msg_request, decode_send_custom_msg_request)


def decode_send_custom_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendCustomMsgResponse)
    model.msg_time = wire.pop("MsgTime", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_drop_reason = wire.pop("MsgDropReason", None)
    model.extra_fields = wire or None
    return model


def encode_send_custom_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_time) is not None:
        wire["MsgTime"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_drop_reason) is not None:
        wire["MsgDropReason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendCustomMsgResponse, encode_send_custom_msg_response, decode_send_custom_msg_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="send_custom_msg",
    method="live.send_custom_msg",
    summary="Send a custom message to a live room.",
    request_type=SendCustomMsgRequest,
    response_type=SendCustomMsgResponse,
    request_decoder=decode_send_custom_msg_request,
    response_decoder=decode_send_custom_msg_response,
    effect=Effect(kind="once", reason="Nothing tells a retry from a second message."),
    sources=(
        "https://trtc.io/document/74354",
        "https://cloud.tencent.com/document/product/269/125772",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
    dropped_reason=("msg_drop_reason",),
    undocumented=("private error codes",),
)
SendCustomMsgRequest.operation = OPERATION
SendCustomMsgResponse.operation = OPERATION
