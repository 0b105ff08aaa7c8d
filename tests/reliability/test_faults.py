"""Faults that the tests of the runtime do not show; `faults.py` lists the tests of every fault."""

from __future__ import annotations

import base64
import contextlib
import gzip
import re
import socket
import ssl
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
from support.calls import KEY, NO_RETRY, QUICK_RETRY, error_of, read, write
from support.certificates import Certificates, MakeClient
from support.inside import probe, set_idle_limit, waiting, watch_connects
from support.interpreter import run_module
from support.network import black_hole, closed_port, proxy, resolve
from support.secret_search import assert_absent, exercise, log_everything, text_of
from support.servers import Connection, Server, respond_to_all, respond_with
from timsdk import (
    Client,
    DecodeError,
    OutcomeUnknown,
    RetryPolicy,
    TransportError,
    usersig,
)

from timsdk_runtime import client as client_module
from timsdk_runtime.call import failover
from timsdk_runtime.transport import asyncio_connect, lean_connection

from .figures import record

ALL_CONNECTIONS = True


def seconds(call: Callable[[], Any]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


# --- 1-4: names and addresses ---


def test_unresolved_name_leads_to_the_backup_domain(
    certificates: Certificates, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve(monkeypatch, two_test=("127.0.0.1",))
    with Server(context=certificates.server("two.test")) as server:
        client = make_client(f"one.test:{server.port}", f"two.test:{server.port}", retry=QUICK_RETRY)
        with client:
            write(client)
        assert [request.headers["host"] for request in server.received] == [f"two.test:{server.port}"]


@pytest.mark.connections("lean", "asyncio")
@pytest.mark.parametrize("dead", ["refuses", "swallows"])
def test_live_address_is_used_and_tried_first_from_then_on(
    certificates: Certificates,
    make_client: MakeClient,
    connection: str,
    monkeypatch: pytest.MonkeyPatch,
    dead: str,
) -> None:
    tried: list[str] = []
    watch_connects(monkeypatch, connection, lambda _, address: tried.append(address))
    resolve(monkeypatch, tim_test=("127.0.0.2", "127.0.0.1"))
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(Server(context=certificates.server("tim.test")))
        if dead == "swallows":
            stack.enter_context(black_hole("127.0.0.2", server.port))
        client = make_client(f"tim.test:{server.port}", connect_timeout=1.0, retry=NO_RETRY)
        write(client)
        client.close()
        write(client)
        assert tried == ["127.0.0.2", "127.0.0.1", "127.0.0.1"]  # the live one is tried first from now on
        assert server.connections == 2


def test_black_hole_delays_only_the_first_call_and_by_a_second_at_most(
    make_client: MakeClient, tls: ssl.SSLContext, slack: float
) -> None:
    def calls(*domains: str) -> tuple[float, float]:
        """Return the seconds of the first call, and the median of later ones."""
        with make_client(*domains) as client:
            first = seconds(lambda: write(client))
            later = sorted(seconds(lambda: write(client)) for _ in range(21))
        return first, later[10]

    with Server(context=tls) as backup, black_hole() as hole:
        usual_first, usual_later = calls(backup.domain)
        for _ in range(3):  # the machine may be busy
            first, later = calls(f"127.0.0.1:{hole}", backup.domain)
            assert first >= 0.9
            if first - usual_first <= 1.0 + slack and later - usual_later <= 0.005 + slack:
                break
        else:
            pytest.fail(f"first call {first - usual_first:.3f} s extra, later ones {later - usual_later:.4f} s")
    record(
        "failover to the backup domain",
        f"first call {first - usual_first:.2f} s extra, later ones {max(later - usual_later, 0) * 1000:.1f} ms",
    )


def test_domain_without_a_backup_gets_the_whole_connect_timeout(make_client: MakeClient, slack: float) -> None:
    with (
        black_hole() as hole,
        make_client(f"127.0.0.1:{hole}", connect_timeout=1.0, retry=NO_RETRY) as client,
    ):
        assert 1.0 <= seconds(lambda: error_of(write, client)) < 1.2 + slack


# --- 5, 6: TLS ---


@pytest.mark.parametrize("call", [read, write])
def test_stalled_handshake_leads_to_the_backup_domain(
    make_client: MakeClient, connection: str, tls: ssl.SSLContext, call: Callable[[Client], Any], slack: float
) -> None:
    with Server(Connection.stall) as stalling, Server(context=tls) as backup:
        with make_client(stalling.domain, backup.domain, connect_timeout=0.3) as client:
            assert seconds(lambda: call(client)) < 0.6 + slack
        with make_client(stalling.domain, connect_timeout=0.1, retry=NO_RETRY) as client:
            error = error_of(call, client)
        assert isinstance(error, TransportError)
        kind = "connect" if connection == "aiohttp" else "tls"  # aiohttp does not tell them apart
        assert (error.kind, error.delivered) == (kind, "no")


@pytest.mark.connections("lean", "asyncio")
def test_connecting_and_handshake_share_one_timeout(
    make_client: MakeClient, connection: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow connect leaves less time for TLS: 0.1 s of 4 s."""
    clock = time.monotonic
    late = 0.0

    def slow(*_: Any) -> None:
        nonlocal late
        late += 3.9

    watch_connects(monkeypatch, connection, slow)
    for module in (lean_connection, asyncio_connect):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: clock() + late))
    with Server(Connection.stall) as server:
        client = make_client(server.domain, connect_timeout=4.0, retry=NO_RETRY)
        assert seconds(lambda: error_of(write, client)) < 2.0


def test_untrusted_certificate_causes_no_failover(
    certificates: Certificates, make_client: MakeClient, tls: ssl.SSLContext
) -> None:
    with Server(context=certificates.server("x.example")) as bad, Server(context=tls) as good:
        with make_client(bad.domain, good.domain, retry=QUICK_RETRY) as client:
            for call in (read, write, read):
                error = error_of(call, client)
                assert isinstance(error, TransportError)
                assert (error.kind, error.delivered, error.host) == ("tls", "no", bad.domain)
        assert (bad.connections, good.connections) == (3, 0)


# --- 8, 9, 11: connections that went dead ---


def test_connection_is_not_reused_after_the_idle_limit(
    tls: ssl.SSLContext, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(context=tls) as server:
        client = make_client(server.domain)
        write(client)
        write(client)
        assert server.connections == 1
        set_idle_limit(monkeypatch, client, 0.01)
        time.sleep(0.02)
        write(client)
        assert server.connections == 2


def test_dead_persistent_connection_times_out_and_is_replaced(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    def forgetful(connection: Connection) -> None:
        connection.receive()
        connection.respond()
        if connection.server.connections % 2:
            connection.receive()
            connection.stall()
        respond_to_all(connection)

    with Server(forgetful, context=tls) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        write(client)
        assert isinstance(error_of(write, client.with_options(read_timeout=0.1)), OutcomeUnknown)
        read(client)
        assert server.connections == 2


def test_stale_connection_is_replaced_without_delay(
    tls: ssl.SSLContext, make_client: MakeClient, slack: float
) -> None:
    def hang_up_on_the_second(connection: Connection) -> None:
        connection.receive()
        connection.respond()
        connection.receive()

    with Server(hang_up_on_the_second, context=tls) as server:
        client = make_client(server.domain, retry=RetryPolicy(attempts=2, base_delay=8.0))
        assert seconds(lambda: [read(client) for _ in range(3)]) < 1.0 + slack
        assert server.connections == 3
        assert isinstance(error_of(write, client), OutcomeUnknown)


BIG = {"Text": "a" * 6_000_000}


@pytest.mark.parametrize("scheme", ["", "http://"])
def test_reset_while_sending_is_retried_only_for_a_read(
    tls: ssl.SSLContext, make_client: MakeClient, scheme: str
) -> None:
    def reset(connection: Connection) -> None:
        connection.socket.recv(1000)
        connection.reset()

    with Server(reset, context=None if scheme else tls) as server:
        client = make_client(scheme + server.domain, retry=QUICK_RETRY)
        error = error_of(lambda it: it.call("a/b", BIG), client)
        assert isinstance(error, OutcomeUnknown)
        assert server.connections == 1
        error_of(lambda it: it.profile.portrait_get(to_account=["a" * 6_000_000], tag_list=[]), client)
        assert server.connections == 4


@pytest.mark.parametrize("scheme", ["", "http://"])
def test_slowly_reading_server_ends_the_call_at_the_deadline(
    tls: ssl.SSLContext,
    make_client: MakeClient,
    connection: str,
    scheme: str,
    slack: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The server takes every record of the request in time, but not the whole request."""

    def shrink(sock: socket.socket, _: str) -> None:
        """Give it a small send buffer; the usual one takes megabytes."""
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 60_000)

    watch_connects(monkeypatch, connection, shrink)

    def dawdle(connection: Connection) -> None:
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 60_000)
        while not connection.server.stopped.wait(0.02):
            connection.socket.recv(20_000)

    with Server(dawdle, context=None if scheme else tls) as server:
        client = make_client(scheme + server.domain, timeout=0.4)
        assert seconds(lambda: error_of(lambda it: it.call("a/b", BIG), client)) < 0.4 + 0.1 + slack


# --- 28: clocks ---


@pytest.mark.parametrize("step", [600.0, -600.0])
def test_cached_signature_does_not_follow_the_wall_clock(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch, step: float
) -> None:
    client = make_client("127.0.0.1:1")
    first = client._core.credential.signature().text
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + step)
    assert client._core.credential.signature().text == first


