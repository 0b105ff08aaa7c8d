# Generated from spec/apis/desk_http_svc/delete_role.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteRoleRequest(Request["DeleteRoleResponse"]):
    """Delete a custom role."""

    __slots__ = {
        "role_id": "RoleID",
    }

    role_id: int
    """Role."""

    def __init__(
        self,
        *,
        role_id: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.role_id = role_id


class DeleteRoleResponse(Response):
    """Response to `desk_http_svc/delete_role`."""

    __slots__ = ()


def decode_delete_role_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteRoleRequest)
    model.role_id = wire.pop("RoleID", None)
    model.extra_fields = wire or None
    return model


def encode_delete_role_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.role_id) is not None:
        wire["RoleID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteRoleRequest, encode_delete_role_request, decode_delete_role_request)


def decode_delete_role_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteRoleResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_role_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteRoleResponse, encode_delete_role_response, decode_delete_role_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_role",
    method="desk.delete_role",
    summary="Delete a custom role.",
    request_type=DeleteRoleRequest,
    response_type=DeleteRoleResponse,
    request_decoder=decode_delete_role_request,
    response_decoder=decode_delete_role_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124915",),
    error_codes=(
        141002,
        141004,
    ),
)
DeleteRoleRequest.operation = OPERATION
DeleteRoleResponse.operation = OPERATION
