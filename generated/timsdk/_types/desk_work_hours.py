# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class DeskWorkHours(Model):
    """A span of working hours."""

    start: str
    """Start as HH:MM."""
    end: str
    """End as HH:MM."""


_DESK_WORK_HOURS_KNOWN = frozenset({"Start", "End"})


def decode_desk_work_hours(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskWorkHours)
    model.start = get("Start")
    model.end = get("End")
    model.extra_fields = extra(wire, _DESK_WORK_HOURS_KNOWN)
    return model


def encode_desk_work_hours(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start) is not None:
        wire["Start"] = field
    if (field := model.end) is not None:
        wire["End"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(DeskWorkHours, encode_desk_work_hours, decode_desk_work_hours)
