# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk._types.push_stage_result import PushStageResult, decode_push_stage_result
from timsdk_runtime.wire import Model, encode, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PushCommitTrace(Model):
    """Hand-over of a push to the push backend."""

    _known = frozenset({"IMStat"})

    im_stat: PushStageResult | None = None
    """Acceptance by the Chat backend."""


def decode_push_commit_trace(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushCommitTrace)
    model.im_stat = decode_push_stage_result(get("IMStat"))
    model._extra, model._wire = None, wire
    return model


def encode_push_commit_trace(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_stat) is not None:
        wire["IMStat"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushCommitTrace, encode_push_commit_trace, decode_push_commit_trace)
