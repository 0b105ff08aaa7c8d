"""For test suites of users: `pytest_plugins = ["timsdk_emulator.pytest_plugin"]`, then ask for `tim_emulator`."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from timsdk_emulator.server import Emulator


@pytest.fixture(scope="session")
def tim_emulator_server() -> Iterator[Emulator]:
    """One server for all tests; ask for `tim_emulator` instead."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def tim_emulator(tim_emulator_server: Emulator) -> Iterator[Emulator]:
    """An emulator that knows nothing of other tests: `client = tim_emulator.client()`."""
    yield tim_emulator_server
    tim_emulator_server.reset()
    tim_emulator_server.now = time.time
