"""What tests of connections do to the inside of a client, whichever connection it has."""

from __future__ import annotations

import inspect
import socket
from collections.abc import Callable
from typing import Any

import pytest
from timsdk import Client

from support.asyncio_backed import event_loop, in_loop
from timsdk_runtime.transport import asyncio_connection, base_connection, lean_connection


def watch_connects(
    monkeypatch: pytest.MonkeyPatch, connection: str | None, watch: Callable[[socket.socket, str], None]
) -> None:
    """Tell `watch` of every socket and address before it is connected. Does nothing for urllib3's own connection."""
    loop = event_loop()
    connect = loop.sock_connect

    async def watched(sock: socket.socket, address: Any) -> None:
        watch(sock, address[0])
        await connect(sock, address)

    class Watched(socket.socket):
        def connect(self, address: Any) -> None:
            watch(self, address[0])
            super().connect(address)

    class Sockets:  # stands for the module; the sockets of servers are not watched
        socket = Watched

        def __getattr__(self, name: str) -> Any:
            return getattr(socket, name)

    if connection == "asyncio":
        monkeypatch.setattr(loop, "sock_connect", watched)
    elif connection == "lean":
        monkeypatch.setattr(lean_connection, "socket", Sockets())


def set_idle_limit(monkeypatch: pytest.MonkeyPatch, client: Client, seconds: float) -> None:
    assert base_connection.IDLE_LIMIT == asyncio_connection.IDLE_LIMIT == 30.0
    monkeypatch.setattr(base_connection, "IDLE_LIMIT", seconds)
    monkeypatch.setattr(asyncio_connection, "IDLE_LIMIT", seconds)
    if session := getattr(client._core.transport, "_session", None):
        assert session.connector._keepalive_timeout == 30.0
        monkeypatch.setattr(session.connector, "_keepalive_timeout", seconds)


def waiting(client: Client, domain: str) -> int:
    """Return the number of calls that wait for a connection."""
    transport: Any = client._core.transport
    places = transport._places if hasattr(transport, "_places") else {domain: transport._pools[domain].places}
    return len(places[domain]._waiting)


def probe(client: Client, domain: str) -> bool:
    """Whether a connection to a domain can be made."""
    found = client._core.transport.probe(domain, 0.9)
    return in_loop(found) if inspect.iscoroutine(found) else found
