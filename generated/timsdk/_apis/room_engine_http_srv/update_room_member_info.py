# Generated from spec/apis/room_engine_http_srv/update_room_member_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, encode, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.room_member_role import RoomMemberRole


@attrs.define(kw_only=True, eq=False, repr=False)
class RoomMemberChange(Model):
    """New values of a room member."""

    _known = frozenset({"Member_Account", "NameCard", "Role", "CustomInfo"})

    member_account: str
    """User ID of the member."""
    name_card: str | None = None
    """Name in the room. At most 32 bytes."""
    role: RoomMemberRole | str | None = None
    """Role, Admin or Member."""
    custom_info: str | None = None
    """Data of the app. At most 60 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UpdateRoomMemberInfoRequest(Request["UpdateRoomMemberInfoResponse"]):
    """Change the name card, role or app data of a room member."""

    _known = frozenset({"RoomId", "MemberInfo"})

    room_id: str
    """Room."""
    member_info: RoomMemberChange
    """Member and new values."""


@attrs.define(kw_only=True, eq=False, repr=False)
class UpdateRoomMemberInfoResponse(Response):
    """Answer to `room_engine_http_srv/update_room_member_info`."""

    _known = frozenset({*ENVELOPE})


def decode_room_member_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(RoomMemberChange)
    model.member_account = get("Member_Account")
    model.name_card = get("NameCard")
    model.role = get("Role")
    model.custom_info = get("CustomInfo")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(RoomMemberChange, encode_room_member_change, decode_room_member_change)


def decode_update_room_member_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UpdateRoomMemberInfoRequest)
    model.room_id = get("RoomId")
    model.member_info = decode_room_member_change(get("MemberInfo"))
    model._extra, model._wire = None, wire
    return model


def encode_update_room_member_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_info) is not None:
        wire["MemberInfo"] = encode(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UpdateRoomMemberInfoRequest, encode_update_room_member_info_request, decode_update_room_member_info_request)


def decode_update_room_member_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(UpdateRoomMemberInfoResponse)
    model._extra, model._wire = None, wire
    return model


def encode_update_room_member_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/60714",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: "", 100005: "", 100006: ""},
    missing=("private error codes",),
)
UpdateRoomMemberInfoRequest.operation = OPERATION
UpdateRoomMemberInfoResponse.operation = OPERATION
