# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.desk_legal_work_time import DeskLegalWorkTime, decode_desk_legal_work_time
from timsdk._types.desk_work_day import DeskWorkDay, decode_desk_work_day
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.desk_work_time_mode import DeskWorkTimeMode
    from timsdk_runtime.model.base import JsonObject


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
    """Weekly plan. Mode WEEKLY only."""
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
    model: Any = new_instance(DeskWorkTimeConfig)
    model.mode = wire.pop("Type", None)
    if (value := wire.pop("Periods", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_work_day(item)
    model.periods = value
    if (value := wire.pop("LegalWorkTime", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_legal_work_time(item)
    model.legal_work_time = value
    model.extra_fields = wire or None
    return model


def encode_desk_work_time_config(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.mode) is not None:
        wire["Type"] = field
    if (field := model.periods) is not None:
        wire["Periods"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.legal_work_time) is not None:
        wire["LegalWorkTime"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskWorkTimeConfig, encode_desk_work_time_config, decode_desk_work_time_config)
