# Generated from spec/apis/desk_http_svc/get_role_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_permission import DeskPermission


@attrs.define(kw_only=True, eq=False, repr=False)
class DeskRole(Model):
    """A custom role."""

    _known = frozenset({"RoleID", "RoleName", "MemberList", "PermissionList", "MemberGroupIDList"})

    role_id: int | None = None
    """ID of the role. With SpecifiedMember it may be the extra field RoleId."""
    role_name: str
    """Name of the role."""
    member_list: list[str]
    """Mail addresses of the agents with this role."""
    permission_list: list[DeskPermission | str]
    """Permissions."""
    member_group_id_list: list[int]
    """Agent groups that are visible to the role."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoleListRequest(Request["GetRoleListResponse"]):
    """List the custom roles."""

    _known = frozenset({"SpecifiedMember"})

    specified_member: str | None = None
    """Mail address of an agent whose roles to list. All roles when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetRoleListResponse(Response):
    """Answer to `desk_http_svc/get_role_list`."""

    _known = frozenset({*ENVELOPE, "RoleList", "Total"})

    role_list: list[DeskRole]
    """Roles."""
    total: int
    """Number of roles."""


def decode_desk_role(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeskRole)
    model.role_id = get("RoleID")
    model.role_name = get("RoleName")
    model.member_list = get("MemberList")
    model.permission_list = get("PermissionList")
    model.member_group_id_list = get("MemberGroupIDList")
    model._extra, model._wire = None, wire
    return model


def encode_desk_role(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.role_id) is not None:
        wire["RoleID"] = field
    if (field := model.role_name) is not None:
        wire["RoleName"] = field
    if (field := model.member_list) is not None:
        wire["MemberList"] = field
    if (field := model.permission_list) is not None:
        wire["PermissionList"] = field
    if (field := model.member_group_id_list) is not None:
        wire["MemberGroupIDList"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeskRole, encode_desk_role, decode_desk_role)


def decode_get_role_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoleListRequest)
    model.specified_member = get("SpecifiedMember")
    model._extra, model._wire = None, wire
    return model


def encode_get_role_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.specified_member) is not None:
        wire["SpecifiedMember"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoleListRequest, encode_get_role_list_request, decode_get_role_list_request)


def decode_get_role_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetRoleListResponse)
    model.role_list = decode_list(decode_desk_role, get("RoleList"))
    model.total = get("Total")
    model._extra, model._wire = None, wire
    return model


def encode_get_role_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.role_list) is not None:
        wire["RoleList"] = encode_list(field)
    if (field := model.total) is not None:
        wire["Total"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetRoleListResponse, encode_get_role_list_response, decode_get_role_list_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="get_role_list",
    method="desk.get_role_list",
    summary="List the custom roles.",
    request_type=GetRoleListRequest,
    response_type=GetRoleListResponse,
    request_decoder=decode_get_role_list_request,
    response_decoder=decode_get_role_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/124916",),
    errors={141000: "", 141002: "", 141004: "", 141009: ""},
    missing=("its list of private error codes (those of its siblings are given)",),
)
GetRoleListRequest.operation = OPERATION
GetRoleListResponse.operation = OPERATION
