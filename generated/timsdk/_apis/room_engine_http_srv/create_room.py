# Generated from spec/apis/room_engine_http_srv/create_room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Owned, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode
    from timsdk._types.room_type import RoomType
    from timsdk_runtime.model.base import JsonObject


class NewRoom(Model):
    """A conference room to create."""

    __slots__ = {
        "room_id": "RoomId",
        "room_name": "RoomName",
        "room_type": "RoomType",
        "owner_account": "Owner_Account",
        "max_member_count": "MaxMemberCount",
        "schedule_start_time": "ScheduleStartTime",
        "schedule_end_time": "ScheduleEndTime",
        "is_video_disabled": "IsVideoDisabled",
        "is_audio_disabled": "IsAudioDisabled",
        "is_message_disabled": "IsMessageDisabled",
        "is_screen_sharing_disabled": "IsScreenSharingDisabled",
        "is_cloud_recording_disabled": "IsCloudRecordingDisabled",
        "custom_info": "CustomInfo",
        "is_seat_enabled": "IsSeatEnabled",
        "max_seat_count": "MaxSeatCount",
        "take_seat_mode": "TakeSeatMode",
        "is_password_enabled": "IsPasswordEnabled",
        "password": "Password",
    }
    _hidden = frozenset({"password"})

    room_id: str
    """Room ID. At most 48 bytes."""
    room_name: str | None
    """Name. The room ID when omitted. At most 100 bytes."""
    room_type: RoomType | str
    """Kind of room."""
    owner_account: str | None
    """Owner, an imported account. The caller when omitted."""
    max_member_count: int | None
    """Maximum number of members. The limit of the plan when omitted; a new plan does not change it."""
    schedule_start_time: int | None
    """Scheduled start. Now when omitted. Unix time in seconds."""
    schedule_end_time: int | None
    """Scheduled end, at least 5 minutes after the start. 1 hour after it when omitted. Unix time in seconds."""
    is_video_disabled: bool | None
    """Nobody may send video. The service assumes False when omitted."""
    is_audio_disabled: bool | None
    """Nobody may send audio. The service assumes False when omitted."""
    is_message_disabled: bool | None
    """Nobody may send text messages. The service assumes False when omitted."""
    is_screen_sharing_disabled: bool | None
    """Nobody may share the screen. The service assumes False when omitted."""
    is_cloud_recording_disabled: bool | None
    """Cloud recording is off. The service assumes False when omitted."""
    custom_info: str | None
    """Data of the app. At most 500 bytes."""
    is_seat_enabled: bool | None
    """Give the room seats."""
    max_seat_count: int | None
    """Number of seats."""
    take_seat_mode: RoomTakeSeatMode | str | None
    """How members get a seat."""
    is_password_enabled: bool | None
    """Ask for a password."""
    password: str | None
    """Password. The room UI lets users type up to 6 digits."""

    def __init__(
        self,
        *,
        room_id: str,
        room_name: str | None = None,
        room_type: RoomType | str,
        owner_account: str | None = None,
        max_member_count: int | None = None,
        schedule_start_time: int | None = None,
        schedule_end_time: int | None = None,
        is_video_disabled: bool | None = None,
        is_audio_disabled: bool | None = None,
        is_message_disabled: bool | None = None,
        is_screen_sharing_disabled: bool | None = None,
        is_cloud_recording_disabled: bool | None = None,
        custom_info: str | None = None,
        is_seat_enabled: bool | None = None,
        max_seat_count: int | None = None,
        take_seat_mode: RoomTakeSeatMode | str | None = None,
        is_password_enabled: bool | None = None,
        password: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_name = room_name
        self.room_type = room_type
        self.owner_account = owner_account
        self.max_member_count = max_member_count
        self.schedule_start_time = schedule_start_time
        self.schedule_end_time = schedule_end_time
        self.is_video_disabled = is_video_disabled
        self.is_audio_disabled = is_audio_disabled
        self.is_message_disabled = is_message_disabled
        self.is_screen_sharing_disabled = is_screen_sharing_disabled
        self.is_cloud_recording_disabled = is_cloud_recording_disabled
        self.custom_info = custom_info
        self.is_seat_enabled = is_seat_enabled
        self.max_seat_count = max_seat_count
        self.take_seat_mode = take_seat_mode
        self.is_password_enabled = is_password_enabled
        self.password = password


class CreateRoomRequest(Request["CreateRoomResponse"]):
    """Create a conference room, scheduled if need be."""

    __slots__ = {
        "room_info": "RoomInfo",
        "schedule_invitee_list_account": "ScheduleInviteeList_Account",
    }

    room_info: NewRoom
    """Room to create."""
    schedule_invitee_list_account: list[str] | None
    """Users invited to a scheduled meeting."""

    def __init__(
        self,
        *,
        room_info: NewRoom,
        schedule_invitee_list_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_info = room_info
        self.schedule_invitee_list_account = schedule_invitee_list_account


class CreateRoomResponse(Response):
    """Response to `room_engine_http_srv/create_room`."""

    __slots__ = ()


def decode_new_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NewRoom)
    model.room_id = wire.pop("RoomId", None)
    model.room_name = wire.pop("RoomName", None)
    model.room_type = wire.pop("RoomType", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.schedule_start_time = wire.pop("ScheduleStartTime", None)
    model.schedule_end_time = wire.pop("ScheduleEndTime", None)
    model.is_video_disabled = wire.pop("IsVideoDisabled", None)
    model.is_audio_disabled = wire.pop("IsAudioDisabled", None)
    model.is_message_disabled = wire.pop("IsMessageDisabled", None)
    model.is_screen_sharing_disabled = wire.pop("IsScreenSharingDisabled", None)
    model.is_cloud_recording_disabled = wire.pop("IsCloudRecordingDisabled", None)
    model.custom_info = wire.pop("CustomInfo", None)
    model.is_seat_enabled = wire.pop("IsSeatEnabled", None)
    model.max_seat_count = wire.pop("MaxSeatCount", None)
    model.take_seat_mode = wire.pop("TakeSeatMode", None)
    model.is_password_enabled = wire.pop("IsPasswordEnabled", None)
    model.password = wire.pop("Password", None)
    model.extra_fields = wire or None
    return model


def encode_new_room(model: Any) -> dict[str, Any]:
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
    if (field := model.schedule_start_time) is not None:
        wire["ScheduleStartTime"] = field
    if (field := model.schedule_end_time) is not None:
        wire["ScheduleEndTime"] = field
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
    if (field := model.is_seat_enabled) is not None:
        wire["IsSeatEnabled"] = field
    if (field := model.max_seat_count) is not None:
        wire["MaxSeatCount"] = field
    if (field := model.take_seat_mode) is not None:
        wire["TakeSeatMode"] = field
    if (field := model.is_password_enabled) is not None:
        wire["IsPasswordEnabled"] = field
    if (field := model.password) is not None:
        wire["Password"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NewRoom, encode_new_room, decode_new_room)


def decode_create_room_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateRoomRequest)
    model.room_info = decode_new_room(wire.pop("RoomInfo", None))
    model.schedule_invitee_list_account = wire.pop("ScheduleInviteeList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_create_room_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if (field := model.schedule_invitee_list_account) is not None:
        wire["ScheduleInviteeList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateRoomRequest, encode_create_room_request, decode_create_room_request)


def decode_create_room_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateRoomResponse)
    model.extra_fields = wire or None
    return model


def encode_create_room_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateRoomResponse, encode_create_room_response, decode_create_room_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="create_room",
    method="room.create_room",
    summary="Create a conference room, scheduled if need be.",
    request_type=CreateRoomRequest,
    response_type=CreateRoomResponse,
    request_decoder=decode_create_room_request,
    response_decoder=decode_create_room_response,
    effect=Effect(
        kind="idempotent",
        already_done=frozenset({100010}),
        owned=Owned(
            code=100003,
            read="room_engine_http_srv/get_room_info",
            id=(
                "RoomInfo",
                "RoomId",
            ),
            owner=(
                "RoomInfo",
                "Owner_Account",
            ),
            wrapper="Response",
        ),
        reason="The caller chooses the room ID, so a retry creates no second room. It gets 100010, or 100003 if the owner is not the\x0acaller. 100003 may also mean a room of somebody else, so the client asks get_room_info for the owner.",
    ),
    sources=(
        "https://trtc.io/document/60707",
        "https://cloud.tencent.com/document/product/1690/102878",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100003,
        100007,
        100010,
        100011,
        100012,
        100013,
    ),
    error_texts={
        100003: "Another room has this ID. After a retry it can be the room that the first attempt created.",
        100012: "The same room was created more than once a second.",
    },
    undocumented=(
        "field table after `schedule_end_time`",
        "private error codes",
    ),
)
CreateRoomRequest.operation = OPERATION
CreateRoomResponse.operation = OPERATION
