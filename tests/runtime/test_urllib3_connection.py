"""urllib3's own connection under our rules: the timer of the deadline, the query, and what it forgets."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from support.asyncio_attempts import HEAD, sending
from support.servers import Connection, Server, never_respond

from timsdk_runtime.secret import Secret
from timsdk_runtime.transport import urllib3_connection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.http1 import ResponseTooLarge
from timsdk_runtime.transport.urllib3_connection import Urllib3Connection

BODY = b"0123456789abcde"


def attempt(seconds: float = 3.0, limit: int = 99) -> Attempt:
    deadline = time.monotonic() + seconds
    return Attempt({}, query="usersig=s", deadline=deadline, read_timeout=2.0, limit=limit)


def connection_to(port: int) -> Urllib3Connection:
    return Urllib3Connection("127.0.0.1", port, timeout=2.0)


def test_timer_of_the_deadline_does_not_keep_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[Any] = []

    def note(thread: threading.Thread) -> None:
        started.append(thread)

    monkeypatch.setattr(urllib3_connection, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    monkeypatch.setattr(threading.Thread, "start", note)
    for deadline in (1003.0, 999.0):
        connection = connection_to(9)
        connection.sock, other = socket.socketpair()
        made = attempt()
        made.deadline = deadline
        connection.request("POST", "/v4/a/b", b"{}", made)
        connection.close()
        other.close()
    assert [(it.name, it.daemon, it.interval) for it in started] == [
        ("timsdk-deadline", True, 3.0),
        ("timsdk-deadline", True, 0.0),
    ]


def test_timer_ends_with_the_response_or_the_failure() -> None:
    with Server() as server:
        connection = connection_to(server.port)
        connection.request("POST", "/v4/a/b", b"{}", attempt())
        watch = connection._watch
        assert watch is not None
        assert not watch.finished.is_set()
        assert connection.getresponse().status == 200
        assert watch.finished.is_set()
        connection.close()


def test_deadline_shuts_the_socket_down_and_is_named() -> None:
    with Server(never_respond) as server:
        connection = connection_to(server.port)
        connection.request("POST", "/v4/a/b", b"{}", attempt(0.05))
        with pytest.raises(TimeoutError, match="the deadline has passed"):
            connection.getresponse()
        connection.close()


def test_connection_that_breaks_before_the_deadline_is_not_called_late() -> None:
    def cut(connection: Connection) -> None:
        connection.receive()

    with Server(cut) as server:
        connection = connection_to(server.port)
        connection.request("POST", "/v4/a/b", b"{}", attempt())
        with pytest.raises(http.client.RemoteDisconnected):
            connection.getresponse()
        connection.close()


@pytest.mark.parametrize("limit", [15, 14], ids=["exactly", "more"])
def test_body_may_have_exactly_the_limit(limit: int) -> None:
    with Server(sending(HEAD + BODY)) as server:
        connection = connection_to(server.port)
        made = attempt(limit=limit)
        connection.request("POST", "/v4/a/b", b"{}", made)
        with contextlib.nullcontext() if limit == 15 else pytest.raises(ResponseTooLarge):
            assert connection.getresponse().data == BODY
        assert (made.response_begun, made.response is None) == (True, limit == 14)
        connection.close()


def test_query_of_a_request_that_failed_is_gone_before_the_next_connection_is_made() -> None:
    """The first thing sent over a connection may go to a proxy."""
    seen: list[str] = []
    connection = connection_to(9)
    connection._query = Secret("usersig=old")

    def connect() -> None:
        seen.append(connection._query.reveal())
        raise OSError

    connection.connect = connect  # type: ignore[method-assign]
    with pytest.raises(OSError):  # noqa: PT011  it has no text
        connection.request("POST", "/v4/a/b", b"{}", attempt())
    assert seen == [""]


def test_only_the_request_line_gets_the_query() -> None:
    connection = connection_to(9)
    connection.sock, other = socket.socketpair()
    connection._query = Secret("q=1")
    for data in (b"POST /v4/a/b HTTP/1.1\r\n\r\n", b"{} HTTP/1.1\r\n"):
        connection.send(data)
    connection.close()
    assert other.recv(999) == b"POST /v4/a/b?q=1 HTTP/1.1\r\n\r\n{} HTTP/1.1\r\n"
    other.close()


def wrapped(sock: socket.socket) -> Any:
    """Return what stands in the place of a socket for TLS inside a proxy's TLS."""
    return SimpleNamespace(socket=sock, close=lambda: None)


@pytest.mark.parametrize("wrap", [lambda sock: sock, wrapped], ids=["socket", "wrapper"])
def test_socket_is_shut_down_beneath_its_tls(wrap: Callable[[Any], Any]) -> None:
    class TLS(socket.socket):
        """As `ssl.SSLSocket`, whose own method another thread must not call."""

        def shutdown(self, how: int) -> None:
            raise AssertionError(how)

    plain, other = socket.socketpair()
    with other, TLS(fileno=plain.detach()) as sock:
        connection = connection_to(9)
        connection.sock = wrap(sock)
        connection._cut()
        other.settimeout(1.0)
        assert other.recv(1) == b""
        connection._cut()  # it is shut down already
        connection.sock = None
        connection._cut()
