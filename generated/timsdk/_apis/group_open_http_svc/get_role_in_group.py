# Generated from spec/apis/group_open_http_svc/get_role_in_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.member_role import MemberRole
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class UserRoleInGroup(Model):
    """Role of one user in a group."""

    __slots__ = {
        "member_account": "Member_Account",
        "role": "Role",
    }

    member_account: str
    """User ID."""
    role: MemberRole | str
    """Role, NotMember for an outsider."""

    def __init__(
        self,
        *,
        member_account: str,
        role: MemberRole | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.role = role


class GetRoleInGroupRequest(Request["GetRoleInGroupResponse"]):
    """Get the roles of users in a group."""

    __slots__ = {
        "group_id": "GroupId",
        "user_account": "User_Account",
    }

    group_id: str
    """Group ID."""
    user_account: list[str]
    """User IDs. At most 500 items."""

    def __init__(
        self,
        *,
        group_id: str,
        user_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.user_account = user_account


class GetRoleInGroupResponse(Response):
    """Response to `group_open_http_svc/get_role_in_group`."""

    __slots__ = {
        "user_id_list": "UserIdList",
    }

    user_id_list: list[UserRoleInGroup]
    """Role of each user."""

    def __init__(
        self,
        *,
        user_id_list: list[UserRoleInGroup],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.user_id_list = user_id_list


def decode_user_role_in_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UserRoleInGroup)
    model.member_account = wire.pop("Member_Account", None)
    model.role = wire.pop("Role", None)
    model.extra_fields = wire or None
    return model


def encode_user_role_in_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.role) is not None:
        wire["Role"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UserRoleInGroup, encode_user_role_in_group, decode_user_role_in_group)


def decode_get_role_in_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoleInGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.user_account = wire.pop("User_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_role_in_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.user_account) is not None:
        wire["User_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoleInGroupRequest, encode_get_role_in_group_request, decode_get_role_in_group_request)


def decode_get_role_in_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoleInGroupResponse)
    if (value := wire.pop("UserIdList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_role_in_group(item)
    model.user_id_list = value
    model.extra_fields = wire or None
    return model


def encode_get_role_in_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id_list) is not None:
        wire["UserIdList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10007: "The group is a live group, or the caller lacks the right."},
)
GetRoleInGroupRequest.operation = OPERATION
GetRoleInGroupResponse.operation = OPERATION
