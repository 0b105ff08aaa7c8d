# Generated from spec/apis/room_config/update_callback.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.room_webhook_command import RoomWebhookCommand
    from timsdk_runtime.model.base import JsonObject


class UpdateCallbackRequest(Request["UpdateCallbackResponse"]):
    """Change the webhook configuration of rooms."""

    __slots__ = {
        "url": "Url",
        "callback_command_list": "CallbackCommandList",
    }

    url: str
    """Address of the webhook, http or https."""
    callback_command_list: list[RoomWebhookCommand | str]
    """Webhooks to call."""

    def __init__(
        self,
        *,
        url: str,
        callback_command_list: list[RoomWebhookCommand | str] | list[RoomWebhookCommand] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.url = url
        self.callback_command_list = callback_command_list  # type: ignore[assignment]


class UpdateCallbackResponse(Response):
    """Response to `room_config/update_callback`."""

    __slots__ = ()


def decode_update_callback_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateCallbackRequest)
    model.url = wire.pop("Url", None)
    model.callback_command_list = wire.pop("CallbackCommandList", None)
    model.extra_fields = wire or None
    return model


def encode_update_callback_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.url) is not None:
        wire["Url"] = field
    if (field := model.callback_command_list) is not None:
        wire["CallbackCommandList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateCallbackRequest, encode_update_callback_request, decode_update_callback_request)


def decode_update_callback_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateCallbackResponse)
    model.extra_fields = wire or None
    return model


def encode_update_callback_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateCallbackResponse, encode_update_callback_response, decode_update_callback_response)

OPERATION: Final = Operation(
    service="room_config",
    command="update_callback",
    method="room.update_callback",
    summary="Change the webhook configuration of rooms.",
    request_type=UpdateCallbackRequest,
    response_type=UpdateCallbackResponse,
    request_decoder=decode_update_callback_request,
    response_decoder=decode_update_callback_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/60728",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100301,
    ),
)
UpdateCallbackRequest.operation = OPERATION
UpdateCallbackResponse.operation = OPERATION
