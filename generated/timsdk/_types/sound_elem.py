# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Element, merge, new, register_variant

if TYPE_CHECKING:
    from timsdk._types.download_flag import DownloadFlag


@attrs.define(kw_only=True, eq=False, repr=False)
class SoundElem(Element):
    """A voice recording. To send one, give the URL, the UUID and the download flag."""

    _known = frozenset({"Url", "UUID", "Size", "Second", "Download_Flag"})

    url: str | None = None
    """Download URL. Absent in messages of 3.x clients and older."""
    uuid: str
    """Globally unique ID of the recording, usually its MD5."""
    size: int | None = None
    """Size of the recording. In bytes."""
    second: int | None = None
    """Length of the recording. In seconds."""
    download_flag: DownloadFlag | int | None = None
    """How to download. Always URL when sending."""


def decode_sound_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SoundElem)
    model.url = get("Url")
    model.uuid = get("UUID")
    model.size = get("Size")
    model.second = get("Second")
    model.download_flag = get("Download_Flag")
    model.outer_fields = None
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(SoundElem, encode_sound_elem, decode_sound_elem, "MsgType", "TIMSoundElem", "MsgContent")
