"""The commands that no call fires: only `trigger` does, and why."""

from __future__ import annotations

from collections.abc import Mapping

_CLIENT = "only a client SDK does this"
_DESK = "what fires it in Desk is not documented"
_DEVICE = "an emulated push reaches no device"

TRIGGERED: Mapping[str, str] = {
    "Call.CallbackAfterMemberChanged": _CLIENT,
    "ChatBot.OnAssignAgent": _DESK,
    "ChatBot.OnAssignHuman": _DESK,
    "Chatbot.InterfaceInvocation": _DESK,
    "Chatbot.OnC2CSignalMessage": _CLIENT,
    "ContentCallback.ResultNotify": "emulated messages are not moderated in the cloud",
    "Desk.CallbackBeforeIMContactUser": _DESK,
    "Desk.SessionEventNotify": _DESK,
    "Group.CallbackBeforeApplyJoinGroup": _CLIENT,
    "Group.CallbackOnDailyGroupQuotaAlarm": "an emulated app has no quota of groups",
    "Group.CallbackOnMemberStateChange": _CLIENT,
    "Live.CallbackAfterCreateRoomReachingThreshold": "an emulated app has no quota of rooms",
    "Live.CallbackAfterEndBattle": "an emulated battle ends without anybody acting",
    "Push.OfflinePush": _DEVICE,
    "Sns.CallbackPrevFriendResponse": _CLIENT,
}
"""Reasons by command."""
