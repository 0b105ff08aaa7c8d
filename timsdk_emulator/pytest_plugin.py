"""Fixtures for test suites: `pytest_plugins = ["timsdk_emulator.pytest_plugin"]`, then ask for `tim_emulator`."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from timsdk_emulator.server import Emulator


@pytest.fixture(scope="session")
def tim_emulator_server() -> Iterator[Emulator]:
    """Run one server for all tests; ask for `tim_emulator` instead."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def tim_emulator(tim_emulator_server: Emulator) -> Iterator[Emulator]:
    """Give each test an emulator without state from other tests: `client = tim_emulator.client()`."""
    yield tim_emulator_server
    tim_emulator_server.reset()
    tim_emulator_server.now = time.time
    if tim_emulator_server.webhook_settings is not None:
        tim_emulator_server.set_webhooks(url=None, token=None, commands=None, retries=0)


@pytest.fixture
def tim_environ(
    tim_emulator: Emulator, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """Set the environment variables that point an application's own `Client()` at `tim_emulator`, and return them."""
    variables = tim_emulator.environ(tmp_path_factory.mktemp("tim_emulator"))
    monkeypatch.delenv("TIM_REGION", raising=False)  # a client takes a region or a domain, not both
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables
