"""What an exception means for an attempt: kind, text, phase, and whether a retry can help."""

from __future__ import annotations

import ssl
import time
from http.client import HTTPException
from typing import Any

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey
from urllib3 import exceptions as urllib3_errors

from timsdk_runtime.transport import aiohttp_failures, asyncio_connect, asyncio_failures, failures
from timsdk_runtime.transport.attempt import RESPONSE_LIMIT, Attempt
from timsdk_runtime.transport.base_connection import NoThread, TunnelFailed
from timsdk_runtime.transport.failure_texts import failure, foreign_failure, tls_failure, tunnel_failure
from timsdk_runtime.transport.http1 import ResponseTooLarge
from timsdk_runtime.transport.messages import HttpFailure, Phase

NOTHING, MAYBE, PARTIAL = Phase.NOTHING_SENT, Phase.MAYBE_SENT, Phase.PARTIAL_RESPONSE
CONNECTION: Any = None
KEY = ConnectionKey("x", 443, is_ssl=True, ssl=True, proxy=None, proxy_auth=None, proxy_headers_hash=None)

TEXTS: dict[str, tuple[str, str, bool]] = {
    "proxy unreachable": ("proxy", "there is no connection to the proxy", False),
    "no name": ("dns", "the name x.example cannot be resolved", False),
    "no thread": ("deadline", "no thread could be started to keep the deadline", False),
    "refused": ("connect", "x.example refused the connection", False),
    "connect timeout": ("connect", "x.example did not accept a connection in time", False),
    "tls timeout": ("tls", "TLS with x.example was not set up in time", False),
    "read timeout": ("read", "x.example did not respond in time", False),
    "too large": ("too_large", "the response of x.example has more than 8 MB", True),
    "broken": ("protocol", "the connection to x.example broke", False),
}


def attempt(phase: Phase = NOTHING, *, reused: bool = False, connected: bool = False, late: bool = False) -> Attempt:
    deadline = time.monotonic() + (-1 if late else 100)
    made = Attempt({}, query="", deadline=deadline, read_timeout=1.0, limit=1)
    made.started, made.response_begun = phase is not NOTHING, phase is PARTIAL
    made.reused, made.connected = reused, connected
    return made


@pytest.mark.parametrize("what", TEXTS)
def test_failure_has_its_kind_and_text_and_only_a_large_response_is_final(what: str) -> None:
    assert RESPONSE_LIMIT == 8 * 1024 * 1024
    kind, text, final = TEXTS[what]
    assert failure(what, attempt(MAYBE, reused=True), "x.example") == HttpFailure(MAYBE, kind, text, final, True)
    assert failure(what, attempt(PARTIAL), "x.example") == HttpFailure(PARTIAL, kind, text, final, False)


def no_name() -> Exception:
    return urllib3_errors.NameResolutionError("x", CONNECTION, OSError())  # type: ignore[arg-type]


OF_URLLIB3: list[tuple[Any, Phase, str]] = [
    (lambda: urllib3_errors.ProxyError("proxy", OSError()), NOTHING, "proxy unreachable"),
    (no_name, NOTHING, "no name"),
    (lambda: urllib3_errors.NewConnectionError(CONNECTION, "refused"), NOTHING, "refused"),
    (lambda: urllib3_errors.ConnectTimeoutError(CONNECTION, "late"), NOTHING, "connect timeout"),
    (lambda: urllib3_errors.ReadTimeoutError(CONNECTION, "/", "late"), NOTHING, "tls timeout"),
    (lambda: urllib3_errors.ReadTimeoutError(CONNECTION, "/", "late"), MAYBE, "read timeout"),
    (lambda: urllib3_errors.ProtocolError("too large", ResponseTooLarge()), PARTIAL, "too large"),
    (lambda: urllib3_errors.ProtocolError("broken", ConnectionResetError()), MAYBE, "broken"),
    (lambda: urllib3_errors.ProtocolError("no thread", NoThread()), NOTHING, "no thread"),
    (urllib3_errors.HTTPError, MAYBE, "broken"),
]


