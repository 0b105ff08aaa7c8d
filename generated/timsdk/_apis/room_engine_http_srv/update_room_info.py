# Generated from spec/apis/room_engine_http_srv/update_room_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode
    from timsdk_runtime.model.base import JsonObject


class RoomChange(Model):
    """New values of a conference room."""

    __slots__ = {
        "room_id": "RoomId",
        "room_name": "RoomName",
        "max_member_count": "MaxMemberCount",
        "is_video_disabled": "IsVideoDisabled",
        "is_audio_disabled": "IsAudioDisabled",
        "is_message_disabled": "IsMessageDisabled",
        "is_screen_sharing_disabled": "IsScreenSharingDisabled",
        "is_cloud_recording_disabled": "IsCloudRecordingDisabled",
        "custom_info": "CustomInfo",
        "take_seat_mode": "TakeSeatMode",
        "is_password_enabled": "IsPasswordEnabled",
        "password": "Password",
    }
    _hidden = frozenset({"password"})

    room_id: str
    """Room to change."""
    room_name: str | None
    """Name. At most 100 bytes."""
    max_member_count: int | None
    """Maximum number of members."""
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
    """Data of the app. At most 500 bytes."""
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
        max_member_count: int | None = None,
        is_video_disabled: bool | None = None,
        is_audio_disabled: bool | None = None,
        is_message_disabled: bool | None = None,
        is_screen_sharing_disabled: bool | None = None,
        is_cloud_recording_disabled: bool | None = None,
        custom_info: str | None = None,
        take_seat_mode: RoomTakeSeatMode | str | None = None,
        is_password_enabled: bool | None = None,
        password: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_name = room_name
        self.max_member_count = max_member_count
        self.is_video_disabled = is_video_disabled
        self.is_audio_disabled = is_audio_disabled
        self.is_message_disabled = is_message_disabled
        self.is_screen_sharing_disabled = is_screen_sharing_disabled
        self.is_cloud_recording_disabled = is_cloud_recording_disabled
        self.custom_info = custom_info
        self.take_seat_mode = take_seat_mode
        self.is_password_enabled = is_password_enabled
        self.password = password


class UpdateRoomInfoRequest(Request["UpdateRoomInfoResponse"]):
    """Change a conference room."""

    __slots__ = {
        "room_info": "RoomInfo",
    }

    room_info: RoomChange
    """Room and its new values."""

    def __init__(
        self,
        *,
        room_info: RoomChange,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_info = room_info


class UpdateRoomInfoResponse(Response):
    """Response to `room_engine_http_srv/update_room_info`."""

    __slots__ = ()


def decode_room_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomChange)
    model.room_id = wire.pop("RoomId", None)
    model.room_name = wire.pop("RoomName", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.is_video_disabled = wire.pop("IsVideoDisabled", None)
    model.is_audio_disabled = wire.pop("IsAudioDisabled", None)
    model.is_message_disabled = wire.pop("IsMessageDisabled", None)
    model.is_screen_sharing_disabled = wire.pop("IsScreenSharingDisabled", None)
    model.is_cloud_recording_disabled = wire.pop("IsCloudRecordingDisabled", None)
    model.custom_info = wire.pop("CustomInfo", None)
    model.take_seat_mode = wire.pop("TakeSeatMode", None)
    model.is_password_enabled = wire.pop("IsPasswordEnabled", None)
    model.password = wire.pop("Password", None)
    model.extra_fields = wire or None
    return model


def encode_room_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_name) is not None:
        wire["RoomName"] = field
    if (field := model.max_member_count) is not None:
        wire["MaxMemberCount"] = field
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
    if (field := model.take_seat_mode) is not None:
        wire["TakeSeatMode"] = field
    if (field := model.is_password_enabled) is not None:
        wire["IsPasswordEnabled"] = field
    if (field := model.password) is not None:
        wire["Password"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomChange, encode_room_change, decode_room_change)


def decode_update_room_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateRoomInfoRequest)
    model.room_info = decode_room_change(wire.pop("RoomInfo", None))
    model.extra_fields = wire or None
    return model


def encode_update_room_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateRoomInfoRequest, encode_update_room_info_request, decode_update_room_info_request)


def decode_update_room_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateRoomInfoResponse)
    model.extra_fields = wire or None
    return model


def encode_update_room_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateRoomInfoResponse, encode_update_room_info_response, decode_update_room_info_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="update_room_info",
    method="room.update_room_info",
    summary="Change a conference room.",
    request_type=UpdateRoomInfoRequest,
    response_type=UpdateRoomInfoResponse,
    request_decoder=decode_update_room_info_request,
    response_decoder=decode_update_room_info_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60705",
        "https://cloud.tencent.com/document/product/1690/102880",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100006,
    ),
    undocumented=("private error codes",),
)
UpdateRoomInfoRequest.operation = OPERATION
UpdateRoomInfoResponse.operation = OPERATION
