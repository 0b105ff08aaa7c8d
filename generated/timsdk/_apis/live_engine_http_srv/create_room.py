# Generated from spec/apis/live_engine_http_srv/create_room.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Owned, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.live_room_type import LiveRoomType
    from timsdk._types.live_seat_template import LiveSeatTemplate
    from timsdk._types.room_take_seat_mode import RoomTakeSeatMode
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class NewLiveRoom(Model):
    """A live room to create."""

    __slots__ = {
        "room_id": "RoomId",
        "room_type": "RoomType",
        "seat_template": "SeatTemplate",
        "room_name": "RoomName",
        "owner_account": "Owner_Account",
        "max_member_count": "MaxMemberCount",
        "cover_url": "CoverURL",
        "is_message_disabled": "IsMessageDisabled",
        "category": "Category",
        "is_public_visible": "IsPublicVisible",
        "is_seat_enabled": "IsSeatEnabled",
        "take_seat_mode": "TakeSeatMode",
        "max_seat_count": "MaxSeatCount",
        "activity_status": "ActivityStatus",
        "is_unlimited_room_enabled": "IsUnlimitedRoomEnabled",
        "seat_layout_template_id": "SeatLayoutTemplateId",
        "keep_owner_on_seat": "KeepOwnerOnSeat",
    }

    room_id: str
    """Room ID. At most 48 bytes."""
    room_type: LiveRoomType | str
    """Kind of room."""
    seat_template: LiveSeatTemplate | str
    """Layout of the seats."""
    room_name: str | None
    """Name. The room ID when omitted. At most 100 bytes."""
    owner_account: str | None
    """Owner, an imported account. The caller when omitted."""
    max_member_count: int | None
    """Maximum number of members. The limit of the plan when omitted."""
    cover_url: str | None
    """Address of the cover. At most 200 bytes."""
    is_message_disabled: bool | None
    """Only the owner and administrators may send messages. The service assumes False when omitted."""
    category: list[int] | None
    """Categories of the app. At most 3 items."""
    is_public_visible: bool | None
    """Show the room in get_room_list. The service assumes True when omitted."""
    is_seat_enabled: bool | None
    """Give the room seats. Not on newer pages. The service assumes False when omitted."""
    take_seat_mode: RoomTakeSeatMode | str | None
    """How members get a seat. The service assumes "FreeToTake" when omitted."""
    max_seat_count: int | None
    """Number of seats, limited by the plan. AudioSalon and Karaoke only."""
    activity_status: int | None
    """State that the app gives meaning."""
    is_unlimited_room_enabled: bool | None
    """Mix the streams on the server. The service assumes False when omitted."""
    seat_layout_template_id: int | None
    """Layout of the seats by number, such as 600 for a grid of 9."""
    keep_owner_on_seat: bool | None
    """Seat the owner without asking. False for streaming with OBS."""

    def __init__(
        self,
        *,
        room_id: str,
        room_type: LiveRoomType | str,
        seat_template: LiveSeatTemplate | str,
        room_name: str | None = None,
        owner_account: str | None = None,
        max_member_count: int | None = None,
        cover_url: str | None = None,
        is_message_disabled: bool | None = None,
        category: list[int] | None = None,
        is_public_visible: bool | None = None,
        is_seat_enabled: bool | None = None,
        take_seat_mode: RoomTakeSeatMode | str | None = None,
        max_seat_count: int | None = None,
        activity_status: int | None = None,
        is_unlimited_room_enabled: bool | None = None,
        seat_layout_template_id: int | None = None,
        keep_owner_on_seat: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.room_type = room_type
        self.seat_template = seat_template
        self.room_name = room_name
        self.owner_account = owner_account
        self.max_member_count = max_member_count
        self.cover_url = cover_url
        self.is_message_disabled = is_message_disabled
        self.category = category
        self.is_public_visible = is_public_visible
        self.is_seat_enabled = is_seat_enabled
        self.take_seat_mode = take_seat_mode
        self.max_seat_count = max_seat_count
        self.activity_status = activity_status
        self.is_unlimited_room_enabled = is_unlimited_room_enabled
        self.seat_layout_template_id = seat_layout_template_id
        self.keep_owner_on_seat = keep_owner_on_seat


class CreateRoomRequest(Request["CreateRoomResponse"]):
    """Create a live or voice-chat room."""

    __slots__ = {
        "room_info": "RoomInfo",
    }

    room_info: NewLiveRoom
    """Room to create."""

    def __init__(
        self,
        *,
        room_info: NewLiveRoom,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_info = room_info


class CreateRoomResponse(Response):
    """Response to `live_engine_http_srv/create_room`."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str | None
    """ID of the room. Only newer pages mention it."""

    def __init__(
        self,
        *,
        room_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.room_id = room_id


def decode_new_live_room(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NewLiveRoom)
    model.room_id = wire.pop("RoomId", None)
    model.room_type = wire.pop("RoomType", None)
    model.seat_template = wire.pop("SeatTemplate", None)
    model.room_name = wire.pop("RoomName", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.max_member_count = wire.pop("MaxMemberCount", None)
    model.cover_url = wire.pop("CoverURL", None)
    model.is_message_disabled = wire.pop("IsMessageDisabled", None)
    model.category = wire.pop("Category", None)
    model.is_public_visible = wire.pop("IsPublicVisible", None)
    model.is_seat_enabled = wire.pop("IsSeatEnabled", None)
    model.take_seat_mode = wire.pop("TakeSeatMode", None)
    model.max_seat_count = wire.pop("MaxSeatCount", None)
    model.activity_status = wire.pop("ActivityStatus", None)
    model.is_unlimited_room_enabled = wire.pop("IsUnlimitedRoomEnabled", None)
    model.seat_layout_template_id = wire.pop("SeatLayoutTemplateId", None)
    model.keep_owner_on_seat = wire.pop("KeepOwnerOnSeat", None)
    model.extra_fields = wire or None
    return model


def encode_new_live_room(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_type) is not None:
        wire["RoomType"] = field
    if (field := model.seat_template) is not None:
        wire["SeatTemplate"] = field
    if (field := model.room_name) is not None:
        wire["RoomName"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.max_member_count) is not None:
        wire["MaxMemberCount"] = field
    if (field := model.cover_url) is not None:
        wire["CoverURL"] = field
    if (field := model.is_message_disabled) is not None:
        wire["IsMessageDisabled"] = field
    if (field := model.category) is not None:
        wire["Category"] = field
    if (field := model.is_public_visible) is not None:
        wire["IsPublicVisible"] = field
    if (field := model.is_seat_enabled) is not None:
        wire["IsSeatEnabled"] = field
    if (field := model.take_seat_mode) is not None:
        wire["TakeSeatMode"] = field
    if (field := model.max_seat_count) is not None:
        wire["MaxSeatCount"] = field
    if (field := model.activity_status) is not None:
        wire["ActivityStatus"] = field
    if (field := model.is_unlimited_room_enabled) is not None:
        wire["IsUnlimitedRoomEnabled"] = field
    if (field := model.seat_layout_template_id) is not None:
        wire["SeatLayoutTemplateId"] = field
    if (field := model.keep_owner_on_seat) is not None:
        wire["KeepOwnerOnSeat"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NewLiveRoom, encode_new_live_room, decode_new_live_room)


def decode_create_room_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateRoomRequest)
    model.room_info = decode_new_live_room(wire.pop("RoomInfo", None))
    model.extra_fields = wire or None
    return model


def encode_create_room_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_info) is not None:
        wire["RoomInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateRoomRequest, encode_create_room_request, decode_create_room_request)


def decode_create_room_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateRoomResponse)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_create_room_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateRoomResponse, encode_create_room_response, decode_create_room_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="create_room",
    method="live.create_room",
    summary="Create a live or voice-chat room.",
    request_type=CreateRoomRequest,
    response_type=CreateRoomResponse,
    request_decoder=decode_create_room_request,
    response_decoder=decode_create_room_response,
    effect=Effect(
        kind="idempotent",
        already_done=frozenset({100010}),
        owned=Owned(
            code=100003,
            read="live_engine_http_srv/get_room_info",
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
        "https://trtc.io/document/63401",
        "https://trtc.io/document/63418",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
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
        100026,
    ),
    error_texts={
        100003: "Another room has this ID. After a retry it can be the room that the first attempt created.",
        100012: "The same room was created more than once a second.",
        100026: "The name or another text of the room contains sensitive words.",
    },
    undocumented=(
        "fields after `category` on the newest page",
        "position of `room_id` in the response",
        "private error codes after 100026",
    ),
)
CreateRoomRequest.operation = OPERATION
CreateRoomResponse.operation = OPERATION
