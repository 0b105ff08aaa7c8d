# Generated from spec/apis/live_engine_http_pk/set_battle_score.yaml; do not edit. `make generate` writes it again.
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
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class BattleScoreOperation(IntEnum):
    """What to do with the points."""

    ADD = 1
    """Add them to the score."""
    OVERWRITE = 2
    """Make them the score."""


class BattleScoreResult(IntEnum):
    """Outcome of setting the score of a room."""

    SET = 0
    """The score was set."""
    ROOM_NOT_FOUND = 1
    """There is no such room."""


class BattleScore(Model):
    """Points for one room of a battle."""

    __slots__ = {
        "room_id": "RoomId",
        "score": "Score",
    }

    room_id: str
    """Room."""
    score: int
    """Points."""

    def __init__(
        self,
        *,
        room_id: str,
        score: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.score = score


class BattleScoreOutcome(Model):
    """Outcome of setting the score of one room."""

    __slots__ = {
        "room_id": "RoomId",
        "result_code": "ResultCode",
    }

    room_id: str
    """Room."""
    result_code: BattleScoreResult | int
    """Outcome."""

    def __init__(
        self,
        *,
        room_id: str,
        result_code: BattleScoreResult | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.result_code = result_code


class SetBattleScoreRequest(Request["SetBattleScoreResponse"]):
    """Add to or overwrite the scores of a battle."""

    __slots__ = {
        "battle_id": "BattleId",
        "op_type": "OpType",
        "score_list": "ScoreList",
    }

    battle_id: str
    """Battle."""
    op_type: BattleScoreOperation | int
    """Add or overwrite."""
    score_list: Sequence[BattleScore]
    """Points by room. Other rooms are skipped."""

    def __init__(
        self,
        *,
        battle_id: str,
        op_type: BattleScoreOperation | int,
        score_list: Sequence[BattleScore],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.battle_id = battle_id
        self.op_type = op_type
        self.score_list = score_list


class SetBattleScoreResponse(BatchResponse):
    """Response to `live_engine_http_pk/set_battle_score`."""

    __slots__ = {
        "result": "Result",
    }

    result: list[BattleScoreOutcome]
    """Outcome for each room."""

    def __init__(
        self,
        *,
        result: list[BattleScoreOutcome],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result = result


def decode_battle_score(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BattleScore)
    model.room_id = wire.pop("RoomId", None)
    model.score = wire.pop("Score", None)
    model.extra_fields = wire or None
    return model


def encode_battle_score(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.score) is not None:
        wire["Score"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BattleScore, encode_battle_score, decode_battle_score)


def decode_battle_score_outcome(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BattleScoreOutcome)
    model.room_id = wire.pop("RoomId", None)
    model.result_code = wire.pop("ResultCode", None)
    model.extra_fields = wire or None
    return model


def encode_battle_score_outcome(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BattleScoreOutcome, encode_battle_score_outcome, decode_battle_score_outcome)


def decode_set_battle_score_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetBattleScoreRequest)
    model.battle_id = wire.pop("BattleId", None)
    model.op_type = wire.pop("OpType", None)
    if (value := wire.pop("ScoreList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_battle_score(item)
    model.score_list = value
    model.extra_fields = wire or None
    return model


def encode_set_battle_score_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.battle_id) is not None:
        wire["BattleId"] = field
    if (field := model.op_type) is not None:
        wire["OpType"] = field
    if (field := model.score_list) is not None:
        wire["ScoreList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetBattleScoreRequest, encode_set_battle_score_request, decode_set_battle_score_request)


def decode_set_battle_score_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetBattleScoreResponse)
    if (value := wire.pop("Result", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_battle_score_outcome(item)
    model.result = value
    model.extra_fields = wire or None
    return model


def encode_set_battle_score_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result) is not None:
        wire["Result"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetBattleScoreResponse, encode_set_battle_score_response, decode_set_battle_score_response)

OPERATION: Final = Operation(
    service="live_engine_http_pk",
    command="set_battle_score",
    method="live.set_battle_score",
    summary="Add to or overwrite the scores of a battle.",
    request_type=SetBattleScoreRequest,
    response_type=SetBattleScoreResponse,
    request_decoder=decode_set_battle_score_request,
    response_decoder=decode_set_battle_score_response,
    effect=Effect(
        kind="once", reason="A retry with `op_type` ADD adds the points again; with OVERWRITE it changes nothing."
    ),
    sources=(
        "https://trtc.io/document/68255",
        "https://cloud.tencent.com/document/product/269/117530",
        "https://www.tencentcloud.com/document/product/1071/76867",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100411,
    ),
    item_results=ItemResults(items=("result",), key=("room_id",), code=("result_code",)),
    code_table=code_table,
    undocumented=("private error codes after 100002",),
)
SetBattleScoreRequest.operation = OPERATION
SetBattleScoreResponse.operation = OPERATION
