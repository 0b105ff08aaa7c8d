# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk._types.download_flag import DownloadFlag
    from timsdk_runtime.model.base import JsonObject


class SoundElem(Element):
    """A voice recording.

    To send one, give the URL, the UUID and the download flag.
    """

    __slots__ = {
        "url": "Url",
        "uuid": "UUID",
        "size": "Size",
        "second": "Second",
        "download_flag": "Download_Flag",
    }
    __match_args__ = (
        "url",
        "uuid",
        "size",
        "second",
        "download_flag",
    )

    url: str | None
    """Download URL. Absent in messages of 3.x clients and older."""
    uuid: str
    """Globally unique ID of the recording, usually its MD5."""
    size: int | None
    """Size of the recording. In bytes."""
    second: int | None
    """Length of the recording. In seconds."""
    download_flag: DownloadFlag | int | None
    """How to download. Always URL when sending."""

    def __init__(
        self,
        *,
        url: str | None = None,
        uuid: str,
        size: int | None = None,
        second: int | None = None,
        download_flag: DownloadFlag | int | None = None,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.url = url
        self.uuid = uuid
        self.size = size
        self.second = second
        self.download_flag = download_flag


def decode_sound_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SoundElem)
    model.url = wire.pop("Url", None)
    model.uuid = wire.pop("UUID", None)
    model.size = wire.pop("Size", None)
    model.second = wire.pop("Second", None)
    model.download_flag = wire.pop("Download_Flag", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_sound_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.url) is not None:
        wire["Url"] = field
    if (field := model.uuid) is not None:
        wire["UUID"] = field
    if (field := model.size) is not None:
        wire["Size"] = field
    if (field := model.second) is not None:
        wire["Second"] = field
    if (field := model.download_flag) is not None:
        wire["Download_Flag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(SoundElem, encode_sound_elem, decode_sound_elem, "MsgType", "TIMSoundElem", "MsgContent")
