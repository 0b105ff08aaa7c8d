"""The built-in transport of the asyncio client: a pool of connections of one event loop."""

from __future__ import annotations

import asyncio
import ssl
import time
from http.client import HTTPException
from typing import Final

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.regions import split_domain
from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.asyncio_connect import Target, open_connection, proxy_of
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_semaphore import AsyncioSemaphore
from timsdk_runtime.transport.attempt import HEADERS, RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.http1 import ParsedResponse, parse_response, request_head
from timsdk_runtime.transport.messages import NOTABLE_QUEUE, HttpFailure, HttpRequest, HttpResponse, Phase

_CLOSING_TIME: Final = 1.0
"""Seconds for which `close` waits for the other side."""


class _Pool:
    """The connections to one domain."""

    def __init__(self, target: Target, authority: str, size: int) -> None:
        self.target = target
        self.authority = authority
        self.places = AsyncioSemaphore(size)
        self.idle: list[AsyncioConnection] = []
        self.open: set[AsyncioConnection] = set()

    def take(self) -> AsyncioConnection | None:
        """Return the connection used last, if it can be used again."""
        while self.idle:
            connection = self.idle.pop()
            if connection.usable:
                return connection
            connection.abort()
        return None

    def lost(self, connection: AsyncioConnection) -> None:
        """Forget a connection that is closed."""
        self.open.discard(connection)
        if connection in self.idle:
            self.idle.remove(connection)


class AsyncioTransport:
    """A pool of persistent connections for the tasks of one event loop. TLS is always verified."""

    def __init__(
        self,
        *,
        pool_size: int,
        ca_certs: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: Secret | None = None,
    ) -> None:
        self._pool_size = pool_size
        self._context = ssl_context or ssl.create_default_context(cafile=ca_certs)
        self._proxy = proxy_of(proxy) if proxy else None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: dict[str, _Pool] = {}
        self.connections_opened: int = 0
        """Connections opened so far; one that was closed and reopened counts once."""
        register_after_fork(self)

    async def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send one request and read its whole response before the request's deadline.

        Raises:
            ConfigError: The transport belongs to another event loop.
        """
        left = request.deadline - time.monotonic()
        if left <= 0:
            return HttpFailure(phase=Phase.NOTHING_SENT, kind="deadline", message="the time for the call is over")
        attempt = Attempt(
            HEADERS,
            query=request.query,
            deadline=request.deadline,
            read_timeout=request.read_timeout,
            limit=RESPONSE_LIMIT,
        )
        pool = self._pool(request.domain)
        asked = time.monotonic()
        if not await pool.places.acquire(left):
            text = "no connection of the pool became free in time"
            return HttpFailure(attempt.phase, "pool", text, queued=left)
        queued = time.monotonic() - asked
        try:
            response = await self._attempt(pool, request, attempt)
        except Exception as error:  # noqa: BLE001  an event loop or a tracer around it may raise anything
            from timsdk_runtime.transport.asyncio_failures import failure_of  # noqa: PLC0415

            return failure_of(error, attempt, request.domain)._replace(queued=queued)
        finally:
            pool.places.release()
        waited = queued if queued >= NOTABLE_QUEUE else 0.0
        return HttpResponse(response.status, response.headers, response.body, attempt.reused, waited)

    async def _attempt(self, pool: _Pool, request: HttpRequest, attempt: Attempt) -> ParsedResponse:
        connection = pool.take() or await self._open(pool, attempt, request.connect_timeout)
        attempt.reused, attempt.connected = connection.used, True
        if time.monotonic() >= attempt.deadline:
            pool.idle.append(connection)
            raise TimeoutError("the deadline has passed")
        headers = {"Host": pool.authority, **attempt, "Content-Length": str(len(request.body))}
        head = request_head("POST", f"{request.path}?{attempt.query}", headers)
        response = await connection.exchange(head + request.body, parse_response(attempt.limit), attempt)
        if response.keep_alive and connection.usable:
            pool.idle.append(connection)
        else:
            connection.close()
        return response

    async def _open(self, pool: _Pool, attempt: Attempt, timeout: float) -> AsyncioConnection:
        left = min(timeout, attempt.deadline - time.monotonic())
        connection = await open_connection(pool.target, self._context, attempt, left, pool.lost)
        pool.open.add(connection)
        self.connections_opened += 1
        return connection

    async def probe(self, domain: str, timeout: float) -> bool:
        """Whether a connection to `domain` can be made within `timeout` seconds."""
        pool = self._pool(domain)
        attempt = Attempt({}, query="", deadline=time.monotonic() + timeout, read_timeout=timeout, limit=0)
        try:
            connection = await open_connection(pool.target, self._context, attempt, timeout, pool.lost)
        except (OSError, HTTPException):
            return False
        connection.abort()
        return True

    async def close(self) -> None:
        """Close every idle connection. The next request opens new ones."""
        closing = [connection for pool in self._pools.values() for connection in pool.idle]
        for connection in closing:
            connection.close()
        if closing:
            await asyncio.wait([connection.closed for connection in closing], timeout=_CLOSING_TIME)
        for connection in closing:
            connection.abort()

    def abandon(self) -> bool:
        """Abort every connection, from any thread. Return whether there was one."""
        found = [connection for pool in self._pools.values() for connection in pool.open]
        if self._loop is not None and not self._loop.is_closed():
            for connection in found:
                self._loop.call_soon_threadsafe(connection.abort)
        return bool(found)

    def after_fork(self) -> None:
        """Start with no connections in a forked child: loop and sockets are the parent's."""
        self._inherited = self._pools  # collected, they would close the parent's TLS
        self._pools = {}
        self._loop = None

    def _pool(self, domain: str) -> _Pool:
        self._check_loop()
        pool = self._pools.get(domain)
        if pool is None:
            scheme, host, port = split_domain(domain)
            tls = scheme == "https"
            authority = host if port is None else f"{host}:{port}"
            target = Target(host.strip("[]"), port or (443 if tls else 80), tls, self._proxy)
            pool = self._pools[domain] = _Pool(target, authority, self._pool_size)
        return pool

    def _check_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigError(
                "this AsyncClient belongs to another event loop; make it inside the coroutine that `asyncio.run` "
                "runs: async with AsyncClient(...) as tim"
            )
