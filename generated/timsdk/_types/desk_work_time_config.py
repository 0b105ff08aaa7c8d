# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.desk_legal_work_time import DeskLegalWorkTime, decode_desk_legal_work_time
from timsdk._types.desk_work_day import DeskWorkDay, decode_desk_work_day
from timsdk_runtime.wire import Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_work_time_mode import DeskWorkTimeMode


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskWorkTimeConfig(Model):
    """When agents work."""

    _known = frozenset({"Type", "Periods", "LegalWorkTime"})

    mode: DeskWorkTimeMode | int
    """How working hours are checked."""
    periods: list[DeskWorkDay] | None = None
    """The weekly plan. Mode WEEKLY only."""
    legal_work_time: list[DeskLegalWorkTime] | None = None
    """Hours on working days and holidays. Mode LEGAL only."""


def decode_desk_work_time_config(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskWorkTimeConfig)
    model.mode = get("Type")
    model.periods = decode_list(decode_desk_work_day, get("Periods"))
    model.legal_work_time = decode_list(decode_desk_legal_work_time, get("LegalWorkTime"))
    model._extra, model._wire = None, wire
    return model


def encode_desk_work_time_config(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.mode) is not None:
        wire["Type"] = field
    if (field := model.periods) is not None:
        wire["Periods"] = encode_list(field)
    if (field := model.legal_work_time) is not None:
        wire["LegalWorkTime"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskWorkTimeConfig, encode_desk_work_time_config, decode_desk_work_time_config)
