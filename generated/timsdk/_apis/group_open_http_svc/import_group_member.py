# Generated from spec/apis/group_open_http_svc/import_group_member.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.member_result import MemberResult, decode_member_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.member_role import MemberRole


@attrs.define(kw_only=True, eq=False, repr=False)
class ImportGroupMember(Model):
    """One member to import."""

    _known = frozenset({"Member_Account", "Role", "JoinTime", "UnreadMsgNum"})

    member_account: str
    """User ID."""
    role: MemberRole | str | None = None
    """Admin or Member. The service assumes "Member" when omitted."""
    join_time: int | None = None
    """Time of joining. Unix time in seconds."""
    unread_msg_num: int | None = None
    """Unread messages, cut to the number of messages in the group. At least 0."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ImportGroupMemberRequest(Request["ImportGroupMemberResponse"]):
    """Import group members from another system."""

    _known = frozenset({"GroupId", "MemberList"})

    group_id: str
    """Group ID."""
    member_list: Sequence[ImportGroupMember]
    """Members to import. At most 300 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ImportGroupMemberResponse(BatchResponse):
    """Answer to `group_open_http_svc/import_group_member`."""

    _known = frozenset({*ENVELOPE, "MemberList"})

    member_list: list[MemberResult]
    """Result for each user."""


def decode_import_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImportGroupMember)
    model.member_account = get("Member_Account")
    model.role = get("Role")
    model.join_time = get("JoinTime")
    model.unread_msg_num = get("UnreadMsgNum")
    model._extra, model._wire = None, wire
    return model


def encode_import_group_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if (field := model.join_time) is not None:
        wire["JoinTime"] = field
    if (field := model.unread_msg_num) is not None:
        wire["UnreadMsgNum"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImportGroupMember, encode_import_group_member, decode_import_group_member)


def decode_import_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImportGroupMemberRequest)
    model.group_id = get("GroupId")
    model.member_list = decode_list(decode_import_group_member, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_import_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImportGroupMemberRequest, encode_import_group_member_request, decode_import_group_member_request)


def decode_import_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ImportGroupMemberResponse)
    model.member_list = decode_list(decode_member_result, get("MemberList"))
    model._extra, model._wire = None, wire
    return model


def encode_import_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ImportGroupMemberResponse, encode_import_group_member_response, decode_import_group_member_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="import_group_member",
    method="group.import_group_member",
    summary="Import group members from another system.",
    request_type=ImportGroupMemberRequest,
    response_type=ImportGroupMemberResponse,
    request_decoder=decode_import_group_member_request,
    response_decoder=decode_import_group_member_response,
    effect=Effect(kind="converge", reason="A user who is a member already is answered as such."),
    sources=("https://trtc.io/document/34969",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10005: "More than 300 members.",
        10006: "",
        10007: "The group type does not allow this, such as a live group.",
        10010: "",
        10015: "",
    },
    partial=Partial(
        items=("member_list",),
        key=("member_account",),
        code=("result",),
        ok=(
            1,
            2,
        ),
    ),
)
ImportGroupMemberRequest.operation = OPERATION
ImportGroupMemberResponse.operation = OPERATION
