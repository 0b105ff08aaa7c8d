"""Handlers of the APIs that keep state: a module for each noun of the service."""

# A module registers its handlers in `HANDLERS` when it is executed. All are imported here, once and only for that.
# Code that takes `HANDLERS` from here gets it complete.
# pyright: reportUnusedImport=false
from __future__ import annotations

from timsdk_emulator.handlers import (  # noqa: F401
    accounts,
    black_list,
    callbacks,
    calls,
    contact_groups,
    conversations,
    desk_members,
    desk_robots,
    desk_sessions,
    follow,
    friend_lists,
    friends,
    gifts,
    group_data,
    group_messages,
    groups,
    live_groups,
    live_rooms,
    members,
    message_extras,
    message_history,
    messages,
    moderation,
    mutes,
    official_accounts,
    permission_groups,
    profiles,
    push,
    rooms,
    searching,
    seats,
    streams,
    topics,
)
from timsdk_emulator.registry import HANDLERS

__all__ = ["HANDLERS"]
