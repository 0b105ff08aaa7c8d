"""A transport of `AsyncClient` that sends with aiohttp: for SOCKS, odd proxies, and what traces aiohttp.

aiohttp shows URLs in its exceptions, responses and traces. It never sees ours: the query, which holds the signature,
is added to the request line where aiohttp hands its bytes to the event loop.
"""

from __future__ import annotations

import asyncio
import io
import ssl
import time
from collections.abc import Callable, Sequence
from contextvars import ContextVar
from typing import Any, Final

import aiohttp
from aiohttp.client_reqrep import ClientRequest
from yarl import URL

from timsdk_runtime.fork import register_after_fork
from timsdk_runtime.regions import split_domain
from timsdk_runtime.secret import Secret
from timsdk_runtime.setting_checks import proxy_address
from timsdk_runtime.transport.aiohttp_failures import failure_of
from timsdk_runtime.transport.asyncio_connect import proxy_of
from timsdk_runtime.transport.asyncio_semaphore import AsyncioSemaphore
from timsdk_runtime.transport.attempt import HEADERS, RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.base_connection import IDLE_LIMIT
from timsdk_runtime.transport.event_loop import own_loop
from timsdk_runtime.transport.http1 import ResponseTooLarge, decompress, headers_of
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

_LARGE: Final = 512 * 1024
"""Bytes from which on aiohttp warns of a body that is not a file."""
_NEVER: Final = float("inf")
"""Seconds from which on aiohttp may round timeouts up to whole seconds."""
_END_OF_TARGET: Final = b" HTTP/1.1\r\n"
_current: Final[ContextVar[Attempt]] = ContextVar("timsdk_attempt")
"""The attempt that the running task makes."""


class AiohttpTransport:
    """Sends with aiohttp. Belongs to one event loop; `AsyncClient` closes it.

    Args:
        pool_size: Connections at most to one host; tasks beyond it wait.
        ca_certs: File of trusted certificates instead of the system's.
        ssl_context: A context of your own.
        proxy: Address of an HTTP proxy.
        connector: A function that returns the connector to use, such as one for SOCKS. Called in the event loop.
        trace_configs: Told by aiohttp of every request. They see no query.

    Raises:
        ConfigError: The settings cannot work.
    """

    def __init__(
        self,
        *,
        pool_size: int = 32,
        ca_certs: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        connector: Callable[[], aiohttp.BaseConnector] | None = None,
        trace_configs: Sequence[aiohttp.TraceConfig] = (),
    ) -> None:
        hidden = Secret(proxy) if proxy else None
        del proxy  # tracebacks show the locals of a frame
        self._proxy = proxy_of(proxy_address(hidden)) if hidden else None
        self._pool_size = pool_size
        self._context = ssl_context or ssl.create_default_context(cafile=ca_certs)
        self._connector = connector
        self._traces = trace_configs
        self._inherited: list[aiohttp.ClientSession | None] = []
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._places: dict[str, AsyncioSemaphore] = {}
        self.connections_opened: int = 0
        """Connections opened so far."""
        register_after_fork(self)

    async def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send one request and read its whole response before the request's deadline.

        Raises:
            ConfigError: The transport belongs to another event loop.
        """
        session = self._open_session()
        places = self._places.setdefault(request.domain, AsyncioSemaphore(self._pool_size))
        now = time.monotonic()
        left = request.deadline - now
        if left <= 0:
            return HttpFailure(phase=Phase.NOTHING_SENT, kind="deadline", message="the time for the call is over")
        attempt = Attempt(
            HEADERS,
            query=request.query,
            deadline=request.deadline,
            read_timeout=request.read_timeout,
            limit=RESPONSE_LIMIT,
        )
        free = await places.acquire(left)
        request.queued = time.monotonic() - now
        if not free:
            return HttpFailure(attempt.phase, "pool", "no connection of the pool became free in time")
        token = _current.set(attempt)
        try:
            return await self._attempt(session, request, attempt)
        except Exception as error:  # noqa: BLE001  tracers and connectors around aiohttp may raise anything
            return failure_of(error, attempt, request.domain, proxy=self._proxy is not None)
        finally:
            request.reused = attempt.reused
            _current.reset(token)
            places.release()

    async def _attempt(self, session: aiohttp.ClientSession, request: HttpRequest, attempt: Attempt) -> HttpResponse:
        left = max(request.deadline - time.monotonic(), 0.001)
        timeout = aiohttp.ClientTimeout(
            total=left,
            connect=min(request.connect_timeout, left),
            sock_read=min(request.read_timeout, left),
            ceil_threshold=_NEVER,
        )
        async with session.post(
            _url(request.domain, request.path),
            data=request.body if len(request.body) < _LARGE else io.BytesIO(request.body),
            headers=dict(attempt),
            timeout=timeout,
            ssl=self._context,
            allow_redirects=False,
            **self._proxy_arguments(),
        ) as response:
            attempt.response_begun = True
            body = await _read(response, attempt.limit)
        headers = headers_of({name: ", ".join(response.headers.getall(name)) for name in response.headers})
        plain = decompress(body, headers.get("content-encoding", "").strip().lower(), attempt.limit)
        return HttpResponse(status=response.status, headers=headers, body=plain)

    async def probe(self, domain: str, timeout: float) -> bool:
        """Whether a connection to `domain` can be made within `timeout` seconds.

        aiohttp connects only for a request: the probe asks for `/`, without a signature.
        """
        until = time.monotonic() + timeout
        outcome = await self.send(HttpRequest(domain, "/", "", b"", timeout, timeout, until))
        return isinstance(outcome, HttpResponse) or outcome.phase is not Phase.NOTHING_SENT

    async def close(self) -> None:
        """Close every connection. The next request opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def after_fork(self) -> None:
        """Start with no connections in a forked child: loop and sockets are the parent's."""
        self._inherited.append(self._session)
        self._session = self._loop = None
        self._places = {}

    def _open_session(self) -> aiohttp.ClientSession:
        self._loop = own_loop(self._loop)
        if self._session is None:
            own = aiohttp.TraceConfig()
            own.on_connection_reuseconn.append(_note_reuse)
            own.on_connection_create_start.append(self._count)
            make = self._connector or (lambda: aiohttp.TCPConnector(limit=0, keepalive_timeout=IDLE_LIMIT))
            self._session = aiohttp.ClientSession(
                connector=make(),
                request_class=_Request,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trace_configs=[own, *self._traces],
            )
        return self._session

    async def _count(self, *_: Any) -> None:
        self.connections_opened += 1

    def _proxy_arguments(self) -> dict[str, Any]:
        if self._proxy is None:
            return {}
        proxy = self._proxy
        url = URL.build(scheme="https" if proxy.tls else "http", host=proxy.host, port=proxy.port)
        return {"proxy": url, "proxy_headers": proxy.headers}


