"""What the two connections of urllib3's pool share: when they are used again, and what the pool gets from them."""

from __future__ import annotations

import socket
import ssl
import time
from types import SimpleNamespace
from typing import Any

import pytest
import urllib3
from support.asyncio_attempts import HEAD, sending
from support.certificates import Certificates
from support.servers import Server

from timsdk_runtime.transport import base_connection, lean_connection, urllib3_connection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import (
    IDLE_LIMIT,
    PersistentConnection,
    RawResponse,
    TunnelFailed,
    with_short_repr,
)

BODY = b"0123456789abcde"
POOLS = {"lean": lean_connection.POOLS, "urllib3": urllib3_connection.POOLS}
KINDS = pytest.mark.parametrize("kind", POOLS)


def attempt(seconds: float = 3.0) -> Attempt:
    return Attempt({}, query="q=1", deadline=time.monotonic() + seconds, read_timeout=2.0, limit=99)


def exchange(pool: Any) -> Any:
    return pool.urlopen("POST", "/v4/a/b", body=b"{}", headers=attempt(), retries=False, redirect=False, timeout=2.0)


@KINDS
def test_pool_and_tracers_read_the_attributes_of_a_response_of_urllib3(kind: str) -> None:
    with Server(sending(HEAD + BODY)) as server:
        ours = exchange(POOLS[kind]["http"]("127.0.0.1", server.port))
        with urllib3.HTTPConnectionPool("127.0.0.1", server.port) as pool:
            theirs: Any = pool.urlopen("POST", "/v4/a/b", body=b"{}")
    assert isinstance(ours, RawResponse)
    for name in ("status", "reason", "data", "version", "version_string", "length_remaining", "closed"):
        assert getattr(ours, name) == getattr(theirs, name), name
    assert ours.isclosed()
    assert ours.read() == b""
    ours.release_conn()
    ours.close()


@KINDS
@pytest.mark.parametrize("reason", ["Made", ""])
def test_reason_of_a_status_is_kept(kind: str, reason: str) -> None:
    with Server(sending(f"HTTP/1.1 201 {reason}\r\nContent-Length: 0\r\n\r\n".encode())) as server:
        response = exchange(POOLS[kind]["http"]("127.0.0.1", server.port))
    assert (response.status, response.reason, response.data) == (201, reason, b"")


@KINDS
def test_connection_is_reused_after_a_whole_response_only(kind: str) -> None:
    connection = POOLS[kind]["http"].ConnectionCls("127.0.0.1", 9, timeout=2.0)
    reused: list[bool] = []
    with Server() as server:
        connection.port = server.port
        for _ in range(2):
            made = attempt()
            connection.request("POST", "/v4/a/b", b"{}", made)
            assert (made.connected, made.started, made.response_begun) == (True, True, False)
            assert connection.getresponse().status == 200
            reused.append(made.reused)
        connection.close()
        made = attempt()
        connection.request("POST", "/v4/a/b", b"{}", made)
        reused.append(made.reused)
        connection.close()
    assert (reused, connection.sock) == ([False, True, False], None)


@KINDS
def test_idle_connection_keeps_nothing_of_its_last_request(kind: str) -> None:
    """The request holds the signature."""
    with Server() as server:
        connection = POOLS[kind]["http"].ConnectionCls("127.0.0.1", server.port, timeout=2.0)
        connection.request("POST", "/v4/a/b", b"{}", attempt())
        connection.getresponse()
        assert not any(isinstance(value, Attempt) for value in vars(connection).values())
        connection.close()


class Idle(PersistentConnection):
    """A connection that needs no network."""

    def connect(self) -> None:
        self.sock, self.other = socket.socketpair()


@pytest.mark.parametrize(("idle", "usable"), [(0.0, True), (IDLE_LIMIT, True), (IDLE_LIMIT + 0.001, False)])
def test_used_connection_is_idle_for_thirty_seconds_at_most(
    monkeypatch: pytest.MonkeyPatch, idle: float, usable: bool
) -> None:
    now = 1000.0
    monkeypatch.setattr(base_connection, "time", SimpleNamespace(monotonic=lambda: now))
    connection = Idle("127.0.0.1", 9)
    assert connection.is_connected is False
    connection._begin(attempt())
    now += IDLE_LIMIT + 1
    assert connection.is_connected is True, "it has not served a request yet"
    connection._end()
    now += idle
    assert connection.is_connected is usable
    connection.close()
    connection.other.close()


def test_connection_that_the_other_side_has_closed_is_not_used_again() -> None:
    connection = Idle("127.0.0.1", 9)
    connection._begin(attempt())
    connection._end()
    connection.other.close()
    assert connection.is_connected is False
    connection.close()


def test_only_sockets_of_python_itself_get_a_short_repr(tls: ssl.SSLContext, certificates: Certificates) -> None:
    class Green(socket.socket):
        """As gevent's: it has a class of its own, which must stay."""

    with with_short_repr(socket.socket()) as made, Green() as green:
        assert type(made) is not socket.socket
        assert isinstance(made, socket.socket)
        assert type(with_short_repr(green)) is Green
    with Server(context=tls) as server, socket.create_connection(("127.0.0.1", server.port)) as plain:
        context = ssl.create_default_context(cafile=certificates.file)
        with context.wrap_socket(plain, server_hostname="127.0.0.1") as wrapped:
            assert type(with_short_repr(wrapped)) is not ssl.SSLSocket
            assert isinstance(wrapped, ssl.SSLSocket)


def test_tunnel_that_failed_without_a_response_has_status_0() -> None:
    assert (TunnelFailed().status, TunnelFailed(407).status) == (0, 407)


def test_places_of_a_pool_are_not_limited_by_its_idle_connections() -> None:
    """urllib3 fills its queue with None, which takes no place here."""
    pool = POOLS["lean"]["http"]("127.0.0.1", 9, maxsize=2)
    assert pool.pool.qsize() == 0
    for connection in "abc":
        pool.pool.put(connection)
    assert [pool.pool.get() for _ in range(2)] == ["c", "b"]


@KINDS
def test_failed_request_leaves_no_connection_and_no_timer(kind: str) -> None:
    connection = POOLS[kind]["http"].ConnectionCls("127.0.0.1", 9, timeout=2.0)
    connection.connect = lambda: setattr(connection, "sock", ours)
    ours, theirs = socket.socketpair()
    theirs.close()
    with pytest.raises(OSError, match=r"[Pp]ipe|reset"):
        connection.request("POST", "/v4/a/b", b"x" * 1_000_000, attempt())
    watch = getattr(connection, "_watch", None)
    assert watch is None or watch.finished.is_set()
    connection.close()
