# Generated from spec/apis/group_open_http_svc/ban_group_member.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class BanGroupMemberRequest(Request["BanGroupMemberResponse"]):
    """Ban users from a live group for a time."""

    _known = frozenset({"GroupId", "Members_Account", "Duration", "Description"})

    group_id: str
    """Group ID."""
    members_account: list[str]
    """User IDs to ban. At most 20 items."""
    duration: int
    """Length of the ban. In seconds. From 0 to 4294967295."""
    description: str | None = None
    """Text that comes with the ban. At most 1000 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BanGroupMemberResponse(Response):
    """Answer to `group_open_http_svc/ban_group_member`."""

    _known = frozenset({*ENVELOPE})


def decode_ban_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BanGroupMemberRequest)
    model.group_id = get("GroupId")
    model.members_account = get("Members_Account")
    model.duration = get("Duration")
    model.description = get("Description")
    model._extra, model._wire = None, wire
    return model


def encode_ban_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.members_account) is not None:
        wire["Members_Account"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if (field := model.description) is not None:
        wire["Description"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BanGroupMemberRequest, encode_ban_group_member_request, decode_ban_group_member_request)


def decode_ban_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(BanGroupMemberResponse)
    model._extra, model._wire = None, wire
    return model


def encode_ban_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BanGroupMemberResponse, encode_ban_group_member_response, decode_ban_group_member_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="ban_group_member",
    method="group.ban_group_member",
    summary="Ban users from a live group for a time.",
    request_type=BanGroupMemberRequest,
    response_type=BanGroupMemberResponse,
    request_decoder=decode_ban_group_member_request,
    response_decoder=decode_ban_group_member_response,
    effect=Effect(kind="converge", reason="A repeat only lets the duration start again."),
    sources=("https://trtc.io/document/50296",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10005: "More than 20 users.",
        10007: "The console switch for bans is off, or the caller is not an app administrator.",
    },
)
BanGroupMemberRequest.operation = OPERATION
BanGroupMemberResponse.operation = OPERATION
