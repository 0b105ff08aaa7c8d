"""Steps of the lean connection, over a pair of sockets or none: addresses, the tunnel of a proxy, deadlines."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from support.network import closed_port, resolve
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from timsdk_runtime.transport import lean_connection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import TunnelFailed
from timsdk_runtime.transport.lean_connection import LeanConnection, LeanTLSConnection


class Tunnel:
    """A connection to a proxy, and the other end of it."""

    def __init__(self) -> None:
        self.connection = LeanConnection("proxy.test", 3128)
        self.connection.sock, self.proxy = socket.socketpair()
        self.connection._connect_by = time.monotonic() + 5

    def ask(self, host: str, response: bytes, **headers: str) -> None:
        """Ask the proxy for a connection; its response is there already."""
        sock, self.connection.sock = self.connection.sock, None
        self.connection.set_tunnel(host, 8443, headers=headers)
        self.connection.sock = sock
        self.proxy.sendall(response)
        self.connection._tunnel()


@pytest.fixture
def tunnel() -> Iterator[Tunnel]:
    made = Tunnel()
    yield made
    made.connection.close()
    made.proxy.close()


@pytest.mark.parametrize(("host", "target"), [("tim.test", "tim.test:8443"), ("::1", "[::1]:8443")])
def test_proxy_is_asked_for_the_host_with_the_headers_that_are_for_it(tunnel: Tunnel, host: str, target: str) -> None:
    tunnel.ask(host, b"HTTP/1.1 200 OK\r\n\r\n", Login="Basic x")
    assert tunnel.proxy.recv(999).decode() == (
        f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nLogin: Basic x\r\n\r\n"
    )


@pytest.mark.parametrize("status", [200, 204, 299, 300, 407])
def test_tunnel_stands_for_every_status_of_success_and_no_other(tunnel: Tunnel, status: int) -> None:
    response = f"HTTP/1.1 {status} So\r\n\r\n".encode()
    if status < 300:
        tunnel.ask("tim.test", response)
        return
    with pytest.raises(TunnelFailed) as caught:
        tunnel.ask("tim.test", response)
    assert caught.value.status == status


class Paced:
    """A socket that takes a byte each second, and receives a head after two; it notes the limits that it is given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        self.limits: list[float] = []
        monkeypatch.setattr(lean_connection, "time", SimpleNamespace(monotonic=lambda: self.now))

    def gettimeout(self) -> float | None:
        return self.limits[-1] if self.limits else None

    def settimeout(self, seconds: float) -> None:
        self.limits.append(seconds)

    def send(self, _: memoryview) -> int:
        self.now += 1.0
        return 1

    def sendall(self, data: bytes) -> None:
        """Take it at once."""

    def recv(self, _: int) -> bytes:
        self.now += 2.0
        return b"HTTP/1.1 200 OK\r\n\r\n"

    def close(self) -> None:
        """Hold nothing open."""


def test_time_that_the_proxy_took_is_not_left_for_tls(tunnel: Tunnel, monkeypatch: pytest.MonkeyPatch) -> None:
    paced: Any = Paced(monkeypatch)
    tunnel.connection.close()
    tunnel.connection.sock = paced
    tunnel.connection._connect_by = 1005.0
    tunnel.connection._tunnel()
    assert paced.limits[-1] == 3.0


@pytest.mark.parametrize("fault", ["nothing", "no HTTP", "late"])
def test_tunnel_that_fails_without_a_response_has_status_0(tunnel: Tunnel, fault: str) -> None:
    if fault == "late":
        tunnel.connection._connect_by = time.monotonic() - 1
    elif fault == "nothing":
        tunnel.proxy.shutdown(socket.SHUT_WR)
    with pytest.raises(TunnelFailed) as caught:
        tunnel.ask("tim.test", b"SSH-2.0\r\n\r\n") if fault == "no HTTP" else tunnel.connection._tunnel()
    assert (caught.value.status, caught.value.__cause__ is None) == (0, False)
    tunnel.connection.close()


@pytest.mark.parametrize(
    ("host", "port", "authority"),
    [
        ("tim.test", 443, "tim.test"),
        ("tim.test", 8443, "tim.test:8443"),
        ("::1", 443, "[::1]"),
        ("::1", 8443, "[::1]:8443"),
    ],
)
def test_host_header_names_the_port_unless_it_is_the_usual_one(host: str, port: int, authority: str) -> None:
    assert LeanTLSConnection(host, port)._authority() == authority


