# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PushText(Model):
    """Title and text of a notification in one language."""

    __slots__ = {
        "language": "Language",
        "title": "Title",
        "desc": "Desc",
    }

    language: str | None
    """Language code, for example en or zh-hant."""
    title: str | None
    """Title of the notification."""
    desc: str | None
    """Text of the notification."""

    def __init__(
        self,
        *,
        language: str | None = None,
        title: str | None = None,
        desc: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.language = language
        self.title = title
        self.desc = desc


def decode_push_text(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushText)
    model.language = wire.pop("Language", None)
    model.title = wire.pop("Title", None)
    model.desc = wire.pop("Desc", None)
    model.extra_fields = wire or None
    return model


def encode_push_text(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language) is not None:
        wire["Language"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushText, encode_push_text, decode_push_text)
