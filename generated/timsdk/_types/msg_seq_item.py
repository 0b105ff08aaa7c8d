# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class MsgSeqItem(Model):
    """One group message."""

    __slots__ = {
        "msg_seq": "MsgSeq",
    }

    msg_seq: int
    """Sequence number of the message in its group."""

    def __init__(
        self,
        *,
        msg_seq: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_seq = msg_seq


def decode_msg_seq_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MsgSeqItem)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.extra_fields = wire or None
    return model


def encode_msg_seq_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MsgSeqItem, encode_msg_seq_item, decode_msg_seq_item)
