# Generated from spec/apis/room_engine_http_srv/update_room_member_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.room_member_role import RoomMemberRole
    from timsdk_runtime.model.base import JsonObject


class RoomMemberChange(Model):
    """New values of a room member."""

    __slots__ = {
        "member_account": "Member_Account",
        "name_card": "NameCard",
        "role": "Role",
        "custom_info": "CustomInfo",
    }

    member_account: str
    """User ID of the member."""
    name_card: str | None
    """Name in the room. At most 32 bytes."""
    role: RoomMemberRole | str | None
    """Role, Admin or Member."""
    custom_info: str | None
    """Data of the app. At most 60 bytes."""

    def __init__(
        self,
        *,
        member_account: str,
        name_card: str | None = None,
        role: RoomMemberRole | str | None = None,
        custom_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.name_card = name_card
        self.role = role
        self.custom_info = custom_info


class UpdateRoomMemberInfoRequest(Request["UpdateRoomMemberInfoResponse"]):
    """Change the name card, role or app data of a room member."""

    __slots__ = {
        "room_id": "RoomId",
        "member_info": "MemberInfo",
    }

    room_id: str
    """Room."""
    member_info: RoomMemberChange
    """Member and new values."""

    def __init__(
        self,
        *,
        room_id: str,
        member_info: RoomMemberChange,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_info = member_info


class UpdateRoomMemberInfoResponse(Response):
    """Response to `room_engine_http_srv/update_room_member_info`."""

    __slots__ = ()


def decode_room_member_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomMemberChange)
    model.member_account = wire.pop("Member_Account", None)
    model.name_card = wire.pop("NameCard", None)
    model.role = wire.pop("Role", None)
    model.custom_info = wire.pop("CustomInfo", None)
    model.extra_fields = wire or None
    return model


def encode_room_member_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.custom_info) is not None:
        wire["CustomInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomMemberChange, encode_room_member_change, decode_room_member_change)


def decode_update_room_member_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateRoomMemberInfoRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_info = decode_room_member_change(wire.pop("MemberInfo", None))
    model.extra_fields = wire or None
    return model


def encode_update_room_member_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_info) is not None:
        wire["MemberInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateRoomMemberInfoRequest, encode_update_room_member_info_request, decode_update_room_member_info_request)


def decode_update_room_member_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateRoomMemberInfoResponse)
    model.extra_fields = wire or None
    return model


def encode_update_room_member_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    UpdateRoomMemberInfoResponse, encode_update_room_member_info_response, decode_update_room_member_info_response
)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="update_room_member_info",
    method="room.update_room_member_info",
    summary="Change the name card, role or app data of a room member.",
    request_type=UpdateRoomMemberInfoRequest,
    response_type=UpdateRoomMemberInfoResponse,
    request_decoder=decode_update_room_member_info_request,
    response_decoder=decode_update_room_member_info_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/60714",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100006,
    ),
    undocumented=("private error codes",),
)
UpdateRoomMemberInfoRequest.operation = OPERATION
UpdateRoomMemberInfoResponse.operation = OPERATION
