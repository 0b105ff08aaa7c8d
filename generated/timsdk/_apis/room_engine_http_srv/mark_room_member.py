# Generated from spec/apis/room_engine_http_srv/mark_room_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class RoomMarkCommand(IntEnum):
    """What to do with the marks."""

    SET = 1
    """Set the marks."""
    DELETE = 2
    """Delete the marks."""


class RoomMemberMarks(Model):
    """Marks of one member to set or delete."""

    __slots__ = {
        "member_account": "Member_Account",
        "marks": "Marks",
    }

    member_account: str
    """User ID of the member."""
    marks: list[int]
    """Marks, numbers from 1000 up. At most 3 items."""

    def __init__(
        self,
        *,
        member_account: str,
        marks: list[int],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.marks = marks


class MarkRoomMemberRequest(Request["MarkRoomMemberResponse"]):
    """Set or delete marks of room members."""

    __slots__ = {
        "room_id": "RoomId",
        "command_type": "CommandType",
        "member_list": "MemberList",
    }

    room_id: str
    """Room."""
    command_type: RoomMarkCommand | int
    """Set or delete."""
    member_list: Sequence[RoomMemberMarks]
    """Members and their marks. At most 10 items."""

    def __init__(
        self,
        *,
        room_id: str,
        command_type: RoomMarkCommand | int,
        member_list: Sequence[RoomMemberMarks],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.command_type = command_type
        self.member_list = member_list


class MarkRoomMemberResponse(Response):
    """Response to `room_engine_http_srv/mark_room_member`."""

    __slots__ = ()


def decode_room_member_marks(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomMemberMarks)
    model.member_account = wire.pop("Member_Account", None)
    model.marks = wire.pop("Marks", None)
    model.extra_fields = wire or None
    return model


def encode_room_member_marks(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.marks) is not None:
        wire["Marks"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomMemberMarks, encode_room_member_marks, decode_room_member_marks)


def decode_mark_room_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MarkRoomMemberRequest)
    model.room_id = wire.pop("RoomId", None)
    model.command_type = wire.pop("CommandType", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_room_member_marks(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_mark_room_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.command_type) is not None:
        wire["CommandType"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MarkRoomMemberRequest, encode_mark_room_member_request, decode_mark_room_member_request)


def decode_mark_room_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MarkRoomMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_mark_room_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MarkRoomMemberResponse, encode_mark_room_member_response, decode_mark_room_member_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="mark_room_member",
    method="room.mark_room_member",
    summary="Set or delete marks of room members.",
    request_type=MarkRoomMemberRequest,
    response_type=MarkRoomMemberResponse,
    request_decoder=decode_mark_room_member_request,
    response_decoder=decode_mark_room_member_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60712",
        "https://cloud.tencent.com/document/product/1690/102884",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100006,
        100009,
    ),
    undocumented=("private error codes after 100005",),
)
MarkRoomMemberRequest.operation = OPERATION
MarkRoomMemberResponse.operation = OPERATION
