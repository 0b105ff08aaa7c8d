# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, TypeAlias

import attrs

from timsdk._types.odd import Odd, decode_odd
from timsdk._types.text import Text, decode_text
from timsdk_runtime.wire import (
    Element,
    Model,
    decode_list,
    decode_variant,
    encode_list,
    merge,
    new,
    register,
    register_variant,
)


@attrs.define(kw_only=True, eq=False, repr=False)
class Relay(Element):
    """Messages that are passed on together."""

    _known = frozenset({"Title", "MsgList"})

    title: str | None = None
    """Title."""
    msg_list: list[RelayedMessage]
    """The messages."""


@attrs.define(kw_only=True, eq=False, repr=False)
class RelayedMessage(Model):
    """A message that is passed on."""

    _known = frozenset({"From", "MsgBody"})

    from_: str
    """Author."""
    msg_body: list[MsgPart]
    """Its elements."""


def decode_relay(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(Relay)
    model.title = get("Title")
    model.msg_list = decode_list(decode_relayed_message, get("MsgList"))
    model.outer_fields = None
    model._extra, model._wire = None, wire
    return model


def encode_relay(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.msg_list) is not None:
        wire["MsgList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(Relay, encode_relay, decode_relay, "MsgType", "TIMRelayElem", "MsgContent")


def decode_relayed_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RelayedMessage)
    model.from_ = get("From")
    model.msg_body = decode_list(decode_msg_part, get("MsgBody"))
    model._extra, model._wire = None, wire
    return model


def encode_relayed_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_) is not None:
        wire["From"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RelayedMessage, encode_relayed_message, decode_relayed_message)


MsgPart: TypeAlias = Text | Relay | Odd | dict[str, Any]
"""One element of a message. One whose MsgType is unknown stays the JSON object it was."""

_MSG_PART_VARIANTS = {
    "TIMTextElem": decode_text,
    "TIMRelayElem": decode_relay,
    'odd "tag"\\': decode_odd,
}


def decode_msg_part(wire: Any) -> Any:
    return decode_variant(_MSG_PART_VARIANTS, "MsgType", "MsgContent", wire)
