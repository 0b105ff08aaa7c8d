# Generated from spec/types/live.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.live_room_type import LiveRoomType
    from timsdk._types.live_seat_template import LiveSeatTemplate
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode
    from timsdk_runtime.model.base import JsonObject


class LiveRoomEventInfo(Model):
    """A live room in a webhook."""

    __slots__ = {
        "room_id": "RoomId",
        "room_name": "RoomName",
        "room_type": "RoomType",
        "owner_account": "Owner_Account",
        "create_time": "CreateTime",
        "is_seat_enabled": "IsSeatEnabled",
        "take_seat_mode": "TakeSeatMode",
        "max_seat_count": "MaxSeatCount",
        "max_member_count": "MaxMemberCount",
        "is_message_disabled": "IsMessageDisabled",
        "cover_url": "CoverURL",
        "category": "Category",
        "activity_status": "ActivityStatus",
        "view_count": "ViewCount",
        "is_public_visible": "IsPublicVisible",
        "notice": "Notice",
        "online_count": "OnlineCount",
        "member_count": "MemberCount",
        "popularity": "Popularity",
        "is_unlimited_room_enabled": "IsUnlimitedRoomEnabled",
        "seat_layout_template_id": "SeatLayoutTemplateId",
        "seat_template": "SeatTemplate",
        "is_gift_enabled": "IsGiftEnabled",
        "is_like_enabled": "IsLikeEnabled",
        "background_url": "BackgroundURL",
        "lifetime_after_no_users": "LifetimeAfterNoUsers",
        "lifetime_after_owner_leave": "LifetimeAfterOwnerLeave",
        "lifetime_after_owner_offline": "LifetimeAfterOwnerOffline",
        "keep_owner_on_seat": "KeepOwnerOnSeat",
        "is_screen_sharing_disabled": "IsScreenSharingDisabled",
        "is_audio_disabled": "IsAudioDisabled",
        "is_video_disabled": "IsVideoDisabled",
        "custom_info": "CustomInfo",
    }

    room_id: str | None
    """Room ID."""
    room_name: str | None
    """Name."""
    room_type: LiveRoomType | str | None
    """Kind of room."""
    owner_account: str | None
    """User ID of the owner."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    is_seat_enabled: bool | None
    """The room has seats."""
    take_seat_mode: RoomTakeSeatMode | str | None
    """How members get a seat."""
    max_seat_count: int | None
    """Number of seats."""
    max_member_count: int | None
    """Maximum number of members."""
    is_message_disabled: bool | None
    """Only the owner and administrators may send messages."""
    cover_url: str | None
    """Address of the cover."""
    category: list[int] | None
    """Categories of the app. At most 3 items."""
    activity_status: int | None
    """State that the app gives meaning."""
    view_count: int | None
    """Number of entries so far."""
    is_public_visible: bool | None
    """The room shows in get_room_list."""
    notice: str | None
    """Notice."""
    online_count: int | None
    """Number of users online."""
    member_count: int | None
    """Number of members."""
    popularity: int | None
    """Popularity."""
    is_unlimited_room_enabled: bool | None
    """The server mixes the streams."""
    seat_layout_template_id: int | None
    """Layout of the seats by number."""
    seat_template: LiveSeatTemplate | str | None
    """Layout of the seats."""
    is_gift_enabled: bool | None
    """Gifts can be sent."""
    is_like_enabled: bool | None
    """Likes can be sent."""
    background_url: str | None
    """Address of the background."""
    lifetime_after_no_users: int | None
    """How long the room lasts without users."""
    lifetime_after_owner_leave: int | None
    """How long the room lasts after its owner has left."""
    lifetime_after_owner_offline: int | None
    """How long the room lasts after its owner went offline."""
    keep_owner_on_seat: bool | None
    """The owner gets a seat without asking."""
    is_screen_sharing_disabled: bool | None
    """Nobody may share the screen."""
    is_audio_disabled: bool | None
    """Nobody may send audio."""
    is_video_disabled: bool | None
    """Nobody may send video."""
    custom_info: str | None
    """Data of the app."""

    def __init__(
        self,
        *,
        room_id: str | None = None,
        room_name: str | None = None,
        room_type: LiveRoomType | str | None = None,
        owner_account: str | None = None,
        create_time: int | None = None,
        is_seat_enabled: bool | None = None,
        take_seat_mode: RoomTakeSeatMode | str | None = None,
        max_seat_count: int | None = None,
        max_member_count: int | None = None,
        is_message_disabled: bool | None = None,
        cover_url: str | None = None,
        category: list[int] | None = None,
        activity_status: int | None = None,
        view_count: int | None = None,
        is_public_visible: bool | None = None,
        notice: str | None = None,
        online_count: int | None = None,
        member_count: int | None = None,
        popularity: int | None = None,
        is_unlimited_room_enabled: bool | None = None,
        seat_layout_template_id: int | None = None,
        seat_template: LiveSeatTemplate | str | None = None,
        is_gift_enabled: bool | None = None,
        is_like_enabled: bool | None = None,
        background_url: str | None = None,
        lifetime_after_no_users: int | None = None,
        lifetime_after_owner_leave: int | None = None,
        lifetime_after_owner_offline: int | None = None,
        keep_owner_on_seat: bool | None = None,
        is_screen_sharing_disabled: bool | None = None,
        is_audio_disabled: bool | None = None,
        is_video_disabled: bool | None = None,
        custom_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_name = room_name
        self.room_type = room_type
        self.owner_account = owner_account
        self.create_time = create_time
        self.is_seat_enabled = is_seat_enabled
        self.take_seat_mode = take_seat_mode
        self.max_seat_count = max_seat_count
        self.max_member_count = max_member_count
        self.is_message_disabled = is_message_disabled
        self.cover_url = cover_url
        self.category = category
        self.activity_status = activity_status
        self.view_count = view_count
        self.is_public_visible = is_public_visible
        self.notice = notice
        self.online_count = online_count
        self.member_count = member_count
        self.popularity = popularity
        self.is_unlimited_room_enabled = is_unlimited_room_enabled
        self.seat_layout_template_id = seat_layout_template_id
        self.seat_template = seat_template
        self.is_gift_enabled = is_gift_enabled
        self.is_like_enabled = is_like_enabled
        self.background_url = background_url
        self.lifetime_after_no_users = lifetime_after_no_users
        self.lifetime_after_owner_leave = lifetime_after_owner_leave
        self.lifetime_after_owner_offline = lifetime_after_owner_offline
        self.keep_owner_on_seat = keep_owner_on_seat
        self.is_screen_sharing_disabled = is_screen_sharing_disabled
        self.is_audio_disabled = is_audio_disabled
        self.is_video_disabled = is_video_disabled
        self.custom_info = custom_info


def decode_live_room_event_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveRoomEventInfo)
    model.room_id = wire.pop("RoomId", None)
    model.room_name = wire.pop("RoomName", None)
    model.room_type = wire.pop("RoomType", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.create_time = wire.pop("CreateTime", None)
    model.is_seat_enabled = wire.pop("IsSeatEnabled", None)
    model.take_seat_mode = wire.pop("TakeSeatMode", None)
    model.max_seat_count = wire.pop("MaxSeatCount", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.is_message_disabled = wire.pop("IsMessageDisabled", None)
    model.cover_url = wire.pop("CoverURL", None)
    model.category = wire.pop("Category", None)
    model.activity_status = wire.pop("ActivityStatus", None)
    model.view_count = wire.pop("ViewCount", None)
    model.is_public_visible = wire.pop("IsPublicVisible", None)
    model.notice = wire.pop("Notice", None)
    model.online_count = wire.pop("OnlineCount", None)
    model.member_count = wire.pop("MemberCount", None)
    model.popularity = wire.pop("Popularity", None)
    model.is_unlimited_room_enabled = wire.pop("IsUnlimitedRoomEnabled", None)
    model.seat_layout_template_id = wire.pop("SeatLayoutTemplateId", None)
    model.seat_template = wire.pop("SeatTemplate", None)
    model.is_gift_enabled = wire.pop("IsGiftEnabled", None)
    model.is_like_enabled = wire.pop("IsLikeEnabled", None)
    model.background_url = wire.pop("BackgroundURL", None)
    model.lifetime_after_no_users = wire.pop("LifetimeAfterNoUsers", None)
    model.lifetime_after_owner_leave = wire.pop("LifetimeAfterOwnerLeave", None)
    model.lifetime_after_owner_offline = wire.pop("LifetimeAfterOwnerOffline", None)
    model.keep_owner_on_seat = wire.pop("KeepOwnerOnSeat", None)
    model.is_screen_sharing_disabled = wire.pop("IsScreenSharingDisabled", None)
    model.is_audio_disabled = wire.pop("IsAudioDisabled", None)
    model.is_video_disabled = wire.pop("IsVideoDisabled", None)
    model.custom_info = wire.pop("CustomInfo", None)
    model.extra_fields = wire or None
    return model


def encode_live_room_event_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_name) is not None:
        wire["RoomName"] = field
    if (field := model.room_type) is not None:
        wire["RoomType"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.is_seat_enabled) is not None:
        wire["IsSeatEnabled"] = field
    if (field := model.take_seat_mode) is not None:
        wire["TakeSeatMode"] = field
    if (field := model.max_seat_count) is not None:
        wire["MaxSeatCount"] = field
    if (field := model.max_member_count) is not None:
        wire["MaxMemberCount"] = field
    if (field := model.is_message_disabled) is not None:
        wire["IsMessageDisabled"] = field
    if (field := model.cover_url) is not None:
        wire["CoverURL"] = field
    if (field := model.category) is not None:
        wire["Category"] = field
    if (field := model.activity_status) is not None:
        wire["ActivityStatus"] = field
    if (field := model.view_count) is not None:
        wire["ViewCount"] = field
    if (field := model.is_public_visible) is not None:
        wire["IsPublicVisible"] = field
    if (field := model.notice) is not None:
        wire["Notice"] = field
    if (field := model.online_count) is not None:
        wire["OnlineCount"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if (field := model.popularity) is not None:
        wire["Popularity"] = field
    if (field := model.is_unlimited_room_enabled) is not None:
        wire["IsUnlimitedRoomEnabled"] = field
    if (field := model.seat_layout_template_id) is not None:
        wire["SeatLayoutTemplateId"] = field
    if (field := model.seat_template) is not None:
        wire["SeatTemplate"] = field
    if (field := model.is_gift_enabled) is not None:
        wire["IsGiftEnabled"] = field
    if (field := model.is_like_enabled) is not None:
        wire["IsLikeEnabled"] = field
    if (field := model.background_url) is not None:
        wire["BackgroundURL"] = field
    if (field := model.lifetime_after_no_users) is not None:
        wire["LifetimeAfterNoUsers"] = field
    if (field := model.lifetime_after_owner_leave) is not None:
        wire["LifetimeAfterOwnerLeave"] = field
    if (field := model.lifetime_after_owner_offline) is not None:
        wire["LifetimeAfterOwnerOffline"] = field
    if (field := model.keep_owner_on_seat) is not None:
        wire["KeepOwnerOnSeat"] = field
    if (field := model.is_screen_sharing_disabled) is not None:
        wire["IsScreenSharingDisabled"] = field
    if (field := model.is_audio_disabled) is not None:
        wire["IsAudioDisabled"] = field
    if (field := model.is_video_disabled) is not None:
        wire["IsVideoDisabled"] = field
    if (field := model.custom_info) is not None:
        wire["CustomInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveRoomEventInfo, encode_live_room_event_info, decode_live_room_event_info)
