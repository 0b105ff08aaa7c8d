"""Which calls fire which events: a module for each family of webhooks."""

# A module registers its rules when it is executed. All are imported here, once and only for that.
# pyright: reportUnusedImport=false
from __future__ import annotations

from timsdk_emulator.firing.registry import ASKS, FIRES, FIRES_ON_FAILURE
from timsdk_emulator.firing.rules import (  # noqa: F401
    c2c,
    calls,
    communities,
    group_messages,
    groups,
    live,
    members,
    official_accounts,
    people,
    push,
    rooms,
)
from timsdk_emulator.firing.rules.alerts import alert
from timsdk_emulator.firing.rules.triggered import TRIGGERED

__all__ = ["ASKS", "FIRES", "FIRES_ON_FAILURE", "TRIGGERED", "alert"]
