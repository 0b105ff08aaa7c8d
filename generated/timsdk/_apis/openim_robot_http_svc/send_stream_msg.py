# Generated from spec/apis/openim_robot_http_svc/send_stream_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SendStreamMsgRequest(Request["SendStreamMsgResponse"]):
    """Send a robot's reply to a user piece by piece."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "chunk": "Chunk",
        "msg_key": "MsgKey",
        "finish": "Finish",
    }

    from_account: str
    """User ID of the robot."""
    to_account: str
    """Recipient."""
    chunk: str
    """Next piece of the text."""
    msg_key: str | None
    """Key that the first call returned. Omitted in the first call."""
    finish: bool | None
    """Whether this piece is the last."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        chunk: str,
        msg_key: str | None = None,
        finish: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.chunk = chunk
        self.msg_key = msg_key
        self.finish = finish


class SendStreamMsgResponse(Response):
    """Response to `openim_robot_http_svc/send_stream_msg`."""

    __slots__ = {
        "msg_key": "MsgKey",
    }

    msg_key: str
    """Key of the message for the next call."""

    def __init__(
        self,
        *,
        msg_key: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_key = msg_key


def decode_send_stream_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendStreamMsgRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.chunk = wire.pop("Chunk", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.finish = pop_flag(wire, "Finish")
    model.extra_fields = wire or None
    return model


def encode_send_stream_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.chunk) is not None:
        wire["Chunk"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.finish) is not None:
        wire["Finish"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendStreamMsgRequest, encode_send_stream_msg_request, decode_send_stream_msg_request)


def decode_send_stream_msg_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendStreamMsgResponse)
    model.msg_key = wire.pop("MsgKey", None)
    model.extra_fields = wire or None
    return model


def encode_send_stream_msg_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendStreamMsgResponse, encode_send_stream_msg_response, decode_send_stream_msg_response)

OPERATION: Final = Operation(
    service="openim_robot_http_svc",
    command="send_stream_msg",
    method="robot.send_stream_msg",
    summary="Send a robot's reply to a user piece by piece.",
    request_type=SendStreamMsgRequest,
    response_type=SendStreamMsgResponse,
    request_decoder=decode_send_stream_msg_request,
    response_decoder=decode_send_stream_msg_response,
    effect=Effect(kind="once", reason="A retry appends the piece again or starts a second message."),
    sources=(
        "https://trtc.io/document/71131",
        "https://cloud.tencent.com/document/product/269/104537",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
    ),
)
SendStreamMsgRequest.operation = OPERATION
SendStreamMsgResponse.operation = OPERATION
