# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.desk_work_hours import DeskWorkHours, decode_desk_work_hours
from timsdk_runtime.wire import Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_weekday import DeskWeekday


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskWorkDay(Model):
    """Working hours on one day of the week."""

    _known = frozenset({"Day", "PeriodsWithinOneDay"})

    day: DeskWeekday | str
    """Day of the week."""
    periods_within_one_day: list[DeskWorkHours]
    """Working hours of the day."""


def decode_desk_work_day(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskWorkDay)
    model.day = get("Day")
    model.periods_within_one_day = decode_list(decode_desk_work_hours, get("PeriodsWithinOneDay"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_work_day(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.day) is not None:
        wire["Day"] = field
    if (field := model.periods_within_one_day) is not None:
        wire["PeriodsWithinOneDay"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskWorkDay, encode_desk_work_day, decode_desk_work_day)
