# Generated from spec/apis/live_engine_http_srv/get_banned_member_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.banned_member import BannedMember, decode_banned_member
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetBannedMemberListRequest(Request["GetBannedMemberListResponse"]):
    """Page through the users banned from a live room."""

    _known = frozenset({"RoomId", "Offset", "Limit"})

    room_id: str
    """Room."""
    offset: int | None = None
    """0 at first, then NextOffset of the last answer."""
    limit: int | None = None
    """Page size. At most 100."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetBannedMemberListResponse(Response, Page["BannedMember"]):
    """Answer to `live_engine_http_srv/get_banned_member_list`."""

    _known = frozenset({*ENVELOPE, "BannedAccountList", "NextOffset"})

    banned_account_list: list[BannedMember]
    """Banned users."""
    next_offset: int
    """Offset of the next page. 0 on the last page."""


def decode_get_banned_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetBannedMemberListRequest)
    model.room_id = get("RoomId")
    model.offset = get("Offset")
    model.limit = get("Limit")
    model._extra, model._wire = None, wire
    return model


def encode_get_banned_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetBannedMemberListRequest, encode_get_banned_member_list_request, decode_get_banned_member_list_request)


def decode_get_banned_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetBannedMemberListResponse)
    model.banned_account_list = decode_list(decode_banned_member, get("BannedAccountList"))
    model.next_offset = get("NextOffset")
    model._extra, model._wire = None, wire
    return model


def encode_get_banned_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.banned_account_list) is not None:
        wire["BannedAccountList"] = encode_list(field)
    if (field := model.next_offset) is not None:
        wire["NextOffset"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetBannedMemberListResponse, encode_get_banned_member_list_response, decode_get_banned_member_list_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_banned_member_list",
    method="live.get_banned_member_list",
    summary="Page through the users banned from a live room.",
    request_type=GetBannedMemberListRequest,
    response_type=GetBannedMemberListResponse,
    request_decoder=decode_get_banned_member_list_request,
    response_decoder=decode_get_banned_member_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/63408",
        "https://cloud.tencent.com/document/product/647/110043",
        "https://github.com/Tencent-RTC/TUILiveKit_Manager",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: ""},
    paging=Paging(
        items=(("banned_account_list",),),
        cursors=(Cursor(argument="offset", path=("next_offset",)),),
        done=(Done(field=("next_offset",), values=(0,)),),
    ),
    missing=("private error codes after 100002",),
)
GetBannedMemberListRequest.operation = OPERATION
GetBannedMemberListResponse.operation = OPERATION
