# Generated from spec/apis/desk_http_svc/get_role_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_permission import DeskPermission
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DeskRole(Model):
    """A custom role."""

    __slots__ = {
        "role_id": "RoleID",
        "role_name": "RoleName",
        "member_list": "MemberList",
        "permission_list": "PermissionList",
        "member_group_id_list": "MemberGroupIDList",
    }

    role_id: int | None
    """ID of the role. Of the roles of one agent it may be the extra field RoleId."""
    role_name: str
    """Name of the role."""
    member_list: list[str]
    """Mail addresses of the agents with this role."""
    permission_list: list[DeskPermission | str]
    """Permissions."""
    member_group_id_list: list[int]
    """Agent groups that the role sees at the workbench, for example to hand a session over."""

    def __init__(
        self,
        *,
        role_id: int | None = None,
        role_name: str,
        member_list: list[str],
        permission_list: list[DeskPermission | str] | list[DeskPermission] | list[str],
        member_group_id_list: list[int],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.role_id = role_id
        self.role_name = role_name
        self.member_list = member_list
        self.permission_list = permission_list  # type: ignore[assignment]
        self.member_group_id_list = member_group_id_list


class GetRoleListRequest(Request["GetRoleListResponse"]):
    """List the custom roles."""

    __slots__ = {
        "specified_member": "SpecifiedMember",
    }

    specified_member: str | None
    """Only the roles of this agent, by mail address. All roles when omitted."""

    def __init__(
        self,
        *,
        specified_member: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.specified_member = specified_member


class GetRoleListResponse(Response):
    """Response to `desk_http_svc/get_role_list`."""

    __slots__ = {
        "role_list": "RoleList",
        "total": "Total",
    }

    role_list: list[DeskRole]
    """Roles."""
    total: int
    """Number of roles."""

    def __init__(
        self,
        *,
        role_list: list[DeskRole],
        total: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.role_list = role_list
        self.total = total


def decode_desk_role(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeskRole)
    model.role_id = wire.pop("RoleID", None)
    model.role_name = wire.pop("RoleName", None)
    model.member_list = wire.pop("MemberList", None)
    model.permission_list = wire.pop("PermissionList", None)
    model.member_group_id_list = wire.pop("MemberGroupIDList", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeskRole, encode_desk_role, decode_desk_role)


def decode_get_role_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoleListRequest)
    model.specified_member = wire.pop("SpecifiedMember", None)
    model.extra_fields = wire or None
    return model


def encode_get_role_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.specified_member) is not None:
        wire["SpecifiedMember"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetRoleListRequest, encode_get_role_list_request, decode_get_role_list_request)


def decode_get_role_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetRoleListResponse)
    if (value := wire.pop("RoleList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_desk_role(item)
    model.role_list = value
    model.total = wire.pop("Total", None)
    model.extra_fields = wire or None
    return model


def encode_get_role_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.role_list) is not None:
        wire["RoleList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.total) is not None:
        wire["Total"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
GetRoleListRequest.operation = OPERATION
GetRoleListResponse.operation = OPERATION
