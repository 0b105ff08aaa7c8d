"""Renewals of signatures in threads: providers that use other clients, threads that overtake, and no time left."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from support.calls import KEY
from support.recording_transport import RecordingTransport
from timsdk import AuthError, Client, TransportError, usersig

from timsdk_runtime.credentials import RenewingCredential
from timsdk_runtime.secret import Secret


def signed() -> str:
    return usersig.sign(sdkappid=1, key=KEY, identifier="admin", expire=1000)


def test_provider_may_use_another_client_with_a_provider() -> None:
    inner = RenewingCredential(signed, background=True)
    outer = RenewingCredential(lambda: inner.signature(timeout=5).text, background=True)
    assert usersig.decode(outer.signature(timeout=5).text).identifier == "admin"


@pytest.mark.parametrize("background", [False, True])
def test_signature_that_another_thread_has_made_meanwhile_is_used(background: bool) -> None:
    asked: list[int] = []

    def provider() -> str:
        asked.append(1)
        return signed()

    credential = RenewingCredential(provider, background=background)
    made = signed()

    class Lock:
        """Is free when another thread has renewed the signature."""

        def __enter__(self) -> None:
            credential._keep(Secret(made))

        def __exit__(self, *_: object) -> None: ...

    credential._lock = Lock()  # type: ignore[assignment]
    found = credential.signature(timeout=5)
    assert (found.text, found.cached, asked) == (made, True, [])


def test_refused_signature_that_was_made_elsewhere_is_not_sent_again() -> None:
    transport = RecordingTransport(b'{"ActionStatus":"FAIL","ErrorCode":70001,"ErrorInfo":"expired"}')
    with (
        Client(sdkappid=1, identifier="admin", region="china", usersig=signed(), transport=transport) as tim,
        pytest.raises(AuthError),
    ):
        tim.call("a/b")
    assert len(transport.requests) == 1


@pytest.mark.parametrize(("timeout", "waited"), [(-1.0, 0.0), (0.5, 0.5), (float("inf"), threading.TIMEOUT_MAX)])
def test_provider_is_waited_for_as_long_as_the_call_may_take(timeout: float, waited: float) -> None:
    free, waits = threading.Event(), list[float]()
    credential = RenewingCredential(lambda: str(free.wait(20)) and signed(), background=True)
    with pytest.raises(TransportError):
        credential.signature(timeout=0.0)
    renewal: Any = credential._renewal
    renewal.done.wait = waits.append
    with pytest.raises(TransportError, match="did not return a signature in time; nothing was sent"):
        credential.signature(timeout=timeout)
    free.set()
    assert waits == [waited]
