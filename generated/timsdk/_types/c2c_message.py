# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk._types.msg_element import decode_msg_element
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.c2c_message_state import C2CMessageState
    from timsdk._types.msg_element import MsgElement
    from timsdk_runtime.model.base import Element, JsonObject


class C2CMessage(Model):
    """One stored one-to-one message."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_time_stamp": "MsgTimeStamp",
        "msg_client_time": "MsgClientTime",
        "msg_flag_bits": "MsgFlagBits",
        "is_peer_read": "IsPeerRead",
        "msg_key": "MsgKey",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

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
    msg_client_time: int | None
    """Timestamp given by the client that sent it."""
    msg_flag_bits: C2CMessageState | int
    """Whether the message was recalled."""
    is_peer_read: bool
    """Whether the recipient sent a read receipt."""
    msg_key: str
    """Key of the message; needed to recall or modify it."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_seq: int,
        msg_random: int,
        msg_time_stamp: int,
        msg_client_time: int | None = None,
        msg_flag_bits: C2CMessageState | int,
        is_peer_read: bool,
        msg_key: str,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.msg_seq = msg_seq
        self.msg_random = msg_random
        self.msg_time_stamp = msg_time_stamp
        self.msg_client_time = msg_client_time
        self.msg_flag_bits = msg_flag_bits
        self.is_peer_read = is_peer_read
        self.msg_key = msg_key
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


def decode_c2c_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(C2CMessage)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_time_stamp = wire.pop("MsgTimeStamp", None)
    model.msg_client_time = wire.pop("MsgClientTime", None)
    model.msg_flag_bits = wire.pop("MsgFlagBits", None)
    model.is_peer_read = pop_flag(wire, "IsPeerRead")
    model.msg_key = wire.pop("MsgKey", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
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
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(C2CMessage, encode_c2c_message, decode_c2c_message)
