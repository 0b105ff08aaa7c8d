"""Mutes of a user in all conversations."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.global_mute import (
    GetNoSpeakingRequest,
    GetNoSpeakingResponse,
    SetNoSpeakingRequest,
    SetNoSpeakingResponse,
)

from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import FOREVER, AppState, Mute


@handles("openconfigsvr/setnospeaking")
def set_no_speaking(world: AppState, request: SetNoSpeakingRequest) -> SetNoSpeakingResponse:
    """Mute a user in all conversations of a kind for some seconds."""
    c2c, group = request.c2c_msg_no_speaking_time, request.group_msg_no_speaking_time
    if c2c is None and group is None:
        code = ErrorCode.OFFICIAL_ACCOUNT_ID_TAKEN_OR_MUTE_TIME_MISSING
        raise ErrorResponse(code, "C2CmsgNospeakingTime and GroupmsgNospeakingTime are missing")
    world.account(request.set_account, ErrorCode.SET_ACCOUNT_INVALID, "Set_Account")
    mute = world.mutes.setdefault(request.set_account, Mute())
    mute.c2c_until = mute.c2c_until if c2c is None else min(world.now() + c2c, FOREVER)
    mute.group_until = mute.group_until if group is None else min(world.now() + group, FOREVER)
    return SetNoSpeakingResponse()


@handles("openconfigsvr/getnospeaking")
def get_no_speaking(world: AppState, request: GetNoSpeakingRequest) -> GetNoSpeakingResponse:
    """Return the seconds for which a user is still muted."""
    world.account(request.get_account, ErrorCode.GET_ACCOUNT_INVALID, "Get_Account")
    mute = world.mutes.get(request.get_account, Mute())
    return GetNoSpeakingResponse(
        c2c_msg_no_speaking_time=_seconds_left(world, mute.c2c_until),
        group_msg_no_speaking_time=_seconds_left(world, mute.group_until),
    )


def _seconds_left(world: AppState, until: int) -> int:
    return FOREVER if until == FOREVER else max(until - world.now(), 0)
