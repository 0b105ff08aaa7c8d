# Generated from spec/apis/room_engine_http_srv/get_banned_member_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.banned_member import BannedMember, decode_banned_member
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetBannedMemberListRequest(Request["GetBannedMemberListResponse"]):
    """Page through the users banned from a conference room."""

    __slots__ = {
        "room_id": "RoomId",
        "limit": "Limit",
        "offset": "Offset",
    }

    room_id: str
    """Room."""
    limit: int | None
    """Page size. At most 100."""
    offset: int | None
    """0 on the first page, then `next_offset` of the previous response."""

    def __init__(
        self,
        *,
        room_id: str,
        limit: int | None = None,
        offset: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.limit = limit
        self.offset = offset


class GetBannedMemberListResponse(Response, Page["BannedMember"]):
    """Response to `room_engine_http_srv/get_banned_member_list`."""

    __slots__ = {
        "banned_account_list": "BannedAccountList",
        "next_offset": "NextOffset",
    }

    banned_account_list: list[BannedMember]
    """Banned users."""
    next_offset: int
    """Offset of the next page. 0 on the last page."""

    def __init__(
        self,
        *,
        banned_account_list: list[BannedMember],
        next_offset: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.banned_account_list = banned_account_list
        self.next_offset = next_offset


def decode_get_banned_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetBannedMemberListRequest)
    model.room_id = wire.pop("RoomId", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.extra_fields = wire or None
    return model


def encode_get_banned_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetBannedMemberListRequest, encode_get_banned_member_list_request, decode_get_banned_member_list_request)


def decode_get_banned_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetBannedMemberListResponse)
    if (value := wire.pop("BannedAccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_banned_member(item)
    model.banned_account_list = value
    model.next_offset = wire.pop("NextOffset", None)
    model.extra_fields = wire or None
    return model


def encode_get_banned_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.banned_account_list) is not None:
        wire["BannedAccountList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.next_offset) is not None:
        wire["NextOffset"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetBannedMemberListResponse, encode_get_banned_member_list_response, decode_get_banned_member_list_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="get_banned_member_list",
    method="room.get_banned_member_list",
    summary="Page through the users banned from a conference room.",
    request_type=GetBannedMemberListRequest,
    response_type=GetBannedMemberListResponse,
    request_decoder=decode_get_banned_member_list_request,
    response_decoder=decode_get_banned_member_list_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/60709",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
    paging=Paging(
        items=(("banned_account_list",),),
        cursors=(Cursor(argument="offset", path=("next_offset",)),),
        done=(StopRule(field=("next_offset",), values=(0,)),),
    ),
    undocumented=("private error codes after 100004",),
)
GetBannedMemberListRequest.operation = OPERATION
GetBannedMemberListResponse.operation = OPERATION
