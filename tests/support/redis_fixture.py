"""The fixture of tests that need a Redis server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.redis_server import RedisServer


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis server."""
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.stop()
