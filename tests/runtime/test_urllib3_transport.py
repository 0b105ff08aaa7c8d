"""The built-in transport over real sockets: success, and every way to fail."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import trustme
from support.calls import NO_RETRY, QUICK_RETRY, error_of, read, write
from support.certificates import Certificates, MakeClient, context_of
from support.servers import Connection, Server, closed_port, never_respond, respond_to_all, respond_with
from timsdk import Client, ConfigError, DecodeError, OutcomeUnknown, Rate, RateLimitError, RetryPolicy, TransportError

from timsdk_runtime.transport import failure_texts
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.lean_connection import LeanTLSConnection
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, Phase
from timsdk_runtime.transport.urllib3_connection import Urllib3TLSConnection
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport
from timsdk_runtime.version import __version__

ALL_CONNECTIONS = True
SLACK = 0.5
"""Seconds that a busy machine may be late. Far less than the fault itself would take."""


# --- success ---


def test_call_is_one_post_with_a_signed_query_and_a_json_body(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server:
        client = make_client(server.domain)
        assert client.call("openim/brand_new", {"From_Account": "bob"})["ErrorCode"] == 0
        domain = server.domain
    (request,) = server.received
    url = urlsplit(request.target)
    assert (request.method, url.path) == ("POST", "/v4/openim/brand_new")
    query = parse_qs(url.query, strict_parsing=True)
    assert set(query) == {"sdkappid", "identifier", "usersig", "random", "contenttype"}
    assert json.loads(request.body) == {"From_Account": "bob"}
    assert request.headers["host"] == domain
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.body))
    assert "transfer-encoding" not in request.headers


def test_client_and_clone_reuse_one_connection(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server:
        client = make_client(server.domain)
        clone = client.with_options(timeout=3.0)
        for _ in range(25):
            write(client)
            write(clone)
        assert len(server.received) == 50
        assert server.connections == client.connections_opened == clone.connections_opened == 1


def test_threads_open_no_more_connections_than_the_pool_size(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server, ThreadPoolExecutor(16) as threads:
        client = make_client(server.domain, pool_size=4)
        codes = list(threads.map(lambda _: write(client)["ErrorCode"], range(200)))
        assert codes == [0] * 200
        assert client.connections_opened <= 4
        assert server.connections <= 4


def test_call_fails_if_no_connection_becomes_free_in_time(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    busy = threading.Event()

    def hold(connection: Connection) -> None:
        connection.receive()
        busy.set()
        connection.stall()

    with Server(hold, context=tls) as server:
        client = make_client(server.domain, pool_size=1, retry=NO_RETRY, read_timeout=1.0)
        other = threading.Thread(daemon=True, target=error_of, args=(write, client))
        other.start()
        assert busy.wait(5)
        error = error_of(write, client.with_options(connect_timeout=0.05, timeout=0.5))
        assert isinstance(error, TransportError)
        assert (error.kind, error.delivered) == ("pool", "no")
        assert server.connections == 1
        server.stopped.set()
        other.join(5)


def test_gzip_response_is_decompressed(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    packed = gzip.compress(b'{"ErrorCode":0,"Name":"x"}')
    compressed = respond_with(packed, headers="Content-Encoding: gzip\r\n")
    with Server(compressed, context=tls) as server:
        assert write(make_client(server.domain)) == {"ErrorCode": 0, "Name": "x"}


def test_chunked_response_leaves_the_connection_open(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    def chunked(connection: Connection) -> None:
        while connection.receive():
            connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            connection.send(b'e\r\n{"ErrorCode":0\r\n1\r\n}\r\n0\r\n\r\n')

    with Server(chunked, context=tls) as server:
        client = make_client(server.domain)
        assert write(client) == write(client) == {"ErrorCode": 0}
        assert server.connections == 1


def test_closed_client_opens_a_new_connection_when_used_again(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server:
        client = make_client(server.domain)
        write(client)
        client.close()
        write(client)
        assert server.connections == 2


def test_closing_a_clone_leaves_the_connection_open(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(context=tls) as server:
        client = make_client(server.domain)
        write(client)
        client.with_options(timeout=1.0).close()
        write(client)
        assert server.connections == 1


def test_plain_http_works_on_loopback(make_client: MakeClient) -> None:
    with Server() as server:
        client = make_client(f"http://{server.domain}")
        write(client)
        write(client)
        assert server.connections == 1


def test_domain_without_a_scheme_gets_tls(make_client: MakeClient) -> None:
    """A plain server behind a domain without a scheme gets a TLS handshake, never a signature."""
    seen: list[bytes] = []

    def listen(connection: Connection) -> None:
        seen.append(connection.socket.recv(64))

    with Server(listen) as server:
        error = error_of(write, make_client(server.domain, retry=NO_RETRY))
    assert isinstance(error, TransportError)
    assert error.delivered == "no"
    assert seen[0][:1] == b"\x16"


# --- no connection ---


@pytest.mark.parametrize("scheme", ["", "http://"])
def test_refused_connection_raises_transport_error_with_nothing_delivered(
    make_client: MakeClient, scheme: str
) -> None:
    with closed_port() as port:
        client = make_client(f"{scheme}127.0.0.1:{port}", retry=QUICK_RETRY)
        for call in (read, write):
            error = error_of(call, client)
            assert isinstance(error, TransportError)
            assert (error.kind, error.delivered) == ("connect", "no")
            assert f"127.0.0.1:{port}" in str(error)


def test_unknown_host_name_raises_transport_error_with_nothing_delivered(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = error_of(write, make_client("tim.invalid", retry=QUICK_RETRY))
    assert isinstance(error, TransportError)
    assert (error.kind, error.delivered, error.host) == ("dns", "no", "tim.invalid")


def test_stalled_handshake_ends_in_time_with_nothing_delivered(make_client: MakeClient) -> None:
    with Server(Connection.stall) as server:
        started = time.monotonic()
        error = error_of(write, make_client(server.domain, retry=NO_RETRY, connect_timeout=0.1, read_timeout=0.1))
        assert time.monotonic() - started < 1
    assert isinstance(error, TransportError)
    assert error.delivered == "no"


def test_cut_handshake_is_retried_with_nothing_delivered(make_client: MakeClient) -> None:
    def cut(connection: Connection) -> None:
        connection.socket.recv(1)
        connection.reset()

    with Server(cut) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        error = error_of(write, client)
        assert server.connections == 3
    assert isinstance(error, TransportError)
    assert error.delivered == "no"


# --- certificates ---


def _contexts(certificates: Certificates) -> dict[str, ssl.SSLContext]:
    day = timedelta(days=1)
    now = datetime.now(timezone.utc).replace(tzinfo=None)
    return {
        "expired": certificates.server(not_before=now - 3 * day, not_after=now - day),
        "not valid yet": certificates.server(not_before=now + day, not_after=now + 3 * day),
        "wrong host": certificates.server("tim.example"),
        "unknown authority": context_of(trustme.CA(), "127.0.0.1"),
        "self-signed": _self_signed(),
    }


def _self_signed() -> ssl.SSLContext:
    """Return a context with the certificate of an authority that vouches only for itself."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with authority.private_key_pem.tempfile() as key, authority.cert_pem.tempfile() as certificate:
        context.load_cert_chain(certificate, key)
    return context


