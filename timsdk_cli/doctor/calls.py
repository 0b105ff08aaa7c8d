"""Harmless calls: whether the service takes the signature, how long it takes, its clock, and reuse of connections."""

from __future__ import annotations

import functools
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from timsdk import ApiError, AuthError, Client, RetryPolicy, TimError, TransportError
from timsdk.types import AccountItem

from timsdk_cli.doctor.finding import Finding, Verdict
from timsdk_runtime.call.http_headers import clock_skew
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse

_CALLS: Final = 5
_SLOW: Final = 1.0
_LIMIT: Final = 3.0
"""Seconds: what the vendor names as the longest a response takes."""
_SKEW_WARN: Final = 30.0
_SKEW_FAIL: Final = 300.0
"""Seconds by which a clock may be wrong. Signatures bear the time of signing."""


_connects = 0
"""Connections that this process began. The transport's own count leaves out those that replace one of its pool."""


def _see(event: str, _arguments: object) -> None:
    global _connects  # noqa: PLW0603  a hook of the interpreter has no other place
    _connects += event == "socket.connect"


class _Watch:
    """A transport around another one, which keeps headers, duration and new connections of each response."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.headers: Mapping[str, str] = {}
        self.seconds: list[float] = []
        self.connected: list[bool] = []
        """Whether the call opened a connection."""
        _watch_connections()

    def send(self, request: HttpRequest) -> HttpResponse | HttpFailure:
        """Send a request and look at its response."""
        begun, before = time.monotonic(), _connects
        result: HttpResponse | HttpFailure = self._inner.send(request)
        if isinstance(result, HttpResponse):
            self.headers = result.headers
            self.seconds.append(time.monotonic() - begun)
            self.connected.append(_connects > before)
        return result

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def check_calls(client: Client, wall: Callable[[], float] = time.time) -> Iterator[Finding]:
    """Yield what a few calls show that only read: whether the administrator's account is imported."""
    core: Any = client._core
    watch = core.transport = _Watch(core.transport)
    patient = client.with_options(retry=RetryPolicy(attempts=1), rate_limits="off", timeout=10.0)
    identifier = client._core.settings.identifier
    responded = False
    for number in range(_CALLS):
        try:
            patient.account.account_check(check_item=[AccountItem(user_id=identifier)])
        except TimError as error:
            yield from _failed(error)
            responded = isinstance(error, ApiError)
            break
        responded = True
        if not number:
            yield Finding("call", "ok", "the service took the signature and responded to account_check")
    yield from _clock(watch.headers, wall())
    if responded and watch.seconds:
        yield from _latency(watch.seconds)
    if len(watch.connected) > 1:
        yield from _reuse(watch.connected)


def _failed(error: TimError) -> Iterator[Finding]:
    if isinstance(error, AuthError):
        advice = f"{error.remedy} Compare sdkappid, identifier and key with those of the console.".strip()
        yield Finding(
            "call", "fail", f"the service refused the signature: {error.code} {error.name}: {error.meaning}", advice
        )
    elif isinstance(error, ApiError):
        yield Finding(
            "call", "fail", f"the service refused the call: {error.code} {error.name}: {error.meaning}", error.remedy
        )
    elif isinstance(error, TransportError):
        advice = "The lines above say how far the way is open; if all of it is, look at proxies and firewalls on it."
        yield Finding("call", "fail", f"no response ({error.kind}): {error}", advice)
    else:
        yield Finding("call", "fail", str(error), "A gateway or a proxy may have responded instead of the service.")


def _clock(headers: Mapping[str, str], now: float) -> Iterator[Finding]:
    skew = clock_skew(headers, now)
    if skew is None:
        yield Finding("clock", "info", "no response had a Date header to compare the clock with")
        return
    side = "ahead of" if skew > 0 else "behind"
    seen = f"this machine's clock is {abs(skew):.0f} s {side} the service's"
    verdict: Verdict = "fail" if abs(skew) > _SKEW_FAIL else "warn" if abs(skew) > _SKEW_WARN else "ok"
    advice = (
        "Set the clock by NTP: the service refuses signatures of the future and of the past."
        if verdict != "ok"
        else ""
    )
    yield Finding("clock", verdict, seen, advice)


def _latency(seconds: list[float]) -> Iterator[Finding]:
    middle, longest = statistics.median(seconds), max(seconds)
    verdict: Verdict = "fail" if longest >= _LIMIT else "warn" if longest >= _SLOW else "ok"
    advice = "Call from near the app's region, and give calls a timeout above 3 s." if verdict != "ok" else ""
    seen = f"{len(seconds)} responses, {middle * 1000:.0f} ms in the middle, {longest * 1000:.0f} ms at most"
    yield Finding("latency", verdict, f"{seen}; the limit is 3 s", advice)


def _reuse(connected: list[bool]) -> Iterator[Finding]:
    """Yield whether calls after the first one opened connections of their own."""
    again = sum(connected[1:])
    if not again:
        yield Finding("reuse", "ok", f"{len(connected)} calls used one connection")
        return
    advice = "Something on the way closes connections after each response: look at proxies and load balancers."
    yield Finding("reuse", "warn", f"{len(connected)} calls opened {again + 1} connections", advice)


@functools.cache
def _watch_connections() -> None:
    """Count connections from now on. Python has no way to remove such a hook."""
    sys.addaudithook(_see)
