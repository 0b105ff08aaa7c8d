# Generated from spec/apis/live_engine_http_pk/create_battle.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class BattleInvitationResult(IntEnum):
    """Outcome of inviting a room to a battle."""

    INVITED = 0
    """The room was invited."""
    IN_OTHER_BATTLE = 3
    """The room is in another battle."""
    SYSTEM_ERROR = 5
    """The server failed."""


class BattleInvitation(Model):
    """Outcome of inviting one room to a battle."""

    __slots__ = {
        "room_id": "RoomId",
        "result_code": "ResultCode",
        "result_message": "ResultMessage",
    }

    room_id: str
    """Room."""
    result_code: BattleInvitationResult | int
    """Outcome."""
    result_message: str
    """Text of the outcome. May be empty."""

    def __init__(
        self,
        *,
        room_id: str,
        result_code: BattleInvitationResult | int,
        result_message: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.result_code = result_code
        self.result_message = result_message


class CreateBattleRequest(Request["CreateBattleResponse"]):
    """Start a battle between live rooms."""

    __slots__ = {
        "from_room_id": "FromRoomId",
        "to_room_id_list": "ToRoomIdList",
        "duration": "Duration",
        "extension_info": "ExtensionInfo",
    }

    from_room_id: str
    """Room that invites the others."""
    to_room_id_list: list[str]
    """Invited rooms."""
    duration: int
    """Length of the battle. In milliseconds."""
    extension_info: str | None
    """Data of the app."""

    def __init__(
        self,
        *,
        from_room_id: str,
        to_room_id_list: list[str],
        duration: int,
        extension_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_room_id = from_room_id
        self.to_room_id_list = to_room_id_list
        self.duration = duration
        self.extension_info = extension_info


class CreateBattleResponse(BatchResponse):
    """Response to `live_engine_http_pk/create_battle`."""

    __slots__ = {
        "battle_id": "BattleId",
        "result": "Result",
    }

    battle_id: str
    """ID of the battle."""
    result: list[BattleInvitation]
    """Outcome for each invited room."""

    def __init__(
        self,
        *,
        battle_id: str,
        result: list[BattleInvitation],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.battle_id = battle_id
        self.result = result


def decode_battle_invitation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BattleInvitation)
    model.room_id = wire.pop("RoomId", None)
    model.result_code = wire.pop("ResultCode", None)
    model.result_message = wire.pop("ResultMessage", None)
    model.extra_fields = wire or None
    return model


def encode_battle_invitation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_message) is not None:
        wire["ResultMessage"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BattleInvitation, encode_battle_invitation, decode_battle_invitation)


def decode_create_battle_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateBattleRequest)
    model.from_room_id = wire.pop("FromRoomId", None)
    model.to_room_id_list = wire.pop("ToRoomIdList", None)
    model.duration = wire.pop("Duration", None)
    model.extension_info = wire.pop("ExtensionInfo", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateBattleRequest, encode_create_battle_request, decode_create_battle_request)


def decode_create_battle_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateBattleResponse)
    model.battle_id = wire.pop("BattleId", None)
    if (value := wire.pop("Result", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_battle_invitation(item)
    model.result = value
    model.extra_fields = wire or None
    return model


def encode_create_battle_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.result) is not None:
        wire["Result"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
        "https://www.tencentcloud.com/document/product/1071/76866",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100411,
        100412,
        100413,
    ),
    item_results=ItemResults(items=("result",), key=("room_id",), code=("result_code",), info=("result_message",)),
    code_table=code_table,
    undocumented=("private error codes",),
)
CreateBattleRequest.operation = OPERATION
CreateBattleResponse.operation = OPERATION
