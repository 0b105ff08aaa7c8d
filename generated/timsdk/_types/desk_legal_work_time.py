# Generated from spec/types/desk.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeskLegalWorkTime(Model):
    """Working hours on one kind of day.

    The fields with the hours are not documented; send them as extra fields.
    """

    __slots__ = {
        "work_time_type": "WorkTimeType",
    }

    work_time_type: str
    """Kind of day: working day or holiday. The values are not documented."""

    def __init__(
        self,
        *,
        work_time_type: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.work_time_type = work_time_type


def decode_desk_legal_work_time(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskLegalWorkTime)
    model.work_time_type = wire.pop("WorkTimeType", None)
    model.extra_fields = wire or None
    return model


def encode_desk_legal_work_time(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.work_time_type) is not None:
        wire["WorkTimeType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskLegalWorkTime, encode_desk_legal_work_time, decode_desk_legal_work_time)
