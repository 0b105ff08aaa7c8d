# Generated from spec/apis/group_open_http_svc/get_role_in_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.member_role import MemberRole


@attrs.define(kw_only=True, eq=False, repr=False)
class UserRoleInGroup(Model):
    """Role of one user in a group."""

    _known = frozenset({"Member_Account", "Role"})

    member_account: str
    """User ID."""
    role: MemberRole | str
    """Role, NotMember for an outsider."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoleInGroupRequest(Request["GetRoleInGroupResponse"]):
    """Get the roles of users in a group."""

    _known = frozenset({"GroupId", "User_Account"})

    group_id: str
    """Group ID."""
    user_account: list[str]
    """User IDs. At most 500 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoleInGroupResponse(Response):
    """Answer to `group_open_http_svc/get_role_in_group`."""

    _known = frozenset({*ENVELOPE, "UserIdList"})

    user_id_list: list[UserRoleInGroup]
    """Role of each user."""


def decode_user_role_in_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(UserRoleInGroup)
    model.member_account = get("Member_Account")
    model.role = get("Role")
    model._extra, model._wire = None, wire
    return model


def encode_user_role_in_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(UserRoleInGroup, encode_user_role_in_group, decode_user_role_in_group)


def decode_get_role_in_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoleInGroupRequest)
    model.group_id = get("GroupId")
    model.user_account = get("User_Account")
    model._extra, model._wire = None, wire
    return model


def encode_get_role_in_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.user_account) is not None:
        wire["User_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoleInGroupRequest, encode_get_role_in_group_request, decode_get_role_in_group_request)


def decode_get_role_in_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoleInGroupResponse)
    model.user_id_list = decode_list(decode_user_role_in_group, get("UserIdList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_role_in_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id_list) is not None:
        wire["UserIdList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoleInGroupResponse, encode_get_role_in_group_response, decode_get_role_in_group_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_role_in_group",
    method="group.get_role_in_group",
    summary="Get the roles of users in a group.",
    request_type=GetRoleInGroupRequest,
    response_type=GetRoleInGroupResponse,
    request_decoder=decode_get_role_in_group_request,
    response_decoder=decode_get_role_in_group_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34963",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "The group is a live group, or the caller lacks the right.",
        10010: "",
        10015: "",
    },
)
GetRoleInGroupRequest.operation = OPERATION
GetRoleInGroupResponse.operation = OPERATION
