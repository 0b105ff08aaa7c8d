# Generated from spec/apis/desk_http_svc/add_role.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.desk_permission import DeskPermission


@attrs.define(kw_only=True, eq=False, repr=False)
class AddRoleRequest(Request["AddRoleResponse"]):
    """Create a custom role."""

    _known = frozenset({"RoleName", "MemberList", "PermissionList", "MemberGroupIDList"})

    role_name: str
    """Name of the role."""
    member_list: list[str] | None = None
    """Mail addresses of the agents with this role."""
    permission_list: list[DeskPermission | str] | None = None
    """Permissions."""
    member_group_id_list: list[int] | None = None
    """Agent groups that are visible to the role."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AddRoleResponse(Response):
    """Answer to `desk_http_svc/add_role`."""

    _known = frozenset({*ENVELOPE, "RoleID"})

    role_id: int | None = None
    """ID of the new role."""


def decode_add_role_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddRoleRequest)
    model.role_name = get("RoleName")
    model.member_list = get("MemberList")
    model.permission_list = get("PermissionList")
    model.member_group_id_list = get("MemberGroupIDList")
    model._extra, model._wire = None, wire
    return model


def encode_add_role_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
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


register(AddRoleRequest, encode_add_role_request, decode_add_role_request)


def decode_add_role_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddRoleResponse)
    model.role_id = get("RoleID")
    model._extra, model._wire = None, wire
    return model


def encode_add_role_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.role_id) is not None:
        wire["RoleID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AddRoleResponse, encode_add_role_response, decode_add_role_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="add_role",
    method="desk.add_role",
    summary="Create a custom role.",
    request_type=AddRoleRequest,
    response_type=AddRoleResponse,
    request_decoder=decode_add_role_request,
    response_decoder=decode_add_role_response,
    effect=Effect(kind="once"),
    sources=("https://cloud.tencent.com/document/product/269/124913",),
    errors={141002: "", 141004: ""},
    missing=(
        "its own page (the request is that of modify_role)",
        "the answer (a guess)",
        "private error codes (those of delete_role are given)",
    ),
)
AddRoleRequest.operation = OPERATION
AddRoleResponse.operation = OPERATION
