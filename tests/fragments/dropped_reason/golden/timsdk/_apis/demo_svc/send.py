# Generated from spec/apis/demo_svc/send.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SendRequest(Request["SendResponse"]):
    """Send what may be dropped."""

    __slots__ = ()


class SendResponse(Response):
    """Response to `demo_svc/send`."""

    __slots__ = {
        "msg_drop_reason": "MsgDropReason",
    }

    msg_drop_reason: str | None
    """Why the message was dropped."""

    def __init__(
        self,
        *,
        msg_drop_reason: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.msg_drop_reason = msg_drop_reason


def decode_send_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendRequest)
    model.extra_fields = wire or None
    return model


def encode_send_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendRequest, encode_send_request, decode_send_request)


def decode_send_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SendResponse)
    model.msg_drop_reason = wire.pop("MsgDropReason", None)
    model.extra_fields = wire or None
    return model


def encode_send_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_drop_reason) is not None:
        wire["MsgDropReason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SendResponse, encode_send_response, decode_send_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="send",
    method="demo.send",
    summary="Send what may be dropped.",
    request_type=SendRequest,
    response_type=SendResponse,
    request_decoder=decode_send_request,
    response_decoder=decode_send_response,
    effect=Effect(kind="once"),
    sources=("https://example.com/do",),
    dropped_reason=("msg_drop_reason",),
)
SendRequest.operation = OPERATION
SendResponse.operation = OPERATION
