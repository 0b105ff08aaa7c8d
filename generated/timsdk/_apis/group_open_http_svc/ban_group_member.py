# Generated from spec/apis/group_open_http_svc/ban_group_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class BanGroupMemberRequest(Request["BanGroupMemberResponse"]):
    """Ban users from a live group for a time."""

    __slots__ = {
        "group_id": "GroupId",
        "members_account": "Members_Account",
        "duration": "Duration",
        "description": "Description",
    }

    group_id: str
    """Group ID."""
    members_account: list[str]
    """User IDs to ban. At most 20 items."""
    duration: int
    """Length of the ban. In seconds. From 0 to 4294967295."""
    description: str | None
    """Text that comes with the ban. At most 1000 bytes."""

    def __init__(
        self,
        *,
        group_id: str,
        members_account: list[str],
        duration: int,
        description: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.members_account = members_account
        self.duration = duration
        self.description = description


class BanGroupMemberResponse(Response):
    """Response to `group_open_http_svc/ban_group_member`."""

    __slots__ = ()


def decode_ban_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BanGroupMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    model.members_account = wire.pop("Members_Account", None)
    model.duration = wire.pop("Duration", None)
    model.description = wire.pop("Description", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BanGroupMemberRequest, encode_ban_group_member_request, decode_ban_group_member_request)


def decode_ban_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BanGroupMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_ban_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent", reason="A retry only restarts the duration."),
    sources=("https://trtc.io/document/50296",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10005,
        10007,
    ),
    error_texts={
        10005: "More than 20 users.",
        10007: "The console switch for bans is off, or the caller is not an app administrator.",
    },
)
BanGroupMemberRequest.operation = OPERATION
BanGroupMemberResponse.operation = OPERATION
