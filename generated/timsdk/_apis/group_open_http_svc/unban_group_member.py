# Generated from spec/apis/group_open_http_svc/unban_group_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UnbanGroupMemberRequest(Request["UnbanGroupMemberResponse"]):
    """Lift bans of users from a live group."""

    __slots__ = {
        "group_id": "GroupId",
        "members_account": "Members_Account",
    }

    group_id: str
    """Group ID."""
    members_account: list[str]
    """User IDs of banned users. At most 20 items."""

    def __init__(
        self,
        *,
        group_id: str,
        members_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.members_account = members_account


class UnbanGroupMemberResponse(Response):
    """Response to `group_open_http_svc/unban_group_member`."""

    __slots__ = ()


def decode_unban_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnbanGroupMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    model.members_account = wire.pop("Members_Account", None)
    model.extra_fields = wire or None
    return model


def encode_unban_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.members_account) is not None:
        wire["Members_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnbanGroupMemberRequest, encode_unban_group_member_request, decode_unban_group_member_request)


def decode_unban_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnbanGroupMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_unban_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnbanGroupMemberResponse, encode_unban_group_member_response, decode_unban_group_member_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="unban_group_member",
    method="group.unban_group_member",
    summary="Lift bans of users from a live group.",
    request_type=UnbanGroupMemberRequest,
    response_type=UnbanGroupMemberResponse,
    request_decoder=decode_unban_group_member_request,
    response_decoder=decode_unban_group_member_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/50297",),
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
UnbanGroupMemberRequest.operation = OPERATION
UnbanGroupMemberResponse.operation = OPERATION
