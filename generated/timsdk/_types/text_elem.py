# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Element, extra, new, register_variant


@attrs.define(kw_only=True, repr=False)
class TextElem(Element):
    """Text."""

    text: str
    """The text; also what an offline push shows."""


_TEXT_ELEM_KNOWN = frozenset({"Text"})


def decode_text_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(TextElem)
    model.text = get("Text")
    model.outer_fields = None
    model.extra_fields = extra(wire, _TEXT_ELEM_KNOWN)
    return model


def encode_text_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.text) is not None:
        wire["Text"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register_variant(TextElem, encode_text_elem, decode_text_elem, "MsgType", "TIMTextElem", "MsgContent")
