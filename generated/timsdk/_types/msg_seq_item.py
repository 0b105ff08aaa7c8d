# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any

import attrs

from timsdk_runtime.wire import Model, extra, new, register


@attrs.define(kw_only=True, repr=False)
class MsgSeqItem(Model):
    """One group message."""

    msg_seq: int
    """Sequence number of the message in its group."""


_MSG_SEQ_ITEM_KNOWN = frozenset({"MsgSeq"})


def decode_msg_seq_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MsgSeqItem)
    model.msg_seq = get("MsgSeq")
    model.extra_fields = extra(wire, _MSG_SEQ_ITEM_KNOWN)
    return model


def encode_msg_seq_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(MsgSeqItem, encode_msg_seq_item, decode_msg_seq_item)
