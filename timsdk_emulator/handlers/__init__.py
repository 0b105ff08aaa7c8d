"""Handlers of the APIs that keep state: a module for each noun of the service."""

# A module registers its handlers in `HANDLERS` when it is executed. All are imported here, once and only for that.
# Code that takes `HANDLERS` from here gets it complete.
# pyright: reportUnusedImport=false
from __future__ import annotations

from timsdk_emulator.handlers import (  # noqa: F401
    accounts,
    black_list,
    conversations,
    friend_lists,
    friends,
    group_data,
    group_messages,
    groups,
    members,
    message_history,
    messages,
    mutes,
    profiles,
)
from timsdk_emulator.registry import HANDLERS

__all__ = ["HANDLERS"]