@pytest.mark.parametrize(("make", "phase", "what"), OF_URLLIB3, ids=[what for _, _, what in OF_URLLIB3])
def test_exception_of_urllib3_has_a_meaning(make: Any, phase: Phase, what: str) -> None:
    found = failures.failure_of(make(), attempt(phase), "x.example")
    assert found == failure(what, attempt(phase), "x.example")


OF_ASYNCIO: list[tuple[Exception, str]] = [
    (asyncio_connect.ProxyUnreachable(), "proxy unreachable"),
    (asyncio_connect.NoName(), "no name"),
    (asyncio_connect.NoConnection(), "refused"),
    (asyncio_connect.ConnectTimeout(), "connect timeout"),
    (asyncio_connect.TLSTimeout(), "tls timeout"),
    (TimeoutError(), "read timeout"),
    (ResponseTooLarge(), "too large"),
    (ConnectionResetError(), "broken"),
    (HTTPException(), "broken"),
]


@pytest.mark.parametrize(("error", "what"), OF_ASYNCIO, ids=[repr(error) for error, _ in OF_ASYNCIO])
def test_exception_of_an_asyncio_connection_has_a_meaning(error: Exception, what: str) -> None:
    found = asyncio_failures.failure_of(error, attempt(MAYBE), "x.example")
    assert found == failure(what, attempt(MAYBE), "x.example")


OF_AIOHTTP: list[tuple[Exception, bool, str]] = [
    (aiohttp.ClientProxyConnectionError(KEY, OSError()), True, "proxy unreachable"),
    (aiohttp.ClientConnectorDNSError(KEY, OSError()), False, "no name"),
    (aiohttp.ClientConnectorError(KEY, OSError()), False, "refused"),
    (aiohttp.ServerDisconnectedError(), True, "broken"),
    (ResponseTooLarge(), True, "too large"),
    (ConnectionResetError(), True, "broken"),
    (HTTPException(), True, "broken"),
    (TimeoutError(), True, "read timeout"),
]


@pytest.mark.parametrize(("error", "connected", "what"), OF_AIOHTTP, ids=[repr(error) for error, *_ in OF_AIOHTTP])
def test_exception_of_aiohttp_has_a_meaning(error: Exception, connected: bool, what: str) -> None:
    begun = attempt(MAYBE if connected else NOTHING, connected=connected)
    found = aiohttp_failures.failure_of(error, begun, "x.example", proxy=connected)
    assert found == failure(what, begun, "x.example")


def test_aiohttp_tells_the_tunnel_of_a_proxy_from_the_connection_to_the_host() -> None:
    def found(error: Exception, *, proxy: bool) -> HttpFailure:
        return aiohttp_failures.failure_of(error, attempt(), "x.example", proxy=proxy)

    for error in (TimeoutError(), ConnectionResetError()):
        assert found(error, proxy=True) == tunnel_failure(0, attempt(), "x.example")
    assert found(TimeoutError(), proxy=False) == failure("connect timeout", attempt(), "x.example")
    assert found(ConnectionResetError(), proxy=False) == failure("broken", attempt(), "x.example")
    info: Any = None
    refused = aiohttp.ClientHttpProxyError(info, (), status=407)
    assert found(refused, proxy=True) == tunnel_failure(407, attempt(), "x.example")


@pytest.mark.parametrize("cls", [aiohttp.ClientConnectorSSLError, aiohttp.ClientConnectorCertificateError])
def test_aiohttp_tells_tls_from_other_failures(cls: Any) -> None:
    found = aiohttp_failures.failure_of(cls(KEY, ssl.SSLError(1, "bad")), attempt(), "x.example", proxy=False)
    assert (found.kind, found.message) == ("tls", "TLS with x.example failed")


