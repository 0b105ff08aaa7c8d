# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk._types.download_flag import DownloadFlag
    from timsdk_runtime.model.base import JsonObject


class FileElem(Element):
    """A file.

    To send one, give the URL, the UUID and the download flag.
    """

    __slots__ = {
        "url": "Url",
        "uuid": "UUID",
        "file_size": "FileSize",
        "file_name": "FileName",
        "download_flag": "Download_Flag",
    }
    __match_args__ = (
        "url",
        "uuid",
        "file_size",
        "file_name",
        "download_flag",
    )

    url: str | None
    """Download URL. Absent in messages of 3.x clients and older."""
    uuid: str
    """Globally unique ID of the file, usually its MD5."""
    file_size: int | None
    """Size of the file. In bytes."""
    file_name: str | None
    """Name of the file."""
    download_flag: DownloadFlag | int | None
    """How to download. Always URL when sending."""

    def __init__(
        self,
        *,
        url: str | None = None,
        uuid: str,
        file_size: int | None = None,
        file_name: str | None = None,
        download_flag: DownloadFlag | int | None = None,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.url = url
        self.uuid = uuid
        self.file_size = file_size
        self.file_name = file_name
        self.download_flag = download_flag


def decode_file_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FileElem)
    model.url = wire.pop("Url", None)
    model.uuid = wire.pop("UUID", None)
    model.file_size = wire.pop("FileSize", None)
    model.file_name = wire.pop("FileName", None)
    model.download_flag = wire.pop("Download_Flag", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_file_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.url) is not None:
        wire["Url"] = field
    if (field := model.uuid) is not None:
        wire["UUID"] = field
    if (field := model.file_size) is not None:
        wire["FileSize"] = field
    if (field := model.file_name) is not None:
        wire["FileName"] = field
    if (field := model.download_flag) is not None:
        wire["Download_Flag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(FileElem, encode_file_elem, decode_file_elem, "MsgType", "TIMFileElem", "MsgContent")
