# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from timsdk._types.custom_elem import CustomElem, decode_custom_elem
from timsdk._types.face_elem import FaceElem, decode_face_elem
from timsdk._types.file_elem import FileElem, decode_file_elem
from timsdk._types.image_elem import ImageElem, decode_image_elem
from timsdk._types.location_elem import LocationElem, decode_location_elem
from timsdk._types.sound_elem import SoundElem, decode_sound_elem
from timsdk._types.stream_elem import StreamElem, decode_stream_elem
from timsdk._types.text_elem import TextElem, decode_text_elem
from timsdk._types.video_file_elem import VideoFileElem, decode_video_file_elem
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


class RelayElem(Element):
    """Several messages forwarded as one."""

    __slots__ = {
        "title": "Title",
        "msg_num": "MsgNum",
        "compatible_text": "CompatibleText",
        "abstract_list": "AbstractList",
        "msg_list": "MsgList",
        "json_msg_key": "JsonMsgKey",
    }
    __match_args__ = (
        "title",
        "msg_num",
        "compatible_text",
        "abstract_list",
        "msg_list",
        "json_msg_key",
    )

    title: str
    """Title of the collection."""
    msg_num: int
    """Number of messages in it."""
    compatible_text: str
    """Text for clients that do not know forwarded collections."""
    abstract_list: list[str]
    """Summary, one line for each message."""
    msg_list: list[RelayMessage] | None
    """The messages. Only while they take at most 12 KB together."""
    json_msg_key: str | None
    """Key of the stored list. Only where the messages take more than 12 KB."""

    def __init__(
        self,
        *,
        title: str,
        msg_num: int,
        compatible_text: str,
        abstract_list: list[str],
        msg_list: list[RelayMessage] | None = None,
        json_msg_key: str | None = None,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.title = title
        self.msg_num = msg_num
        self.compatible_text = compatible_text
        self.abstract_list = abstract_list
        self.msg_list = msg_list
        self.json_msg_key = json_msg_key


class RelayMessage(Model):
    """One message inside a forwarded collection."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "group_id": "GroupId",
        "msg_seq": "MsgSeq",
        "msg_random": "MsgRandom",
        "msg_time_stamp": "MsgTimeStamp",
        "msg_body": "MsgBody",
        "cloud_custom_data": "CloudCustomData",
    }

    from_account: str
    """User ID of the sender."""
    to_account: str | None
    """User ID of the recipient. One-to-one messages only."""
    group_id: str | None
    """Group of the message. Group messages only."""
    msg_seq: int
    """Sequence number of the message."""
    msg_random: int
    """Random number of the message."""
    msg_time_stamp: int
    """Time of the message. Unix time in seconds."""
    msg_body: list[MsgElement]
    """Elements of the message."""
    cloud_custom_data: str | None
    """Custom data stored with the message."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: str | None = None,
        group_id: str | None = None,
        msg_seq: int,
        msg_random: int,
        msg_time_stamp: int,
        msg_body: Sequence[MsgElement | Element],
        cloud_custom_data: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.group_id = group_id
        self.msg_seq = msg_seq
        self.msg_random = msg_random
        self.msg_time_stamp = msg_time_stamp
        self.msg_body = msg_body  # type: ignore[assignment]
        self.cloud_custom_data = cloud_custom_data


def decode_relay_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RelayElem)
    model.title = wire.pop("Title", None)
    model.msg_num = wire.pop("MsgNum", None)
    model.compatible_text = wire.pop("CompatibleText", None)
    model.abstract_list = wire.pop("AbstractList", None)
    if (value := wire.pop("MsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_relay_message(item)
    model.msg_list = value
    model.json_msg_key = wire.pop("JsonMsgKey", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_relay_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.title) is not None:
        wire["Title"] = field
    if (field := model.msg_num) is not None:
        wire["MsgNum"] = field
    if (field := model.compatible_text) is not None:
        wire["CompatibleText"] = field
    if (field := model.abstract_list) is not None:
        wire["AbstractList"] = field
    if (field := model.msg_list) is not None:
        wire["MsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.json_msg_key) is not None:
        wire["JsonMsgKey"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(RelayElem, encode_relay_elem, decode_relay_elem, "MsgType", "TIMRelayElem", "MsgContent")


def decode_relay_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RelayMessage)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.group_id = wire.pop("GroupId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.msg_random = wire.pop("MsgRandom", None)
    model.msg_time_stamp = wire.pop("MsgTimeStamp", None)
    if (value := wire.pop("MsgBody", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_element(item)
    model.msg_body = value
    model.cloud_custom_data = wire.pop("CloudCustomData", None)
    model.extra_fields = wire or None
    return model


def encode_relay_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.msg_random) is not None:
        wire["MsgRandom"] = field
    if (field := model.msg_time_stamp) is not None:
        wire["MsgTimeStamp"] = field
    if (field := model.msg_body) is not None:
        wire["MsgBody"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.cloud_custom_data) is not None:
        wire["CloudCustomData"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RelayMessage, encode_relay_message, decode_relay_message)


MsgElement: TypeAlias = (
    TextElem
    | LocationElem
    | FaceElem
    | CustomElem
    | SoundElem
    | ImageElem
    | FileElem
    | VideoFileElem
    | RelayElem
    | StreamElem
    | dict[str, Any]
)
"""One element of a message body.

A message has at most one custom element. One whose MsgType is unknown stays the JSON object it was.
"""

_MSG_ELEMENT_VARIANTS = {
    "TIMTextElem": decode_text_elem,
    "TIMLocationElem": decode_location_elem,
    "TIMFaceElem": decode_face_elem,
    "TIMCustomElem": decode_custom_elem,
    "TIMSoundElem": decode_sound_elem,
    "TIMImageElem": decode_image_elem,
    "TIMFileElem": decode_file_elem,
    "TIMVideoFileElem": decode_video_file_elem,
    "TIMRelayElem": decode_relay_elem,
    "TIMStreamElem": decode_stream_elem,
}


def decode_msg_element(wire: Any) -> Any:
    return decode_variant(_MSG_ELEMENT_VARIANTS, "MsgType", "MsgContent", wire)
