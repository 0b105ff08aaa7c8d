# Generated from spec/apis/live_engine_http_srv/get_muted_member_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.muted_member import MutedMember, decode_muted_member
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMutedMemberListRequest(Request["GetMutedMemberListResponse"]):
    """List the muted members of a live room."""

    _known = frozenset({"RoomId"})

    room_id: str
    """Room."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetMutedMemberListResponse(Response):
    """Answer to `live_engine_http_srv/get_muted_member_list`."""

    _known = frozenset({*ENVELOPE, "MutedAccountList"})

    muted_account_list: list[MutedMember]
    """Muted members."""


def decode_get_muted_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMutedMemberListRequest)
    model.room_id = get("RoomId")
    model._extra, model._wire = None, wire
    return model


def encode_get_muted_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMutedMemberListRequest, encode_get_muted_member_list_request, decode_get_muted_member_list_request)


def decode_get_muted_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetMutedMemberListResponse)
    model.muted_account_list = decode_list(decode_muted_member, get("MutedAccountList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_muted_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.muted_account_list) is not None:
        wire["MutedAccountList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetMutedMemberListResponse, encode_get_muted_member_list_response, decode_get_muted_member_list_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="get_muted_member_list",
    method="live.get_muted_member_list",
    summary="List the muted members of a live room.",
    request_type=GetMutedMemberListRequest,
    response_type=GetMutedMemberListResponse,
    request_decoder=decode_get_muted_member_list_request,
    response_decoder=decode_get_muted_member_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/69894",
        "https://cloud.tencent.com/document/product/269/117684",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: ""},
    missing=("private error codes after 100002",),
)
GetMutedMemberListRequest.operation = OPERATION
GetMutedMemberListResponse.operation = OPERATION
