# Generated from spec/apis/live_engine_http_pk/create_battle.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


class BattleInvitationResult(IntEnum):
    """Outcome of calling a room to a battle."""

    INVITED = 0
    """The room was called."""
    IN_OTHER_BATTLE = 3
    """The room is in another battle."""
    SYSTEM_ERROR = 5
    """The server failed."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BattleInvitation(Model):
    """What became of one room that was called to a battle."""

    _known = frozenset({"RoomId", "ResultCode", "ResultMessage"})

    room_id: str
    """Room."""
    result_code: BattleInvitationResult | int
    """Outcome."""
    result_message: str
    """Text of the outcome. May be empty."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateBattleRequest(Request["CreateBattleResponse"]):
    """Start a battle between live rooms."""

    _known = frozenset({"FromRoomId", "ToRoomIdList", "Duration", "ExtensionInfo"})

    from_room_id: str
    """Room that calls for the battle."""
    to_room_id_list: list[str]
    """Rooms that are called."""
    duration: int
    """Length of the battle. In milliseconds."""
    extension_info: str | None = None
    """Data of the app."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateBattleResponse(BatchResponse):
    """Answer to `live_engine_http_pk/create_battle`."""

    _known = frozenset({*ENVELOPE, "BattleId", "Result"})

    battle_id: str
    """ID of the battle."""
    result: list[BattleInvitation]
    """Outcome for each called room."""


def decode_battle_invitation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BattleInvitation)
    model.room_id = get("RoomId")
    model.result_code = get("ResultCode")
    model.result_message = get("ResultMessage")
    model._extra, model._wire = None, wire
    return model


def encode_battle_invitation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_message) is not None:
        wire["ResultMessage"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BattleInvitation, encode_battle_invitation, decode_battle_invitation)


def decode_create_battle_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateBattleRequest)
    model.from_room_id = get("FromRoomId")
    model.to_room_id_list = get("ToRoomIdList")
    model.duration = get("Duration")
    model.extension_info = get("ExtensionInfo")
    model._extra, model._wire = None, wire
    return model


def encode_create_battle_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_room_id) is not None:
        wire["FromRoomId"] = field
    if (field := model.to_room_id_list) is not None:
        wire["ToRoomIdList"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if (field := model.extension_info) is not None:
        wire["ExtensionInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateBattleRequest, encode_create_battle_request, decode_create_battle_request)


def decode_create_battle_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateBattleResponse)
    model.battle_id = get("BattleId")
    model.result = decode_list(decode_battle_invitation, get("Result"))
    model._extra, model._wire = None, wire
    return model


def encode_create_battle_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.result) is not None:
        wire["Result"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateBattleResponse, encode_create_battle_response, decode_create_battle_response)

OPERATION: Final = Operation(
    service="live_engine_http_pk",
    command="create_battle",
    method="live.create_battle",
    summary="Start a battle between live rooms.",
    request_type=CreateBattleRequest,
    response_type=CreateBattleResponse,
    request_decoder=decode_create_battle_request,
    response_decoder=decode_create_battle_response,
    effect=Effect(kind="once", reason="Every call creates a battle with an ID of its own."),
    sources=(
        "https://trtc.io/document/68254",
        "https://cloud.tencent.com/document/product/269/125741",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={100001: "", 100002: "", 100004: "", 100411: "", 100412: "", 100413: ""},
    partial=Partial(items=("result",), key=("room_id",), code=("result_code",), info=("result_message",)),
    missing=("private error codes",),
)
CreateBattleRequest.operation = OPERATION
CreateBattleResponse.operation = OPERATION
