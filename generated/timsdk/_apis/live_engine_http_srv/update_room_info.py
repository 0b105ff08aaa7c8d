# Generated from spec/apis/live_engine_http_srv/update_room_info.yaml; do not edit. `make generate` writes it again.
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


class LiveRoomChange(Model):
    """New values of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "room_name": "RoomName",
        "max_member_count": "MaxMemberCount",
        "is_message_disabled": "IsMessageDisabled",
        "cover_url": "CoverURL",
        "category": "Category",
        "activity_status": "ActivityStatus",
        "is_public_visible": "IsPublicVisible",
        "take_seat_mode": "TakeSeatMode",
        "notice": "Notice",
        "is_unlimited_room_enabled": "IsUnlimitedRoomEnabled",
    }

    room_id: str
    """Room to change."""
    room_name: str | None
    """Name."""
    max_member_count: int | None
    """Maximum number of members."""
    is_message_disabled: bool | None
    """Let only the owner and administrators send messages."""
    cover_url: str | None
    """Address of the cover."""
    category: list[int] | None
    """Categories of the app. At most 3 items."""
    activity_status: int | None
    """State that the app gives meaning."""
    is_public_visible: bool | None
    """Show the room in get_room_list."""
    take_seat_mode: RoomTakeSeatMode | str | None
    """How members get a seat."""
    notice: str | None
    """Notice. At most 100 bytes."""
    is_unlimited_room_enabled: bool | None
    """Mix the streams on the server."""

    def __init__(
        self,
        *,
        room_id: str,
        room_name: str | None = None,
        max_member_count: int | None = None,
        is_message_disabled: bool | None = None,
        cover_url: str | None = None,
        category: list[int] | None = None,
        activity_status: int | None = None,
        is_public_visible: bool | None = None,
        take_seat_mode: RoomTakeSeatMode | str | None = None,
        notice: str | None = None,
        is_unlimited_room_enabled: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_name = room_name
        self.max_member_count = max_member_count
        self.is_message_disabled = is_message_disabled
        self.cover_url = cover_url
        self.category = category
        self.activity_status = activity_status
        self.is_public_visible = is_public_visible
        self.take_seat_mode = take_seat_mode
        self.notice = notice
        self.is_unlimited_room_enabled = is_unlimited_room_enabled


class UpdateRoomInfoRequest(Request["UpdateRoomInfoResponse"]):
    """Change a live room."""

    __slots__ = {
        "room_info": "RoomInfo",
    }

    room_info: LiveRoomChange
    """Room and its new values."""

    def __init__(
        self,
        *,
        room_info: LiveRoomChange,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_info = room_info


class UpdateRoomInfoResponse(Response):
    """Response to `live_engine_http_srv/update_room_info`."""

    __slots__ = ()


def decode_live_room_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LiveRoomChange)
    model.room_id = wire.pop("RoomId", None)
    model.room_name = wire.pop("RoomName", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.is_message_disabled = wire.pop("IsMessageDisabled", None)
    model.cover_url = wire.pop("CoverURL", None)
    model.category = wire.pop("Category", None)
    model.activity_status = wire.pop("ActivityStatus", None)
    model.is_public_visible = wire.pop("IsPublicVisible", None)
    model.take_seat_mode = wire.pop("TakeSeatMode", None)
    model.notice = wire.pop("Notice", None)
    model.is_unlimited_room_enabled = wire.pop("IsUnlimitedRoomEnabled", None)
    model.extra_fields = wire or None
    return model


def encode_live_room_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_name) is not None:
        wire["RoomName"] = field
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
    if (field := model.is_public_visible) is not None:
        wire["IsPublicVisible"] = field
    if (field := model.take_seat_mode) is not None:
        wire["TakeSeatMode"] = field
    if (field := model.notice) is not None:
        wire["Notice"] = field
    if (field := model.is_unlimited_room_enabled) is not None:
        wire["IsUnlimitedRoomEnabled"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LiveRoomChange, encode_live_room_change, decode_live_room_change)


def decode_update_room_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateRoomInfoRequest)
    model.room_info = decode_live_room_change(wire.pop("RoomInfo", None))
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
    service="live_engine_http_srv",
    command="update_room_info",
    method="live.update_room_info",
    summary="Change a live room.",
    request_type=UpdateRoomInfoRequest,
    response_type=UpdateRoomInfoResponse,
    request_decoder=decode_update_room_info_request,
    response_decoder=decode_update_room_info_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/63403",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
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