class _Request(ClientRequest):
    """Writes its request line with the query of the attempt, which nothing else of aiohttp sees."""

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        attempt = _current.get()
        attempt.connected = True
        return await super().send(_Connection(conn, attempt))  # type: ignore[arg-type]


class _Standin:
    """Stands for an object of aiohttp while a request is written, and hands on what it does not do."""

    def __init__(self, real: Any, attempt: Attempt) -> None:
        self._real = real
        self._attempt = attempt

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class _Connection(_Standin):
    @property
    def protocol(self) -> _Protocol | None:
        protocol = self._real.protocol
        return None if protocol is None else _Protocol(protocol, self._attempt)


class _Protocol(_Standin):
    @property
    def transport(self) -> _Transport | None:
        transport = self._real.transport
        return None if transport is None else _Transport(transport, self._attempt)


class _Transport(_Standin):
    def write(self, data: Any) -> None:
        self._real.write(self._with_query(data))

    def writelines(self, parts: Any) -> None:
        self.write(b"".join(parts))

    def _with_query(self, data: Any) -> Any:
        attempt = self._attempt
        if attempt.started:
            return data
        attempt.started = True
        target, end, rest = bytes(data).partition(_END_OF_TARGET)
        query = f"?{attempt.query}".encode() if attempt.query else b""
        return target + query + end + rest


async def _note_reuse(*_: Any) -> None:
    _current.get().reused = True


async def _read(response: aiohttp.ClientResponse, limit: int) -> bytes:
    """Return the body as it came, without reading more than `limit` bytes."""
    parts: list[bytes] = []
    size = 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > limit:
            raise ResponseTooLarge
        parts.append(part)
    return b"".join(parts)


def _url(domain: str, path: str) -> URL:
    scheme, host, port = split_domain(domain)
    return URL.build(scheme=scheme, host=host.strip("[]"), port=port, path=path)
