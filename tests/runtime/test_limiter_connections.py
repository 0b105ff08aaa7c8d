"""The connections of the Redis limiter and its settings: what is opened, closed and refused, without a server."""

from __future__ import annotations

import asyncio
import os
import sys
import warnings
from typing import Any

import pytest
from timsdk import ConfigError
from timsdk.limits import RedisLimiter


def test_connections_of_threads_are_closed_and_made_again() -> None:
    closed: list[Any] = []
    keeper = RedisLimiter("redis://127.0.0.1:1/0")
    first = keeper._connections.blocking()
    first.client.close = lambda: closed.append(first)
    keeper.close()
    assert closed == [first]
    assert keeper._connections.blocking() is not first
    keeper.close()


def test_a_thousand_cancelled_calls_are_remembered() -> None:
    connections = RedisLimiter("redis://127.0.0.1:1/0")._connections
    for _ in range(1001):
        connections.note_refund(["key"], [])
    assert len(connections._refunds) == 1000


@pytest.mark.parametrize("timeout", [0, -1, 0.51, True, "1"])
def test_timeout_is_above_zero_and_at_most_half_a_second(timeout: Any) -> None:
    with pytest.raises(ConfigError, match=r"^timeout is a number of seconds above 0, at most 0\.5, not "):
        RedisLimiter("redis://h", timeout=timeout)
    RedisLimiter("redis://h", timeout=0.5)


def test_forked_child_has_a_name_and_connections_of_its_own() -> None:
    keeper = RedisLimiter("redis://127.0.0.1:1/0")
    name, connection = keeper._member, keeper._connections.blocking()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python 3.12 warns of threads that other tests have left
        child = os.fork()
    if not child:
        os._exit(40 + (keeper._member != name) + 2 * (keeper._connections.blocking() is not connection))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 43
    assert (keeper._member, keeper._connections.blocking()) == (name, connection)


@pytest.mark.parametrize("option", ["socket_timeout", "socket_connect_timeout", "retry", "retry_on_timeout"])
def test_url_leaves_the_patience_to_the_limiter(option: str) -> None:
    with pytest.raises(ConfigError, match=f"^the url sets {option}; pass timeout to RedisLimiter instead$"):
        RedisLimiter(f"redis://h/0?{option}=1")
    RedisLimiter("redis://h/0?client_name=ours")


def test_question_is_asked_once() -> None:
    """A script that ran twice takes two slots."""
    keeper = RedisLimiter("redis://127.0.0.1:1/0")

    async def main() -> list[Any]:
        scripts: list[Any] = [keeper._connections.blocking(), keeper._connections.of_loop()]
        found = [each.client.get_connection_kwargs()["retry"].get_retries() for each in scripts]
        await keeper.aclose()
        return found

    assert asyncio.run(main()) == [0, 0]


def test_connections_of_a_loop_are_closed_with_the_limiter() -> None:
    keeper, closed = RedisLimiter("redis://127.0.0.1:1/0"), list[str]()

    async def main() -> None:
        first = keeper._connections.of_loop()

        async def note() -> None:
            closed.append("loop")

        first.client.aclose = note
        await keeper.aclose()
        assert keeper._connections.of_loop() is not first
        await keeper.aclose()
        await keeper.aclose()

    asyncio.run(main())
    assert closed == ["loop"]


def test_limiter_needs_redis_py(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigError, match=r"^RedisLimiter needs redis-py: pip install 'timsdk-server\[redis\]'$"):
        RedisLimiter("redis://h")


@pytest.mark.parametrize("url", ["redis://h:6379/0", "rediss://h", "unix:///run/redis.sock"])
def test_server_is_reached_by_tcp_by_tls_or_by_a_socket_file(url: str) -> None:
    with RedisLimiter(url) as limiter:
        assert limiter._connections.blocking()
