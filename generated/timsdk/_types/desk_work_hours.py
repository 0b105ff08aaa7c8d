# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskWorkHours(Model):
    """A span of working hours."""

    _known = frozenset({"Start", "End"})

    start: str
    """Start as HH:MM."""
    end: str
    """End as HH:MM."""


def decode_desk_work_hours(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskWorkHours)
    model.start = get("Start")
    model.end = get("End")
    model._extra, model._wire = None, wire
    return model


def encode_desk_work_hours(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start) is not None:
        wire["Start"] = field
    if (field := model.end) is not None:
        wire["End"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskWorkHours, encode_desk_work_hours, decode_desk_work_hours)
