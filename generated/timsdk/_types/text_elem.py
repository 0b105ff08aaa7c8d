# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Element, merge, new, register_variant


@attrs.define(kw_only=True, eq=False, repr=False)
class TextElem(Element):
    """Text."""

    _known = frozenset({"Text"})

    text: str
    """The text; also what an offline push shows."""


def decode_text_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(TextElem)
    model.text = get("Text")
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_text_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.text) is not None:
        wire["Text"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(TextElem, encode_text_elem, decode_text_elem, "MsgType", "TIMTextElem", "MsgContent")
