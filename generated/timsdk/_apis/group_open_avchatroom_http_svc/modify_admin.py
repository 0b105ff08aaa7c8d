# Generated from spec/apis/group_open_avchatroom_http_svc/modify_admin.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.live_group_change import LiveGroupChange
    from timsdk_runtime.model.base import JsonObject


class ModifyAdminRequest(Request["ModifyAdminResponse"]):
    """Appoint or dismiss administrators of a live group."""

    __slots__ = {
        "group_id": "GroupId",
        "command_type": "CommandType",
        "admin_account": "Admin_Account",
    }

    group_id: str
    """Live group."""
    command_type: LiveGroupChange | int
    """Appoint or dismiss."""
    admin_account: list[str]
    """User IDs."""

    def __init__(
        self,
        *,
        group_id: str,
        command_type: LiveGroupChange | int,
        admin_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.command_type = command_type
        self.admin_account = admin_account


class ModifyAdminResponse(Response):
    """Response to `group_open_avchatroom_http_svc/modify_admin`."""

    __slots__ = ()


def decode_modify_admin_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyAdminRequest)
    model.group_id = wire.pop("GroupId", None)
    model.command_type = wire.pop("CommandType", None)
    model.admin_account = wire.pop("Admin_Account", None)
    model.extra_fields = wire or None
    return model


def encode_modify_admin_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.command_type) is not None:
        wire["CommandType"] = field
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyAdminRequest, encode_modify_admin_request, decode_modify_admin_request)


def decode_modify_admin_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyAdminResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_admin_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyAdminResponse, encode_modify_admin_response, decode_modify_admin_response)

OPERATION: Final = Operation(
    service="group_open_avchatroom_http_svc",
    command="modify_admin",
    method="live_group.modify_admin",
    summary="Appoint or dismiss administrators of a live group.",
    request_type=ModifyAdminRequest,
    response_type=ModifyAdminResponse,
    request_decoder=decode_modify_admin_request,
    response_decoder=decode_modify_admin_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60525",
        "https://cloud.tencent.com/document/product/269/102857",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10001,
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    undocumented=("private error codes after 10004 (those listed here are of get_members)",),
)
ModifyAdminRequest.operation = OPERATION
ModifyAdminResponse.operation = OPERATION
