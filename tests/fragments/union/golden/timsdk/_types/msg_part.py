# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from timsdk._types.odd import Odd, decode_odd
from timsdk._types.text import Text, decode_text
from timsdk_runtime.model.base import Element, Model
from timsdk_runtime.model.codec import (
    decode_variant,
    encode,
    encode_list,
    merge_extra_fields,
    new_instance,
    register,
    register_variant,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class Relay(Element):
    """Messages that are passed on together."""

    __slots__ = {
        "title": "Title",
        "msg_list": "MsgList",
    }
    __match_args__ = (
        "title",
        "msg_list",
    )

    title: str | None
    """Title."""
    msg_list: list[RelayedMessage]
    """The messages."""

    def __init__(
        self,
        *,
        title: str | None = None,
        msg_list: list[RelayedMessage],
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.title = title
        self.msg_list = msg_list


class RelayedMessage(Model):
    """A message that is passed on."""

    __slots__ = {
        "from_": "From",
        "msg_body": "MsgBody",
    }

    from_: str
    """Author."""
    msg_body: list[MsgPart]
    """Its elements."""

    def __init__(
        self,
        *,
        from_: str,
        msg_body: Sequence[MsgPart | Element],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_ = from_
        self.msg_body = msg_body  # type: ignore[assignment]


def decode_relay(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(Relay)
    model.title = wire.pop("Title", None)
    if (value := wire.pop("MsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_relayed_message(item)
    model.msg_list = value
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_relay(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.msg_list) is not None:
        wire["MsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(Relay, encode_relay, decode_relay, "MsgType", "TIMRelayElem", "MsgContent")


def decode_relayed_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RelayedMessage)
    model.from_ = wire.pop("From", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_part(item)
    model.msg_body = value
    model.extra_fields = wire or None
    return model


def encode_relayed_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_) is not None:
        wire["From"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RelayedMessage, encode_relayed_message, decode_relayed_message)


MsgPart: TypeAlias = Text | Relay | Odd | dict[str, Any]
"""One element of a message.

One whose MsgType is unknown stays the JSON object it was.
"""

_MSG_PART_VARIANTS = {
    "TIMTextElem": decode_text,
    "TIMRelayElem": decode_relay,
    'odd "tag"\\': decode_odd,
}


def decode_msg_part(wire: Any) -> Any:
    return decode_variant(_MSG_PART_VARIANTS, "MsgType", "MsgContent", wire)
