"""How the asyncio transport connects: each address in turn, TLS that is verified, proxies, all within one time."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import socket
import ssl
import sys
import time
from types import SimpleNamespace
from typing import Any

import pytest
from support.asyncio_attempts import failed, succeeded, use
from support.certificates import Certificates
from support.network import black_hole, closed_port, proxy, resolve
from support.servers import Connection, Server

from timsdk_runtime.secret import Secret
from timsdk_runtime.transport import asyncio_connect
from timsdk_runtime.transport.asyncio_connect import Target, proxy_of
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.base_connection import TunnelFailed
from timsdk_runtime.transport.http1 import ParsedResponse
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, Phase


def failure_with(domain: str, **settings: Any) -> HttpFailure:
    """Return the failure of one attempt that has 0.2 s for connecting."""

    async def work(transport: AsyncioTransport) -> HttpFailure:
        return await failed(transport, domain, connect_timeout=0.2)

    started = time.monotonic()
    failure = use(work, **settings)
    assert time.monotonic() - started < 1.5
    assert (failure.phase, failure.reused) == (Phase.NOTHING_SENT, False)
    return failure


def test_refused_connection_is_named() -> None:
    with closed_port() as port:
        failure = failure_with(f"127.0.0.1:{port}")
    assert failure == HttpFailure(Phase.NOTHING_SENT, "connect", f"127.0.0.1:{port} refused the connection")


def test_unknown_name_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch)
    failure = failure_with("unknown.test")
    assert (failure.kind, failure.message) == ("dns", "the name unknown.test cannot be resolved")


def test_name_that_is_not_resolved_in_time_ends_the_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: Any, **__: Any) -> Any:
        await asyncio.sleep(60)

    monkeypatch.setattr(asyncio.base_events.BaseEventLoop, "getaddrinfo", never)
    assert failure_with("slow.test").kind == "dns"


def test_port_that_swallows_connections_ends_the_attempt_in_time() -> None:
    with black_hole() as port:
        failure = failure_with(f"127.0.0.1:{port}")
    assert (failure.kind, failure.message) == ("connect", f"127.0.0.1:{port} did not accept a connection in time")


@pytest.mark.parametrize("dead", ["refuses", "swallows"])
def test_next_address_is_tried_and_the_live_one_comes_first_from_then_on(
    monkeypatch: pytest.MonkeyPatch, dead: str
) -> None:
    """The clock stands still, so that the dead address has exactly half of the 0.6 s, however busy the machine is."""
    resolve(monkeypatch, **{f"{dead}_test": ("127.0.0.2", "127.0.0.1")})
    now = time.monotonic()
    monkeypatch.setattr(asyncio_connect, "time", SimpleNamespace(monotonic=lambda: now))
    tried: list[tuple[str, float]] = []

    async def work(transport: AsyncioTransport) -> None:
        loop = asyncio.get_running_loop()
        connect = loop.sock_connect

        async def watched(sock: Any, address: Any) -> None:
            tried.append((address[0], loop.time()))
            await connect(sock, address)

        monkeypatch.setattr(loop, "sock_connect", watched)
        for _ in range(2):  # a plain server: the handshake fails
            failure = await failed(transport, f"https://{dead}.test:{server.port}", connect_timeout=0.6)
            assert failure.kind != "connect"

    with contextlib.ExitStack() as stack:
        server = stack.enter_context(Server(lambda connection: connection.send(b"no TLS\r\n\r\n")))
        if dead == "swallows":
            stack.enter_context(black_hole("127.0.0.2", server.port))
        use(work)
        assert server.connections == 2
    assert [address for address, _ in tried] == ["127.0.0.2", "127.0.0.1", "127.0.0.1"]
    if dead == "swallows":
        assert tried[1][1] - tried[0][1] >= 0.29, "the dead one has its share of the time"


def test_work_that_fails_after_its_time_ends_in_silence() -> None:
    complaints: list[dict[str, Any]] = []
    given = socket.socket()

    async def work() -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: complaints.append(context))

        async def fail() -> None:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                raise LookupError from None

        with pytest.raises(TimeoutError):
            await asyncio_connect._within(fail(), time.monotonic(), given)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        gc.collect()

    asyncio.run(work())
    assert (complaints, given.fileno()) == ([], -1)


def test_handshake_that_stalls_ends_in_time() -> None:
    with Server(Connection.stall) as server:
        failure = failure_with(server.domain)
    assert (failure.kind, failure.final) == ("tls", False)
    assert failure.message == f"TLS with {server.domain} was not set up in time"


def test_certificate_for_another_name_is_final(
    monkeypatch: pytest.MonkeyPatch, certificates: Certificates, tls: ssl.SSLContext
) -> None:
    resolve(monkeypatch, other_test=("127.0.0.1",))
    with Server(context=tls) as server:
        failure = failure_with(f"other.test:{server.port}", ca_certs=certificates.file)
    assert (failure.kind, failure.final) == ("tls", True)
    assert failure.message.startswith(f"the certificate of other.test:{server.port} is not trusted")


def test_given_context_is_used(certificates: Certificates, tls: ssl.SSLContext) -> None:
    context = ssl.create_default_context(cafile=certificates.file)
    with Server(context=tls) as server:
        use(lambda transport: succeeded(transport, server.domain), ssl_context=context)


def test_close_says_goodbye_under_tls(certificates: Certificates, tls: ssl.SSLContext) -> None:
    async def work(transport: AsyncioTransport) -> float:
        await succeeded(transport, server.domain)
        started = time.monotonic()
        await transport.close()
        return time.monotonic() - started

    with Server(context=tls) as server:
        assert use(work, ca_certs=certificates.file) < 0.5


# --- proxies ---


@pytest.mark.parametrize("login", ["", "bob:p%40ss@"], ids=["open", "password"])
def test_request_goes_through_the_tunnel_of_a_proxy(
    certificates: Certificates, tls: ssl.SSLContext, login: str
) -> None:
    password = base64.b64encode(b"bob:p@ss").decode() if login else None
    with Server(context=tls) as server, Server(proxy(password=password)) as between:
        address = Secret(f"http://{login}{between.domain}")
        use(lambda transport: succeeded(transport, server.domain), ca_certs=certificates.file, proxy=address)
    (connect,) = between.received
    assert (connect.method, connect.target, connect.headers["host"]) == ("CONNECT", server.domain, server.domain)
    assert [request.method for request in server.received] == ["POST"]
    assert "proxy-authorization" not in server.received[0].headers


class Tunnel:
    """A connection that notes what a proxy is asked, and returns its status."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.used = True
        self.asked = b""

    async def exchange(self, data: bytes, parser: Any, attempt: Any) -> ParsedResponse:
        self.asked, self.attempt = data, attempt
        parser.close()
        return ParsedResponse(self.status, "", {}, b"", keep_alive=True)


