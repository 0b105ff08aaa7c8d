# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class PushLoss(Model):
    """Pushes that were lost for one reason."""

    _known = frozenset({"ErrCode", "ErrCount", "ErrInfo"})

    err_code: str
    """Reason as a code, of Chat (negative) or of the push service."""
    err_count: int
    """Pushes lost."""
    err_info: str
    """Text of the reason."""


def decode_push_loss(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PushLoss)
    model.err_code = get("ErrCode")
    model.err_count = get("ErrCount")
    model.err_info = get("ErrInfo")
    model._extra, model._wire = None, wire
    return model


def encode_push_loss(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.err_code) is not None:
        wire["ErrCode"] = field
    if (field := model.err_count) is not None:
        wire["ErrCount"] = field
    if (field := model.err_info) is not None:
        wire["ErrInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PushLoss, encode_push_loss, decode_push_loss)
