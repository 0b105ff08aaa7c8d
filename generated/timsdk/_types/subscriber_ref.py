# Generated from spec/types/official_account.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SubscriberRef(Model):
    """Names one user who subscribes or subscribed."""

    __slots__ = {
        "subscriber_account": "Subscriber_Account",
    }

    subscriber_account: str
    """User ID."""

    def __init__(
        self,
        *,
        subscriber_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.subscriber_account = subscriber_account


def decode_subscriber_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SubscriberRef)
    model.subscriber_account = wire.pop("Subscriber_Account", None)
    model.extra_fields = wire or None
    return model


def encode_subscriber_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SubscriberRef, encode_subscriber_ref, decode_subscriber_ref)
