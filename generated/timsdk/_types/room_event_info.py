# Generated from spec/types/room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.room_status import RoomStatus
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode
    from timsdk_runtime.model.base import JsonObject


class RoomEventInfo(Model):
    """A conference room in a webhook."""

    __slots__ = {
        "room_id": "RoomId",
        "room_name": "RoomName",
        "room_type": "RoomType",
        "owner_account": "Owner_Account",
        "max_member_count": "MaxMemberCount",
        "max_seat_count": "MaxSeatCount",
        "is_video_disabled": "IsVideoDisabled",
        "is_audio_disabled": "IsAudioDisabled",
        "is_message_disabled": "IsMessageDisabled",
        "is_screen_sharing_disabled": "IsScreenSharingDisabled",
        "is_cloud_recording_disabled": "IsCloudRecordingDisabled",
        "custom_info": "CustomInfo",
        "schedule_start_time": "ScheduleStartTime",
        "schedule_end_time": "ScheduleEndTime",
        "room_status": "RoomStatus",
        "is_seat_enabled": "IsSeatEnabled",
        "take_seat_mode": "TakeSeatMode",
        "create_time": "CreateTime",
        "member_count": "MemberCount",
    }

    room_id: str | None
    """Room ID."""
    room_name: str | None
    """Name."""
    room_type: str | None
    """Kind of room: Conference, or Meeting."""
    owner_account: str | None
    """User ID of the owner."""
    max_member_count: int | None
    """Maximum number of members."""
    max_seat_count: int | None
    """Number of seats."""
    is_video_disabled: bool | None
    """Nobody may send video."""
    is_audio_disabled: bool | None
    """Nobody may send audio."""
    is_message_disabled: bool | None
    """Nobody may send text messages."""
    is_screen_sharing_disabled: bool | None
    """Nobody may share the screen."""
    is_cloud_recording_disabled: bool | None
    """Cloud recording is off."""
    custom_info: str | None
    """Data of the app."""
    schedule_start_time: int | None
    """Scheduled start. Unix time in seconds."""
    schedule_end_time: int | None
    """Scheduled end. Unix time in seconds."""
    room_status: RoomStatus | str | None
    """State of the schedule."""
    is_seat_enabled: bool | None
    """The room has seats."""
    take_seat_mode: RoomTakeSeatMode | str | None
    """How members get a seat."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    member_count: int | None
    """Current number of members."""

    def __init__(
        self,
        *,
        room_id: str | None = None,
        room_name: str | None = None,
        room_type: str | None = None,
        owner_account: str | None = None,
        max_member_count: int | None = None,
        max_seat_count: int | None = None,
        is_video_disabled: bool | None = None,
        is_audio_disabled: bool | None = None,
        is_message_disabled: bool | None = None,
        is_screen_sharing_disabled: bool | None = None,
        is_cloud_recording_disabled: bool | None = None,
        custom_info: str | None = None,
        schedule_start_time: int | None = None,
        schedule_end_time: int | None = None,
        room_status: RoomStatus | str | None = None,
        is_seat_enabled: bool | None = None,
        take_seat_mode: RoomTakeSeatMode | str | None = None,
        create_time: int | None = None,
        member_count: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_name = room_name
        self.room_type = room_type
        self.owner_account = owner_account
        self.max_member_count = max_member_count
        self.max_seat_count = max_seat_count
        self.is_video_disabled = is_video_disabled
        self.is_audio_disabled = is_audio_disabled
        self.is_message_disabled = is_message_disabled
        self.is_screen_sharing_disabled = is_screen_sharing_disabled
        self.is_cloud_recording_disabled = is_cloud_recording_disabled
        self.custom_info = custom_info
        self.schedule_start_time = schedule_start_time
        self.schedule_end_time = schedule_end_time
        self.room_status = room_status
        self.is_seat_enabled = is_seat_enabled
        self.take_seat_mode = take_seat_mode
        self.create_time = create_time
        self.member_count = member_count


def decode_room_event_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomEventInfo)
    model.room_id = wire.pop("RoomId", None)
    model.room_name = wire.pop("RoomName", None)
    model.room_type = wire.pop("RoomType", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.max_seat_count = wire.pop("MaxSeatCount", None)
    model.is_video_disabled = wire.pop("IsVideoDisabled", None)
    model.is_audio_disabled = wire.pop("IsAudioDisabled", None)
    model.is_message_disabled = wire.pop("IsMessageDisabled", None)
    model.is_screen_sharing_disabled = wire.pop("IsScreenSharingDisabled", None)
    model.is_cloud_recording_disabled = wire.pop("IsCloudRecordingDisabled", None)
    model.custom_info = wire.pop("CustomInfo", None)
    model.schedule_start_time = wire.pop("ScheduleStartTime", None)
    model.schedule_end_time = wire.pop("ScheduleEndTime", None)
    model.room_status = wire.pop("RoomStatus", None)
    model.is_seat_enabled = wire.pop("IsSeatEnabled", None)
    model.take_seat_mode = wire.pop("TakeSeatMode", None)
    model.create_time = wire.pop("CreateTime", None)
    model.member_count = wire.pop("MemberCount", None)
    model.extra_fields = wire or None
    return model


def encode_room_event_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_name) is not None:
        wire["RoomName"] = field
    if (field := model.room_type) is not None:
        wire["RoomType"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.max_member_count) is not None:
        wire["MaxMemberCount"] = field
    if (field := model.max_seat_count) is not None:
        wire["MaxSeatCount"] = field
    if (field := model.is_video_disabled) is not None:
        wire["IsVideoDisabled"] = field
    if (field := model.is_audio_disabled) is not None:
        wire["IsAudioDisabled"] = field
    if (field := model.is_message_disabled) is not None:
        wire["IsMessageDisabled"] = field
    if (field := model.is_screen_sharing_disabled) is not None:
        wire["IsScreenSharingDisabled"] = field
    if (field := model.is_cloud_recording_disabled) is not None:
        wire["IsCloudRecordingDisabled"] = field
    if (field := model.custom_info) is not None:
        wire["CustomInfo"] = field
    if (field := model.schedule_start_time) is not None:
        wire["ScheduleStartTime"] = field
    if (field := model.schedule_end_time) is not None:
        wire["ScheduleEndTime"] = field
    if (field := model.room_status) is not None:
        wire["RoomStatus"] = field
    if (field := model.is_seat_enabled) is not None:
        wire["IsSeatEnabled"] = field
    if (field := model.take_seat_mode) is not None:
        wire["TakeSeatMode"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomEventInfo, encode_room_event_info, decode_room_event_info)
