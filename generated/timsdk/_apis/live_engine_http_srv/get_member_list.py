# Generated from spec/apis/live_engine_http_srv/get_member_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.live_member import LiveMember, decode_live_member
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMemberListRequest(Request["GetMemberListResponse"]):
    """Page through the members of a live room."""

    _known = frozenset({"RoomId", "Next"})

    room_id: str
    """Room."""
    next: str
    """Cursor: empty at first, then Next of the answer."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMemberListResponse(Response, Page["LiveMember"]):
    """Answer to `live_engine_http_srv/get_member_list`."""

    _known = frozenset({*ENVELOPE, "Next", "MemberCount", "MemberList"})

    next: str
    """Cursor of the next page. Empty at the end."""
    member_count: int
    """Number of people in the room."""
    member_list: list[LiveMember]
    """Members."""


def decode_get_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMemberListRequest)
    model.room_id = get("RoomId")
    model.next = get("Next")
    model._extra, model._wire = None, wire
    return model


def encode_get_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMemberListRequest, encode_get_member_list_request, decode_get_member_list_request)


def decode_get_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMemberListResponse)
    model.next = get("Next")
    model.member_count = get("MemberCount")
    model.member_list = decode_list(decode_live_member, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMemberListResponse, encode_get_member_list_response, decode_get_member_list_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_member_list",
    method="live.get_member_list",
    summary="Page through the members of a live room.",
    request_type=GetMemberListRequest,
    response_type=GetMemberListResponse,
    request_decoder=decode_get_member_list_request,
    response_decoder=decode_get_member_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/66908",
        "https://cloud.tencent.com/document/product/269/117690",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: ""},
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(Done(field=("next",), values=("",)),),
    ),
    missing=("private error codes",),
)
GetMemberListRequest.operation = OPERATION
GetMemberListResponse.operation = OPERATION
