# Generated from spec/apis/live_engine_http_pk/get_battle_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.battle_room import BattleRoom, decode_battle_room
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetBattleInfoRequest(Request["GetBattleInfoResponse"]):
    """Get a battle."""

    __slots__ = {
        "battle_id": "BattleId",
        "room_id": "RoomId",
    }

    battle_id: str
    """Battle."""
    room_id: str | None
    """Room with the running battle, for callers without a battle ID. Older pages only."""

    def __init__(
        self,
        *,
        battle_id: str,
        room_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.battle_id = battle_id
        self.room_id = room_id


class GetBattleInfoResponse(Response):
    """Response to `live_engine_http_pk/get_battle_info`."""

    __slots__ = {
        "battle_id": "BattleId",
        "duration": "Duration",
        "start_time": "StartTime",
        "end_time": "EndTime",
        "status": "Status",
        "from_room_info": "FromRoomInfo",
        "to_room_list": "ToRoomList",
    }

    battle_id: str
    """ID of the battle."""
    duration: int
    """Length of the battle. In milliseconds."""
    start_time: int
    """Start. Unix time in seconds."""
    end_time: int
    """End. Unix time in seconds."""
    status: int
    """State. 3 means that the battle is over."""
    from_room_info: BattleRoom
    """Room that invited the others."""
    to_room_list: list[BattleRoom]
    """Invited rooms."""

    def __init__(
        self,
        *,
        battle_id: str,
        duration: int,
        start_time: int,
        end_time: int,
        status: int,
        from_room_info: BattleRoom,
        to_room_list: list[BattleRoom],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.battle_id = battle_id
        self.duration = duration
        self.start_time = start_time
        self.end_time = end_time
        self.status = status
        self.from_room_info = from_room_info
        self.to_room_list = to_room_list


def decode_get_battle_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetBattleInfoRequest)
    model.battle_id = wire.pop("BattleId", None)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_battle_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetBattleInfoRequest, encode_get_battle_info_request, decode_get_battle_info_request)


def decode_get_battle_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetBattleInfoResponse)
    model.battle_id = wire.pop("BattleId", None)
    model.duration = wire.pop("Duration", None)
    model.start_time = wire.pop("StartTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.status = wire.pop("Status", None)
    model.from_room_info = decode_battle_room(wire.pop("FromRoomInfo", None))
    if (value := wire.pop("ToRoomList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_battle_room(item)
    model.to_room_list = value
    model.extra_fields = wire or None
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
        wire["ToRoomList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
        "https://www.tencentcloud.com/document/product/1071/76868",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100411,
    ),
    undocumented=(
        "values of `status` other than 3",
        "private error codes",
    ),
)
GetBattleInfoRequest.operation = OPERATION
GetBattleInfoResponse.operation = OPERATION
