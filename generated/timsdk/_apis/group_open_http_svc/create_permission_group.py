# Generated from spec/apis/group_open_http_svc/create_permission_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.community_permission import CommunityPermission
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class CreatePermissionGroupRequest(Request["CreatePermissionGroupResponse"]):
    """Create a permission group in a community."""

    __slots__ = {
        "group_id": "GroupId",
        "permission_group_id": "PermissionGroupId",
        "permission_group_name": "PermissionGroupName",
        "permission": "Permission",
        "custom_string": "CustomString",
    }

    group_id: str
    """Community."""
    permission_group_id: str | None
    """Custom ID, starting with @PMG#_. Assigned by the server when omitted."""
    permission_group_name: str
    """Name of the permission group. At most 150 bytes."""
    permission: CommunityPermission | int
    """Sum of the rights."""
    custom_string: str | None
    """Custom data of the permission group. At most 3000 bytes."""

    def __init__(
        self,
        *,
        group_id: str,
        permission_group_id: str | None = None,
        permission_group_name: str,
        permission: CommunityPermission | int,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.permission_group_id = permission_group_id
        self.permission_group_name = permission_group_name
        self.permission = permission
        self.custom_string = custom_string


class CreatePermissionGroupResponse(Response):
    """Response to `group_open_http_svc/create_permission_group`."""

    __slots__ = {
        "permission_group_id": "PermissionGroupId",
    }

    permission_group_id: str | None
    """ID of the new permission group."""

    def __init__(
        self,
        *,
        permission_group_id: str | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.permission_group_id = permission_group_id


def decode_create_permission_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreatePermissionGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    model.permission_group_name = wire.pop("PermissionGroupName", None)
    model.permission = wire.pop("Permission", None)
    model.custom_string = wire.pop("CustomString", None)
    model.extra_fields = wire or None
    return model


def encode_create_permission_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.permission_group_name) is not None:
        wire["PermissionGroupName"] = field
    if (field := model.permission) is not None:
        wire["Permission"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreatePermissionGroupRequest, encode_create_permission_group_request, decode_create_permission_group_request)


def decode_create_permission_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreatePermissionGroupResponse)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    model.extra_fields = wire or None
    return model


def encode_create_permission_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    CreatePermissionGroupResponse, encode_create_permission_group_response, decode_create_permission_group_response
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="create_permission_group",
    method="community.create_permission_group",
    summary="Create a permission group in a community.",
    request_type=CreatePermissionGroupRequest,
    response_type=CreatePermissionGroupResponse,
    request_decoder=decode_create_permission_group_request,
    response_decoder=decode_create_permission_group_response,
    effect=Effect(kind="once", unless="PermissionGroupId", reason="A chosen ID makes a retry harmless."),
    sources=("https://trtc.io/document/61232",),
    rates=(Rate(200.0, 1),),
    undocumented=(
        "response fields (`permission_group_id` is inferred from the request table)",
        "private error codes",
    ),
)
CreatePermissionGroupRequest.operation = OPERATION
CreatePermissionGroupResponse.operation = OPERATION