@pytest.mark.parametrize("fault", ["expired", "not valid yet", "wrong host", "unknown authority", "self-signed"])
def test_untrusted_certificate_is_refused_without_a_retry(
    certificates: Certificates, make_client: MakeClient, fault: str
) -> None:
    with Server(context=_contexts(certificates)[fault]) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        for call in (read, write):
            error = error_of(call, client)
            assert isinstance(error, TransportError)
            assert (error.kind, error.delivered) == ("tls", "no")
            assert server.domain in str(error)
        assert server.connections == 2  # one for each call: no retry
        assert server.received == []


def test_ssl_context_of_the_user_decides_which_servers_are_trusted(
    certificates: Certificates, tls: ssl.SSLContext, make_client: MakeClient
) -> None:
    context = ssl.create_default_context(cafile=certificates.file)
    with Server(context=tls) as server:
        assert write(make_client(server.domain, ca_certs=None, ssl_context=context))["ErrorCode"] == 0
        error = error_of(write, make_client(server.domain, ca_certs=None, retry=NO_RETRY))
        assert isinstance(error, TransportError)
        assert error.kind == "tls"


def test_ca_certs_decide_which_servers_are_trusted(
    tls: ssl.SSLContext, make_client: MakeClient, tmp_path: Path
) -> None:
    """`make_client` trusts only the tests' authority; a client that trusts another refuses its servers."""
    another = tmp_path / "another.pem"
    trustme.CA().cert_pem.write_to_path(str(another))
    with Server(context=tls) as server:
        assert write(make_client(server.domain))["ErrorCode"] == 0
        error = error_of(write, make_client(server.domain, ca_certs=str(another)))
        assert isinstance(error, TransportError)
        assert (error.kind, error.delivered, len(server.received)) == ("tls", "no", 1)


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=lambda it: it.name)
@pytest.mark.parametrize("shown", ["ours", "another's", "none"])
def test_client_certificate_is_presented_and_its_refusal_explained(
    certificates: Certificates, make_client: MakeClient, version: ssl.TLSVersion, shown: str
) -> None:
    wanting = certificates.server()
    wanting.verify_mode = ssl.CERT_REQUIRED
    wanting.maximum_version = version
    certificates.authority.configure_trust(wanting)
    context = ssl.create_default_context(cafile=certificates.file)
    if shown != "none":
        authority = certificates.authority if shown == "ours" else trustme.CA()
        authority.issue_cert("client@tim.example").configure_cert(context)
    with Server(context=wanting) as server:
        client = make_client(server.domain, ca_certs=None, ssl_context=context, retry=QUICK_RETRY)
        if shown == "ours":
            assert write(client) == write(client.with_options(timeout=3.0))
            assert (server.connections, len(server.received)) == (1, 2)
            return
        error = error_of(write, client)
        assert server.received == []
    if isinstance(error, OutcomeUnknown):  # the end of the connection was seen before the server's alert
        assert version is ssl.TLSVersion.TLSv1_3
    else:
        assert isinstance(error, TransportError)
        assert (error.kind, error.delivered) == ("tls", "no")
        assert "client certificate" in str(error)


