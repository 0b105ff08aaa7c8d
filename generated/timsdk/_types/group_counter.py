# Generated from spec/types/group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class GroupCounter(Model):
    """One counter of a group. A group holds 20. A value is a signed 64-bit integer."""

    key: str
    """Name of the counter. At most 128 bytes."""
    value: int
    """Value, or the amount to add or subtract."""


_GROUP_COUNTER_KNOWN = frozenset({"Key", "Value"})


def decode_group_counter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupCounter)
    model.key = get("Key")
    model.value = get("Value")
    model.extra_fields = extra(wire, _GROUP_COUNTER_KNOWN)
    return model


def encode_group_counter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["Key"] = field
    if (field := model.value) is not None:
        wire["Value"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(GroupCounter, encode_group_counter, decode_group_counter)
