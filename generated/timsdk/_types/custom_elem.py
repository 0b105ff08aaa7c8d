# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Element, merge, new, register_variant


@attrs.define(kw_only=True, eq=False, repr=False)
class CustomElem(Element):
    """Content of your own. Alone in a message, it needs Desc here or in OfflinePushInfo to be pushed offline."""

    _known = frozenset({"Data", "Desc", "Ext", "Sound"})

    data: str | None = None
    """Your data. Not part of an offline push."""
    desc: str | None = None
    """Text of the offline push. OfflinePushInfo wins."""
    ext: str | None = None
    """Passed through to the APNs payload. OfflinePushInfo wins."""
    sound: str | None = None
    """Sound file of the APNs push. OfflinePushInfo wins."""


def decode_custom_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CustomElem)
    model.data = get("Data")
    model.desc = get("Desc")
    model.ext = get("Ext")
    model.sound = get("Sound")
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_custom_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = field
    if (field := model.desc) is not None:
        wire["Desc"] = field
    if (field := model.ext) is not None:
        wire["Ext"] = field
    if (field := model.sound) is not None:
        wire["Sound"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(CustomElem, encode_custom_elem, decode_custom_elem, "MsgType", "TIMCustomElem", "MsgContent")
