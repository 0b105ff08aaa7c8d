# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.push_stage_result import PushStageResult, decode_push_stage_result
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PushCommitTrace(Model):
    """Hand-over of a push to the push backend."""

    __slots__ = {
        "im_stat": "IMStat",
    }

    im_stat: PushStageResult | None
    """Acceptance by the Chat backend."""

    def __init__(
        self,
        *,
        im_stat: PushStageResult | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_stat = im_stat


def decode_push_commit_trace(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushCommitTrace)
    model.im_stat = decode_push_stage_result(wire.pop("IMStat", None))
    model.extra_fields = wire or None
    return model


def encode_push_commit_trace(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_stat) is not None:
        wire["IMStat"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushCommitTrace, encode_push_commit_trace, decode_push_commit_trace)
