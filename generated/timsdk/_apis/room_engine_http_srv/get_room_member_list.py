# Generated from spec/apis/room_engine_http_srv/get_room_member_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.room_member_role import RoomMemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class RoomMember(Model):
    """A member of a conference room."""

    __slots__ = {
        "member_account": "Member_Account",
        "name_card": "NameCard",
        "role": "Role",
        "marks": "Marks",
        "custom_info": "CustomInfo",
    }

    member_account: str
    """User ID."""
    name_card: str
    """Name in the room."""
    role: RoomMemberRole | str
    """Role in the room."""
    marks: list[int]
    """Marks of the member."""
    custom_info: str
    """Data of the app."""

    def __init__(
        self,
        *,
        member_account: str,
        name_card: str,
        role: RoomMemberRole | str,
        marks: list[int],
        custom_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.name_card = name_card
        self.role = role
        self.marks = marks
        self.custom_info = custom_info


class GetRoomMemberListRequest(Request["GetRoomMemberListResponse"]):
    """Page through the members of a conference room."""

    __slots__ = {
        "room_id": "RoomId",
        "count": "Count",
        "next": "Next",
    }

    room_id: str
    """Room."""
    count: int | None
    """Page size. The service assumes 50 when omitted."""
    next: str | None
    """Cursor. Empty on the first page, then `next` of the previous response."""

    def __init__(
        self,
        *,
        room_id: str,
        count: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.count = count
        self.next = next


class GetRoomMemberListResponse(Response, Page["RoomMember"]):
    """Response to `room_engine_http_srv/get_room_member_list`."""

    __slots__ = {
        "next": "Next",
        "member_list": "MemberList",
    }

    next: str
    """Cursor of the next page. Empty on the last page."""
    member_list: list[RoomMember]
    """Members."""

    def __init__(
        self,
        *,
        next: str,
        member_list: list[RoomMember],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.next = next
        self.member_list = member_list


def decode_room_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RoomMember)
    model.member_account = wire.pop("Member_Account", None)
    model.name_card = wire.pop("NameCard", None)
    model.role = wire.pop("Role", None)
    model.marks = wire.pop("Marks", None)
    model.custom_info = wire.pop("CustomInfo", None)
    model.extra_fields = wire or None
    return model


def encode_room_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.name_card) is not None:
        wire["NameCard"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.marks) is not None:
        wire["Marks"] = field
    if (field := model.custom_info) is not None:
        wire["CustomInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RoomMember, encode_room_member, decode_room_member)


def decode_get_room_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomMemberListRequest)
    model.room_id = wire.pop("RoomId", None)
    model.count = wire.pop("Count", None)
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_room_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.count) is not None:
        wire["Count"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomMemberListRequest, encode_get_room_member_list_request, decode_get_room_member_list_request)


def decode_get_room_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoomMemberListResponse)
    model.next = wire.pop("Next", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_room_member(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_get_room_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoomMemberListResponse, encode_get_room_member_list_response, decode_get_room_member_list_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="get_room_member_list",
    method="room.get_room_member_list",
    summary="Page through the members of a conference room.",
    request_type=GetRoomMemberListRequest,
    response_type=GetRoomMemberListResponse,
    request_decoder=decode_get_room_member_list_request,
    response_decoder=decode_get_room_member_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60715",
        "https://cloud.tencent.com/document/product/647/104451",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=("",)),),
    ),
    undocumented=("private error codes after 100004",),
)
GetRoomMemberListRequest.operation = OPERATION
GetRoomMemberListResponse.operation = OPERATION
