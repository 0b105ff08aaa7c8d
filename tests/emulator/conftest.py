"""Fixtures: the emulator as its users get it, a clock, and a client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from timsdk import Client

from timsdk_emulator import Emulator
from timsdk_emulator.pytest_plugin import tim_emulator, tim_emulator_server, tim_environ

__all__ = ["tim_emulator", "tim_emulator_server", "tim_environ"]


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


@pytest.fixture(scope="session")
def session_client(tim_emulator_server: Emulator) -> Iterator[Client]:
    with tim_emulator_server.client() as client:
        yield client


@pytest.fixture
def tim(tim_emulator: Emulator, session_client: Client) -> Client:
    """Return a client of an emulator whose only users are ann, bob and cid."""
    session_client.account.multiaccount_import(accounts=["ann", "bob", "cid"])
    return session_client
