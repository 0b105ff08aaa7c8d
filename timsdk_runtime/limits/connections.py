"""The connections of the Redis limiter: one client of redis-py for threads, and one for each event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Sequence
from typing import Any, Final, TypeAlias
from weakref import WeakKeyDictionary

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.limits.scripts import PAUSE, REFUND, RESERVE
from timsdk_runtime.secret import Secret

_Refund: TypeAlias = tuple[Sequence[str], Sequence[Any]]
_MOST_REFUNDS: Final = 1000
"""Cancelled calls that are remembered at most; what is forgotten stays unused until its slot is over."""


class Scripts:
    """The scripts, run by one client of redis-py: results of a blocking client, awaitables of an asyncio one."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.reserve_script = client.register_script(RESERVE)  # loaded again where the server has forgotten it
        self.refund_script = client.register_script(REFUND)
        self.pause_script = client.register_script(PAUSE)


class BlockingScripts(Scripts):
    """The scripts for threads."""

    def __init__(self, client: Any, refunds: list[_Refund]) -> None:
        super().__init__(client)
        self._refunds = refunds

    def reserve(self, keys: Sequence[str], arguments: Sequence[Any]) -> list[Any]:
        """Give back what was cancelled, then reserve."""
        while self._refunds:
            self.refund_script(*_popped(self._refunds))
        reply: list[Any] = self.reserve_script(keys, arguments)
        return reply

    def pause(self, keys: Sequence[str], arguments: Sequence[Any]) -> None:
        """Set a pause."""
        self.pause_script(keys, arguments)


class AsyncScripts(Scripts):
    """The scripts for the tasks of one event loop."""

    def __init__(self, client: Any, refunds: list[_Refund]) -> None:
        super().__init__(client)
        self._refunds = refunds

    async def reserve(self, keys: Sequence[str], arguments: Sequence[Any]) -> list[Any]:
        """Give back what was cancelled, then reserve."""
        while self._refunds:
            await self.refund_script(*_popped(self._refunds))
        reply: list[Any] = await self.reserve_script(keys, arguments)
        return reply

    async def pause(self, keys: Sequence[str], arguments: Sequence[Any]) -> None:
        """Set a pause."""
        await self.pause_script(keys, arguments)


class Connections:
    """Makes the clients of redis-py on first use.

    A slot of a cancelled call is given back with the next reservation, since a call that is being cancelled can do
    no I/O.
    """

    def __init__(self, url: Secret, timeout: float, *, cluster: bool) -> None:
        self._url = url
        self._timeout = timeout
        self._cluster = cluster
        _redis()
        self.forget()

    def forget(self) -> None:
        """Forget all clients without closing them: in a forked child they are the parent's."""
        self._lock = threading.RLock()
        self._blocking: BlockingScripts | None = None
        self._of_loops: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncScripts] = WeakKeyDictionary()
        self._refunds: list[_Refund] = []

    def blocking(self) -> BlockingScripts:
        """Return the scripts for threads."""
        if self._blocking is None:
            with self._lock:
                if self._blocking is None:
                    from redis.backoff import NoBackoff  # noqa: PLC0415  needed by few programs
                    from redis.retry import Retry  # noqa: PLC0415

                    module = _redis()
                    kind = module.RedisCluster if self._cluster else module.Redis
                    client = kind.from_url(self._url.reveal(), **self._options(Retry(NoBackoff(), 0)))
                    self._blocking = BlockingScripts(client, self._refunds)
        return self._blocking

    def of_loop(self) -> AsyncScripts:
        """Return the scripts for the running event loop."""
        loop = asyncio.get_running_loop()
        found = self._of_loops.get(loop)
        if found is None:
            import redis.asyncio as module  # noqa: PLC0415  needed by few programs
            from redis.asyncio.retry import Retry  # noqa: PLC0415
            from redis.backoff import NoBackoff  # noqa: PLC0415

            kind: Any = module.RedisCluster if self._cluster else module.Redis
            client = kind.from_url(self._url.reveal(), **self._options(Retry(NoBackoff(), 0)))
            found = self._of_loops[loop] = AsyncScripts(client, self._refunds)
        return found

    def note_refund(self, keys: Sequence[str], arguments: Sequence[Any]) -> None:
        """Give slots back with the next reservation."""
        if len(self._refunds) < _MOST_REFUNDS:
            self._refunds.append((keys, arguments))

    def close(self) -> None:
        """Close the connections of threads."""
        with self._lock:
            scripts, self._blocking = self._blocking, None
        if scripts is not None:
            scripts.client.close()

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        scripts = self._of_loops.pop(asyncio.get_running_loop(), None)
        if scripts is not None:
            closing: Awaitable[None] = scripts.client.aclose()
            await closing

    def _options(self, retry: Any) -> dict[str, Any]:
        """Return what keeps a question short: no retries, since a script that ran twice takes two slots."""
        return {
            "socket_timeout": self._timeout,
            "socket_connect_timeout": self._timeout,
            "retry": retry,
            "protocol": 2,
        }


def failures() -> tuple[type[Exception], ...]:
    """Return the exceptions by which redis-py says that something did not work."""
    return _redis().RedisError, OSError


def timeouts() -> tuple[type[Exception], ...]:
    """Return the exceptions by which redis-py says that a reply came too late."""
    return _redis().TimeoutError, TimeoutError


def _popped(refunds: list[_Refund]) -> _Refund:
    """Return one refund; another thread may have taken the last."""
    return refunds.pop() if refunds else ((), ())


def _redis() -> Any:
    try:
        import redis  # noqa: PLC0415  the extra `redis`
    except ImportError:
        raise ConfigError("RedisLimiter needs redis-py: pip install 'timsdk-server[redis]'") from None
    return redis
