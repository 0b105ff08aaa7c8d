# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.desk_work_hours import DeskWorkHours, decode_desk_work_hours
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.desk_weekday import DeskWeekday
    from timsdk_runtime.model.base import JsonObject


class DeskWorkDay(Model):
    """Working hours on one day of the week."""

    __slots__ = {
        "day": "Day",
        "periods_within_one_day": "PeriodsWithinOneDay",
    }

    day: DeskWeekday | str
    """Day of the week."""
    periods_within_one_day: list[DeskWorkHours]
    """Working hours of the day."""

    def __init__(
        self,
        *,
        day: DeskWeekday | str,
        periods_within_one_day: list[DeskWorkHours],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.day = day
        self.periods_within_one_day = periods_within_one_day


def decode_desk_work_day(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskWorkDay)
    model.day = wire.pop("Day", None)
    if (value := wire.pop("PeriodsWithinOneDay", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_work_hours(item)
    model.periods_within_one_day = value
    model.extra_fields = wire or None
    return model


def encode_desk_work_day(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.day) is not None:
        wire["Day"] = field
    if (field := model.periods_within_one_day) is not None:
        wire["PeriodsWithinOneDay"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskWorkDay, encode_desk_work_day, decode_desk_work_day)
