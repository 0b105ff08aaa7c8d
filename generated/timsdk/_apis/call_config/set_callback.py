# Generated from spec/apis/call_config/set_callback.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.call_webhook_command import CallWebhookCommand
    from timsdk_runtime.model.base import JsonObject


class SetCallbackRequest(Request["SetCallbackResponse"]):
    """Create or replace the webhook configuration of calls."""

    __slots__ = {
        "url": "Url",
        "callback_command_list": "CallbackCommandList",
    }

    url: str
    """Address of the webhook, http or https."""
    callback_command_list: list[CallWebhookCommand | str]
    """Webhooks to call."""

    def __init__(
        self,
        *,
        url: str,
        callback_command_list: list[CallWebhookCommand | str] | list[CallWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.url = url
        self.callback_command_list = callback_command_list  # type: ignore[assignment]


class SetCallbackResponse(Response):
    """Response to `call_config/set_callback`."""

    __slots__ = ()


def decode_set_callback_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetCallbackRequest)
    model.url = wire.pop("Url", None)
    model.callback_command_list = wire.pop("CallbackCommandList", None)
    model.extra_fields = wire or None
    return model


def encode_set_callback_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.url) is not None:
        wire["Url"] = field
    if (field := model.callback_command_list) is not None:
        wire["CallbackCommandList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetCallbackRequest, encode_set_callback_request, decode_set_callback_request)


def decode_set_callback_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetCallbackResponse)
    model.extra_fields = wire or None
    return model


def encode_set_callback_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetCallbackResponse, encode_set_callback_response, decode_set_callback_response)

OPERATION: Final = Operation(
    service="call_config",
    command="set_callback",
    method="callkit.set_callback",
    summary="Create or replace the webhook configuration of calls.",
    request_type=SetCallbackRequest,
    response_type=SetCallbackResponse,
    request_decoder=decode_set_callback_request,
    response_decoder=decode_set_callback_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/68938",
        "https://trtc.io/document/68934",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
    ),
)
SetCallbackRequest.operation = OPERATION
SetCallbackResponse.operation = OPERATION
