# Generated from spec/apis/desk_http_svc/send_stream_msg.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SendStreamMsgRequest(Request["SendStreamMsgResponse"]):
    """Send a text to a user piece by piece."""

    __slots__ = {
        "session_id": "SessionId",
        "chunk": "Chunk",
        "msg_key": "MsgKey",
        "finish": "Finish",
        "cloud_custom_data": "CloudCustomData",
    }

    session_id: str
    """Session."""
    chunk: str
    """Next piece of the text."""
    msg_key: str | None
    """Key from the first response. Leave it out in the first call."""
    finish: bool | None
    """This piece is the last."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        session_id: str,
        chunk: str,
        msg_key: str | None = None,
        finish: bool | None = None,
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id
        self.chunk = chunk
        self.msg_key = msg_key
        self.finish = finish
        self.cloud_custom_data = cloud_custom_data


class SendStreamMsgResponse(Response):
    """Response to `desk_http_svc/send_stream_msg`."""

    __slots__ = {
        "msg_key": "MsgKey",
    }

    msg_key: str | None
    """Key of the message for the next call."""

    def __init__(
        self,
        *,
        msg_key: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_key = msg_key


def decode_send_stream_msg_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendStreamMsgRequest)
    model.session_id = wire.pop("SessionId", None)
    model.chunk = wire.pop("Chunk", None)
    model.msg_key = wire.pop("MsgKey", None)
    model.finish = pop_flag(wire, "Finish")
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_send_stream_msg_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if (field := model.chunk) is not None:
        wire["Chunk"] = field
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.finish) is not None:
        wire["Finish"] = encode_flag(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
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
    service="desk_http_svc",
    command="send_stream_msg",
    method="desk.send_stream_msg",
    summary="Send a text to a user piece by piece.",
    request_type=SendStreamMsgRequest,
    response_type=SendStreamMsgResponse,
    request_decoder=decode_send_stream_msg_request,
    response_decoder=decode_send_stream_msg_response,
    effect=Effect(kind="once", reason="A retry appends the piece again or starts a second message."),
    sources=(
        "https://cloud.tencent.com/document/product/679/116636",
        "https://www.tencentcloud.com/document/product/1229/68822",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
SendStreamMsgRequest.operation = OPERATION
SendStreamMsgResponse.operation = OPERATION
