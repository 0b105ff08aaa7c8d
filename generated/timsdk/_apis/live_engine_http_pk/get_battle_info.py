# Generated from spec/apis/live_engine_http_pk/get_battle_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.battle_room import BattleRoom, decode_battle_room
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetBattleInfoRequest(Request["GetBattleInfoResponse"]):
    """Get a battle."""

    _known = frozenset({"BattleId", "RoomId"})

    battle_id: str
    """Battle."""
    room_id: str | None = None
    """Room, for the battle that goes on there where its ID is unknown. Older pages only."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetBattleInfoResponse(Response):
    """Answer to `live_engine_http_pk/get_battle_info`."""

    _known = frozenset(
        {*ENVELOPE, "BattleId", "Duration", "StartTime", "EndTime", "Status", "FromRoomInfo", "ToRoomList"}
    )

    battle_id: str
    """ID of the battle."""
    duration: int
    """Length of the battle. In milliseconds."""
    start_time: int
    """Start. Unix time in seconds."""
    end_time: int
    """End. Unix time in seconds."""
    status: int
    """State. 3 where the battle is over."""
    from_room_info: BattleRoom
    """Room that called for the battle."""
    to_room_list: list[BattleRoom]
    """Rooms that were called."""


def decode_get_battle_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetBattleInfoRequest)
    model.battle_id = get("BattleId")
    model.room_id = get("RoomId")
    model._extra, model._wire = None, wire
    return model


def encode_get_battle_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetBattleInfoRequest, encode_get_battle_info_request, decode_get_battle_info_request)


def decode_get_battle_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetBattleInfoResponse)
    model.battle_id = get("BattleId")
    model.duration = get("Duration")
    model.start_time = get("StartTime")
    model.end_time = get("EndTime")
    model.status = get("Status")
    model.from_room_info = decode_battle_room(get("FromRoomInfo"))
    model.to_room_list = decode_list(decode_battle_room, get("ToRoomList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_battle_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.from_room_info) is not None:
        wire["FromRoomInfo"] = encode(field)
    if (field := model.to_room_list) is not None:
        wire["ToRoomList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetBattleInfoResponse, encode_get_battle_info_response, decode_get_battle_info_response)

OPERATION: Final = Operation(
    service="live_engine_http_pk",
    command="get_battle_info",
    method="live.get_battle_info",
    summary="Get a battle.",
    request_type=GetBattleInfoRequest,
    response_type=GetBattleInfoResponse,
    request_decoder=decode_get_battle_info_request,
    response_decoder=decode_get_battle_info_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/68256",
        "https://cloud.tencent.com/document/product/269/117531",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100411: ""},
    missing=(
        "values of Status other than 3",
        "private error codes",
    ),
)
GetBattleInfoRequest.operation = OPERATION
GetBattleInfoResponse.operation = OPERATION