# --- the connection breaks ---


def test_connection_closed_while_idle_is_replaced_without_an_error(
    tls: ssl.SSLContext, make_client: MakeClient
) -> None:
    closed = threading.Event()

    def once(connection: Connection) -> None:
        connection.receive()
        connection.respond()
        connection.close()
        closed.set()

    with Server(once, context=tls) as server:
        client = make_client(server.domain, retry=NO_RETRY)
        for _ in range(3):
            write(client)
            assert closed.wait(5)
            closed.clear()
            time.sleep(0.01)  # until the end has arrived
        assert server.connections == 3


@pytest.mark.parametrize("how", ["close", "reset"])
@pytest.mark.parametrize("responses_first", [0, 1], ids=["fresh", "reused"])
def test_write_is_not_retried_if_the_connection_is_cut_after_the_request(
    tls: ssl.SSLContext, make_client: MakeClient, how: str, responses_first: int
) -> None:
    """On a reused connection, too, the server may have acted before it closed."""

    def cut(connection: Connection) -> None:
        for _ in range(responses_first):
            connection.receive()
            connection.respond()
        connection.receive()
        connection.reset() if how == "reset" else connection.close()

    with Server(cut, context=tls) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        for _ in range(responses_first):
            write(client)
        before = len(server.received)
        assert isinstance(error_of(write, client), OutcomeUnknown)
        assert len(server.received) == before + 1


def test_read_is_retried_if_the_connection_is_cut(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    def cut_twice(connection: Connection) -> None:
        connection.receive()
        if connection.server.connections > 2:
            connection.respond()

    with Server(cut_twice, context=tls) as server:
        read(make_client(server.domain, retry=QUICK_RETRY))
        assert len(server.received) == 3
        assert len({request.body for request in server.received}) == 1
        assert len({request.target for request in server.received}) == 3


@pytest.mark.parametrize(
    "start",
    [
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n",
        b'HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{"ErrorCode":0}',
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nf\r\n{"ErrorCode":0}\r\n',
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"ErrorCode":0}',
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{"ErrorCode":0}',
        b'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 15\r\n\r\n{"ErrorCode":0}',
        b"ICY 200 OK\r\n\r\n",
        b"\r\n\r\n",
    ],
    ids=["headers", "no body", "body", "no last chunk", "chunk", "chunk size", "gzip", "other protocol", "nothing"],
)
@pytest.mark.parametrize("how", ["close", "reset"])
def test_cut_response_is_never_a_success(
    tls: ssl.SSLContext, make_client: MakeClient, connection: str, start: bytes, how: str
) -> None:
    """The part that came may be a whole JSON object."""

    def cut(connection: Connection) -> None:
        connection.receive()
        connection.send(start)
        connection.reset() if how == "reset" else connection.close()

    with Server(cut, context=tls) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        assert isinstance(error_of(write, client), OutcomeUnknown)
        assert len(server.received) == 1
        assert isinstance(error_of(read, client), TransportError | DecodeError)
        if connection == "aiohttp" and start.endswith(b"}"):
            assert len(server.received) in (3, 4)  # it tried one of these connections a second time
        else:
            assert len(server.received) == 4


