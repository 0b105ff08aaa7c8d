# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Element
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register_variant

if TYPE_CHECKING:
    from timsdk._types.download_flag import DownloadFlag
    from timsdk_runtime.model.base import JsonObject


class VideoFileElem(Element):
    """A video with a thumbnail.

    To send one, give URL, UUID and download flag of both.
    """

    __slots__ = {
        "video_url": "VideoUrl",
        "video_uuid": "VideoUUID",
        "video_size": "VideoSize",
        "video_second": "VideoSecond",
        "video_format": "VideoFormat",
        "video_download_flag": "VideoDownloadFlag",
        "thumb_url": "ThumbUrl",
        "thumb_uuid": "ThumbUUID",
        "thumb_size": "ThumbSize",
        "thumb_width": "ThumbWidth",
        "thumb_height": "ThumbHeight",
        "thumb_format": "ThumbFormat",
        "thumb_download_flag": "ThumbDownloadFlag",
    }
    __match_args__ = (
        "video_url",
        "video_uuid",
        "video_size",
        "video_second",
        "video_format",
        "video_download_flag",
        "thumb_url",
        "thumb_uuid",
        "thumb_size",
        "thumb_width",
        "thumb_height",
        "thumb_format",
        "thumb_download_flag",
    )

    video_url: str | None
    """Download URL of the video. Absent in messages of 3.x clients and older."""
    video_uuid: str
    """Globally unique ID of the video, usually its MD5."""
    video_size: int | None
    """Size of the video. In bytes."""
    video_second: int | None
    """Length of the video. Web clients send 0. In seconds."""
    video_format: str | None
    """Format of the video, for example mp4."""
    video_download_flag: DownloadFlag | int | None
    """How to download the video. Always URL when sending."""
    thumb_url: str | None
    """Download URL of the thumbnail. Absent in messages of 3.x clients and older."""
    thumb_uuid: str
    """Globally unique ID of the thumbnail, usually its MD5."""
    thumb_size: int | None
    """Size of the thumbnail. In bytes."""
    thumb_width: int
    """Width of the thumbnail. In pixels."""
    thumb_height: int
    """Height of the thumbnail. In pixels."""
    thumb_format: str | None
    """Format of the thumbnail, for example JPG."""
    thumb_download_flag: DownloadFlag | int | None
    """How to download the thumbnail. Always URL when sending."""

    def __init__(
        self,
        *,
        video_url: str | None = None,
        video_uuid: str,
        video_size: int | None = None,
        video_second: int | None = None,
        video_format: str | None = None,
        video_download_flag: DownloadFlag | int | None = None,
        thumb_url: str | None = None,
        thumb_uuid: str,
        thumb_size: int | None = None,
        thumb_width: int,
        thumb_height: int,
        thumb_format: str | None = None,
        thumb_download_flag: DownloadFlag | int | None = None,
        outer_fields: JsonObject | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(outer_fields=outer_fields, extra_fields=extra_fields)
        self.video_url = video_url
        self.video_uuid = video_uuid
        self.video_size = video_size
        self.video_second = video_second
        self.video_format = video_format
        self.video_download_flag = video_download_flag
        self.thumb_url = thumb_url
        self.thumb_uuid = thumb_uuid
        self.thumb_size = thumb_size
        self.thumb_width = thumb_width
        self.thumb_height = thumb_height
        self.thumb_format = thumb_format
        self.thumb_download_flag = thumb_download_flag


def decode_video_file_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(VideoFileElem)
    model.video_url = wire.pop("VideoUrl", None)
    model.video_uuid = wire.pop("VideoUUID", None)
    model.video_size = wire.pop("VideoSize", None)
    model.video_second = wire.pop("VideoSecond", None)
    model.video_format = wire.pop("VideoFormat", None)
    model.video_download_flag = wire.pop("VideoDownloadFlag", None)
    model.thumb_url = wire.pop("ThumbUrl", None)
    model.thumb_uuid = wire.pop("ThumbUUID", None)
    model.thumb_size = wire.pop("ThumbSize", None)
    model.thumb_width = wire.pop("ThumbWidth", None)
    model.thumb_height = wire.pop("ThumbHeight", None)
    model.thumb_format = wire.pop("ThumbFormat", None)
    model.thumb_download_flag = wire.pop("ThumbDownloadFlag", None)
    model.outer_fields = None
    model.extra_fields = wire or None
    return model


def encode_video_file_elem(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.video_url) is not None:
        wire["VideoUrl"] = field
    if (field := model.video_uuid) is not None:
        wire["VideoUUID"] = field
    if (field := model.video_size) is not None:
        wire["VideoSize"] = field
    if (field := model.video_second) is not None:
        wire["VideoSecond"] = field
    if (field := model.video_format) is not None:
        wire["VideoFormat"] = field
    if (field := model.video_download_flag) is not None:
        wire["VideoDownloadFlag"] = field
    if (field := model.thumb_url) is not None:
        wire["ThumbUrl"] = field
    if (field := model.thumb_uuid) is not None:
        wire["ThumbUUID"] = field
    if (field := model.thumb_size) is not None:
        wire["ThumbSize"] = field
    if (field := model.thumb_width) is not None:
        wire["ThumbWidth"] = field
    if (field := model.thumb_height) is not None:
        wire["ThumbHeight"] = field
    if (field := model.thumb_format) is not None:
        wire["ThumbFormat"] = field
    if (field := model.thumb_download_flag) is not None:
        wire["ThumbDownloadFlag"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register_variant(
    VideoFileElem, encode_video_file_elem, decode_video_file_elem, "MsgType", "TIMVideoFileElem", "MsgContent"
)
