"""What other libraries do to a call: they raise anywhere, trace http.client, set debug levels. No secret shows."""

from __future__ import annotations

import base64
import http.client
import math
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from threading import TIMEOUT_MAX
from typing import Any

import pytest
import urllib3
from support.calls import NO_RETRY, error_of, write
from support.certificates import MakeClient
from support.network import proxy
from support.secret_search import assert_absent, text_of
from support.servers import Connection, Server, respond_to_all
from timsdk import OutcomeUnknown, TransportError

from timsdk_runtime.transport import urllib3_connection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.messages import HttpRequest, HttpResponse
from timsdk_runtime.transport.urllib3_connection import Urllib3Connection
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport

BOTH_CONNECTIONS = True
KEY = "cAnArY+key/" + "0f1e2d3c" * 8
PASSWORD = "cAnArY-pass-0123456789"
BASIC = base64.b64encode(f"bob:{PASSWORD}".encode()).decode()


class Stop(BaseException):
    """As `gevent.Timeout`: no layer may take it for a failure."""


RAISED = [
    ValueError,
    RuntimeError,
    AttributeError,
    MemoryError,
    OverflowError,
    AssertionError,
    KeyboardInterrupt,
    Stop,
]
BEFORE = {"name": (socket, "getaddrinfo"), "handshake": (ssl.SSLSocket, "do_handshake")}
AFTER = {"write": (ssl.SSLSocket, "send"), "read": (ssl.SSLSocket, "read")}


def raise_in(monkeypatch: pytest.MonkeyPatch, place: tuple[Any, str], kind: type[BaseException]) -> None:
    original = getattr(*place)

    def broken(*args: Any, **options: Any) -> Any:
        if getattr(args[0], "server_side", False):
            return original(*args, **options)
        raise kind

    monkeypatch.setattr(*place, broken)


def outcome_of(call: Callable[[], Any]) -> BaseException:
    try:
        call()
    except BaseException as error:  # noqa: BLE001  a stop, too, is an outcome
        return error
    raise AssertionError("the call raised nothing")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of `ssl`, for a broken handshake
