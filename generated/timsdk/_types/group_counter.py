# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupCounter(Model):
    """One counter of a group. A group holds 20. A value is a signed 64-bit integer."""

    _known = frozenset({"Key", "Value"})

    key: str
    """Name of the counter. At most 128 bytes."""
    value: int
    """Value, or the amount to add or subtract."""


def decode_group_counter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupCounter)
    model.key = get("Key")
    model.value = get("Value")
    model._extra, model._wire = None, wire
    return model


def encode_group_counter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupCounter, encode_group_counter, decode_group_counter)
