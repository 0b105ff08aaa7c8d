"""Fixtures: the emulator as its users get it, a clock, and a client."""

from __future__ import annotations

import pytest
from support.emulator_client import session_client, tim

from timsdk_emulator import Emulator
from timsdk_emulator.pytest_plugin import tim_emulator, tim_emulator_server, tim_environ

__all__ = ["session_client", "tim", "tim_emulator", "tim_emulator_server", "tim_environ"]


class Clock:
    """A clock that tests move."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(tim_emulator: Emulator) -> Clock:
    """Stop the clock of the service, and return it."""
    clock = Clock(float(int(tim_emulator.now())))
    tim_emulator.now = clock
    return clock
