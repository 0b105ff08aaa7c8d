# Generated from spec/webhooks/Demo.OnAfterSend.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.events import AfterEvent, Webhook

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class SentThing(Model):
    """A thing that was sent."""

    __slots__ = {
        "id": "Id",
        "stage": "Stage",
    }

    id: str
    """Its ID."""
    stage: int | None
    """How far it got."""

    def __init__(
        self,
        *,
        id: str,
        stage: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.id = id
        self.stage = stage


class DemoOnAfterSend(AfterEvent["DemoOnAfterSend"]):
    """Things were sent.

    Not everything is known about this webhook: whether `events` may be empty.
    """

    __slots__ = {
        "events": "Events",
    }

    events: list[SentThing]
    """Things."""

    def __init__(
        self,
        *,
        events: list[SentThing],
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.events = events


def decode_sent_thing(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SentThing)
    model.id = wire.pop("Id", None)
    model.stage = wire.pop("Stage", None)
    model.extra_fields = wire or None
    return model


def encode_sent_thing(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.stage) is not None:
        wire["Stage"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SentThing, encode_sent_thing, decode_sent_thing)


def decode_demo_on_after_send(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DemoOnAfterSend)
    if (value := wire.pop("Events", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_sent_thing(item)
    model.events = value
    model.extra_fields = wire or None
    return model


def encode_demo_on_after_send(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.events) is not None:
        wire["Events"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DemoOnAfterSend, encode_demo_on_after_send, decode_demo_on_after_send)

WEBHOOK: Final = Webhook(
    command="Demo.OnAfterSend",
    family="demo",
    summary="Things were sent.",
    event_type=DemoOnAfterSend,
    event_decoder=decode_demo_on_after_send,
    sources=(
        "https://example.com/one",
        "https://example.com/two",
    ),
    dedupe=(
        (
            "events",
            "id",
        ),
    ),
    dedupe_also=(
        (
            "events",
            "stage",
        ),
    ),
    also=("Demo.AfterSend",),
    undocumented=("whether `events` may be empty",),
)
DemoOnAfterSend.webhook = WEBHOOK
