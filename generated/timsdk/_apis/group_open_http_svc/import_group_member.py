# Generated from spec/apis/group_open_http_svc/import_group_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.member_result import MemberResult, decode_member_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ImportGroupMember(Model):
    """One member to import."""

    __slots__ = {
        "member_account": "Member_Account",
        "role": "Role",
        "join_time": "JoinTime",
        "unread_msg_num": "UnreadMsgNum",
    }

    member_account: str
    """User ID."""
    role: MemberRole | str | None
    """Admin or Member. The service assumes "Member" when omitted."""
    join_time: int | None
    """Time of joining. Unix time in seconds."""
    unread_msg_num: int | None
    """Unread messages, cut to the number of messages in the group. At least 0."""

    def __init__(
        self,
        *,
        member_account: str,
        role: MemberRole | str | None = None,
        join_time: int | None = None,
        unread_msg_num: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.role = role
        self.join_time = join_time
        self.unread_msg_num = unread_msg_num


class ImportGroupMemberRequest(Request["ImportGroupMemberResponse"]):
    """Import group members from another system."""

    __slots__ = {
        "group_id": "GroupId",
        "member_list": "MemberList",
    }

    group_id: str
    """Group ID."""
    member_list: Sequence[ImportGroupMember]
    """Members to import. At most 300 items."""

    def __init__(
        self,
        *,
        group_id: str,
        member_list: Sequence[ImportGroupMember],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.member_list = member_list


class ImportGroupMemberResponse(BatchResponse):
    """Response to `group_open_http_svc/import_group_member`."""

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


def decode_import_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMember)
    model.member_account = wire.pop("Member_Account", None)
    model.role = wire.pop("Role", None)
    model.join_time = wire.pop("JoinTime", None)
    model.unread_msg_num = wire.pop("UnreadMsgNum", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupMember, encode_import_group_member, decode_import_group_member)


def decode_import_group_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMemberRequest)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_import_group_member(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_import_group_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImportGroupMemberRequest, encode_import_group_member_request, decode_import_group_member_request)


def decode_import_group_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImportGroupMemberResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_member_result(item)
    model.member_list = value
    model.extra_fields = wire or None
    return model


def encode_import_group_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent", reason="The response marks a user who is a member already."),
    sources=("https://trtc.io/document/34969",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10005,
        10006,
        10007,
        10010,
        10015,
    ),
    error_texts={10005: "More than 300 members.", 10007: "The group type does not allow this, such as a live group."},
    item_results=ItemResults(
        items=("member_list",),
        key=("member_account",),
        code=("result",),
        ok=(
            1,
            2,
        ),
    ),
    code_table=code_table,
)
ImportGroupMemberRequest.operation = OPERATION
ImportGroupMemberResponse.operation = OPERATION
