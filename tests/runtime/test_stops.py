"""A stop is told from other exceptions by the signal handler in its traceback, and failures keep no locals."""

from __future__ import annotations

import functools
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.certificates import Certificates
from support.servers import Server, respond_with

from timsdk_runtime.stops import forget_locals, stop_behind
from timsdk_runtime.transport import lean_connection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.lean_connection import POOLS as LEAN_POOLS
from timsdk_runtime.transport.messages import HttpRequest, HttpResponse
from timsdk_runtime.transport.urllib3_connection import POOLS as URLLIB3_POOLS
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport


class Stop(Exception):
    """What a handler raises."""


class CallableHandler:
    """A handler that is an object."""

    def __call__(self, *_: object) -> None:
        deeper()

    def method(self, *_: object) -> None:
        deeper()


def deeper() -> None:
    raise Stop


def function(*_: object) -> None:
    deeper()


HANDLERS: dict[str, Any] = {
    "function": function,
    "partial": functools.partial(function, 1),
    "object": CallableHandler(),
    "method": CallableHandler().method,
}


@pytest.fixture(autouse=True)
def _alarm() -> Iterator[None]:
    before = signal.getsignal(signal.SIGALRM)
    yield
    signal.signal(signal.SIGALRM, before)


def raised(action: Callable[[], object]) -> BaseException:
    """Return what an action raises."""
    try:
        action()
    except Exception as error:  # noqa: BLE001
        return error
    raise AssertionError("nothing was raised")


def interrupt() -> None:
    signal.raise_signal(signal.SIGALRM)


def as_cause() -> None:
    try:
        interrupt()
    except Stop as error:
        raise OSError("wrapper") from error


def as_context() -> None:
    try:
        interrupt()
    except Stop:
        raise OSError("wrapper")  # noqa: B904


def as_argument() -> None:
    try:
        interrupt()
    except Stop as error:
        wrapper = OSError("wrapper", error)
    raise wrapper


def with_its_traceback() -> None:
    """Raise a wrapper that has the traceback of what it wraps, as urllib3 does."""
    try:
        interrupt()
    except Stop as error:
        raise OSError("wrapper").with_traceback(error.__traceback__) from error


@pytest.mark.parametrize("handler", HANDLERS)
def test_what_a_handler_raises_is_a_stop(handler: str) -> None:
    signal.signal(signal.SIGALRM, HANDLERS[handler])
    error = raised(interrupt)
    assert isinstance(error, Stop)
    assert stop_behind(error) is error


@pytest.mark.parametrize("wrap", [as_cause, as_context, as_argument, with_its_traceback])
def test_stop_is_found_in_what_wraps_it(wrap: Callable[[], None]) -> None:
    signal.signal(signal.SIGALRM, function)
    error = raised(wrap)
    assert isinstance(error, OSError)
    assert isinstance(stop_behind(error), Stop)


def test_other_exceptions_are_no_stops() -> None:
    assert stop_behind(raised(deeper)) is None
    signal.signal(signal.SIGALRM, function)
    assert stop_behind(raised(deeper)) is None
    assert stop_behind(ValueError("never raised")) is None


def test_exceptions_that_wrap_each_other_end_the_search() -> None:
    signal.signal(signal.SIGALRM, function)
    first, second = ValueError("first"), ValueError("second")
    first.__cause__, second.__cause__ = second, first
    assert stop_behind(first) is None


def test_signals_stop_the_main_thread_only() -> None:
    signal.signal(signal.SIGALRM, function)
    found: list[BaseException | None] = []
    thread = threading.Thread(target=lambda: found.append(stop_behind(raised(function))))
    thread.start()
    thread.join()
    assert found == [None]


@pytest.mark.parametrize("wrap", [interrupt, as_cause, as_context, as_argument])
def test_locals_of_a_failure_and_of_what_it_wraps_are_forgotten(wrap: Callable[[], None]) -> None:
    def holds_a_secret(*_: object) -> None:
        secret = "cAnArY"  # noqa: F841
        raise Stop

    signal.signal(signal.SIGALRM, holds_a_secret)
    error = raised(wrap)
    assert "cAnArY" in locals_of(error)
    forget_locals(error)
    assert "cAnArY" not in locals_of(error)


def locals_of(error: BaseException) -> str:
    """Return the locals of all frames of an exception and of those it wraps."""
    text = ""
    for found in (error, error.__context__, error.__cause__, *error.args):
        traceback = getattr(found, "__traceback__", None)
        while traceback is not None:
            text += repr(traceback.tb_frame.f_locals) if traceback.tb_frame.f_code.co_name == "holds_a_secret" else ""
            traceback = traceback.tb_next
    return text


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("pools", [LEAN_POOLS, URLLIB3_POOLS], ids=["lean", "urllib3"])
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_abandoned_socket_is_named_without_python_code(
    certificates: Certificates, pools: dict[str, Any], tls: bool
) -> None:
    """CPython drops what a signal handler raises while Python code names a socket for a ResourceWarning."""
    context = certificates.server() if tls else None
    with Server(context=context) as server:
        trust = {"ca_certs": certificates.file} if tls else {}
        connection = pools["https" if tls else "http"].ConnectionCls("127.0.0.1", server.port, timeout=5.0, **trust)
        connection._begin(Attempt({}, query="", deadline=time.monotonic() + 5, read_timeout=5.0, limit=100))
        socket, connection.sock = connection.sock, None
        called: list[str] = []
        sys.setprofile(lambda frame, event, _: called.append(frame.f_code.co_name) if event == "call" else None)
        try:
            del socket
        finally:
            sys.setprofile(None)
    assert called == []


def request_to(domain: str) -> HttpRequest:
    return HttpRequest(domain, "/v4/a/b", "q=1", b"{}", 1.0, 2.0, deadline=time.monotonic() + 3)


class LateStop(TimeoutError):
    """A stop that looks as if an address did not accept a connection in time."""


@pytest.mark.parametrize("kind", [Stop, LateStop, KeyboardInterrupt])
def test_stop_in_an_attempt_arrives_alone_and_leaves_the_place_free(
    kind: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise kind

    tried: list[Any] = []
    connect = lean_connection._connect

    def interrupted(*given: Any) -> Any:
        if not tried:
            tried.append(given)
            interrupt()
        return connect(*given)

    signal.signal(signal.SIGALRM, stop)
    monkeypatch.setattr(lean_connection, "_connect", interrupted)
    with Server() as server:
        transport = Urllib3Transport(pool_size=1)
        with pytest.raises(kind) as caught:
            transport.send(request_to(f"http://{server.domain}"))
        assert (caught.value.__cause__, len(tried), server.connections) == (None, 1, 0)
        assert transport._places[f"http://{server.domain}"].held == 0
        assert isinstance(transport.send(request_to(f"http://{server.domain}")), HttpResponse)
        transport.close()


def test_redirect_is_returned_and_no_failure_of_the_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(error: BaseException) -> None:
        raise AssertionError(error)

    monkeypatch.setattr("timsdk_runtime.stops.forget_locals", fail)
    with Server(respond_with(b"", status="302 Found", headers="Location: /x\r\n")) as server:
        transport = Urllib3Transport(pool_size=1)
        found = transport.send(request_to(f"http://{server.domain}"))
        transport.close()
    assert isinstance(found, HttpResponse)
    assert found.status == 302
