"""Fixtures for tests over real sockets, and an environment without settings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.redis_fixture import redis
from support.socket_fixtures import certificates, connection, make_client, pytest_generate_tests, tls

from timsdk_emulator import Emulator

__all__ = ["certificates", "clean_environment", "connection", "make_client", "pytest_generate_tests", "redis", "tls"]


VARIABLES = ("TIM_SDKAPPID", "TIM_IDENTIFIER", "TIM_KEY", "TIM_SECONDARY_KEY", "TIM_REGION", "TIM_DOMAIN")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """Yield an emulator of the test's own."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the environment variables that a client reads."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
