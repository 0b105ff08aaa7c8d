# Generated from spec/apis/live_engine_http_srv/modify_admin.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.live_admin_operation import LiveAdminOperation
    from timsdk_runtime.model.base import JsonObject


class ModifyAdminRequest(Request["ModifyAdminResponse"]):
    """Add or remove administrators of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "admin_account": "Admin_Account",
        "op_type": "OpType",
    }

    room_id: str
    """Room."""
    admin_account: list[str]
    """User IDs of the administrators. At most 5 items."""
    op_type: LiveAdminOperation | str
    """Add or remove."""

    def __init__(
        self,
        *,
        room_id: str,
        admin_account: list[str],
        op_type: LiveAdminOperation | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.admin_account = admin_account
        self.op_type = op_type


class ModifyAdminResponse(Response):
    """Response to `live_engine_http_srv/modify_admin`."""

    __slots__ = ()


def decode_modify_admin_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyAdminRequest)
    model.room_id = wire.pop("RoomId", None)
    model.admin_account = wire.pop("Admin_Account", None)
    model.op_type = wire.pop("OpType", None)
    model.extra_fields = wire or None
    return model


def encode_modify_admin_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if (field := model.op_type) is not None:
        wire["OpType"] = field
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
    service="live_engine_http_srv",
    command="modify_admin",
    method="live.modify_admin",
    summary="Add or remove administrators of a live room.",
    request_type=ModifyAdminRequest,
    response_type=ModifyAdminResponse,
    request_decoder=decode_modify_admin_request,
    response_decoder=decode_modify_admin_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/647/110064",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100020,
    ),
    error_texts={100020: "The room would have more than 5 administrators."},
)
ModifyAdminRequest.operation = OPERATION
ModifyAdminResponse.operation = OPERATION
