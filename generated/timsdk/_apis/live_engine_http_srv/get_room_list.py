# Generated from spec/apis/live_engine_http_srv/get_room_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class LiveSortDirection(StrEnum):
    """Order of live rooms."""

    DESCENDING = "descend"
    """Most entries first."""
    ASCENDING = "ascend"
    """Fewest entries first."""


class LiveRoomSummary(Model):
    """A live room as the list shows it."""

    __slots__ = {
        "room_id": "RoomId",
        "room_name": "RoomName",
        "owner_account": "Owner_Account",
        "cover_url": "CoverURL",
        "category": "Category",
        "create_time": "CreateTime",
        "activity_status": "ActivityStatus",
        "view_count": "ViewCount",
        "owner_name": "OwnerName",
        "owner_avatar_url": "OwnerAvatarUrl",
        "member_count": "MemberCount",
        "online_count": "OnlineCount",
        "popularity": "Popularity",
        "is_unlimited_room_enabled": "IsUnlimitedRoomEnabled",
        "seat_layout_template_id": "SeatLayoutTemplateId",
        "video_quality_list": "VideoQualityList",
    }

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
    owner_name: str | None
    """Nickname of the owner."""
    owner_avatar_url: str | None
    """Address of the owner's picture."""
    member_count: int | None
    """Number of members."""
    online_count: int | None
    """Number of users online."""
    popularity: int | None
    """Popularity."""
    is_unlimited_room_enabled: bool | None
    """The server mixes the streams."""
    seat_layout_template_id: int | None
    """Layout of the seats by number."""
    video_quality_list: list[LiveVideoQuality] | None
    """Qualities the stream comes in."""

    def __init__(
        self,
        *,
        room_id: str,
        room_name: str,
        owner_account: str,
        cover_url: str,
        category: list[int],
        create_time: int,
        activity_status: int,
        view_count: int,
        owner_name: str | None = None,
        owner_avatar_url: str | None = None,
        member_count: int | None = None,
        online_count: int | None = None,
        popularity: int | None = None,
        is_unlimited_room_enabled: bool | None = None,
        seat_layout_template_id: int | None = None,
        video_quality_list: list[LiveVideoQuality] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_name = room_name
        self.owner_account = owner_account
        self.cover_url = cover_url
        self.category = category
        self.create_time = create_time
        self.activity_status = activity_status
        self.view_count = view_count
        self.owner_name = owner_name
        self.owner_avatar_url = owner_avatar_url
        self.member_count = member_count
        self.online_count = online_count
        self.popularity = popularity
        self.is_unlimited_room_enabled = is_unlimited_room_enabled
        self.seat_layout_template_id = seat_layout_template_id
        self.video_quality_list = video_quality_list


class LiveVideoQuality(Model):
    """A quality that the stream of a live room comes in."""

    __slots__ = {
        "level": "Level",
        "bitrate": "Bitrate",
    }

    level: int
    """Level of the quality."""
    bitrate: int
    """Bit rate."""

    def __init__(
        self,
        *,
        level: int,
        bitrate: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.level = level
        self.bitrate = bitrate


class GetRoomListRequest(Request["GetRoomListResponse"]):
    """Page through the public live rooms."""

    __slots__ = {
        "next": "Next",
        "count": "Count",
        "sort_direction": "SortDirection",
    }

    next: str
    """Cursor. Empty on the first page, then `next` of the previous response."""
    count: int
    """Page size. At most 20."""
    sort_direction: LiveSortDirection | str | None
    """Order by number of entries."""

    def __init__(
        self,
        *,
        next: str,
        count: int,
        sort_direction: LiveSortDirection | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.next = next
        self.count = count
        self.sort_direction = sort_direction


class GetRoomListResponse(Response, Page["LiveRoomSummary"]):
    """Response to `live_engine_http_srv/get_room_list`."""

    __slots__ = {
        "next": "Next",
        "room_list": "RoomList",
    }

    next: str
    """Cursor of the next page. Empty on the last page."""
    room_list: list[LiveRoomSummary]
    """Rooms."""

    def __init__(
        self,
        *,
        next: str,
        room_list: list[LiveRoomSummary],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.next = next
        self.room_list = room_list


def decode_live_room_summary(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveRoomSummary)
    model.room_id = wire.pop("RoomId", None)
    model.room_name = wire.pop("RoomName", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.cover_url = wire.pop("CoverURL", None)
    model.category = wire.pop("Category", None)
    model.create_time = wire.pop("CreateTime", None)
    model.activity_status = wire.pop("ActivityStatus", None)
    model.view_count = wire.pop("ViewCount", None)
    model.owner_name = wire.pop("OwnerName", None)
    model.owner_avatar_url = wire.pop("OwnerAvatarUrl", None)
    model.member_count = wire.pop("MemberCount", None)
    model.online_count = wire.pop("OnlineCount", None)
    model.popularity = wire.pop("Popularity", None)
    model.is_unlimited_room_enabled = wire.pop("IsUnlimitedRoomEnabled", None)
    model.seat_layout_template_id = wire.pop("SeatLayoutTemplateId", None)
    if (value := wire.pop("VideoQualityList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_video_quality(item)
    model.video_quality_list = value
    model.extra_fields = wire or None
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
        wire["VideoQualityList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveRoomSummary, encode_live_room_summary, decode_live_room_summary)


def decode_live_video_quality(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveVideoQuality)
    model.level = wire.pop("Level", None)
    model.bitrate = wire.pop("Bitrate", None)
    model.extra_fields = wire or None
    return model


def encode_live_video_quality(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.level) is not None:
        wire["Level"] = field
    if (field := model.bitrate) is not None:
        wire["Bitrate"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveVideoQuality, encode_live_video_quality, decode_live_video_quality)


def decode_get_room_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomListRequest)
    model.next = wire.pop("Next", None)
    model.count = wire.pop("Count", None)
    model.sort_direction = wire.pop("SortDirection", None)
    model.extra_fields = wire or None
    return model


def encode_get_room_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.sort_direction) is not None:
        wire["SortDirection"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomListRequest, encode_get_room_list_request, decode_get_room_list_request)


def decode_get_room_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomListResponse)
    model.next = wire.pop("Next", None)
    if (value := wire.pop("RoomList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_live_room_summary(item)
    model.room_list = value
    model.extra_fields = wire or None
    return model


def encode_get_room_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.room_list) is not None:
        wire["RoomList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
        "https://cloud.tencent.com/document/product/454/124183",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
    ),
    rates=(Rate(10.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
    ),
    paging=Paging(
        items=(("room_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=("",)),),
    ),
    undocumented=("private error codes after 100002",),
)
GetRoomListRequest.operation = OPERATION
GetRoomListResponse.operation = OPERATION
