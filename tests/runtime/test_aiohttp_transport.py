"""The transport that sends with aiohttp: its options, its traces, and what it never sees."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from support.asyncio_attempts import usual_context
from support.calls import KEY, NO_RETRY
from support.certificates import Certificates
from support.secret_search import assert_absent, log_everything, text_of
from support.servers import Connection, Server, respond_with
from timsdk import AsyncClient, ConfigError, TimError
from timsdk.aiohttp import AiohttpTransport

from timsdk_runtime.transport import aiohttp_transport
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.messages import HttpRequest


def client(domain: str, **settings: Any) -> AsyncClient:
    if "ca_certs" not in settings:
        settings["ssl_context"] = usual_context()
    transport = AiohttpTransport(**settings)
    return AsyncClient(sdkappid=1, identifier="a", key=KEY, domain=domain, transport=transport, retry=NO_RETRY)


def cut(connection: Connection) -> None:
    connection.receive()


@pytest.mark.parametrize("script", [respond_with({"ErrorCode": 0}), respond_with({"ErrorCode": 70003}), cut])
def test_traces_log_and_errors_of_aiohttp_show_no_signature(
    certificates: Certificates, tls: ssl.SSLContext, script: Any
) -> None:
    seen: list[str] = []

    async def note(session: aiohttp.ClientSession, context: Any, params: Any) -> None:
        shown = {name: getattr(params, name) for name in dir(params) if not name.startswith("_")}
        seen.append(f"{params!r} {shown!r} {vars(context)!r}")

    trace = aiohttp.TraceConfig()
    for signal in dir(trace):
        if signal.startswith("on_"):
            getattr(trace, signal).append(note)

    async def main(domain: str) -> list[BaseException]:
        caught: list[BaseException] = []
        async with client(domain, ca_certs=certificates.file, trace_configs=[trace]) as tim:
            for _ in range(2):
                try:
                    await tim.call("a/b", {"A": 1})
                except TimError as error:
                    caught.append(error)
        return caught

    with log_everything() as log, Server(script, context=tls) as server:
        caught = asyncio.run(main(server.domain))
    usersig = server.received[0].target.partition("usersig=")[2].partition("&")[0]
    assert len(usersig) > 50
    assert "/v4/a/b" in "".join(seen)
    assert len(seen) >= 5
    texts = [log.getvalue(), *seen, *map(text_of, caught), *(repr(error.__context__) for error in caught)]
    for text in texts:
        assert_absent([KEY, usersig], text, "what aiohttp tells")


def test_connector_of_the_user_is_used_and_closed(certificates: Certificates, tls: ssl.SSLContext) -> None:
    made: list[aiohttp.TCPConnector] = []

    def connector() -> aiohttp.BaseConnector:
        made.append(aiohttp.TCPConnector(limit=1))
        return made[0]

    async def main(domain: str) -> None:
        async with client(domain, ca_certs=certificates.file, connector=connector) as tim:
            await asyncio.gather(*(tim.call("a/b") for _ in range(5)))
            assert tim.connections_opened == 1
            assert not made[0].closed
        assert made[0].closed

    with Server(context=tls) as server:
        asyncio.run(main(server.domain))


def test_calls_go_through_a_socks_proxy(certificates: Certificates, tls: ssl.SSLContext) -> None:
    socks = pytest.importorskip("aiohttp_socks")
    asked: list[bytes] = []

    def serve_socks(connection: Connection) -> None:
        from support.network import relay

        sock = connection.socket
        sock.recv(16)
        sock.sendall(b"\x05\x00")
        asked.append(sock.recv(64))
        import socket

        port = int.from_bytes(asked[0][-2:], "big")
        with socket.create_connection(("127.0.0.1", port), 5) as upstream:
            sock.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
            relay(connection, upstream, None)

    async def main(domain: str, middle: str) -> None:
        def connector() -> Any:
            return socks.ProxyConnector.from_url(f"socks5://{middle}")

        async with client(domain, ca_certs=certificates.file, connector=connector) as tim:
            assert (await tim.call("a/b"))["ErrorCode"] == 0

    with Server(context=tls) as server, Server(serve_socks) as middle:
        asyncio.run(main(server.domain, middle.domain))
    assert len(asked) == 1


def test_transport_belongs_to_one_event_loop() -> None:
    with Server() as server:
        tim = client(f"http://{server.domain}")

        async def use() -> None:
            await tim.call("a/b")
            await tim.aclose()

        asyncio.run(use())
        with pytest.raises(ConfigError, match="another event loop"):
            asyncio.run(use())


def test_proxy_address_that_cannot_work_raises_config_error_without_the_password() -> None:
    with pytest.raises(ConfigError) as caught:
        AiohttpTransport(proxy=f"ftp://user:{KEY}@proxy.example")
    assert_absent([KEY], text_of(caught.value), "an error")


def test_request_has_the_headers_of_the_other_transports() -> None:
    async def main(domain: str) -> None:
        async with client(domain) as tim:
            await tim.call("a/b")

    with Server() as server:
        domain = server.domain
        asyncio.run(main(f"http://{domain}"))
    (received,) = server.received
    assert received.body == b"{}"
    assert received.target.startswith("/v4/a/b?sdkappid=1&")
    assert received.headers.pop("user-agent").startswith("timsdk/")
    assert received.headers == {
        "host": domain,
        "content-type": "application/json",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "content-length": "2",
    }


def test_session_of_the_parent_is_kept_in_a_child() -> None:
    """Collected, it would take the parent's sockets out of its event loop."""
    transport = AiohttpTransport()

    async def work() -> Any:
        session = SimpleNamespace(close=lambda: None)
        transport._session = session  # type: ignore[assignment]
        transport.after_fork()
        return session

    assert transport._inherited == [asyncio.run(work())]


