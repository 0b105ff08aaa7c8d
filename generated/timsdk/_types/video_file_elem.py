# Generated from spec/types/message.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Element, merge, new, register_variant

if TYPE_CHECKING:
    from timsdk._types.download_flag import DownloadFlag


@attrs.define(kw_only=True, eq=False, repr=False)
class VideoFileElem(Element):
    """A video with a thumbnail. To send one, give URL, UUID and download flag of both."""

    _known = frozenset(
        {
            "VideoUrl",
            "VideoUUID",
            "VideoSize",
            "VideoSecond",
            "VideoFormat",
            "VideoDownloadFlag",
            "ThumbUrl",
            "ThumbUUID",
            "ThumbSize",
            "ThumbWidth",
            "ThumbHeight",
            "ThumbFormat",
            "ThumbDownloadFlag",
        }
    )

    video_url: str | None = None
    """Download URL of the video. Absent in messages of 3.x clients and older."""
    video_uuid: str
    """Globally unique ID of the video, usually its MD5."""
    video_size: int | None = None
    """Size of the video. In bytes."""
    video_second: int | None = None
    """Length of the video. Web clients send 0. In seconds."""
    video_format: str | None = None
    """Format of the video, for example mp4."""
    video_download_flag: DownloadFlag | int | None = None
    """How to download the video. Always URL when sending."""
    thumb_url: str | None = None
    """Download URL of the thumbnail. Absent in messages of 3.x clients and older."""
    thumb_uuid: str
    """Globally unique ID of the thumbnail, usually its MD5."""
    thumb_size: int | None = None
    """Size of the thumbnail. In bytes."""
    thumb_width: int
    """Width of the thumbnail. In pixels."""
    thumb_height: int
    """Height of the thumbnail. In pixels."""
    thumb_format: str | None = None
    """Format of the thumbnail, for example JPG."""
    thumb_download_flag: DownloadFlag | int | None = None
    """How to download the thumbnail. Always URL when sending."""


def decode_video_file_elem(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(VideoFileElem)
    model.video_url = get("VideoUrl")
    model.video_uuid = get("VideoUUID")
    model.video_size = get("VideoSize")
    model.video_second = get("VideoSecond")
    model.video_format = get("VideoFormat")
    model.video_download_flag = get("VideoDownloadFlag")
    model.thumb_url = get("ThumbUrl")
    model.thumb_uuid = get("ThumbUUID")
    model.thumb_size = get("ThumbSize")
    model.thumb_width = get("ThumbWidth")
    model.thumb_height = get("ThumbHeight")
    model.thumb_format = get("ThumbFormat")
    model.thumb_download_flag = get("ThumbDownloadFlag")
    model.outer_fields = None
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register_variant(
    VideoFileElem, encode_video_file_elem, decode_video_file_elem, "MsgType", "TIMVideoFileElem", "MsgContent"
)
