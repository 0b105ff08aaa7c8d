# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PushText(Model):
    """Title and text of a notification in one language."""

    _known = frozenset({"Language", "Title", "Desc"})

    language: str | None = None
    """Language code, for example en or zh-hant."""
    title: str | None = None
    """Title of the notification."""
    desc: str | None = None
    """Text of the notification."""


def decode_push_text(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushText)
    model.language = get("Language")
    model.title = get("Title")
    model.desc = get("Desc")
    model._extra, model._wire = None, wire
    return model


def encode_push_text(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.language) is not None:
        wire["Language"] = field
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushText, encode_push_text, decode_push_text)
