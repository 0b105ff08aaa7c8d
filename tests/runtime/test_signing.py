"""Signing: it is under the deadline of the call, and a signature that is still valid outlives its provider."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any

import pytest
from support.calls import KEY
from support.forks import status_of_child
from support.recording_transport import RecordingTransport
from timsdk import Client, ConfigError, TransportError, usersig

from timsdk_runtime.credentials import RenewingCredential

_request_id: ContextVar[str] = ContextVar("request_id", default="")


@pytest.fixture
def released() -> Iterator[threading.Event]:
    """Return an event for which hanging providers wait; it is set after the test."""
    event = threading.Event()
    yield event
    event.set()


def make_client(provider: Any, **options: Any) -> Client:
    given: dict[str, Any] = {"timeout": 0.2, **options}
    return Client(
        sdkappid=1,
        identifier="admin",
        region="china",
        usersig_provider=provider,
        transport=RecordingTransport(),
        **given,
    )


def signed(expire: int = 1000) -> str:
    return usersig.sign(sdkappid=1, key=KEY, identifier="admin", expire=expire)


def test_hanging_provider_ends_every_call_at_its_deadline(released: threading.Event) -> None:
    calls: list[int] = []

    def provider() -> str:
        calls.append(1)
        released.wait(20)
        return signed()

    client = make_client(provider)

    def call(_: int) -> TransportError:
        with pytest.raises(TransportError, match="usersig_provider") as caught:
            client.call("a/b")
        return caught.value

    began = time.monotonic()
    with ThreadPoolExecutor(8) as threads:
        errors = list(threads.map(call, range(8)))
    assert time.monotonic() - began < 5
    assert {(error.kind, error.delivered, error.api) for error in errors} == {("deadline", "no", "a/b")}
    assert len(calls) == 1


def test_late_signature_serves_later_calls(released: threading.Event) -> None:
    credential = RenewingCredential(lambda: str(released.wait(20)) and signed(), background=True)
    with pytest.raises(TransportError):
        credential.signature(timeout=0.01)
    threading.Timer(0.02, released.set).start()
    late = credential.signature(timeout=5)
    assert usersig.decode(late.text).identifier == "admin"
    assert late.cached, "it was made for the call before, so that a new one is made where it is refused"


def test_provider_that_calls_its_own_client_raises_config_error() -> None:
    clients: list[Client] = []

    def provider() -> str:
        clients[0].call("a/b")
        return signed()

    clients.append(make_client(provider, timeout=5))
    began = time.monotonic()
    with pytest.raises(ConfigError, match="usersig_provider calls the client"):
        clients[0].call("a/b")
    assert time.monotonic() - began < 4


def test_provider_runs_in_the_context_of_the_call() -> None:
    seen: list[str] = []

    def provider() -> str:
        seen.append(_request_id.get())
        return signed()

    token = _request_id.set("r1")
    try:
        RenewingCredential(provider, background=True).signature()
    finally:
        _request_id.reset(token)
    assert seen == ["r1"]


def test_exception_of_a_provider_reaches_the_caller_and_the_next_call_tries_again() -> None:
    error = LookupError("the vault is sealed")
    outcomes: list[Any] = [error, signed()]

    def provider() -> str:
        found = outcomes.pop(0)
        if isinstance(found, Exception):
            raise found
        return str(found)

    credential = RenewingCredential(provider, background=True)
    with pytest.raises(LookupError) as caught:
        credential.signature()
    assert caught.value is error
    assert not credential.signature().cached


def test_provider_runs_in_the_calling_thread_where_no_thread_can_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    credential = RenewingCredential(signed, background=True)
    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert not credential.signature().cached


def test_provider_runs_in_a_thread_that_ends_with_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    start, started = threading.Thread.start, list[tuple[str, bool]]()

    def noted(thread: threading.Thread) -> None:
        started.append((thread.name, thread.daemon))
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", noted)
    RenewingCredential(signed, background=True).signature()
    assert started == [("timsdk-usersig", True)]


def test_forked_child_forgets_the_renewal_of_its_parent(released: threading.Event) -> None:
    hang = [True]

    def provider() -> str:
        if hang.pop() if hang else False:
            released.wait(20)
        return signed()

    credential = RenewingCredential(provider, background=True)
    with pytest.raises(TransportError):
        credential.signature(timeout=0.01)
    assert status_of_child(lambda: 42 if credential.signature(timeout=5).cached else 41) == 41


def test_forked_child_does_not_keep_the_pause_after_a_failure_of_its_parent() -> None:
    vault = Vault()
    credential = vault.credential(background=False)
    credential.signature()
    vault.now = 901.0
    credential.signature()  # the vault fails, and is left alone for a while
    credential.signature()
    assert vault.calls == 2
    credential.after_fork()
    credential.signature()
    assert vault.calls == 3


# --- inside the margin ---


class Vault:
    """A provider with a clock, which signs once and fails from then on."""

    def __init__(self) -> None:
        self.now = 0.0
        self.calls = 0

    def __call__(self) -> str:
        self.calls += 1
        if self.calls > 1:
            raise LookupError("secret text")
        return signed(1000)

    def credential(self, *, background: bool) -> RenewingCredential:
        return RenewingCredential(self, background=background, clock=lambda: self.now)


def settle(credential: RenewingCredential) -> None:
    """Wait for the renewal that runs in the background."""
    renewal = credential._renewal
    assert renewal is None or renewal.done.wait(5)


@pytest.mark.parametrize("background", [False, True])
def test_valid_signature_is_used_while_its_renewal_fails(background: bool, caplog: pytest.LogCaptureFixture) -> None:
    vault = Vault()
    credential = vault.credential(background=background)
    text = credential.signature().text
    calls: list[int] = []
    with caplog.at_level(logging.WARNING, "timsdk"):
        for vault.now in (901.0, 902.0, 931.0, 940.0):
            assert credential.signature().text == text
            settle(credential)
            calls.append(vault.calls)
    assert calls == [2, 2, 3, 3]  # at 901 and, after the pause, at 931
    assert len(caplog.records) == 1
    assert "LookupError" in caplog.text
    assert "secret text" not in caplog.text
    vault.now = 951.0
    with pytest.raises(LookupError):
        credential.signature()


@pytest.mark.parametrize("background", [False, True])
@pytest.mark.parametrize("now", [950.0, 2000.0])
def test_failure_is_raised_and_not_logged_once_the_signature_is_not_good_any_more(
    background: bool, now: float, caplog: pytest.LogCaptureFixture
) -> None:
    vault = Vault()
    credential = vault.credential(background=background)
    credential.signature()
    vault.now = now
    with pytest.raises(LookupError):
        credential.signature()
    assert caplog.records == []


@pytest.mark.parametrize("background", [False, True])
def test_refused_signature_is_not_used_while_its_renewal_fails(background: bool) -> None:
    vault = Vault()
    credential = vault.credential(background=background)
    refused = credential.signature().text
    vault.now = 901.0
    with pytest.raises(LookupError):
        credential.signature(refused)


def test_valid_signature_is_used_at_once_while_its_renewal_hangs(released: threading.Event) -> None:
    now = [0.0]
    texts = [signed(1000), signed(2000)]
    wait = [False]

    def provider() -> str:
        if wait[0]:
            released.wait(20)
        return texts.pop(0)

    credential = RenewingCredential(provider, background=True, clock=lambda: now[0])
    first = credential.signature().text
    now[0], wait[0] = 901.0, True
    assert credential.signature(timeout=0.0).text == first
    released.set()
    settle(credential)
    assert credential.signature().text != first
