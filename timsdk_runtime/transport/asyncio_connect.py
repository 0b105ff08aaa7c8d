"""Opens connections for an event loop: name, address, TLS, and a proxy's tunnel, all within one time limit."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import time
from collections.abc import Callable, Coroutine, Mapping
from http.client import HTTPException
from typing import Any, NamedTuple, TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import TunnelFailed
from timsdk_runtime.transport.http1 import parse_head, request_head

T = TypeVar("T")
Lost: TypeAlias = Callable[[AsyncioConnection], None]
"""Is told of a connection that is closed."""

_TLS_IN_TLS_SINCE = (3, 11)
_good_addresses: dict[tuple[str, int], Any] = {}
"""By host and port: the address that accepted the last connection."""


class NoName(OSError):
    """The name of a host has no address."""


class NoConnection(OSError):
    """No address of a host accepted a connection."""


class ConnectTimeout(OSError):
    """No address of a host accepted a connection in time."""


class TLSTimeout(OSError):
    """TLS was not set up in time."""


class ProxyUnreachable(OSError):
    """There is no connection to the proxy."""


class Proxy(NamedTuple):
    """An HTTP proxy. The headers may hold a password and are therefore not shown."""

    host: str
    port: int
    tls: bool
    headers: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Proxy({self.host}:{self.port})"


class Target(NamedTuple):
    """Where a connection leads: a host, directly or through a proxy, with or without TLS."""

    host: str
    port: int
    tls: bool
    proxy: Proxy | None = None


def proxy_of(secret: Secret) -> Proxy:
    """Return the proxy of an address.

    Raises:
        ConfigError: It needs TLS inside TLS, which asyncio has since Python 3.11.
    """
    from urllib3.util import make_headers  # noqa: PLC0415  few clients have a proxy

    url = urlsplit(secret.reveal())
    tls = url.scheme == "https"
    host, port = url.hostname or "", url.port or (443 if tls else 80)
    login = f"{unquote(url.username)}:{unquote(url.password or '')}" if url.username else ""
    headers = make_headers(proxy_basic_auth=login) if login else {}
    del url, login  # tracebacks show the locals of a frame
    if tls and sys.version_info < _TLS_IN_TLS_SINCE:
        del headers
        raise ConfigError("an https:// proxy needs Python 3.11 or newer with AsyncClient; use http://, or Client")
    return Proxy(host.strip("[]"), port, tls, headers)


async def open_connection(
    target: Target,
    context: ssl.SSLContext,
    attempt: Attempt,
    timeout: float,
    lost: Lost,
) -> AsyncioConnection:
    """Return an open connection.

    Raises:
        OSError, HTTPException: There is none, as its class tells.
    """
    connect_by = time.monotonic() + timeout
    loop = asyncio.get_running_loop()
    connection = AsyncioConnection(loop, lost)
    proxy = target.proxy
    try:
        if proxy is None:
            await _connect(connection, target.host, target.port, context if target.tls else None, connect_by)
        else:
            await _connect_to_proxy(connection, proxy, context, connect_by)
            await _tunnel(connection, target, proxy, connect_by)
            await _start_tls(connection, target, context, connect_by)
    except BaseException:
        connection.abort()
        raise
    attempt.connected = True
    return connection


async def _connect(
    connection: AsyncioConnection, host: str, port: int, context: ssl.SSLContext | None, connect_by: float
) -> None:
    loop = asyncio.get_running_loop()
    made = await _socket(host, port, connect_by)
    name = host if context else None
    opening = loop.create_connection(lambda: connection, sock=made, ssl=context, server_hostname=name)
    try:
        await _within(opening, connect_by)
    except TimeoutError:
        made.close()
        raise TLSTimeout from None
    except BaseException:
        made.close()
        raise


async def _connect_to_proxy(
    connection: AsyncioConnection, proxy: Proxy, context: ssl.SSLContext, connect_by: float
) -> None:
    try:
        await _connect(connection, proxy.host, proxy.port, context if proxy.tls else None, connect_by)
    except OSError as error:
        raise ProxyUnreachable from error


async def _tunnel(connection: AsyncioConnection, target: Target, proxy: Proxy, connect_by: float) -> None:
    """Ask the proxy for a connection to the host."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    attempt = Attempt({}, query="", deadline=connect_by, read_timeout=connect_by, limit=0)
    head = request_head("CONNECT", f"{host}:{target.port}", {"Host": f"{host}:{target.port}", **proxy.headers})
    try:
        response = await connection.exchange(head, parse_head(), attempt)
    except (OSError, HTTPException) as error:
        raise TunnelFailed from error
    connection.used = False
    if not 200 <= response.status < 300:
        raise TunnelFailed(response.status)


async def _start_tls(
    connection: AsyncioConnection, target: Target, context: ssl.SSLContext, connect_by: float
) -> None:
    if not target.tls:
        return
    loop = asyncio.get_running_loop()
    starting = loop.start_tls(connection.transport, connection, context, server_hostname=target.host)
    try:
        transport = await _within(starting, connect_by)
    except TimeoutError:
        raise TLSTimeout from None
    if transport is None:
        raise ConnectionError("the proxy closed the connection")
    connection.connection_made(transport)


async def _socket(host: str, port: int, connect_by: float) -> socket.socket:
    """Try each address of the host within the time for connecting, starting with the last one that worked."""
    loop = asyncio.get_running_loop()
    try:
        found = await _within(loop.getaddrinfo(host, port, type=socket.SOCK_STREAM), connect_by)
    except (socket.gaierror, UnicodeError, TimeoutError) as error:
        raise NoName from error
    found.sort(key=lambda info: info[4] != _good_addresses.get((host, port)))
    last: Exception | None = None
    for index, (family, kind, protocol, _, address) in enumerate(found):
        share = (connect_by - time.monotonic()) / (len(found) - index)
        if share <= 0:
            break
        made = socket.socket(family, kind, protocol)
        try:
            made.setblocking(False)
            await _within(loop.sock_connect(made, address), time.monotonic() + share)
        except (OSError, TimeoutError) as error:
            made.close()
            last = error
            continue
        except BaseException:
            made.close()
            raise
        _good_addresses[host, port] = address
        return made
    raise (ConnectTimeout if last is None or isinstance(last, TimeoutError) else NoConnection) from last


async def _within(work: Coroutine[Any, Any, T], until: float) -> T:
    """Return what a coroutine returns, within a time limit. `asyncio.wait_for` of Python 3.10 can lose a stop.

    Raises:
        TimeoutError: The time is over.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=max(until - time.monotonic(), 0.0))
    except BaseException:
        task.cancel()
        raise
    if not task.done():
        task.cancel()
        await asyncio.wait({task}, timeout=1.0)
        raise TimeoutError
    return task.result()
