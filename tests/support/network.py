"""Bad networks on loopback: a false resolver, ports that swallow connections, proxies, regions of two domains."""

from __future__ import annotations

import contextlib
import select
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, ClassVar

import pytest
from timsdk import Client

from support.asyncio_backed import AsyncioBackedClient
from support.calls import KEY
from support.servers import Connection, closed_port
from timsdk_runtime.regions import Region

__all__ = ["black_hole", "closed_port", "make_regional_client", "proxy", "regional_client", "regions_of", "resolve"]


def resolve(monkeypatch: pytest.MonkeyPatch, **names: tuple[str, ...]) -> list[str]:
    """Install a resolver that knows only these names (`one_test` is `one.test`). Return the names it is asked for."""
    asked: list[str] = []
    known = {name.replace("_", "."): addresses for name, addresses in names.items()}

    def getaddrinfo(host: str, port: int, *_: Any, **__: Any) -> Any:
        asked.append(host)
        if host not in known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in known[host]]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


@contextlib.contextmanager
def black_hole(host: str = "127.0.0.1", port: int = 0) -> Iterator[int]:
    """Open a port that neither accepts nor refuses connections, because its backlog is full."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(0)
        address = listener.getsockname()
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(address)
        probe = stack.enter_context(socket.socket())
        probe.settimeout(0.05)
        with pytest.raises(TimeoutError):
            probe.connect(address)
        yield address[1]


def make_regional_client(ca_certs: str, *domains: str, over_asyncio: bool = False, **settings: Any) -> Client:
    """Return a client of a region with these one or two domains."""
    given: dict[str, Any] = {"key": KEY, "ca_certs": ca_certs, **settings}
    regions = regions_of(*domains)
    made: Any = partial(AsyncioBackedClient, regions=regions) if over_asyncio else regional_client(regions)
    client: Client = made(sdkappid=1400000000, identifier="administrator", region="here", **given)
    return client


def regions_of(domain: str, backup: str | None = None) -> dict[str, Region]:
    """Return the region `here`, with one or two domains."""
    return {"here": Region("here", domain, backup)}


def regional_client(regions: Mapping[str, Region]) -> type[Client]:
    """Return a class of clients that knows these regions."""

    class Regional(Client):
        _regions: ClassVar = regions

    return Regional


def proxy(
    *, password: str | None = None, refuse: str = "", silent: bool = False, die: threading.Event | None = None
) -> Callable[[Connection], None]:
    """Return the script of an HTTP proxy that asks for a password (Basic, base64), refuses with a status, or dies."""

    def script(connection: Connection) -> None:
        request = connection.receive()
        if request is None:
            return
        if silent:
            connection.stall()
            return
        if password is not None and request.headers.get("proxy-authorization") != f"Basic {password}":
            connection.respond(b"who are you?", status="407 Proxy Authentication Required")
            return
        if refuse:
            connection.respond(b"no", status=refuse)
            return
        host, _, port = request.target.rpartition(":")
        with socket.create_connection((host, int(port)), 5) as upstream:
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            relay(connection, upstream, die)

    return script


def relay(connection: Connection, upstream: socket.socket, die: threading.Event | None) -> None:
    other = {connection.socket: upstream, upstream: connection.socket}
    while not connection.server.stopped.is_set() and not (die is not None and die.is_set()):
        for ready in select.select(list(other), [], [], 0.01)[0]:
            data = ready.recv(65536)
            if not data:
                return
            other[ready].sendall(data)
