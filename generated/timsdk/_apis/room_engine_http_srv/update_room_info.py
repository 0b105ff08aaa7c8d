# Generated from spec/apis/room_engine_http_srv/update_room_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, encode, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode


@attrs.define(kw_only=True, eq=False, repr=False)
class RoomChange(Model):
    """New values of a conference room."""

    _known = frozenset(
        {
            "RoomId",
            "RoomName",
            "MaxMemberCount",
            "IsVideoDisabled",
            "IsAudioDisabled",
            "IsMessageDisabled",
            "IsScreenSharingDisabled",
            "IsCloudRecordingDisabled",
            "CustomInfo",
            "TakeSeatMode",
            "IsPasswordEnabled",
            "Password",
        }
    )

    room_id: str
    """Room to change."""
    room_name: str | None = None
    """Name. At most 100 bytes."""
    max_member_count: int | None = None
    """Maximum number of members."""
    is_video_disabled: bool | None = None
    """Keep everybody from sending video."""
    is_audio_disabled: bool | None = None
    """Keep everybody from sending audio."""
    is_message_disabled: bool | None = None
    """Keep everybody from sending text messages."""
    is_screen_sharing_disabled: bool | None = None
    """Keep everybody from sharing the screen."""
    is_cloud_recording_disabled: bool | None = None
    """Switch cloud recording off."""
    custom_info: str | None = None
    """Data of the app. At most 500 bytes."""
    take_seat_mode: RoomTakeSeatMode | str | None = None
    """How members get a seat."""
    is_password_enabled: bool | None = None
    """Ask for a password."""
    password: str | None = attrs.field(default=None, repr=False)
    """Password."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UpdateRoomInfoRequest(Request["UpdateRoomInfoResponse"]):
    """Change a conference room."""

    _known = frozenset({"RoomInfo"})

    room_info: RoomChange
    """Room and its new values."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UpdateRoomInfoResponse(Response):
    """Answer to `room_engine_http_srv/update_room_info`."""

    _known = frozenset({*ENVELOPE})


def decode_room_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RoomChange)
    model.room_id = get("RoomId")
    model.room_name = get("RoomName")
    model.max_member_count = get("MaxMemberCount")
    model.is_video_disabled = get("IsVideoDisabled")
    model.is_audio_disabled = get("IsAudioDisabled")
    model.is_message_disabled = get("IsMessageDisabled")
    model.is_screen_sharing_disabled = get("IsScreenSharingDisabled")
    model.is_cloud_recording_disabled = get("IsCloudRecordingDisabled")
    model.custom_info = get("CustomInfo")
    model.take_seat_mode = get("TakeSeatMode")
    model.is_password_enabled = get("IsPasswordEnabled")
    model.password = get("Password")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RoomChange, encode_room_change, decode_room_change)


def decode_update_room_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UpdateRoomInfoRequest)
    model.room_info = decode_room_change(get("RoomInfo"))
    model._extra, model._wire = None, wire
    return model


def encode_update_room_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UpdateRoomInfoRequest, encode_update_room_info_request, decode_update_room_info_request)


def decode_update_room_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(UpdateRoomInfoResponse)
    model._extra, model._wire = None, wire
    return model


def encode_update_room_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/60705",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: "", 100006: ""},
    missing=("private error codes",),
)
UpdateRoomInfoRequest.operation = OPERATION
UpdateRoomInfoResponse.operation = OPERATION
