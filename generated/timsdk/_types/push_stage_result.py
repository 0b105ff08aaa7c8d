# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PushStageResult(Model):
    """Outcome of one stage of a push."""

    __slots__ = {
        "push_status": "PushStatus",
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "event_time": "EventTime",
    }

    push_status: int
    """State of the stage. 1 in the samples of stages that went well."""
    error_code: int
    """Result of the stage. 0 means success."""
    error_info: str
    """Text of the result."""
    event_time: str
    """Time of the stage, as YYYY-MM-DD hh:mm:ss."""

    def __init__(
        self,
        *,
        push_status: int,
        error_code: int,
        error_info: str,
        event_time: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.push_status = push_status
        self.error_code = error_code
        self.error_info = error_info
        self.event_time = event_time


def decode_push_stage_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushStageResult)
    model.push_status = wire.pop("PushStatus", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.event_time = wire.pop("EventTime", None)
    model.extra_fields = wire or None
    return model


def encode_push_stage_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.push_status) is not None:
        wire["PushStatus"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
    if (field := model.event_time) is not None:
        wire["EventTime"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushStageResult, encode_push_stage_result, decode_push_stage_result)
