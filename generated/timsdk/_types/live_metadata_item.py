# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class LiveMetadataItem(Model):
    """One metadata entry of a live room. A room holds 10, with at most 16 KB of values together."""

    _known = frozenset({"Key", "Value"})

    key: str
    """Key. At most 50 bytes."""
    value: str
    """Value. At most 2048 bytes."""


def decode_live_metadata_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveMetadataItem)
    model.key = get("Key")
    model.value = get("Value")
    model._extra, model._wire = None, wire
    return model


def encode_live_metadata_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LiveMetadataItem, encode_live_metadata_item, decode_live_metadata_item)
