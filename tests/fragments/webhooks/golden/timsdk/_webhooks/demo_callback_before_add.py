# Generated from spec/webhooks/Demo.CallbackBeforeAdd.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.item import Item, decode_item
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.webhooks.envelope import EachResult
from timsdk_runtime.webhooks.events import BeforeEvent, EventReply, Webhook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.webhooks.envelope import EventMeta


class Verdict(Model):
    """A verdict."""

    __slots__ = {
        "id": "Id",
        "code": "Code",
        "info": "Info",
    }

    id: str
    """The item."""
    code: int
    """0 or a refusal."""
    info: str | None
    """Why."""

    def __init__(
        self,
        *,
        id: str,
        code: int,
        info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.id = id
        self.code = code
        self.info = info


class ItemsComing(BeforeEvent["ItemsComing", "ItemsComingReply"]):
    """Items are about to be added.

    Each is judged alone.
    """

    __slots__ = {
        "items": "Items",
    }

    items: list[Item]
    """The items."""

    def __init__(
        self,
        *,
        items: list[Item],
        meta: EventMeta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.items = items


class ItemsComingReply(EventReply):
    """Reply to `Demo.CallbackBeforeAdd`.

    It cannot refuse as a whole.
    """

    __slots__ = {
        "results": "Results",
    }

    results: Sequence[Verdict]
    """A verdict for each."""

    def __init__(
        self,
        *,
        results: Sequence[Verdict],
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(error_code=error_code, error_info=error_info, extra_fields=extra_fields)
        self.results = results


def decode_verdict(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Verdict)
    model.id = wire.pop("Id", None)
    model.code = wire.pop("Code", None)
    model.info = wire.pop("Info", None)
    model.extra_fields = wire or None
    return model


def encode_verdict(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.code) is not None:
        wire["Code"] = field
    if (field := model.info) is not None:
        wire["Info"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(Verdict, encode_verdict, decode_verdict)


def decode_items_coming(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ItemsComing)
    if (value := wire.pop("Items", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_item(item)
    model.items = value
    model.extra_fields = wire or None
    return model


def encode_items_coming(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.items) is not None:
        wire["Items"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ItemsComing, encode_items_coming, decode_items_coming)


def decode_items_coming_reply(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ItemsComingReply)
    if (value := wire.pop("Results", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_verdict(item)
    model.results = value
    model.extra_fields = wire or None
    return model


def encode_items_coming_reply(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.results) is not None:
        wire["Results"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ItemsComingReply, encode_items_coming_reply, decode_items_coming_reply)

WEBHOOK: Final = Webhook(
    command="Demo.CallbackBeforeAdd",
    family="demo",
    summary="Items are about to be added.",
    event_type=ItemsComing,
    event_decoder=decode_items_coming,
    sources=("https://example.com/add",),
    reply_type=ItemsComingReply,
    reply_decoder=decode_items_coming_reply,
    each=EachResult(of="Items", key="Id", results="Results", code="Code", info="Info"),
)
ItemsComing.webhook = WEBHOOK
ItemsComingReply.webhook = WEBHOOK
