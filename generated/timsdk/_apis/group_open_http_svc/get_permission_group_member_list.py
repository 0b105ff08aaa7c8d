# Generated from spec/apis/group_open_http_svc/get_permission_group_member_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PermissionGroupMember(Model):
    """A member of a permission group."""

    __slots__ = {
        "member_account": "Member_Account",
    }

    member_account: str
    """User ID."""

    def __init__(
        self,
        *,
        member_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account


class GetPermissionGroupMemberListRequest(Request["GetPermissionGroupMemberListResponse"]):
    """Page through the members of a permission group."""

    __slots__ = {
        "group_id": "GroupId",
        "permission_group_id": "PermissionGroupId",
        "limit": "Limit",
        "next": "Next",
    }

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    limit: int | None
    """Members on a page. At most 50."""
    next: str | None
    """Empty on the first page, then `next` of the previous response."""

    def __init__(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | None = None,
        next: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.permission_group_id = permission_group_id
        self.limit = limit
        self.next = next


class GetPermissionGroupMemberListResponse(Response, Page["PermissionGroupMember"]):
    """Response to `group_open_http_svc/get_permission_group_member_list`."""

    __slots__ = {
        "member_list": "MemberList",
        "next": "Next",
    }

    member_list: list[PermissionGroupMember]
    """Members."""
    next: str
    """Cursor of the next page. Empty on the last page."""

    def __init__(
        self,
        *,
        member_list: list[PermissionGroupMember],
        next: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_list = member_list
        self.next = next


def decode_permission_group_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PermissionGroupMember)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_permission_group_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PermissionGroupMember, encode_permission_group_member, decode_permission_group_member)


def decode_get_permission_group_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetPermissionGroupMemberListRequest)
    model.group_id = wire.pop("GroupId", None)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    model.limit = wire.pop("Limit", None)
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_permission_group_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetPermissionGroupMemberListRequest,
    encode_get_permission_group_member_list_request,
    decode_get_permission_group_member_list_request,
)


def decode_get_permission_group_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetPermissionGroupMemberListResponse)
    if (value := wire.pop("MemberList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_permission_group_member(item)
    model.member_list = value
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_permission_group_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_list) is not None:
        wire["MemberList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetPermissionGroupMemberListResponse,
    encode_get_permission_group_member_list_response,
    decode_get_permission_group_member_list_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_permission_group_member_list",
    method="community.get_permission_group_member_list",
    summary="Page through the members of a permission group.",
    request_type=GetPermissionGroupMemberListRequest,
    response_type=GetPermissionGroupMemberListResponse,
    request_decoder=decode_get_permission_group_member_list_request,
    response_decoder=decode_get_permission_group_member_list_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/61242",),
    rates=(Rate(200.0, 1),),
    paging=Paging(
        items=(("member_list",),),
        cursors=(Cursor(argument="next", path=("next",)),),
        done=(StopRule(field=("next",), values=("",)),),
    ),
    undocumented=(
        "fields of a member beyond `member_account` (the page says profile and custom fields of the member)",
        "a further optional request field that the third sample begins (cut at Membe; MemberInfoFilter by its siblings)",
        "private error codes",
    ),
)
GetPermissionGroupMemberListRequest.operation = OPERATION
GetPermissionGroupMemberListResponse.operation = OPERATION
