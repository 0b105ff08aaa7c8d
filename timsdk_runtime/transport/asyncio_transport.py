"""The built-in transport of the asyncio client: a pool of connections of one event loop."""

from __future__ import annotations

import asyncio
import ssl
import time
from http.client import HTTPException
from typing import Final

from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.regions import split_domain
from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.asyncio_connect import Target, open_connection, proxy_of
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_semaphore import AsyncioSemaphore
from timsdk_runtime.transport.attempt import HEADERS, RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.event_loop import own_loop
from timsdk_runtime.transport.http1 import ParsedResponse, parse_response
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

_CLOSING_TIME: Final = 1.0
"""Seconds for which `close` waits for the other side."""


class _Pool:
    """The connections to one domain."""

    def __init__(self, target: Target, authority: str, size: int) -> None:
        self.target = target
        lines = {"Host": authority, **HEADERS, "Content-Length": ""}.items()
        self.headers = "\r\n".join(f"{name}: {value}" for name, value in lines)
        """Those of every request, up to the number of bytes of its body."""
        self.places = AsyncioSemaphore(size)
        self.idle: list[AsyncioConnection] = []
        self.open: set[AsyncioConnection] = set()
        """All of them, those that serve a request included."""

    def take(self) -> AsyncioConnection | None:
        """Return the connection used last, if it can be used again."""
        while self.idle:
            connection = self.idle.pop()
            if connection.usable:
                return connection
            connection.abort()
        return None

    def give_back(self, connection: AsyncioConnection, *, keep: bool) -> None:
        """Keep a connection for the next request, if it can serve one."""
        if keep and connection.usable:
            self.idle.append(connection)
        else:
            connection.close()

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
        self._inherited: list[dict[str, _Pool]] = []
        self.connections_opened: int = 0
        """Connections opened so far; one that was closed and reopened counts once."""
        register_after_fork(self)

    async def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send one request and read its whole response before the request's deadline.

        Raises:
            ConfigError: The transport belongs to another event loop.
        """
        pool = self._pool(request.domain)
        now = time.monotonic()
        left = request.deadline - now
        if left <= 0:
            return HttpFailure(phase=Phase.NOTHING_SENT, kind="deadline", message="the time for the call is over")
        attempt = Attempt(
            {},
            query=request.query,
            deadline=request.deadline,
            read_timeout=request.read_timeout,
            limit=RESPONSE_LIMIT,
        )
        free = await pool.places.acquire(left)
        request.queued = time.monotonic() - now
        if not free:
            return HttpFailure(attempt.phase, "pool", "no connection of the pool became free in time")
        try:
            response = await self._attempt(pool, request, attempt)
        except Exception as error:  # noqa: BLE001  an event loop or a tracer around it may raise anything
            from timsdk_runtime.transport.asyncio_failures import failure_of  # noqa: PLC0415

            return failure_of(error, attempt, request.domain)
        finally:
            request.reused = attempt.reused
            pool.places.release()
        return HttpResponse(status=response.status, headers=response.headers, body=response.body)

    async def _attempt(self, pool: _Pool, request: HttpRequest, attempt: Attempt) -> ParsedResponse:
        connection = pool.take() or await self._open(pool, attempt, request.connect_timeout)
        attempt.reused, attempt.connected = connection.used, True
        if time.monotonic() >= attempt.deadline:
            pool.give_back(connection, keep=True)
            raise TimeoutError("the deadline has passed")
        head = f"POST {request.path}?{attempt.query} HTTP/1.1\r\n{pool.headers}{len(request.body)}\r\n\r\n"
        data = head.encode("latin-1") + request.body
        response = await connection.exchange(data, parse_response(attempt.limit), attempt)
        pool.give_back(connection, keep=response.keep_alive)
        return response

    async def _open(self, pool: _Pool, attempt: Attempt, timeout: float) -> AsyncioConnection:
        left = min(timeout, attempt.deadline - time.monotonic())
        connection = AsyncioConnection(asyncio.get_running_loop(), pool.lost)
        try:
            await open_connection(connection, pool.target, self._context, left)
        finally:
            self.connections_opened += connection.begun
        if not connection.closed.done():
            pool.open.add(connection)
        return connection

    async def probe(self, domain: str, timeout: float) -> bool:
        """Whether a connection to `domain` can be made within `timeout` seconds."""
        pool = self._pool(domain)
        connection = AsyncioConnection(asyncio.get_running_loop(), pool.lost)
        try:
            await open_connection(connection, pool.target, self._context, timeout)
        except (OSError, HTTPException):
            return False
        connection.abort()
        return True

    async def close(self) -> None:
        """Close every idle connection, and the others when their requests end. The next request opens new ones.

        Raises:
            ConfigError: The transport belongs to another event loop.
        """
        if not self._pools:
            return
        own_loop(self._loop)
        idle = [connection for pool in self._pools.values() for connection in pool.idle]
        for pool in self._pools.values():
            pool.idle.clear()
            for connection in pool.open:
                connection.close()
        if idle:
            await asyncio.wait([connection.closed for connection in idle], timeout=_CLOSING_TIME)
        for connection in idle:
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
        self._inherited.append(self._pools)  # collected, they would take the parent's sockets out of its event loop
        self._pools = {}
        self._loop = None

    def _pool(self, domain: str) -> _Pool:
        self._loop = own_loop(self._loop)
        pool = self._pools.get(domain)
        if pool is None:
            scheme, host, port = split_domain(domain)
            tls = scheme == "https"
            authority = host if port is None else f"{host}:{port}"
            target = Target(host.strip("[]"), port or (443 if tls else 80), tls, self._proxy)
            pool = self._pools[domain] = _Pool(target, authority, self._pool_size)
        return pool
