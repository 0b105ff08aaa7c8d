# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.wire import Model, decode_flag, decode_list, encode_flag, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.c2c_message_state import C2CMessageState
    from timsdk._types.msg_element import MsgElement


@attrs.define(kw_only=True, eq=False, repr=False)
class C2CMessage(Model):
    """One stored one-to-one message."""

    _known = frozenset(
        {
            "From_Account",
            "To_Account",
            "MsgSeq",
            "MsgRandom",
            "MsgTimeStamp",
            "MsgClientTime",
            "MsgFlagBits",
            "IsPeerRead",
            "MsgKey",
            "MsgBody",
            "CloudCustomData",
        }
    )
    _flags = ("IsPeerRead",)

    from_account: str
    """User ID of the sender."""
    to_account: str
    """User ID of the recipient."""
    msg_seq: int
    """Sequence number; orders messages of the same second."""
    msg_random: int
    """Random number given by the sender."""
    msg_time_stamp: int
    """Time of the message. Unix time in seconds."""
    msg_client_time: int | None = None
    """Timestamp given by the client that sent it."""
    msg_flag_bits: C2CMessageState | int
    """Whether the message was recalled."""
    is_peer_read: bool
    """Whether the recipient sent a read receipt."""
    msg_key: str
    """Key of the message; needed to recall or modify it."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None = None
    """Custom data stored with the message."""


def decode_c2c_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(C2CMessage)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model.msg_seq = get("MsgSeq")
    model.msg_random = get("MsgRandom")
    model.msg_time_stamp = get("MsgTimeStamp")
    model.msg_client_time = get("MsgClientTime")
    model.msg_flag_bits = get("MsgFlagBits")
    model.is_peer_read = decode_flag(get("IsPeerRead"))
    model.msg_key = get("MsgKey")
    model.msg_body = decode_list(decode_msg_element, get("MsgBody"))
    model.cloud_custom_data = get("CloudCustomData")
    model._extra, model._wire = None, wire
    return model


def encode_c2c_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_time_stamp) is not None:
        wire["MsgTimeStamp"] = field
    if (field := model.msg_client_time) is not None:
        wire["MsgClientTime"] = field
    if (field := model.msg_flag_bits) is not None:
        wire["MsgFlagBits"] = field
    if (field := model.is_peer_read) is not None:
        wire["IsPeerRead"] = encode_flag(field)
    if (field := model.msg_key) is not None:
        wire["MsgKey"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(C2CMessage, encode_c2c_message, decode_c2c_message)
