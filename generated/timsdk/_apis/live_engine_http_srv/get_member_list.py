# Generated from spec/apis/live_engine_http_srv/get_member_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetMemberListRequest(Request["GetMemberListResponse"]):
    """Page through the members of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "next": "Next",
    }

    room_id: str
    """Room."""
    next: str
    """Cursor. Empty on the first page, then `next` of the previous response."""

    def __init__(
        self,
        *,
        room_id: str,
        next: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.next = next


class GetMemberListResponse(Response, Page["MemberRef"]):
    """Response to `live_engine_http_srv/get_member_list`."""

    __slots__ = {
        "next": "Next",
        "member_count": "MemberCount",
        "member_list": "MemberList",
    }

    next: str
    """Cursor of the next page. Empty on the last page."""
    member_count: int
    """Number of people in the room."""
    member_list: list[MemberRef]
    """Members."""

    def __init__(
        self,
        *,
        next: str,
        member_count: int,
        member_list: list[MemberRef],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.next = next
        self.member_count = member_count
        self.member_list = member_list


def decode_get_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMemberListRequest)
    model.room_id = wire.pop("RoomId", None)
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMemberListRequest, encode_get_member_list_request, decode_get_member_list_request)


def decode_get_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMemberListResponse)
    model.next = wire.pop("Next", None)
    model.member_count = wire.pop("MemberCount", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_get_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.next) is not None:
        wire["Next"] = field
    if (field := model.member_count) is not None:
        wire["MemberCount"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
        "https://www.tencentcloud.com/document/product/647/66908",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100006,
    ),
    error_texts={100006: "The room is not a live room."},
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=("",)),),
    ),
    undocumented=("private error codes after 100006",),
)
GetMemberListRequest.operation = OPERATION
GetMemberListResponse.operation = OPERATION