# --- 33: a domain fails and recovers ---


def test_calls_return_to_the_primary_domain_after_its_recovery(
    make_client: MakeClient, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert failover._LONGEST_REST + failover.FAILOVER_TIMEOUT < 60  # the longest way back while calls go on
    monkeypatch.setattr(failover, "_FIRST_REST", 0.1)
    monkeypatch.setattr(failover, "_LONGEST_REST", 0.2)
    with Server(context=tls) as backup, closed_port() as port:
        client = make_client(f"127.0.0.1:{port}", backup.domain)
        started = time.monotonic()
        while (now := time.monotonic() - started) < 0.25 or (len(backup.received) <= 10 and now < 5):
            write(client)
        assert len(backup.received) > 10
    with client, Server(context=tls) as backup, Server(context=tls) as primary:
        monkeypatch.setattr(
            client._core.state, "health", failover.DomainHealth(threading.Lock, (primary.domain, backup.domain))
        )
        client._core.state.health.mark_down(primary.domain, time.monotonic())
        with ThreadPoolExecutor(8) as threads:
            started = time.monotonic()

            def call(_: int) -> None:
                while (now := time.monotonic() - started) < 0.4 or (not primary.received and now < 5):
                    write(client)

            list(threads.map(call, range(8)))
        assert primary.received
        last = len(backup.received)
        write(client)
        assert len(backup.received) == last
        assert primary.connections <= 1 + 8  # one probe, and a connection for each thread


@pytest.mark.connections("lean")
def test_call_succeeds_if_no_probe_thread_can_start(
    make_client: MakeClient, tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No thread can start at the end of an interpreter, or at the limit of the system."""

    start = threading.Thread.start

    def none_left(thread: threading.Thread) -> None:
        if thread.name == "timsdk-probe":
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(failover, "_FIRST_REST", 0.001)
    with contextlib.ExitStack() as stack:
        backup, port = stack.enter_context(Server(context=tls)), stack.enter_context(closed_port())
        client = make_client(f"127.0.0.1:{port}", backup.domain)
        write(client)
        time.sleep(0.002)
        with monkeypatch.context() as patched:
            patched.setattr(client_module.threading.Thread, "start", none_left)
            assert write(client)["ErrorCode"] == 0
        assert not client._core.state.health._states[f"127.0.0.1:{port}"].probing


# --- 35: more threads than connections ---


def test_two_hundred_threads_on_four_connections_finish_or_fail_in_time(
    tls: ssl.SSLContext, make_client: MakeClient, connection: str, slack: float
) -> None:
    def slow(connection: Connection) -> None:
        while connection.receive():
            connection.server.stopped.wait(0.02)
            connection.respond()

    ends: list[str] = []
    all_started = threading.Event()
    with Server(slow, context=tls) as server:
        client = make_client(server.domain, pool_size=4, timeout=0.5)

        def call() -> None:
            all_started.wait(5)
            try:
                write(client)
            except TransportError as error:
                ends.append(f"{error.kind}, {error.delivered}")
            except OutcomeUnknown:  # it had a connection when its time was over
                ends.append("unknown")
            else:
                ends.append("done")

        threads = [threading.Thread(daemon=True, target=call) for _ in range(200)]
        if connection in ("lean", "urllib3"):
            all_started.set()  # the event loop would slow down the start of the other threads
        started = time.perf_counter()
        for thread in threads:
            thread.start()
        if not all_started.is_set():
            started = time.perf_counter()
            all_started.set()
        for thread in threads:
            thread.join(5)
        took = time.perf_counter() - started
        unkept = len(ends) - ends.count("done") - ends.count("pool, no")  # they had a place when their time was over
        assert client.connections_opened <= 4 + unkept
        until = time.monotonic() + 1
        while server.connections < client.connections_opened and time.monotonic() < until:
            time.sleep(0.01)  # it accepts the last ones
        assert server.connections == client.connections_opened
    assert set(ends) - {"unknown", "deadline, no", "connect, no", "tls, no"} == {"done", "pool, no"}
    assert len(ends) == 200
    assert took < 1.0 + slack


def test_sixty_four_threads_open_at_most_eight_connections(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server, ThreadPoolExecutor(64) as threads:
        client = make_client(server.domain, pool_size=8, connect_timeout=14)  # a busy machine shakes hands late
        assert list(threads.map(lambda _: write(client)["ErrorCode"], range(640))) == [0] * 640
        assert server.connections == client.connections_opened <= 8
    record("sockets at 64 threads", f"{client.connections_opened} opened for a pool of 8 and 640 calls, 0 discarded")


def test_threads_get_the_connection_in_turn(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    all_wait = threading.Event()

    def slow(connection: Connection) -> None:
        while connection.receive():
            all_wait.wait(5)
            connection.server.stopped.wait(0.005)
            connection.respond()

    done: list[int] = []
    with Server(slow, context=tls) as server:
        client = make_client(server.domain, pool_size=1)

        def call(number: int) -> None:
            write(client)
            done.append(number)

        threads = [threading.Thread(daemon=True, target=call, args=(number,)) for number in range(30)]
        for number, thread in enumerate(threads):
            thread.start()
            until = time.monotonic() + 5
            while not server.received or waiting(client, server.domain) < number:  # the first has the connection
                assert time.monotonic() < until
                time.sleep(0.001)
        all_wait.set()
        for thread in threads:
            thread.join(5)
    assert sorted(done) == list(range(30))
    assert max(abs(place - number) for place, number in enumerate(done)) <= 5


# --- 36, 37: forks and interrupts, in processes of their own ---


def test_forked_and_spawned_children_get_sockets_and_random_numbers_of_their_own() -> None:
    seen = run_module("reliability.forking")
    assert seen["child"] == "ok"
    assert seen["connections"] == {"before": 1, "after the child": 2, "after the parent": 2}
    assert len(set(seen["randoms"])) == len(seen["randoms"])
    assert seen["spawned"] == "ok"


def test_interrupt_in_any_phase_closes_the_connection_and_refunds_the_budget(slack: float) -> None:
    seen = run_module("reliability.interrupting", slack)
    assert set(seen) == {"connect", "handshake", "response", "body", "delay", "rate", "pool"}
    for phase, found in seen.items():
        assert found == {"interrupted": True, "within": True, "idle": found["idle"], "budget": 30.0, "next": "ok"}, (
            phase
        )
    assert {phase: found["idle"] for phase, found in seen.items()} == dict.fromkeys(seen, 0)


# --- 39, 40, 41: strange responses ---


def test_gzip_bomb_is_refused_in_little_memory(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    bomb = gzip.compress(b" " * 50_000_000)

    def explode(connection: Connection) -> None:
        connection.receive()
        connection.respond(bomb, headers="Content-Encoding: gzip\r\n")

    with Server(explode, context=tls) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        tracemalloc.start()
        try:
            error = error_of(read, client)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert isinstance(error, TransportError)
        assert error.kind == "too_large"
        assert (len(server.received), client.connections_opened) == (1, 1)
    assert peak < 25_000_000


def nested_relays(depth: int) -> str:
    start = '{"MsgType":"TIMRelayElem","MsgContent":{"MsgList":[{"MsgBody":['
    return start * depth + "]}]}}" * depth


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"ErrorCode":0,"A":' + b"9" * 10_000 + b"}",
        b'{"ErrorCode":0,"RspMsgList":[{"MsgBody":[' + nested_relays(150).encode() + b"]}]}",
        b'{"ErrorCode":"' + b"9" * 10_000 + b'"}',
        b'{"ErrorCode":0}\xed\xa0\x80',
    ],
    ids=["lists", "objects", "huge number", "nested messages", "huge code", "a surrogate in UTF-8"],
)
def test_response_that_breaks_parsers_raises_decode_error(
    tls: ssl.SSLContext, make_client: MakeClient, body: bytes
) -> None:
    with Server(respond_with(body), context=tls) as server:
        client = make_client(server.domain, retry=NO_RETRY)
        with contextlib.suppress(DecodeError):  # how deep is too deep depends on the version of Python
            client.message.group_msg_get_simple(group_id="g", req_msg_number=20)
            assert body.startswith(b'{"ErrorCode":0,"RspMsgList"')


def test_escaped_lone_surrogate_survives(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(respond_with(b'{"ErrorCode":0,"Cut":"\\ud83d"}'), context=tls) as server:
        assert write(make_client(server.domain))["Cut"] == "\ud83d"


def test_strict_client_lists_every_deviation(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    odd = {"ErrorCode": 0, "UserProfileItem": [{"To_Account": 7}], "New": 1}

    with Server(respond_with(odd), context=tls) as server:
        client = make_client(server.domain, strict=True)
        error = error_of(read, client)
        assert isinstance(error, DecodeError)
        assert "UserProfileItem[0].To_Account is an integer, not a string" in str(error)
        assert "New is not declared" in str(error)
        assert read(client.with_options(strict=False)).extra_fields == {"New": 1}


# --- 42: proxies ---

USER, PASSWORD = "user", "pass:wörd/?"
BASIC = base64.b64encode(f"{USER}:{PASSWORD}".encode("latin-1")).decode()
GIVEN = "user:pass%3Aw%C3%B6rd%2F%3F"


def test_calls_reuse_one_tunnel_through_a_proxy(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server, Server(proxy(password=BASIC)) as middle:
        client = make_client(server.domain, proxy=f"http://{GIVEN}@{middle.domain}")
        for _ in range(3):
            write(client)
        assert (len(server.received), middle.connections) == (3, 1)
        assert middle.received[0].method == "CONNECT"
        assert middle.received[0].target == server.domain
        assert probe(client, server.domain)


def test_deadline_holds_through_a_tls_proxy(
    tls: ssl.SSLContext, make_client: MakeClient, connection: str, slack: float
) -> None:
    if connection == "aiohttp" and sys.version_info < (3, 11):
        pytest.skip("asyncio has TLS inside TLS since Python 3.11")

    def drip(connection: Connection) -> None:
        while request := connection.receive():
            if b"slowly" not in request.body:
                connection.respond()
                continue
            connection.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
            for _ in range(40):
                if connection.server.stopped.wait(0.05):
                    break
                connection.send(b" ")

    with Server(drip, context=tls) as server, Server(proxy(), context=tls) as middle:
        client = make_client(server.domain, proxy=f"https://{middle.domain}", timeout=1.0, retry=NO_RETRY)
        assert write(client)["ErrorCode"] == 0
        assert middle.received[0].method == "CONNECT"
        assert seconds(lambda: error_of(lambda it: it.call("a/b", {"How": "slowly"}), client)) < 1.2 + slack


def text_of_error_and_client(error: BaseException, client: Client) -> str:
    return f"{error} {error!r} {vars(error)} {client!r} {vars(client._core.transport)}"


@pytest.mark.parametrize(
    ("fault", "sends_at_most", "what"),
    [
        ("wrong password", 1, "did not connect to .*: it responded with HTTP 407"),
        ("refuses", 3, "did not connect to .*: it responded with HTTP 403"),
        ("silent", 1, "did not connect to "),
        ("down", 0, "there is no connection to the proxy"),
    ],
)
def test_proxy_that_does_not_connect_raises_an_error_without_the_password(
    tls: ssl.SSLContext, make_client: MakeClient, fault: str, sends_at_most: int, what: str, slack: float
) -> None:
    scripts = {
        "wrong password": proxy(password="another"),
        "refuses": proxy(refuse="403 Forbidden"),
        "silent": proxy(silent=True),
    }
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(Server(context=tls))
        if fault == "down":
            address, middle = f"127.0.0.1:{stack.enter_context(closed_port())}", None
        else:
            middle = stack.enter_context(Server(scripts[fault]))
            address = middle.domain
        retry = NO_RETRY if fault == "silent" else QUICK_RETRY
        client = make_client(server.domain, proxy=f"http://{GIVEN}@{address}", connect_timeout=0.2, retry=retry)
        assert seconds(lambda: error_of(write, client)) < 0.5 + slack
        error = error_of(write, client)
        assert isinstance(error, TransportError)
        assert (error.kind, error.delivered) == ("proxy", "no")
        assert re.search(what, str(error))
        for secret in (PASSWORD, GIVEN, BASIC):
            assert secret not in text_of_error_and_client(error, client)
        assert server.connections == 0
        assert middle is None or middle.connections == 2 * sends_at_most


@pytest.mark.parametrize("fault", ["none", "wrong password", "refuses", "dies"])
def test_proxy_password_goes_to_the_proxy_only(
    tls: ssl.SSLContext, make_client: MakeClient, capfd: pytest.CaptureFixture[str], fault: str
) -> None:
    die = threading.Event()
    scripts = {
        "none": proxy(password=BASIC),
        "wrong password": proxy(password="another"),
        "refuses": proxy(password=BASIC, refuse="502 Bad Gateway"),
        "dies": proxy(password=BASIC, die=die),
    }
    if fault == "dies":
        die.set()
    with log_everything() as log, Server(context=tls) as server, Server(scripts[fault]) as middle:
        client = make_client(
            server.domain, proxy=f"http://{GIVEN}@{middle.domain}", retry=QUICK_RETRY, timeout=1.0, read_timeout=0.1
        )
        caught = exercise(client)
        probe(client, server.domain)
        assert bool(caught) is (fault != "none")
        assert bool(server.received) is (fault == "none")
        assert {request.headers["proxy-authorization"] for request in middle.received} == {f"Basic {BASIC}"}
        assert not any("proxy-authorization" in request.headers for request in server.received)
    secrets = [PASSWORD, GIVEN, BASIC]
    output = capfd.readouterr()
    parts = [client, vars(client), *vars(client._core.transport).values(), *caught]
    assert_absent(secrets, f"{log.getvalue()} {output.out} {output.err} {parts}", "a text")
    assert "timsdk" in log.getvalue()
    for error in caught:
        assert_absent(secrets, text_of(error), f"a {type(error).__name__}")


def test_proxy_death_delivers_nothing_before_the_request_and_is_unknown_after_it(
    tls: ssl.SSLContext, make_client: MakeClient
) -> None:
    """A proxy may die before the request is sent, or after it."""
    die = threading.Event()
    die.set()
    with Server(context=tls) as server, Server(proxy(die=die)) as middle:
        client = make_client(server.domain, proxy=f"http://{middle.domain}", retry=NO_RETRY)
        error = error_of(write, client)
        assert isinstance(error, TransportError)
        assert error.delivered == "no"
        assert server.received == []
    die.clear()

    def receive(connection: Connection) -> None:
        connection.receive()
        die.set()
        connection.stall()

    with Server(receive, context=tls) as server, Server(proxy(die=die)) as middle:
        client = make_client(server.domain, proxy=f"http://{middle.domain}", retry=NO_RETRY)
        assert isinstance(error_of(write, client), OutcomeUnknown)


# --- 44: signatures and threads ---


def test_one_thread_renews_an_expired_signature_for_all(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    made: list[str] = []
    gate = threading.Barrier(64)

    def sign() -> str:
        time.sleep(0.02)
        made.append(usersig.sign(sdkappid=1, key=KEY, identifier=f"u{len(made)}", expire=1000))
        return made[-1]

    with Server(context=tls) as server, ThreadPoolExecutor(64) as threads:
        client = make_client(server.domain, usersig_provider=sign, pool_size=8)
        write(client)
        client._core.credential._clock = lambda: time.monotonic() + 950  # type: ignore[attr-defined]

        def call(_: int) -> int:
            gate.wait(5)
            code: int = write(client)["ErrorCode"]
            return code

        assert list(threads.map(call, range(64))) == [0] * 64
    assert len(made) == 2