def test_socket_waits_for_the_read_timeout_or_until_the_deadline(tunnel: Tunnel) -> None:
    def timeout(seconds: float) -> float:
        deadline = time.monotonic() + seconds
        tunnel.connection._set_timeout(Attempt({}, query="", deadline=deadline, read_timeout=2.0, limit=9))
        found: Any = tunnel.connection._socket().gettimeout()
        return float(found)

    assert timeout(1000.0) == 2.0
    assert 0.0 < timeout(1.5) <= 1.5
    with pytest.raises(TimeoutError, match="the deadline has passed"):
        timeout(-0.001)


def test_closed_connection_says_so() -> None:
    with pytest.raises(ConnectionError, match="the connection is closed"):
        LeanConnection("tim.test", 9)._socket()


def connect_to(monkeypatch: pytest.MonkeyPatch, port: int, timeout: float, *addresses: str) -> socket.socket:
    resolve(monkeypatch, **({"some_test": addresses} if addresses else {}))
    monkeypatch.setattr(lean_connection, "_good_addresses", {})
    return LeanConnection("some.test", port, timeout=timeout)._new_conn()


def test_connection_that_cannot_be_made_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as port:
        with pytest.raises(NewConnectionError, match=r"no address accepted a connection$"):
            connect_to(monkeypatch, port, 5.0, "127.0.0.1")
        with pytest.raises(ConnectTimeoutError, match="no address accepted a connection in time"):
            connect_to(monkeypatch, port, -0.001, "127.0.0.1")
        with pytest.raises(NameResolutionError):
            connect_to(monkeypatch, port, 5.0)


def test_rest_of_the_time_for_connecting_is_for_what_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with connect_to(monkeypatch, port, 5.0, "127.0.0.1") as made:
            left = made.gettimeout()
            assert left is not None
            assert 0.0 < left <= 5.0
            assert made.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0
            assert lean_connection._good_addresses == {("some.test", port): ("127.0.0.1", port)}


@pytest.mark.parametrize(("takes", "left"), [(3.0, 2.0), (9.0, 0.001)])
def test_time_that_connecting_took_is_not_left_for_tls(
    monkeypatch: pytest.MonkeyPatch, takes: float, left: float
) -> None:
    paced: Any = Paced(monkeypatch)

    def connect(*_: Any) -> Any:
        paced.now += takes
        return paced

    monkeypatch.setattr(lean_connection, "_connect", connect)
    connect_to(monkeypatch, 9, 5.0, "127.0.0.1")
    assert paced.limits == [left]


def test_options_of_a_socket_and_its_share_of_the_time_are_set_before_it_connects(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done: list[tuple[Any, ...]] = []

    class Noted:
        def __getattr__(self, name: str) -> Any:
            return lambda *given: done.append((name, *given))

    def noted(sock: socket.socket) -> Noted:
        sock.close()
        return Noted()

    option = (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    monkeypatch.setattr(lean_connection, "with_short_repr", noted)
    lean_connection._connect(socket.AF_INET, socket.SOCK_STREAM, 0, ("127.0.0.1", 9), 0.3, [option])
    assert done == [("setsockopt", *option), ("settimeout", 0.3), ("connect", ("127.0.0.1", 9))]
    assert option in LeanConnection("tim.test", 9).socket_options  # type: ignore[operator]


def test_slowly_taken_request_ends_at_the_deadline(tunnel: Tunnel, monkeypatch: pytest.MonkeyPatch) -> None:
    paced: Any = Paced(monkeypatch)
    tunnel.connection.close()
    tunnel.connection.sock = paced
    attempt = Attempt({}, query="q=1", deadline=1003.5, read_timeout=2.0, limit=9)
    with pytest.raises(TimeoutError, match="the deadline has passed"):
        tunnel.connection.request("POST", "/v4/a/b", b"{}", attempt)
    assert paced.limits == [2.0, 1.5, 0.5], "a limit that stays is not set again"
    assert attempt.started


def test_socket_that_does_not_connect_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[socket.socket] = []

    def noted(sock: socket.socket) -> socket.socket:
        made.append(sock)
        return sock

    monkeypatch.setattr(lean_connection, "with_short_repr", noted)
    with closed_port() as port, pytest.raises(ConnectionRefusedError):
        lean_connection._connect(socket.AF_INET, socket.SOCK_STREAM, 0, ("127.0.0.1", port), 5.0, ())
    assert [sock.fileno() for sock in made] == [-1]
