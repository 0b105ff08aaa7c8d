"""An emulator that the environment names, so that workers in other processes are clients of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from support.redis_fixture import redis

from timsdk_emulator import Emulator
from timsdk_runtime.jobs.chunks import close_clients

__all__ = ["emulator", "redis"]


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Emulator]:
    """A running emulator; `Client()` is a client of it."""
    with Emulator() as emulator:
        monkeypatch.delenv("TIM_REGION", raising=False)
        for name, value in emulator.environ(tmp_path).items():
            monkeypatch.setenv(name, value)
        yield emulator
        close_clients()
