"""Events of rooms, and of the seats that rooms and live rooms share."""

from __future__ import annotations

from timsdk.types import RoomEventInfo, SeatInfo
from timsdk.webhooks import (
    MicAfterSeatInfoChanged,
    RoomAfterCreateRoom,
    RoomAfterDestroyRoom,
    RoomAfterMemberEnter,
    RoomAfterMemberLeave,
    RoomAfterUpdateRoomInfo,
    RoomLeaveType,
)

from timsdk_emulator.firing.registry import Watch, fires
from timsdk_emulator.firing.rules.common import milliseconds, record
from timsdk_emulator.handlers.room_helpers import ROOMS, counts
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState

_S = "room_engine_http_srv/"
_MIC = "room_engine_http_mic/"
_LOCKS = ("IsTakenDisabled", "IsVideoDisabled", "IsAudioDisabled")


@fires(RoomAfterCreateRoom, _S + "create_room")
def after_creating(world: AppState, body: Json) -> Watch:
    """Tell that a room was created."""
    yield None
    yield RoomAfterCreateRoom(
        operator_account=world.administrator,
        room_info=record(RoomEventInfo, counts(ROOMS.find(world, body))),
        schedule_invitee_list_account=body.get("ScheduleInviteeList_Account"),
        event_time=milliseconds(world),
    )


@fires(RoomAfterUpdateRoomInfo, _S + "update_room_info")
def after_changing(world: AppState, body: Json) -> Watch:
    """Tell that a room was changed."""
    yield None
    yield RoomAfterUpdateRoomInfo(
        operator_account=world.administrator,
        room_info=record(RoomEventInfo, counts(ROOMS.find(world, body))),
        event_time=milliseconds(world),
    )


@fires(RoomAfterDestroyRoom, _S + "destroy_room")
def after_destroying(world: AppState, body: Json) -> Watch:
    """Tell that a room was destroyed."""
    yield None
    yield RoomAfterDestroyRoom(
        operator_account=world.administrator, room_id=body["RoomId"], event_time=milliseconds(world)
    )


@fires(RoomAfterMemberEnter, _S + "add_robot")
def after_entering(world: AppState, body: Json) -> Watch:
    """Tell who has entered a room."""
    before = set(ROOMS.find(world, body).get("members", ()))
    yield None
    room = ROOMS.find(world, body)
    new = [user_id for user_id in room["members"] if user_id not in before]
    if new:
        yield RoomAfterMemberEnter(
            operator_account=world.administrator,
            room_id=room["RoomId"],
            member_count=len(room["members"]),
            change="Enter",
            member_list_account=new,
            event_time=milliseconds(world),
        )


@fires(RoomAfterMemberLeave, _S + "kick_user_out", _S + "ban_room_member", _S + "delete_robot")
def after_leaving(world: AppState, body: Json) -> Watch:
    """Tell who was taken out of a room."""
    before = list(ROOMS.find(world, body).get("members", ()))
    yield None
    room = ROOMS.find(world, body)
    gone = [user_id for user_id in before if user_id not in room["members"]]
    if gone:
        yield RoomAfterMemberLeave(
            operator_account=world.administrator,
            room_id=room["RoomId"],
            member_count=len(room["members"]),
            change=RoomLeaveType.KICKED,
            member_list_account=gone,
            reason=body.get("Reason"),
            event_time=milliseconds(world),
        )


def _seats(room: Json) -> dict[str, Json]:
    return {index: dict(seat) for index, seat in room.get("seats", {}).items()}


@fires(
    MicAfterSeatInfoChanged,
    _MIC + "lock_seat",
    _MIC + "pick_user_on_seat",
    _MIC + "kick_user_off_seat",
    _MIC + "move_user_to_seat",
    _MIC + "switch_seat",
)
def after_seating(world: AppState, body: Json) -> Watch:
    """Tell which seats have changed."""
    before = _seats(ROOMS.find(world, body))
    yield None
    changed = [seat for index, seat in _seats(ROOMS.find(world, body)).items() if seat != before.get(index)]
    if changed:
        yield MicAfterSeatInfoChanged(
            operator_account=world.administrator,
            room_id=body["RoomId"],
            seat_list=[
                SeatInfo(
                    index=seat["Index"],
                    member_account=seat.get("Member_Account", ""),
                    is_taken_disabled=bool(seat.get(_LOCKS[0])),
                    is_video_disabled=bool(seat.get(_LOCKS[1])),
                    is_audio_disabled=bool(seat.get(_LOCKS[2])),
                )
                for seat in changed
            ],
            event_time=milliseconds(world),
        )
