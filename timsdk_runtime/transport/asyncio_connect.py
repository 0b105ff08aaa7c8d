"""Opens connections for an event loop: name, address, TLS, and a proxy's tunnel, all within one time limit."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections.abc import Awaitable, Mapping
from contextlib import suppress
from functools import partial
from http.client import HTTPException
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.asyncio_tls import TLSLayer
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import TunnelFailed
from timsdk_runtime.transport.http1 import parse_head, request_head

T = TypeVar("T")

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
    """Return the proxy of an address."""
    from urllib3.util import make_headers  # noqa: PLC0415  few clients have a proxy

    url = urlsplit(secret.reveal())
    tls = url.scheme == "https"
    host, port = url.hostname or "", url.port or (443 if tls else 80)
    login = f"{unquote(url.username)}:{unquote(url.password or '')}" if url.username else ""
    headers = make_headers(proxy_basic_auth=login) if login else {}
    del url, login  # tracebacks show the locals of a frame
    return Proxy(host.strip("[]"), port, tls, headers)


async def open_connection(
    connection: AsyncioConnection, target: Target, context: ssl.SSLContext, timeout: float
) -> None:
    """Open a connection within `timeout` seconds.

    Raises:
        OSError, HTTPException: It cannot be opened, as the class tells.
    """
    connect_by = time.monotonic() + timeout
    proxy = target.proxy
    try:
        if proxy is None:
            await _connect(connection, target.host, target.port, connect_by)
        else:
            await _connect_to_proxy(connection, proxy, context, connect_by)
            await _tunnel(connection, target, proxy, connect_by)
        if target.tls:
            await _start_tls(connection, target.host, context, connect_by)
    except BaseException:
        connection.abort()
        raise


async def _connect(connection: AsyncioConnection, host: str, port: int, connect_by: float) -> None:
    """Connect without TLS: asyncio loses the socket of a TLS connection that is cancelled before its first step."""
    loop = asyncio.get_running_loop()
    made = await _socket(connection, host, port, connect_by)
    try:
        await _within(loop.create_connection(lambda: connection, sock=made), connect_by, made)
    except TimeoutError:
        raise ConnectTimeout from None


async def _connect_to_proxy(
    connection: AsyncioConnection, proxy: Proxy, context: ssl.SSLContext, connect_by: float
) -> None:
    try:
        await _connect(connection, proxy.host, proxy.port, connect_by)
        if proxy.tls:
            await _start_tls(connection, proxy.host, context, connect_by)
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


async def _start_tls(connection: AsyncioConnection, host: str, context: ssl.SSLContext, connect_by: float) -> None:
    layer = TLSLayer(connection.transport, connection, context, host)
    try:
        await _within(layer.ready, connect_by)
    except TimeoutError:
        raise TLSTimeout from None
    connection.connection_made(layer)


async def _socket(connection: AsyncioConnection, host: str, port: int, connect_by: float) -> socket.socket:
    """Try each address of the host within the time for connecting, starting with the last one that worked."""
    loop = asyncio.get_running_loop()
    found = await _addresses(host, port, connect_by)
    found.sort(key=lambda info: info[4] != _good_addresses.get((host, port)))
    last: Exception | None = None

    async def connect(made: socket.socket, address: Any) -> None:
        connection.begun = True
        await loop.sock_connect(made, address)

    for index, (family, kind, protocol, _, address) in enumerate(found):
        share = (connect_by - time.monotonic()) / (len(found) - index)
        if share <= 0:
            break
        made = socket.socket(family, kind, protocol)
        made.setblocking(False)
        try:
            await _within(connect(made, address), time.monotonic() + share, made)
        except (OSError, TimeoutError) as error:
            last = error
            continue
        _good_addresses[host, port] = address
        return made
    raise (ConnectTimeout if last is None or isinstance(last, TimeoutError) else NoConnection) from last


async def _addresses(host: str, port: int, connect_by: float) -> list[Any]:
    """Return what `getaddrinfo` finds, in a thread unless the host is an address. No lookup can be interrupted."""
    with suppress(socket.gaierror, UnicodeError):
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    finding = asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    try:
        return await _within(finding, connect_by)
    except (socket.gaierror, UnicodeError, TimeoutError) as error:
        raise NoName from error


async def _within(work: Awaitable[T], until: float, used: socket.socket | None = None) -> T:
    """Return what is awaited, within a time limit. If it fails, close the socket that it used.

    `asyncio.wait_for` of Python 3.10 can lose a cancellation.

    Raises:
        TimeoutError: The time is over.
    """
    task = asyncio.ensure_future(work)
    try:
        await asyncio.wait({task}, timeout=until - time.monotonic())
        if not task.done():
            raise TimeoutError
        return task.result()
    except BaseException:
        task.cancel()
        task.add_done_callback(partial(_clean_up, used))
        raise
    finally:
        del task  # the traceback of its exception refers to this frame


def _clean_up(used: socket.socket | None, task: asyncio.Future[Any]) -> None:
    """Close a socket once the event loop watches it no more: the next socket may get its number."""
    if not task.cancelled():
        task.exception()  # asyncio complains of one that nobody looked at
    if used is not None:
        used.close()
