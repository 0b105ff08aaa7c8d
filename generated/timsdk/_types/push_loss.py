# Generated from spec/types/push.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class PushLoss(Model):
    """Pushes that were lost for one reason."""

    __slots__ = {
        "err_code": "ErrCode",
        "err_count": "ErrCount",
        "err_info": "ErrInfo",
    }

    err_code: str
    """Reason as a code, of Chat (negative) or of the push service."""
    err_count: int
    """Pushes lost."""
    err_info: str
    """Text of the reason."""

    def __init__(
        self,
        *,
        err_code: str,
        err_count: int,
        err_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.err_code = err_code
        self.err_count = err_count
        self.err_info = err_info


def decode_push_loss(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PushLoss)
    model.err_code = wire.pop("ErrCode", None)
    model.err_count = wire.pop("ErrCount", None)
    model.err_info = wire.pop("ErrInfo", None)
    model.extra_fields = wire or None
    return model


def encode_push_loss(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.err_code) is not None:
        wire["ErrCode"] = field
    if (field := model.err_count) is not None:
        wire["ErrCount"] = field
    if (field := model.err_info) is not None:
        wire["ErrInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PushLoss, encode_push_loss, decode_push_loss)
