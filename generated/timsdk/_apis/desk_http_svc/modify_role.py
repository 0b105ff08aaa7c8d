# Generated from spec/apis/desk_http_svc/modify_role.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_permission import DeskPermission
    from timsdk_runtime.model.base import JsonObject


class ModifyRoleRequest(Request["ModifyRoleResponse"]):
    """Change a custom role."""

    __slots__ = {
        "role_id": "RoleID",
        "role_name": "RoleName",
        "member_list": "MemberList",
        "permission_list": "PermissionList",
        "member_group_id_list": "MemberGroupIDList",
    }

    role_id: int
    """Role."""
    role_name: str | None
    """Name of the role."""
    member_list: list[str] | None
    """Mail addresses of the agents with this role."""
    permission_list: list[DeskPermission | str] | None
    """Permissions."""
    member_group_id_list: list[int] | None
    """Agent groups that the role sees at the workbench, for example to hand a session over."""

    def __init__(
        self,
        *,
        role_id: int,
        role_name: str | None = None,
        member_list: list[str] | None = None,
        permission_list: list[DeskPermission | str] | list[DeskPermission] | list[str] | None = None,
        member_group_id_list: list[int] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.role_id = role_id
        self.role_name = role_name
        self.member_list = member_list
        self.permission_list = permission_list  # type: ignore[assignment]
        self.member_group_id_list = member_group_id_list


class ModifyRoleResponse(Response):
    """Response to `desk_http_svc/modify_role`."""

    __slots__ = ()


def decode_modify_role_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyRoleRequest)
    model.role_id = wire.pop("RoleID", None)
    model.role_name = wire.pop("RoleName", None)
    model.member_list = wire.pop("MemberList", None)
    model.permission_list = wire.pop("PermissionList", None)
    model.member_group_id_list = wire.pop("MemberGroupIDList", None)
    model.extra_fields = wire or None
    return model


def encode_modify_role_request(model: Any) -> dict[str, Any]:
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


register(ModifyRoleRequest, encode_modify_role_request, decode_modify_role_request)


def decode_modify_role_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyRoleResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_role_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyRoleResponse, encode_modify_role_response, decode_modify_role_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="modify_role",
    method="desk.modify_role",
    summary="Change a custom role.",
    request_type=ModifyRoleRequest,
    response_type=ModifyRoleResponse,
    request_decoder=decode_modify_role_request,
    response_decoder=decode_modify_role_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124914",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("error codes (those of its siblings are listed)",),
)
ModifyRoleRequest.operation = OPERATION
ModifyRoleResponse.operation = OPERATION