def test_child_of_a_fork_starts_with_no_session() -> None:
    async def main(domain: str) -> None:
        tim = client(domain, pool_size=1)
        transport: Any = tim._core.transport
        await tim.call("a/b")
        session = transport._session
        assert await transport._places[domain].acquire(0.0)  # by a call of the parent
        transport.after_fork()
        assert transport._session is None
        await tim.call("a/b")
        assert tim.connections_opened == 2
        assert not session.closed
        await session.close()
        await tim.aclose()

    with Server() as server:
        asyncio.run(main(f"http://{server.domain}"))
        assert server.connections == 2


def written(*, parts: bool, query: str = "q=1") -> list[bytes]:
    """Return what a wire gets of a request that aiohttp writes at once, or in parts, and then in a second piece."""
    wire: list[bytes] = []
    attempt = Attempt({}, query=query, deadline=0.0, read_timeout=0.0, limit=0)
    real: Any = SimpleNamespace(write=wire.append, is_closing=lambda: False)
    transport = aiohttp_transport._Transport(real, attempt)
    head = [b"POST /v4/a/b HTTP/1.1\r\nHost: x\r\n\r\n", b"{} HTTP/1.1\r\n"]
    transport.writelines(head) if parts else transport.write(bytearray(b"".join(head)))
    transport.write(b"more HTTP/1.1\r\n")
    assert attempt.started
    assert not transport.is_closing()
    return wire


@pytest.mark.parametrize("parts", [True, False])
def test_query_is_written_into_the_request_line_only(parts: bool) -> None:
    body = b"Host: x\r\n\r\n{} HTTP/1.1\r\n"
    more = b"more HTTP/1.1\r\n"
    assert written(parts=parts) == [b"POST /v4/a/b?q=1 HTTP/1.1\r\n" + body, more]
    assert written(parts=parts, query="") == [b"POST /v4/a/b HTTP/1.1\r\n" + body, more]


def test_attempt_with_its_signature_stays_in_no_context() -> None:
    async def main(domain: str) -> None:
        async with client(domain) as tim:
            await tim.call("a/b")
            request: Any = HttpRequest(domain, "/v4/a/b", "q=1", b"{}", 2.0, 2.0, time.monotonic() + 3)
            await tim._core.transport.send(request)
        assert aiohttp_transport._current.get(None) is None

    with Server() as server:
        asyncio.run(main(f"http://{server.domain}"))


@pytest.mark.parametrize(
    ("address", "url"),
    [("http://bob:x@proxy.test:3128", "http://proxy.test:3128"), ("https://proxy.test", "https://proxy.test")],
)
def test_aiohttp_gets_the_address_of_a_proxy_without_its_password(address: str, url: str) -> None:
    found = AiohttpTransport(proxy=address, ssl_context=usual_context())._proxy_arguments()
    assert str(found["proxy"]) == url
    assert (found["proxy_headers"] == {}) is ("bob" not in address)
    assert AiohttpTransport(ssl_context=usual_context())._proxy_arguments() == {}


@pytest.mark.parametrize(
    ("domain", "url"),
    [
        ("tim.test", "https://tim.test/v4/a"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v4/a"),
        ("http://[::1]:8080", "http://[::1]:8080/v4/a"),
    ],
)
def test_domain_says_where_to_connect(domain: str, url: str) -> None:
    assert str(aiohttp_transport._url(domain, "/v4/a")) == url


def test_places_alone_limit_the_connections() -> None:
    both = threading.Barrier(2, timeout=5)

    def respond_together(connection: Connection) -> None:
        connection.receive()
        both.wait()
        connection.respond()

    async def main(domain: str) -> None:
        async with client(domain, pool_size=2) as tim:
            await asyncio.gather(*(tim.call("a/b") for _ in range(2)))

    with Server(respond_together) as server:
        asyncio.run(main(f"http://{server.domain}"))
        assert server.connections == 2
