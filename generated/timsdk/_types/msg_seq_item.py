# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class MsgSeqItem(Model):
    """One group message."""

    _known = frozenset({"MsgSeq"})

    msg_seq: int
    """Sequence number of the message in its group."""


def decode_msg_seq_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MsgSeqItem)
    model.msg_seq = get("MsgSeq")
    model._extra, model._wire = None, wire
    return model


def encode_msg_seq_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MsgSeqItem, encode_msg_seq_item, decode_msg_seq_item)
