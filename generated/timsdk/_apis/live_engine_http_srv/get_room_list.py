# Generated from spec/apis/live_engine_http_srv/get_room_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.enums import StrEnum
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


class LiveSortDirection(StrEnum):
    """Order of live rooms."""

    DESCENDING = "descend"
    """Most entries first."""
    ASCENDING = "ascend"
    """Fewest entries first."""


@attrs.define(kw_only=True, eq=False, repr=False)
class LiveRoomSummary(Model):
    """A live room as the list shows it."""

    _known = frozenset(
        {
            "RoomId",
            "RoomName",
            "Owner_Account",
            "CoverURL",
            "Category",
            "CreateTime",
            "ActivityStatus",
            "ViewCount",
            "OwnerName",
            "OwnerAvatarUrl",
            "MemberCount",
            "OnlineCount",
            "Popularity",
            "IsUnlimitedRoomEnabled",
            "SeatLayoutTemplateId",
            "VideoQualityList",
        }
    )

    room_id: str
    """Room ID."""
    room_name: str
    """Name."""
    owner_account: str
    """User ID of the owner."""
    cover_url: str
    """Address of the cover."""
    category: list[int]
    """Categories of the app. At most 3 items."""
    create_time: int
    """Creation time. Unix time in seconds."""
    activity_status: int
    """State that the app gives meaning."""
    view_count: int
    """Number of entries so far."""
    owner_name: str | None = None
    """Nickname of the owner."""
    owner_avatar_url: str | None = None
    """Address of the owner's picture."""
    member_count: int | None = None
    """Number of members."""
    online_count: int | None = None
    """Number of users online."""
    popularity: int | None = None
    """Popularity."""
    is_unlimited_room_enabled: bool | None = None
    """The server mixes the streams."""
    seat_layout_template_id: int | None = None
    """Layout of the seats by number."""
    video_quality_list: list[LiveVideoQuality] | None = None
    """Qualities the stream comes in."""


@attrs.define(kw_only=True, eq=False, repr=False)
class LiveVideoQuality(Model):
    """A quality that the stream of a live room comes in."""

    _known = frozenset({"Level", "Bitrate"})

    level: int
    """Level of the quality."""
    bitrate: int
    """Bit rate."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomListRequest(Request["GetRoomListResponse"]):
    """Page through the public live rooms."""

    _known = frozenset({"Next", "Count", "SortDirection"})

    next: str
    """Cursor: empty at first, then Next of the answer."""
    count: int
    """Page size. At most 20."""
    sort_direction: LiveSortDirection | str | None = None
    """Order by number of entries."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoomListResponse(Response, Page["LiveRoomSummary"]):
    """Answer to `live_engine_http_srv/get_room_list`."""

    _known = frozenset({*ENVELOPE, "Next", "RoomList"})

    next: str
    """Cursor of the next page. Empty at the end."""
    room_list: list[LiveRoomSummary]
    """Rooms."""


def decode_live_room_summary(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveRoomSummary)
    model.room_id = get("RoomId")
    model.room_name = get("RoomName")
    model.owner_account = get("Owner_Account")
    model.cover_url = get("CoverURL")
    model.category = get("Category")
    model.create_time = get("CreateTime")
    model.activity_status = get("ActivityStatus")
    model.view_count = get("ViewCount")
    model.owner_name = get("OwnerName")
    model.owner_avatar_url = get("OwnerAvatarUrl")
    model.member_count = get("MemberCount")
    model.online_count = get("OnlineCount")
    model.popularity = get("Popularity")
    model.is_unlimited_room_enabled = get("IsUnlimitedRoomEnabled")
    model.seat_layout_template_id = get("SeatLayoutTemplateId")
    model.video_quality_list = decode_list(decode_live_video_quality, get("VideoQualityList"))
    model._extra, model._wire = None, wire
    return model


def encode_live_room_summary(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_name) is not None:
        wire["RoomName"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.cover_url) is not None:
        wire["CoverURL"] = field
    if (field := model.category) is not None:
        wire["Category"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.activity_status) is not None:
        wire["ActivityStatus"] = field
    if (field := model.view_count) is not None:
        wire["ViewCount"] = field
    if (field := model.owner_name) is not None:
        wire["OwnerName"] = field
    if (field := model.owner_avatar_url) is not None:
        wire["OwnerAvatarUrl"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if (field := model.online_count) is not None:
        wire["OnlineCount"] = field
    if (field := model.popularity) is not None:
        wire["Popularity"] = field
    if (field := model.is_unlimited_room_enabled) is not None:
        wire["IsUnlimitedRoomEnabled"] = field
    if (field := model.seat_layout_template_id) is not None:
        wire["SeatLayoutTemplateId"] = field
    if (field := model.video_quality_list) is not None:
        wire["VideoQualityList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LiveRoomSummary, encode_live_room_summary, decode_live_room_summary)


def decode_live_video_quality(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LiveVideoQuality)
    model.level = get("Level")
    model.bitrate = get("Bitrate")
    model._extra, model._wire = None, wire
    return model


def encode_live_video_quality(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.level) is not None:
        wire["Level"] = field
    if (field := model.bitrate) is not None:
        wire["Bitrate"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LiveVideoQuality, encode_live_video_quality, decode_live_video_quality)


def decode_get_room_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomListRequest)
    model.next = get("Next")
    model.count = get("Count")
    model.sort_direction = get("SortDirection")
    model._extra, model._wire = None, wire
    return model


def encode_get_room_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.sort_direction) is not None:
        wire["SortDirection"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomListRequest, encode_get_room_list_request, decode_get_room_list_request)


def decode_get_room_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoomListResponse)
    model.next = get("Next")
    model.room_list = decode_list(decode_live_room_summary, get("RoomList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_room_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.room_list) is not None:
        wire["RoomList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoomListResponse, encode_get_room_list_response, decode_get_room_list_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_room_list",
    method="live.get_room_list",
    summary="Page through the public live rooms.",
    request_type=GetRoomListRequest,
    response_type=GetRoomListResponse,
    request_decoder=decode_get_room_list_request,
    response_decoder=decode_get_room_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/63405",
        "https://cloud.tencent.com/document/product/269/117677",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
    ),
    rates=(Rate(10.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: ""},
    paging=Paging(
        items=(("room_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(Done(field=("next",), values=("",)),),
    ),
    missing=("private error codes after 100002",),
)
GetRoomListRequest.operation = OPERATION
GetRoomListResponse.operation = OPERATION
