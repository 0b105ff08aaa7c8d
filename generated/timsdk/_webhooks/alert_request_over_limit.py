# Generated from spec/webhooks/Alert.RequestOverLimit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class AlertRequestOverLimit(AfterEvent["AlertRequestOverLimit"]):
    """An API is called at more than 80 % of its rate limit.

    Has no switch: it comes as soon as an address is set.
    """

    __slots__ = {
        "service_name": "ServiceName",
        "command": "Command",
        "request": "Request",
        "limit": "Limit",
    }

    service_name: str
    """Service of the API."""
    command: str
    """Command of the API."""
    request: int
    """Calls in a second."""
    limit: int
    """Calls that are allowed in a second."""

    def __init__(
        self,
        *,
        service_name: str,
        command: str,
        request: int,
        limit: int,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.service_name = service_name
        self.command = command
        self.request = request
        self.limit = limit


def decode_alert_request_over_limit(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AlertRequestOverLimit)
    model.service_name = wire.pop("ServiceName", None)
    model.command = wire.pop("Command", None)
    model.request = wire.pop("Request", None)
    model.limit = wire.pop("Limit", None)
    model.extra_fields = wire or None
    return model


def encode_alert_request_over_limit(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.service_name) is not None:
        wire["ServiceName"] = field
    if (field := model.command) is not None:
        wire["Command"] = field
    if (field := model.request) is not None:
        wire["Request"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AlertRequestOverLimit, encode_alert_request_over_limit, decode_alert_request_over_limit)

WEBHOOK: Final = Webhook(
    command="Alert.RequestOverLimit",
    family="operations",
    summary="An API is called at more than 80 % of its rate limit.",
    event_type=AlertRequestOverLimit,
    event_decoder=decode_alert_request_over_limit,
    sources=("https://trtc.io/document/60256",),
)
AlertRequestOverLimit.webhook = WEBHOOK
