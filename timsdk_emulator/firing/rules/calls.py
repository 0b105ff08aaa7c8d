"""Events of calls."""

from __future__ import annotations

from timsdk.types import CallMediaType, CallParticipant, CallParticipantStatus, CallRecord, CallRoomIdType
from timsdk.webhooks import CallAfterEndCall, CallAfterStartCall, CallInfo

from timsdk_emulator.firing.registry import Watch, fires
from timsdk_emulator.firing.rules.common import milliseconds, record
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "call_engine_http_srv/"


@fires(CallAfterStartCall, _S + "start_call_by_robot")
def after_starting(world: AppState, _: Json) -> Watch:
    """Tell that a call has begun, and its ID, which the response of the call lacks."""
    before = set(world.table("calls"))
    yield None
    for call_id, call in world.table("calls").items():
        if call_id not in before:
            users = [CallParticipant(user_account=call["caller"], status=CallParticipantStatus.CALLING)]
            users += [
                CallParticipant(user_account=name, status=CallParticipantStatus.WAITING) for name in call["callees"]
            ]
            yield CallAfterStartCall(
                call_info=CallInfo(
                    call_id=call_id,
                    call_media_type=CallMediaType(call["MediaType"]),
                    chat_group_id="",
                    room_id=call.get("RoomId", ""),
                    room_id_type=CallRoomIdType(call["RoomIdType"]) if "RoomIdType" in call else None,
                ),
                user_list=users,
                event_time=milliseconds(world),
            )


@fires(CallAfterEndCall, _S + "end_call")
def after_ending(world: AppState, body: Json) -> Watch:
    """Tell that a call has ended."""
    yield None
    row = {"RoomId": "", "RoomIdType": 0, **world.table("call_records")[body["CallId"]]}
    yield CallAfterEndCall(call_record=record(CallRecord, row), event_time=milliseconds(world))