def test_aiohttp_tells_that_the_server_refuses_the_certificate_of_this_client() -> None:
    alert = ssl.SSLError(1, "alert")
    alert.reason = "TLSV13_ALERT_CERTIFICATE_REQUIRED"
    wrapped = aiohttp.ClientOSError("broken")
    wrapped.__cause__ = alert
    for error in (aiohttp.ClientConnectorSSLError(KEY, alert), wrapped, alert):
        found = aiohttp_failures.failure_of(error, attempt(MAYBE), "x.example", proxy=False)
        assert found == tls_failure(alert, attempt(MAYBE), "x.example")
        assert found.final


def test_tls_failure_of_any_connection_is_one_of_tls() -> None:
    expected = HttpFailure(NOTHING, "tls", "TLS with x.example failed", False, False)
    bad = ssl.SSLError(1, "bad")
    assert failures.failure_of(urllib3_errors.SSLError(bad), attempt(), "x.example") == expected
    assert failures.failure_of(urllib3_errors.SSLError(), attempt(), "x.example") == expected
    assert asyncio_failures.failure_of(bad, attempt(), "x.example") == expected
    untrusted = ssl.SSLCertVerificationError(1, "[SSL] bad")
    untrusted.verify_message = ""
    found = asyncio_failures.failure_of(untrusted, attempt(), "x.example")
    assert found == HttpFailure(
        NOTHING, "tls", "the certificate of x.example is not trusted: verification failed", True, False
    )


def test_refused_client_certificate_is_final_and_nothing_was_sent() -> None:
    alert = ssl.SSLError(1, "alert")
    alert.reason = "TLSV13_ALERT_CERTIFICATE_REQUIRED"
    text = "x.example refused TLS with this client; does it want a client certificate, or another one?"
    assert tls_failure(alert, attempt(MAYBE), "x.example") == HttpFailure(NOTHING, "tls", text, True, False)
    for later in (attempt(MAYBE, reused=True), attempt(PARTIAL)):
        found = tls_failure(alert, later, "x.example")
        assert (found.phase, found.final, found.message) == (later.phase, False, "TLS with x.example failed")


@pytest.mark.parametrize(("status", "text", "final"), [(0, "", False), (403, ": it responded with HTTP 403", False),
                                                       (407, ": it responded with HTTP 407", True)])  # fmt: skip
def test_proxy_that_wants_a_password_is_not_asked_again(status: int, text: str, final: bool) -> None:
    expected = HttpFailure(NOTHING, "proxy", f"the proxy did not connect to x.example{text}", final, False)
    error = TunnelFailed(status)
    assert asyncio_failures.failure_of(error, attempt(), "x.example") == expected
    wrapped = urllib3_errors.ProxyError("proxy", error)
    assert failures.failure_of(wrapped, attempt(), "x.example") == expected


def test_exception_of_a_tracer_is_named_by_its_class_and_final_before_anything_is_sent() -> None:
    error = LookupError("canary")
    text = "something around the connection raised LookupError"
    for phase, final in ((NOTHING, True), (MAYBE, False), (PARTIAL, False)):
        expected = HttpFailure(phase, "protocol", text, final, False)
        assert foreign_failure(error, attempt(phase)) == expected
        assert failures.failure_of(error, attempt(phase), "x.example") == expected
        assert asyncio_failures.failure_of(error, attempt(phase), "x.example") == expected
        assert aiohttp_failures.failure_of(error, attempt(phase), "x.example", proxy=False) == expected


def test_connection_that_came_too_late_was_sent_nothing() -> None:
    error = urllib3_errors.ProtocolError("late", TimeoutError())
    text = "the time for the call was over before anything was sent"
    expected = HttpFailure(NOTHING, "deadline", text)
    for late, found in (
        (attempt(connected=True, late=True), "deadline"),
        (attempt(connected=False, late=True), "protocol"),
        (attempt(connected=True), "protocol"),
        (attempt(MAYBE, connected=True, late=True), "protocol"),
    ):
        assert failures.failure_of(error, late, "x.example").kind == found
    late = attempt(connected=True, late=True)
    assert asyncio_failures.failure_of(TimeoutError(), late, "x.example") == expected
    assert aiohttp_failures.failure_of(TimeoutError(), late, "x.example", proxy=False) == expected