def test_surplus_of_a_response_is_not_taken_for_the_next(
    tls: ssl.SSLContext, make_client: MakeClient, connection: str
) -> None:
    def long(connection: Connection) -> None:
        while connection.receive():
            connection.respond(b'{"ErrorCode":0}' + b'{"ErrorCode":1}', length=15)

    with Server(long, context=tls) as server:
        client = make_client(server.domain, retry=NO_RETRY)
        if connection == "aiohttp":  # it takes no part of such a response for a success
            assert isinstance(error_of(write, client), OutcomeUnknown)
            return
        assert write(client) == {"ErrorCode": 0}
        # The surplus must not become the next response.
        with contextlib.suppress(OutcomeUnknown):
            assert write(client) == {"ErrorCode": 0}


# --- time ---


def test_silent_server_ends_the_call_at_the_read_timeout(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(never_respond, context=tls) as server:
        client = make_client(server.domain, retry=NO_RETRY, read_timeout=0.1)
        started = time.monotonic()
        assert isinstance(error_of(write, client), OutcomeUnknown)
        error = error_of(read, client)
        assert time.monotonic() - started < 1
        assert isinstance(error, TransportError)
        assert (error.kind, error.delivered) == ("read", "maybe")
        assert server.domain in str(error)


def test_late_response_is_not_taken_for_the_next(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    late = threading.Event()

    def slow_once(connection: Connection) -> None:
        first = connection.server.connections == 1
        while connection.receive():
            if first:
                late.wait(5)
            connection.respond({"ErrorCode": 0, "Number": len(connection.server.received)})

    with Server(slow_once, context=tls) as server:
        client = make_client(server.domain, retry=NO_RETRY, read_timeout=0.1)
        assert isinstance(error_of(write, client), OutcomeUnknown)
        late.set()
        assert write(client)["Number"] == 2


@pytest.mark.parametrize("part", ["headers", "body"])
def test_dripping_response_ends_at_the_deadline(tls: ssl.SSLContext, make_client: MakeClient, part: str) -> None:
    """Each byte comes in time; the whole response does not."""

    def drip(connection: Connection) -> None:
        connection.receive()
        if part == "body":
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n")
        else:
            connection.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
        for _ in range(20):
            if connection.server.stopped.wait(0.05):
                break
            connection.send(b" ")

    with Server(drip, context=tls) as server:
        client = make_client(server.domain, timeout=0.3)
        started = time.monotonic()
        error_of(read, client)
        assert time.monotonic() - started < 0.3 + SLACK


def test_silent_server_ends_the_call_at_the_deadline(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(never_respond, context=tls) as server:
        started = time.monotonic()
        error_of(read, make_client(server.domain, timeout=0.2, read_timeout=5.0))
        assert time.monotonic() - started < 0.2 + SLACK


def test_all_attempts_together_keep_the_deadline(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    with Server(never_respond, context=tls) as server:
        client = make_client(server.domain, timeout=0.4, read_timeout=0.15, retry=RetryPolicy(attempts=50))
        started = time.monotonic()
        error_of(read, client)
        assert time.monotonic() - started < 0.4 + SLACK
        assert 2 <= len(server.received) <= 4


# --- the app rate ---


def test_two_apis_share_the_app_rate(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    """The rate allows 20 calls at once, then one every 0.05 s, so the last of 24 goes after 0.2 s."""
    with Server(context=tls) as server:
        client = make_client(server.domain, app_rate=Rate(20, 1))
        started = time.monotonic()
        for _ in range(12):
            read(client)
            write(client.with_options(timeout=9.0))
        assert time.monotonic() - started >= 0.2
        assert len(server.received) == 24


@pytest.mark.parametrize("settings", [{"rate_limits": "fail"}, {"timeout": 0.5}], ids=["fail", "no time to wait"])
def test_call_beyond_the_app_rate_fails_if_it_may_not_wait(
    tls: ssl.SSLContext, make_client: MakeClient, settings: dict[str, Any]
) -> None:
    """The rate allows two calls at once, then one every 1.6 s."""
    with Server(context=tls) as server:
        client = make_client(server.domain, app_rate=Rate(40, 60), **settings)
        read(client)
        write(client)
        for call in (read, write):
            error = error_of(call, client)
            assert isinstance(error, RateLimitError)
            assert error.retry_after is not None
            assert 1 < error.retry_after <= 1.6
            assert "nothing was sent" in str(error)
        assert write(client.with_options(rate_limits="off"))["ErrorCode"] == 0
        assert len(server.received) == 3


# --- strange responses ---


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"])
def test_redirect_is_not_followed(tls: ssl.SSLContext, make_client: MakeClient, status: str) -> None:
    def redirect(connection: Connection) -> None:
        while connection.receive():
            connection.respond(b"", status=status, headers=f"Location: https://{other.domain}/v4/x\r\n")

    with Server(context=tls) as other, Server(redirect, context=tls) as server:
        error = error_of(read, make_client(server.domain, retry=QUICK_RETRY))
        assert isinstance(error, TransportError)
        assert error.kind == "redirect"
        assert len(server.received) == 1
        assert other.connections == 0


def test_html_response_is_shown_in_the_error_of_a_read(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    gateway = respond_with(b"<html>502 Bad Gateway</html>", status="502 Bad Gateway")
    with Server(gateway, context=tls) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        error = error_of(read, client)
        assert isinstance(error, DecodeError)
        assert (error.http_status, error.snippet) == (502, "<html>502 Bad Gateway</html>")
        assert isinstance(error_of(write, client), OutcomeUnknown)


HUGE = b'{"ErrorCode":0,"Text":"' + b"a" * 12_000_000 + b'"}'


@pytest.mark.parametrize("how", ["announced", "until the end", "chunked", "gzip bomb"])
def test_huge_response_is_refused_without_a_retry(tls: ssl.SSLContext, make_client: MakeClient, how: str) -> None:
    def huge(connection: Connection) -> None:
        connection.receive()
        if how == "announced":
            connection.respond(HUGE)
        elif how == "until the end":
            connection.send(b"HTTP/1.1 200 OK\r\n\r\n" + HUGE)
        elif how == "chunked":
            connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            for start in range(0, len(HUGE), 100_000):
                part = HUGE[start : start + 100_000]
                connection.send(b"%x\r\n%s\r\n" % (len(part), part))
            connection.send(b"0\r\n\r\n")
        else:
            connection.respond(gzip.compress(HUGE, 1), headers="Content-Encoding: gzip\r\n")

    with Server(huge, context=tls) as server:
        error = error_of(read, make_client(server.domain, retry=QUICK_RETRY))
        assert isinstance(error, TransportError)
        assert len(server.received) == 1  # the response to a retry would be as large


def test_broken_connections_leave_no_threads_behind(tls: ssl.SSLContext, make_client: MakeClient) -> None:
    def faulty(connection: Connection) -> None:
        while connection.receive():
            if len(connection.server.received) % 3 == 0:
                return
            connection.respond()

    threads = set(threading.enumerate())
    with Server(faulty, context=tls) as server:
        client = make_client(server.domain, retry=QUICK_RETRY)
        for _ in range(60):
            read(client)
        assert server.connections >= 10
        client.close()
    until = time.monotonic() + 5
    while set(threading.enumerate()) - threads and time.monotonic() < until:
        time.sleep(0.01)
    mine = {thread for thread in set(threading.enumerate()) - threads if thread.name.startswith("timsdk")}
    assert not mine


def test_server_of_these_tests_responds_with_success() -> None:
    """The server of these tests closes what it opens."""
    with Server(respond_to_all) as server, socket.create_connection(("127.0.0.1", server.port)) as sock:
        sock.sendall(b"POST /x HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
        assert sock.recv(1024).startswith(b"HTTP/1.1 200 OK")


# --- the transport without a client ---


def request_to(domain: str, **settings: Any) -> HttpRequest:
    return HttpRequest(
        domain=domain, path="/v4/a/b", query="x=y", body=b"{}", connect_timeout=2.0, read_timeout=2.0, **settings
    )


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, LeanTLSConnection),
        ({"proxy": "http://127.0.0.1:9"}, Urllib3TLSConnection),
        ({"connection": "urllib3"}, Urllib3TLSConnection),
        ({"connection": "lean", "proxy": "http://127.0.0.1:9"}, LeanTLSConnection),
    ],
)
def test_proxy_and_connection_option_select_the_connection_class(settings: dict[str, Any], expected: type) -> None:
    with Client(sdkappid=1, identifier="a", usersig="s", domain="tim.test", **settings) as client:
        assert client._core.transport._pool("tim.test")[0].ConnectionCls is expected
        client._core.transport.after_fork()
        assert client._core.transport._pool("tim.test")[0].ConnectionCls is expected


@pytest.mark.parametrize("kind", ["lean", "urllib3"])
@pytest.mark.parametrize(
    ("sent", "phase"),
    [
        (b"", Phase.MAYBE_SENT),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n", Phase.PARTIAL_RESPONSE),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{", Phase.PARTIAL_RESPONSE),
    ],
)
def test_failure_reports_how_far_the_attempt_got(kind: Any, sent: bytes, phase: Phase) -> None:
    def cut(connection: Connection) -> None:
        connection.receive()
        connection.send(sent)

    transport = Urllib3Transport(pool_size=1, lean=kind == "lean")
    with Server(cut) as server:
        limits = {"connect_timeout": 1.0, "read_timeout": 1.0, "deadline": time.monotonic() + 60.0}
        seen = transport.send(
            HttpRequest(domain=f"http://{server.domain}", path="/v4/a/b", query="q", body=b"{}", **limits)
        )
    transport.close()
    assert isinstance(seen, HttpFailure)
    assert (seen.phase, seen.kind, seen.reused) == (phase, "protocol", False)
    for watch in [thread for thread in threading.enumerate() if thread.name == "timsdk-deadline"]:
        watch.join(4.0)
        assert not watch.is_alive(), "it ends with the attempt, not with the deadline"


def test_unknown_connection_option_raises_config_error(make_client: MakeClient) -> None:
    with pytest.raises(ConfigError, match="connection is 'lean' or 'urllib3', not 'fast'"):
        make_client("tim.test", connection="fast")


def test_request_has_exactly_these_headers() -> None:
    transport = Urllib3Transport(pool_size=1)
    with Server() as server:
        domain = server.domain
        transport.send(request_to(f"http://{domain}", deadline=time.monotonic() + 5.0))
        transport.close()
    (received,) = server.received
    assert (received.method, received.target, received.body) == ("POST", "/v4/a/b?x=y", b"{}")
    assert received.headers == {
        "host": domain,
        "content-type": "application/json",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": f"timsdk/{__version__}",
        "content-length": "2",
    }


def test_nothing_is_sent_after_the_deadline() -> None:
    found = Urllib3Transport(pool_size=1).send(request_to("tim.invalid", deadline=time.monotonic() - 0.001))
    assert found == HttpFailure(phase=Phase.NOTHING_SENT, kind="deadline", message="the time for the call is over")


ALERTS = sorted(failure_texts._OUR_CERTIFICATE)


@pytest.mark.parametrize("reason", [*ALERTS, "WRONG_VERSION_NUMBER", None])
@pytest.mark.parametrize("seen", ["", "reused", "response_begun"])
def test_only_alerts_about_our_certificate_prove_that_nothing_was_sent(reason: str | None, seen: str) -> None:
    """The server must have refused our certificate on a fresh connection, before any response."""
    attempt = Attempt({}, query="", deadline=0.0, read_timeout=0.0, limit=0)
    attempt.started = True
    if seen:
        setattr(attempt, seen, True)
    cause = ssl.SSLError("alert")
    if reason:
        cause.reason = reason
    found = failure_texts.tls_failure(cause, attempt, "tim.example")
    certain = reason in ALERTS and not seen
    assert found.final is certain
    assert (found.phase is Phase.NOTHING_SENT) is certain
    assert (found.kind, found.reused) == ("tls", seen == "reused")
    assert ("client certificate" in found.message) is certain
    assert "tim.example" in found.message
    assert {
        "SSLV3_ALERT_BAD_CERTIFICATE", "SSLV3_ALERT_CERTIFICATE_EXPIRED", "SSLV3_ALERT_CERTIFICATE_REVOKED",
        "SSLV3_ALERT_CERTIFICATE_UNKNOWN", "SSLV3_ALERT_HANDSHAKE_FAILURE", "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
        "TLSV1_ALERT_ACCESS_DENIED",
        "TLSV1_ALERT_UNKNOWN_CA", "TLSV13_ALERT_CERTIFICATE_REQUIRED",
    } <= set(ALERTS)  # fmt: skip
