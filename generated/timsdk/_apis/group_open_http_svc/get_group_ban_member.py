# Generated from spec/apis/group_open_http_svc/get_group_ban_member.yaml; do not edit. `make generate` writes it again.
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


class GetGroupBanMemberRequest(Request["GetGroupBanMemberResponse"]):
    """Page through the banned users of a live group."""

    __slots__ = {
        "group_id": "GroupId",
        "limit": "Limit",
        "offset": "Offset",
    }

    group_id: str
    """Group ID."""
    limit: int | None
    """Users on a page. At most 100."""
    offset: int
    """0 on the first page, then `next_offset` of the previous response. At least 0."""

    def __init__(
        self,
        *,
        group_id: str,
        limit: int | None = None,
        offset: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.limit = limit
        self.offset = offset


class GetGroupBanMemberResponse(Response, Page["BannedMember"]):
    """Response to `group_open_http_svc/get_group_ban_member`."""

    __slots__ = {
        "banned_account_list": "BannedAccountList",
        "next_offset": "NextOffset",
    }

    banned_account_list: list[BannedMember]
    """Banned users."""
    next_offset: int
    """Position of the next page. 0 on the last page."""

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


def decode_get_group_ban_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupBanMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_ban_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupBanMemberRequest, encode_get_group_ban_member_request, decode_get_group_ban_member_request)


def decode_get_group_ban_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupBanMemberResponse)
    if (value := wire.pop("BannedAccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_banned_member(item)
    model.banned_account_list = value
    model.next_offset = wire.pop("NextOffset", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_ban_member_response(model: Any) -> dict[str, Any]:
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


register(GetGroupBanMemberResponse, encode_get_group_ban_member_response, decode_get_group_ban_member_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_ban_member",
    method="group.get_group_ban_member",
    summary="Page through the banned users of a live group.",
    request_type=GetGroupBanMemberRequest,
    response_type=GetGroupBanMemberResponse,
    request_decoder=decode_get_group_ban_member_request,
    response_decoder=decode_get_group_ban_member_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/50295",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10005,
        10007,
    ),
    error_texts={10007: "The console switch for bans is off, or the caller is not an app administrator."},
    paging=Paging(
        items=(("banned_account_list",),),
        cursors=(Cursor(argument="offset", path=("next_offset",), min=0),),
        done=(StopRule(field=("next_offset",), values=(0,)),),
    ),
)
GetGroupBanMemberRequest.operation = OPERATION
GetGroupBanMemberResponse.operation = OPERATION