def ask(host: str, status: int) -> Tunnel:
    made: Any = Tunnel(status)
    proxy = proxy_of(Secret("http://proxy.test"))._replace(headers={"Login": "x"})
    asyncio.run(asyncio_connect._tunnel(made, Target(host, 8443, True), proxy, 1000.0))
    assert made.attempt.deadline == 1000.0
    return made


@pytest.mark.parametrize(("host", "target"), [("tim.test", "tim.test:8443"), ("::1", "[::1]:8443")])
def test_proxy_is_asked_for_the_host_with_the_headers_that_are_for_it(host: str, target: str) -> None:
    tunnel = ask(host, 200)
    assert tunnel.asked.decode() == f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nLogin: x\r\n\r\n"
    assert not tunnel.used, "the host has not served a request over it"


@pytest.mark.parametrize("status", [200, 299, 300, 407])
def test_tunnel_stands_for_every_status_of_success_and_no_other(status: int) -> None:
    if status < 300:
        ask("tim.test", status)
        return
    with pytest.raises(TunnelFailed) as caught:
        ask("tim.test", status)
    assert caught.value.status == status


def test_connection_through_a_proxy_serves_again(certificates: Certificates, tls: ssl.SSLContext) -> None:
    async def work(transport: AsyncioTransport) -> None:
        for reused in (False, True):
            request = HttpRequest(server.domain, "/v4/a/b", "q=1", b"{}", 2.0, 2.0, time.monotonic() + 3)
            await transport.send(request)
            assert request.reused is reused

    with Server(context=tls) as server, Server(proxy()) as between:
        use(work, ca_certs=certificates.file, proxy=Secret(f"http://{between.domain}"))
        assert (between.connections, server.connections) == (1, 1)


@pytest.mark.parametrize(
    ("script", "more", "final"),
    [
        (proxy(password="x"), ": it responded with HTTP 407", True),
        (proxy(refuse="403 Forbidden"), ": it responded with HTTP 403", False),
        (proxy(refuse="300 Elsewhere"), ": it responded with HTTP 300", False),
        (proxy(silent=True), "", False),
    ],
    ids=["password", "refused", "300", "silent"],
)
def test_proxy_that_makes_no_tunnel_is_named(script: Any, more: str, final: bool) -> None:
    with Server(script) as between:
        failure = failure_with("tim.test", proxy=Secret(f"http://bob:cAnArY@{between.domain}"))
    assert (failure.kind, failure.final) == ("proxy", final)
    assert failure.message == f"the proxy did not connect to tim.test{more}"


def test_proxy_that_cannot_be_reached_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve(monkeypatch)
    with closed_port() as port:
        resolve(monkeypatch, here_test=("127.0.0.1",))
        failures = [
            failure_with("tim.test", proxy=Secret(f"http://{host}:{port}")) for host in ("here.test", "none.test")
        ]
    assert [(failure.kind, failure.final) for failure in failures] == [("proxy", False)] * 2
    assert {failure.message for failure in failures} == {"there is no connection to the proxy"}


def test_handshake_that_stalls_behind_a_proxy_ends_in_time() -> None:
    with Server(Connection.stall) as server, Server(proxy()) as between:
        failure = failure_with(server.domain, proxy=Secret(f"http://{between.domain}"))
    assert failure.message == f"TLS with {server.domain} was not set up in time"


@pytest.mark.parametrize(
    ("address", "host", "port", "tls"),
    [
        ("http://proxy.test", "proxy.test", 80, False),
        ("http://proxy.test:3128", "proxy.test", 3128, False),
        ("http://[::1]:3128", "::1", 3128, False),
        ("https://proxy.test", "proxy.test", 443, True),
    ],
)
def test_address_of_a_proxy_is_read(
    monkeypatch: pytest.MonkeyPatch, address: str, host: str, port: int, tls: bool
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 11))
    assert proxy_of(Secret(address)) == (host, port, tls, {})


def test_password_of_a_proxy_is_sent_and_not_shown() -> None:
    found = proxy_of(Secret("http://bob:p%40ss@proxy.test"))
    assert found.headers == {"proxy-authorization": f"Basic {base64.b64encode(b'bob:p@ss').decode()}"}
    assert repr(found) == "Proxy(proxy.test:80)"
    nobody = proxy_of(Secret("http://bob@proxy.test"))
    assert nobody.headers == {"proxy-authorization": f"Basic {base64.b64encode(b'bob:').decode()}"}
