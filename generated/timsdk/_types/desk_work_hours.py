# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskWorkHours(Model):
    """A period of working hours."""

    __slots__ = {
        "start": "Start",
        "end": "End",
    }

    start: str
    """Start as HH:MM."""
    end: str
    """End as HH:MM."""

    def __init__(
        self,
        *,
        start: str,
        end: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.start = start
        self.end = end


def decode_desk_work_hours(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskWorkHours)
    model.start = wire.pop("Start", None)
    model.end = wire.pop("End", None)
    model.extra_fields = wire or None
    return model


def encode_desk_work_hours(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.start) is not None:
        wire["Start"] = field
    if (field := model.end) is not None:
        wire["End"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskWorkHours, encode_desk_work_hours, decode_desk_work_hours)
