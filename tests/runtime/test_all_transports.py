"""What every transport tells and keeps, whichever connections it has and whoever waits for it."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from support.asyncio_attempts import HEAD, plain, sending, usual_context
from support.forks import status_of_child
from support.network import closed_port, proxy
from support.servers import Connection, Server, never_respond, respond_with

from timsdk_runtime.secret import Secret
from timsdk_runtime.transport import aiohttp_transport, asyncio_transport, urllib3_transport
from timsdk_runtime.transport.aiohttp_transport import AiohttpTransport
from timsdk_runtime.transport.asyncio_transport import AsyncioTransport
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport
from timsdk_runtime.version import __version__

MAKERS: dict[str, Callable[..., Any]] = {
    "lean": Urllib3Transport,
    "urllib3": partial(Urllib3Transport, lean=False),
    "asyncio": AsyncioTransport,
    "aiohttp": AiohttpTransport,
}
BODY = b"0123456789abcde"


def hang_up(connection: Connection) -> None:
    connection.receive()


class Driver:
    """Calls the methods of a transport, and waits for those that are coroutines."""

    def __init__(self, kind: str, proxy: str | None = None) -> None:
        self.start_loop()
        given = {"proxy": proxy if kind == "aiohttp" or proxy is None else Secret(proxy)}
        self.transport = MAKERS[kind](pool_size=1, ssl_context=usual_context(), **given)

    def start_loop(self) -> None:
        self._loop = asyncio.new_event_loop()

    def do(self, method: Callable[..., Any], *arguments: Any) -> Any:
        found = method(*arguments)
        return self._loop.run_until_complete(found) if inspect.isawaitable(found) else found

    def send(self, request: HttpRequest) -> Any:
        return self.do(self.transport.send, request)

    def probe(self, domain: str) -> Any:
        return self.do(self.transport.probe, domain, 1.0)

    def take_place(self, domain: str) -> Any:
        """Take the only place of the pool."""
        pools = getattr(self.transport, "_places", None)
        places = pools[domain] if pools else self.transport._pools[domain].places
        place = self.do(places.acquire, 1.0)
        assert place
        return place

    def close(self) -> None:
        self.do(self.transport.close)
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()


@pytest.fixture(params=MAKERS)
def make(request: pytest.FixtureRequest) -> Iterator[Callable[..., Driver]]:
    """Make transports of one kind, and close them after the test."""
    made: list[Driver] = []

    def make(**settings: Any) -> Driver:
        made.append(Driver(request.param, **settings))
        return made[-1]

    yield make
    for driver in made:
        driver.close()


def request_to(domain: str, seconds: float = 3.0) -> HttpRequest:
    return HttpRequest(domain, "/v4/a/b", "q=1", b"{}", 1.0, 2.0, deadline=time.monotonic() + seconds)


def test_request_says_whether_its_connection_had_served_before(make: Callable[..., Driver]) -> None:
    with Server() as server:
        requests = [request_to(plain(server)) for _ in range(2)]
        driver = make()
        assert all(isinstance(driver.send(request), HttpResponse) for request in requests)
        assert [request.reused for request in requests] == [False, True]


def test_request_says_how_long_it_waited_for_a_connection(make: Callable[..., Driver]) -> None:
    with Server() as server:
        driver = make()
        driver.send(request_to(plain(server)))
        held = driver.take_place(plain(server))
        request = request_to(plain(server), 0.05)
        failure = driver.send(request)
        del held
    assert failure == HttpFailure(Phase.NOTHING_SENT, "pool", "no connection of the pool became free in time")
    assert 0.04 <= request.queued < 3.0


def test_nothing_is_sent_after_the_deadline(make: Callable[..., Driver]) -> None:
    with Server() as server:
        failure = make().send(request_to(plain(server), -0.001))
        assert server.connections == 0
    assert failure == HttpFailure(Phase.NOTHING_SENT, "deadline", "the time for the call is over")


@pytest.mark.parametrize("limit", [15, 14], ids=["exactly", "more"])
def test_response_may_have_exactly_the_limit(
    make: Callable[..., Driver], limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (urllib3_transport, asyncio_transport, aiohttp_transport):
        monkeypatch.setattr(module, "RESPONSE_LIMIT", limit)
    with Server(sending(HEAD + BODY)) as server:
        found = make().send(request_to(plain(server)))
    if limit == len(BODY):
        assert (found.status, found.body) == (200, BODY)
    else:
        assert (found.phase, found.kind, found.final) == (Phase.PARTIAL_RESPONSE, "too_large", True)


def test_headers_have_lower_case_names_and_equal_ones_are_joined(make: Callable[..., Driver]) -> None:
    with Server(respond_with(BODY, status="302 Found", headers="X-A: 1\r\nx-a: 2\r\nLocation: /x\r\n")) as server:
        found = make().send(request_to(plain(server)))
    assert (found.status, found.body) == (302, BODY)
    assert found.headers == {"x-a": "1, 2", "location": "/x", "content-length": "15"}


def test_compressed_body_is_returned_unpacked(make: Callable[..., Driver]) -> None:
    packed = gzip.compress(BODY)
    with Server(respond_with(packed, headers="Content-Encoding: gzip\r\n")) as server:
        assert make().send(request_to(plain(server))).body == BODY


def test_request_has_exactly_these_headers(make: Callable[..., Driver]) -> None:
    with Server() as server:
        make().send(request_to(plain(server)))
    (received,) = server.received
    assert (received.method, received.target, received.body) == ("POST", "/v4/a/b?q=1", b"{}")
    assert received.headers == {
        "host": server.domain,
        "content-type": "application/json",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": f"timsdk/{__version__}",
        "content-length": "2",
    }


def test_server_that_says_nothing_is_late_and_may_have_acted(make: Callable[..., Driver]) -> None:
    with Server(never_respond) as server:
        request = request_to(plain(server))
        request.read_timeout = 0.05
        failure = make().send(request)
    text = f"{plain(server)} did not respond in time"
    assert failure == HttpFailure(Phase.MAYBE_SENT, "read", text)


def test_server_that_hangs_up_may_have_acted(make: Callable[..., Driver]) -> None:
    with Server(hang_up) as server:
        failure = make().send(request_to(plain(server)))
    text = f"the connection to {plain(server)} broke"
    assert failure == HttpFailure(Phase.MAYBE_SENT, "protocol", text)


def test_broken_body_is_a_part_of_a_response(make: Callable[..., Driver]) -> None:
    with Server(sending(HEAD + b"{")) as server:
        failure = make().send(request_to(plain(server)))
    text = f"the connection to {plain(server)} broke"
    assert failure == HttpFailure(Phase.PARTIAL_RESPONSE, "protocol", text)


def test_opened_connections_are_counted_over_the_closing_of_the_transport(make: Callable[..., Driver]) -> None:
    with Server() as server:
        driver = make()
        counts = [driver.transport.connections_opened]
        for _ in range(2):
            driver.send(request_to(plain(server)))
            driver.do(driver.transport.close)
            counts.append(driver.transport.connections_opened)
    assert counts == [0, 1, 2]


def test_probe_says_whether_a_server_can_be_reached(make: Callable[..., Driver]) -> None:
    driver = make()
    with Server() as server, closed_port() as closed:
        assert driver.probe(plain(server)) is True
        assert driver.probe(f"http://127.0.0.1:{closed}") is False


def test_child_of_a_fork_opens_a_connection_of_its_own(make: Callable[..., Driver]) -> None:
    with Server() as server:
        driver = make()
        driver.send(request_to(plain(server)))
        driver.take_place(plain(server))  # by a call of the parent

        def send() -> int:
            driver.start_loop()
            return 0 if isinstance(driver.send(request_to(plain(server))), HttpResponse) else 2

        assert status_of_child(send) == 0
        assert server.connections == 2


PROXIES: dict[str, tuple[Callable[[Connection], None], str, bool]] = {
    "wants a password": (proxy(password="x"), ": it responded with HTTP 407", True),
    "responds with 300": (proxy(refuse="300 Elsewhere"), ": it responded with HTTP 300", False),
    "hangs up": (hang_up, "", False),
}


@pytest.mark.parametrize("name", PROXIES)
def test_proxy_that_makes_no_tunnel_is_named(make: Callable[..., Driver], name: str) -> None:
    script, more, final = PROXIES[name]
    with Server(script) as middle:
        driver = make(proxy=f"http://{middle.domain}")
        failure = driver.send(request_to("tim.test:8443"))
        assert driver.probe("tim.test:8443") is False
        assert {(it.method, it.target) for it in middle.received} == {("CONNECT", "tim.test:8443")}
        hosts = {it.headers.get("host", it.target) for it in middle.received}  # http.client sends none before 3.12
        assert hosts == {"tim.test:8443"}
    text = f"the proxy did not connect to tim.test:8443{more}"
    assert failure == HttpFailure(Phase.NOTHING_SENT, "proxy", text, final)
