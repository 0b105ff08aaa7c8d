# Generated from spec/apis/live_engine_http_srv/get_admin_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAdminListRequest(Request["GetAdminListResponse"]):
    """List the administrators of a live room."""

    _known = frozenset({"RoomId"})

    room_id: str
    """Room."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetAdminListResponse(Response):
    """Answer to `live_engine_http_srv/get_admin_list`."""

    _known = frozenset({*ENVELOPE, "Admin_Account"})

    admin_account: list[str]
    """User IDs of the administrators."""


def decode_get_admin_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAdminListRequest)
    model.room_id = get("RoomId")
    model._extra, model._wire = None, wire
    return model


def encode_get_admin_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetAdminListRequest, encode_get_admin_list_request, decode_get_admin_list_request)


def decode_get_admin_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetAdminListResponse)
    model.admin_account = get("Admin_Account")
    model._extra, model._wire = None, wire
    return model


def encode_get_admin_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.admin_account) is not None:
        wire["Admin_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={100001: "", 100002: "", 100004: ""},
)
GetAdminListRequest.operation = OPERATION
GetAdminListResponse.operation = OPERATION
