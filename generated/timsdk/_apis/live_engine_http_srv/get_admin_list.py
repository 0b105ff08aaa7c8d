# Generated from spec/apis/live_engine_http_srv/get_admin_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetAdminListRequest(Request["GetAdminListResponse"]):
    """List the administrators of a live room."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str
    """Room."""

    def __init__(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id


class GetAdminListResponse(Response):
    """Response to `live_engine_http_srv/get_admin_list`."""

    __slots__ = {
        "admin_account": "Admin_Account",
    }

    admin_account: list[str]
    """User IDs of the administrators."""

    def __init__(
        self,
        *,
        admin_account: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.admin_account = admin_account


def decode_get_admin_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAdminListRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_admin_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAdminListRequest, encode_get_admin_list_request, decode_get_admin_list_request)


def decode_get_admin_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetAdminListResponse)
    model.admin_account = wire.pop("Admin_Account", None)
    model.extra_fields = wire or None
    return model


def encode_get_admin_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetAdminListResponse, encode_get_admin_list_response, decode_get_admin_list_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_admin_list",
    method="live.get_admin_list",
    summary="List the administrators of a live room.",
    request_type=GetAdminListRequest,
    response_type=GetAdminListResponse,
    request_decoder=decode_get_admin_list_request,
    response_decoder=decode_get_admin_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/63409",
        "https://tencentcloud.com/document/product/647/63425",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
GetAdminListRequest.operation = OPERATION
GetAdminListResponse.operation = OPERATION
