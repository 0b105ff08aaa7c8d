# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.desk_legal_work_time import DeskLegalWorkTime, decode_desk_legal_work_time
from timsdk._types.desk_work_day import DeskWorkDay, decode_desk_work_day
from timsdk_runtime.wire import Model, encode, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_work_time_mode import DeskWorkTimeMode
    from timsdk_runtime.wire import JsonObject


class DeskWorkTimeConfig(Model):
    """When agents work."""

    __slots__ = {
        "mode": "Type",
        "periods": "Periods",
        "legal_work_time": "LegalWorkTime",
    }

    mode: DeskWorkTimeMode | int
    """How working hours are checked."""
    periods: list[DeskWorkDay] | None
    """The weekly plan. Mode WEEKLY only."""
    legal_work_time: list[DeskLegalWorkTime] | None
    """Hours on working days and holidays. Mode LEGAL only."""

    def __init__(
        self,
        *,
        mode: DeskWorkTimeMode | int,
        periods: list[DeskWorkDay] | None = None,
        legal_work_time: list[DeskLegalWorkTime] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.mode = mode
        self.periods = periods
        self.legal_work_time = legal_work_time


def decode_desk_work_time_config(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskWorkTimeConfig)
    model.mode = get("Type")
    model.periods = (
        [decode_desk_work_day(item) for item in value] if (value := get("Periods")).__class__ is list else value
    )
    model.legal_work_time = (
        [decode_desk_legal_work_time(item) for item in value]
        if (value := get("LegalWorkTime")).__class__ is list
        else value
    )
    model._extra, model._wire = None, wire
    return model


def encode_desk_work_time_config(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.mode) is not None:
        wire["Type"] = field
    if (field := model.periods) is not None:
        wire["Periods"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.legal_work_time) is not None:
        wire["LegalWorkTime"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model._wire is not None or model._extra:
        merge(wire, model.extra_fields)
    return wire


register(DeskWorkTimeConfig, encode_desk_work_time_config, decode_desk_work_time_config)