@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("place", [*BEFORE, *AFTER])
def test_exception_of_another_layer_is_the_failure_of_an_attempt_and_shows_no_secret(
    place: str,
    kind: type[BaseException],
    tls: ssl.SSLContext,
    make_client: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Server(context=tls) as server:
        client = make_client(server.domain, key=KEY, retry=NO_RETRY)
        secrets = [KEY, client._core.credential.signature().text]
        if place in AFTER:
            write(client)
        raise_in(monkeypatch, {**BEFORE, **AFTER}[place], kind)
        error = outcome_of(lambda: write(client))
        monkeypatch.undo()
    assert_absent(secrets, text_of(error), f"a {type(error).__name__}")
    if not issubclass(kind, Exception):
        assert type(error) is kind
    elif place in AFTER:
        assert isinstance(error, OutcomeUnknown)
    else:
        assert isinstance(error, TransportError)
        assert error.delivered == "no"


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("place", ["send", "recv", "recv_into"])
def test_password_of_a_proxy_shows_in_no_frame(
    place: str,
    kind: type[BaseException],
    tls: ssl.SSLContext,
    make_client: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Server(context=tls) as server, Server(proxy(password=BASIC)) as middle:
        client = make_client(
            server.domain, key=KEY, retry=NO_RETRY, proxy=f"http://bob:{PASSWORD}@{middle.domain}", timeout=2.0
        )

        def broken(self: socket.socket, *_: Any, **__: Any) -> Any:
            if self.getpeername()[1] == middle.port:
                raise kind
            return original(self, *_, **__)

        original = getattr(socket.socket, place)
        monkeypatch.setattr(socket.socket, place, broken, raising=False)
        try:
            write(client)
        except BaseException as error:  # noqa: BLE001  a stop, too, is searched
            assert_absent([KEY, PASSWORD, BASIC], text_of(error), f"a {type(error).__name__}")
        monkeypatch.undo()


def test_complete_response_stands_whatever_a_tracer_raises_after_it(
    tls: ssl.SSLContext, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = urllib3.HTTPConnectionPool.urlopen

    def traced(self: Any, *args: Any, **options: Any) -> Any:
        response: Any = original(self, *args, **options)
        return response.attribute_that_only_urllib3_has

    monkeypatch.setattr(urllib3.HTTPConnectionPool, "urlopen", traced)
    with Server(context=tls) as server:
        assert write(make_client(server.domain))["ErrorCode"] == 0


def test_call_that_is_running_when_the_client_is_closed_keeps_its_response(
    tls: ssl.SSLContext, make_client: MakeClient
) -> None:
    def close_and_respond(connection: Connection) -> None:
        while connection.receive():
            client.close()
            connection.respond()

    with Server(close_and_respond, context=tls) as server:
        client = make_client(server.domain, retry=NO_RETRY)
        assert write(client)["ErrorCode"] == 0


def test_nothing_is_sent_where_no_thread_can_keep_the_deadline(
    tls: ssl.SSLContext, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name == "timsdk-deadline":
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuse)
    with Server(context=tls) as server:
        client = make_client(server.domain, connection="urllib3", retry=NO_RETRY)
        error = error_of(write, client)
        assert isinstance(error, TransportError)
        assert error.delivered == "no"
        assert "thread" in str(error)
        assert server.received == []


@pytest.mark.parametrize("kind", ["lean", "urllib3"])
@pytest.mark.parametrize("seconds", [1e300, math.inf], ids=str)
def test_endless_timeouts_end_after_a_day(kind: str, seconds: float) -> None:
    transport = Urllib3Transport(pool_size=1, lean=kind == "lean")
    with Server() as server:
        found = transport.send(
            HttpRequest(f"http://{server.domain}", "/v4/a/b", "q=1", b"{}", seconds, seconds, deadline=seconds)
        )
        transport.close()
    assert isinstance(found, HttpResponse)


def test_longest_timeouts_of_a_client_work(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server:
        client = make_client(
            server.domain, timeout=TIMEOUT_MAX, connect_timeout=TIMEOUT_MAX, read_timeout=TIMEOUT_MAX
        )
        assert write(client)["ErrorCode"] == 0


# --- http.client ---


@pytest.mark.parametrize("by", ["class", "connection"])
def test_debug_level_of_http_client_prints_nothing(
    by: str,
    tls: ssl.SSLContext,
    make_client: MakeClient,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(http.client.HTTPConnection, "debuglevel", 1)
    if by == "connection":
        connect = http.client.HTTPConnection.connect
        monkeypatch.setattr(
            http.client.HTTPConnection, "connect", lambda self: (self.set_debuglevel(1), connect(self))
        )
    with Server(context=tls) as server:
        write(make_client(server.domain, key=KEY))
    assert capsys.readouterr().out == ""


def test_patched_http_client_sees_no_query(
    tls: ssl.SSLContext, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ddtrace and sentry-sdk replace `putrequest` and `request`, and keep the URL that they are given."""
    seen: list[str] = []
    for name in ("putrequest", "endheaders", "send", "_send_output"):
        original = getattr(http.client.HTTPConnection, name)

        def traced(self: Any, *args: Any, original: Any = original, **options: Any) -> Any:
            seen.append(repr((args, options)))
            return original(self, *args, **options)

        monkeypatch.setattr(http.client.HTTPConnection, name, traced)
    with Server(context=tls) as server:
        write(make_client(server.domain, connection="urllib3"))
        (request,) = server.received
    assert "usersig=" in request.target
    assert any("/v4/some_service/some_command" in text for text in seen)
    assert "usersig" not in " ".join(seen)


def test_socket_without_the_methods_of_its_class_is_shut_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """eventlet's sockets have `shutdown`, its class of sockets has none."""

    class Green:
        def __init__(self, real: socket.socket) -> None:
            self.shutdown = real.shutdown

    with Server(respond_to_all) as server, socket.create_connection(("127.0.0.1", server.port), 1.0) as real:
        connection = Urllib3Connection("127.0.0.1", server.port)
        connection.sock = Green(real)  # type: ignore[assignment]
        monkeypatch.setattr(urllib3_connection.socket, "socket", Green)
        connection._cut()
        monkeypatch.undo()
        assert real.recv(1) == b""
        connection.sock = None


REPLACED = """
import urllib3.connection as module
for name in ("HTTPConnection", "HTTPSConnection"):
    real = getattr(module, name)
    setattr(module, name, type("Recording", (real,), {"__module__": "recorder", "__init__": None}))
from timsdk import Client
from timsdk_runtime.transport.urllib3_connection import Urllib3TLSConnection
from timsdk_runtime.transport.lean_connection import LeanTLSConnection
for made in (Urllib3TLSConnection, LeanTLSConnection):
    print(made("127.0.0.1", 9).port)
"""


def test_sdk_that_is_imported_while_a_recorder_is_active_has_connections_of_its_own() -> None:
    """vcrpy puts subclasses in place of urllib3's connections, and takes them away after a test."""
    found = subprocess.run([sys.executable, "-c", REPLACED], capture_output=True, text=True, check=False)
    assert (found.stdout.split(), found.stderr) == (["9", "9"], "")


def test_query_is_written_into_the_head_of_its_own_request_only() -> None:
    transport = Urllib3Transport(pool_size=1, lean=False)
    with Server() as server:
        for number in range(2):
            request = HttpRequest(f"http://{server.domain}", "/v4/a/b", f"q={number}", b"? HTTP/1.1", 2.0, 2.0)
            transport.send(request)
        transport.close()
    assert [(request.target, request.body) for request in server.received] == [
        ("/v4/a/b?q=0", b"? HTTP/1.1"),
        ("/v4/a/b?q=1", b"? HTTP/1.1"),
    ]


def test_started_is_noted_only_after_the_deadline_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = Urllib3Connection("127.0.0.1", 9)
    connection.sock = socket.socket()
    attempt = Attempt({}, query="q", deadline=time.monotonic() + 1.0, read_timeout=1.0, limit=9)
    monkeypatch.setattr(threading.Thread, "start", lambda _: (_ for _ in ()).throw(RuntimeError()))
    with pytest.raises(urllib3_connection.NoThread):
        connection.request("POST", "/v4/a/b", b"{}", attempt)
    monkeypatch.undo()
    connection.close()
    assert not attempt.started
