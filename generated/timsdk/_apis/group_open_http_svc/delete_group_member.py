# Generated from spec/apis/group_open_http_svc/delete_group_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteGroupMemberRequest(Request["DeleteGroupMemberResponse"]):
    """Remove members from a group."""

    __slots__ = {
        "group_id": "GroupId",
        "silence": "Silence",
        "reason": "Reason",
        "member_to_del_account": "MemberToDel_Account",
    }

    group_id: str
    """Group ID."""
    silence: bool | None
    """Notify nobody but the removed users. The service assumes False when omitted."""
    reason: str | None
    """Reason, shown in the notification."""
    member_to_del_account: list[str]
    """User IDs to remove. At most 100 items."""

    def __init__(
        self,
        *,
        group_id: str,
        silence: bool | None = None,
        reason: str | None = None,
        member_to_del_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.silence = silence
        self.reason = reason
        self.member_to_del_account = member_to_del_account


class DeleteGroupMemberResponse(Response):
    """Response to `group_open_http_svc/delete_group_member`."""

    __slots__ = ()


def decode_delete_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    model.silence = pop_flag(wire, "Silence")
    model.reason = wire.pop("Reason", None)
    model.member_to_del_account = wire.pop("MemberToDel_Account", None)
    model.extra_fields = wire or None
    return model


def encode_delete_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.silence) is not None:
        wire["Silence"] = encode_flag(field)
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if (field := model.member_to_del_account) is not None:
        wire["MemberToDel_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteGroupMemberRequest, encode_delete_group_member_request, decode_delete_group_member_request)


def decode_delete_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteGroupMemberResponse, encode_delete_group_member_response, decode_delete_group_member_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="delete_group_member",
    method="group.delete_group_member",
    summary="Remove members from a group.",
    request_type=DeleteGroupMemberRequest,
    response_type=DeleteGroupMemberResponse,
    request_decoder=decode_delete_group_member_request,
    response_decoder=decode_delete_group_member_response,
    effect=Effect(kind="idempotent", reason="Removing a user who is not in the group succeeds."),
    sources=("https://trtc.io/document/34949",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10004: "A request field is wrong, or the group is a live group."},
)
DeleteGroupMemberRequest.operation = OPERATION
DeleteGroupMemberResponse.operation = OPERATION
