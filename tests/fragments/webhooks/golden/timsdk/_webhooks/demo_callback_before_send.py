# Generated from spec/webhooks/Demo.CallbackBeforeSend.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.item import Item, decode_item
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.webhooks.events import BeforeEvent, DroppableReply, Webhook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class DemoBeforeSend(BeforeEvent["DemoBeforeSend", "DemoBeforeSendReply"]):
    """Something is about to be sent, see `seq`."""

    __slots__ = {
        "seq": "Seq",
        "topic": "Topic",
        "silent": "Silent",
        "event_time": "EventTime",
    }

    seq: int
    """A number."""
    topic: str | None
    """A topic."""
    silent: bool | None
    """Whether nobody hears it."""
    event_time: int | str | None
    """When. Unix time in seconds."""

    def __init__(
        self,
        *,
        seq: int,
        topic: str | None = None,
        silent: bool | None = None,
        event_time: int | str | None = None,
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.seq = seq
        self.topic = topic
        self.silent = silent
        self.event_time = event_time


class DemoBeforeSendReply(DroppableReply):
    """Reply to `Demo.CallbackBeforeSend`.

    `refuse()` refuses (the caller gets 10004), or with a code of yours from 10 to 20. `drop()` drops
    silently.
    """

    __slots__ = {
        "items": "Items",
    }

    items: Sequence[Item] | None
    """Items instead, not more than `seq`."""

    def __init__(
        self,
        *,
        items: Sequence[Item] | None = None,
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.items = items


def decode_demo_before_send(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DemoBeforeSend)
    model.seq = wire.pop("Seq", None)
    model.topic = wire.pop("Topic", None)
    model.silent = pop_flag(wire, "Silent")
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_demo_before_send(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.seq) is not None:
        wire["Seq"] = field
    if (field := model.topic) is not None:
        wire["Topic"] = field
    if (field := model.silent) is not None:
        wire["Silent"] = encode_flag(field)
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DemoBeforeSend, encode_demo_before_send, decode_demo_before_send)


def decode_demo_before_send_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DemoBeforeSendReply)
    if (value := wire.pop("Items", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_item(item)
    model.items = value
    model.extra_fields = wire or None
    return model


def encode_demo_before_send_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.items) is not None:
        wire["Items"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DemoBeforeSendReply, encode_demo_before_send_reply, decode_demo_before_send_reply)

WEBHOOK: Final = Webhook(
    command="Demo.CallbackBeforeSend",
    family="demo",
    summary="Something is about to be sent, see `seq`.",
    event_type=DemoBeforeSend,
    event_decoder=decode_demo_before_send,
    sources=("https://example.com/before",),
    reply_type=DemoBeforeSendReply,
    reply_decoder=decode_demo_before_send_reply,
    on_timeout="refuse",
    own_codes=range(10, 21),
    seen_as=10004,
    dedupe=(("seq",),),
    dedupe_also=(("topic",),),
    time_unit="unix_s",
)
DemoBeforeSend.webhook = WEBHOOK
DemoBeforeSendReply.webhook = WEBHOOK
