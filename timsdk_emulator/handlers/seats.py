"""Seats of rooms."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.handlers.room_helpers import MEMBERS, ROOMS
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.state import AppState

_S = "room_engine_http_mic/"
_GIVE_UP, _SWAP = 0, 2
"""What to do if somebody sits on the target seat; the third is to evict."""
_LOCKS = {"ForbidTaken": "IsTakenDisabled", "ForbidVideo": "IsVideoDisabled", "ForbidAudio": "IsAudioDisabled"}


def _seat(room: Json, index: int) -> Json:
    if not room.get("IsSeatEnabled"):
        raise ErrorResponse(ErrorCode.SEATS_NOT_SUPPORTED, "the room has no seats: IsSeatEnabled is false")
    if not 0 <= index < room.get("MaxSeatCount", 0):
        raise ErrorResponse(ErrorCode.ROOM_PARAM_INVALID, f"the room has no seat {index}")
    seat: Json = room.setdefault("seats", {}).setdefault(str(index), {"Index": index})
    return seat


def _seat_of(room: Json, user_id: str) -> Json | None:
    return next((seat for seat in room.get("seats", {}).values() if seat.get("Member_Account") == user_id), None)


def _seated(room: Json, user_id: str) -> Json:
    seat = _seat_of(room, user_id)
    if seat is None:
        raise ErrorResponse(ErrorCode.NOT_SEATED, f"Member_Account {user_id!r} has no seat")
    return seat


@plays(_S + "get_seat_list")
def get_seat_list(world: AppState, body: Json) -> Json:
    """Return all seats of a room."""
    room = ROOMS.find(world, body)
    number = room.get("MaxSeatCount", 0) if room.get("IsSeatEnabled") else 0
    held = room.get("seats", {})
    return {"SeatList": [held.get(str(index), {"Index": index}) for index in range(number)]}


@plays(_S + "lock_seat")
def lock_seat(world: AppState, body: Json) -> None:
    """Lock a seat or its audio and video; locking it takes its user off."""
    seat = _seat(ROOMS.find(world, body), body["Index"])
    seat.update({field: body[name] for name, field in _LOCKS.items() if name in body})
    if seat.get("IsTakenDisabled"):
        seat.pop("Member_Account", None)


@plays(_S + "pick_user_on_seat")
def pick_user_on_seat(world: AppState, body: Json) -> None:
    """Put a member on a free seat."""
    room = ROOMS.find(world, body)
    seat = _seat(room, body["Index"])
    user_id = MEMBERS.find(world, body)["Member_Account"]
    if seat.get("IsTakenDisabled"):
        raise ErrorResponse(ErrorCode.SEAT_LOCKED, f"seat {body['Index']} is locked")
    if _seat_of(room, user_id) is not None:
        raise ErrorResponse(ErrorCode.ALREADY_SEATED, f"Member_Account {user_id!r} has a seat")
    if seat.get("Member_Account"):
        raise ErrorResponse(ErrorCode.SEAT_HELD_BY_OTHER_USER, f"somebody sits on seat {body['Index']}")
    seat["Member_Account"] = user_id


@plays(_S + "kick_user_off_seat")
def kick_user_off_seat(world: AppState, body: Json) -> None:
    """Take a user off the seat; one without a seat stays without."""
    seat = _seat_of(ROOMS.find(world, body), body["Member_Account"])
    if seat is not None:
        del seat["Member_Account"]


@plays(_S + "move_user_to_seat")
def move_user_to_seat(world: AppState, body: Json) -> None:
    """Move a seated user to another seat, which is unlocked; a policy decides where somebody sits there."""
    _move(world, body, body["SeatIndex"], body["Policy"])


@plays(_S + "switch_seat")
def switch_seat(world: AppState, body: Json) -> None:
    """Move a seated user to a free seat."""
    _move(world, body, body["ToIndex"], _GIVE_UP)


def _move(world: AppState, body: Json, index: int, policy: int) -> None:
    room = ROOMS.find(world, body)
    target, user_id = _seat(room, index), body["Member_Account"]
    seat = _seated(room, user_id)
    if seat is target:
        return
    occupant = target.get("Member_Account")
    if occupant and policy == _GIVE_UP:
        raise ErrorResponse(ErrorCode.SEAT_HELD_BY_OTHER_USER, f"somebody sits on seat {index}")
    del seat["Member_Account"]
    if occupant and policy == _SWAP:
        seat["Member_Account"] = occupant
    target.update(Member_Account=user_id, IsTakenDisabled=False)
