# Generated from spec/apis/group_open_http_svc/add_group_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.member_ref import MemberRef, decode_member_ref
from timsdk._types.member_result import MemberResult, decode_member_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AddGroupMemberRequest(Request["AddGroupMemberResponse"]):
    """Add members to a group."""

    __slots__ = {
        "group_id": "GroupId",
        "silence": "Silence",
        "member_list": "MemberList",
    }

    group_id: str
    """Group ID."""
    silence: bool | None
    """Notify nobody. The service assumes False when omitted."""
    member_list: Sequence[MemberRef]
    """Users to add. At most 300 items."""

    def __init__(
        self,
        *,
        group_id: str,
        silence: bool | None = None,
        member_list: Sequence[MemberRef],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.silence = silence
        self.member_list = member_list


class AddGroupMemberResponse(BatchResponse):
    """Response to `group_open_http_svc/add_group_member`."""

    __slots__ = {
        "member_list": "MemberList",
    }

    member_list: list[MemberResult]
    """Result for each user."""

    def __init__(
        self,
        *,
        member_list: list[MemberResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list


def decode_add_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGroupMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    model.silence = pop_flag(wire, "Silence")
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_ref(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_add_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.silence) is not None:
        wire["Silence"] = encode_flag(field)
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddGroupMemberRequest, encode_add_group_member_request, decode_add_group_member_request)


def decode_add_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AddGroupMemberResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_result(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_add_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AddGroupMemberResponse, encode_add_group_member_response, decode_add_group_member_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="add_group_member",
    method="group.add_group_member",
    summary="Add members to a group.",
    request_type=AddGroupMemberRequest,
    response_type=AddGroupMemberResponse,
    request_decoder=decode_add_group_member_request,
    response_decoder=decode_add_group_member_response,
    effect=Effect(kind="idempotent", reason="The response marks a user who is a member already."),
    sources=("https://trtc.io/document/34921",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10005,
        10007,
        10010,
        10014,
        10015,
        10016,
        10019,
        10026,
        10037,
    ),
    error_texts={
        10005: "More than 300 users.",
        10007: "The group type takes no invitations, such as a live group.",
        10014: "Not enough places are left. Add fewer users or raise the maximum number of members.",
        10019: "One of the users does not exist.",
        10037: "One of the users joined too many groups.",
    },
    item_results=ItemResults(
        items=("member_list",),
        key=("member_account",),
        code=("result",),
        ok=(
            1,
            2,
            3,
        ),
    ),
    code_table=code_table,
)
AddGroupMemberRequest.operation = OPERATION
AddGroupMemberResponse.operation = OPERATION
