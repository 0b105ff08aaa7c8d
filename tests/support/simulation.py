"""Simulates a service and a network: millions of calls with faults, each schedule from a seed.

Drives `exchange` as a client does, with a clock that jumps, chance from the seed and no sockets. The service drops
duplicates as its documents say, and remembers what it did, so that the report of a call can be checked against it.

    python -m support.simulation SEED CALLS     # from tests/: shows one episode, call by call
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import attrs
from timsdk import catalog
from timsdk._codes import code_table

from timsdk_runtime.call.context import Call, CallSettings, ClientState, GetSignature
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.declarations import Effect
from timsdk_runtime.errors import ApiError, OutcomeUnknown, TimError, TransportError
from timsdk_runtime.signatures import Signature
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

RESPONSE_TIME = 0.02
TRANSIENT = (10002, 20004, 20005, 22002, 30006, 40006, 50004, 70500, 90994, 90995, 91000, 100001)
_OF_ROOMS = 100001  # a code that no service of Chat returns
TIMEOUT_LIKE = (30007, 50005, 60008, 60014, 70169, 70202)
THROTTLED = (60007, 60011, 60018, 60019, 10006, 10023, 10049, 22006, 90024)

SENDS: dict[str, dict[str, Any]] = {
    "openim/sendmsg": {"To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2, "MsgBody": []},
    "openim/batchsendmsg": {"To_Account": ["bob"], "MsgSeq": 1, "MsgRandom": 2, "MsgBody": []},
    "group_open_http_svc/send_group_msg": {"GroupId": "g", "Random": 3, "MsgBody": []},
    "openim/importmsg": {"MsgSeq": 1, "MsgRandom": 2, "MsgTimeStamp": 3, "MsgBody": []},
    "group_open_http_svc/send_group_system_notification": {"GroupId": "g", "Content": "x"},
    "all_member_push/im_push": {"MsgRandom": 2, "MsgBody": []},
    "group_open_http_svc/create_group": {"Type": "Public", "GroupId": "chosen"},
}
READ = ("profile/portrait_get", {"To_Account": ["bob"], "TagList": ["Tag_Profile_IM_Nick"]})
IDEMPOTENT = ("profile/portrait_set", {"From_Account": "bob", "ProfileItem": []})


def call_of(api: str, body: dict[str, Any]) -> Call:
    operation = catalog[api]
    rates = () if api == "all_member_push/im_push" else operation.rates  # its rate of 100 a day would end the test
    return Call(api=api, body=body, effect=operation.effect, error_texts=operation.error_texts, rates=rates)


# --- outcomes of an attempt ---

OK = HttpResponse(status=200, headers={}, body=b'{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}')
_LENIENT = HttpResponse(status=200, headers={}, body=b'{"ActionStatus":"FAIL","ErrorCode":"0"}')
_MALFORMED = tuple(
    HttpResponse(status=200, headers={}, body=body)
    for body in (b"", b"<html>", b'{"ErrorCode":0', b"\xef\xbb\xbf{}", b"\xc4\xe3", b'{"ErrorCode":NaN}', b"{}",
                 b'{"ErrorCode":0,"ErrorCode":0}')
)  # fmt: skip
_GATEWAY = tuple(HttpResponse(status=status, headers={}, body=b"<html>") for status in (502, 503, 504))
_REDIRECT = HttpResponse(status=302, headers={"location": "https://x.example/"}, body=b"")
_BUSY = tuple(
    HttpResponse(status=429, headers=headers, body=b"")
    for headers in ({}, {"retry-after": "1"}, {"retry-after": "soon"}, {"retry-after": "86400"}, {"retry-after": "4"})
)


def coded(code: int) -> HttpResponse:
    return HttpResponse(status=200, headers={}, body=b'{"ActionStatus":"FAIL","ErrorCode":%d,"ErrorInfo":"x"}' % code)


CODED = {code: coded(code) for code in (*TRANSIENT, *TIMEOUT_LIKE, *THROTTLED, 90992, 10025)}


def lost(kind: str, phase: Phase, *, final: bool = False, reused: bool = False) -> HttpFailure:
    return HttpFailure(phase=phase, kind=kind, message=kind, final=final, reused=reused)


P0, P1, P2 = Phase.NOTHING_SENT, Phase.MAYBE_SENT, Phase.PARTIAL_RESPONSE
_NO_CONNECTION = {kind: lost(kind, P0) for kind in ("dns", "connect", "tls", "proxy", "pool")}
_UNTRUSTED = lost("tls", P0, final=True)
_STALE, _CUT, _SILENT = lost("protocol", P1, reused=True), lost("protocol", P1), lost("read", P1)
_HALF, _DRIPPING = lost("protocol", P2), lost("read", P2)

NEVER, NOW, PERHAPS, LATE = 0.0, 1.0, 0.5, -1.0


@attrs.frozen
class FailedAttempt:
    """A fault of an attempt: its number in the fault table, its duration, and whether the service acts."""

    number: int
    make: Callable[[random.Random, HttpRequest], tuple[float, HttpResponse | HttpFailure]]
    acts: float
    """Chance that the service gets the request. `LATE`: one half, up to 10 s later."""


def _takes(seconds: float, *outcomes: HttpResponse | HttpFailure) -> Any:
    if len(outcomes) == 1:
        return lambda chance, request: (seconds, outcomes[0])
    return lambda chance, request: (seconds, chance.choice(outcomes))


FAULTS = [
    FailedAttempt(1, _takes(0.01, _NO_CONNECTION["dns"]), NEVER),
    FailedAttempt(3, _takes(0.001, _NO_CONNECTION["connect"]), NEVER),
    FailedAttempt(4, lambda chance, request: (request.connect_timeout, _NO_CONNECTION["connect"]), NEVER),
    FailedAttempt(5, lambda chance, request: (request.connect_timeout, _NO_CONNECTION["tls"]), NEVER),
    FailedAttempt(6, _takes(0.03, _UNTRUSTED), NEVER),
    FailedAttempt(8, lambda chance, request: (request.read_timeout, _SILENT), NEVER),
    FailedAttempt(9, _takes(0.001, _STALE), PERHAPS),
    FailedAttempt(10, _takes(0.001, _CUT), PERHAPS),
    FailedAttempt(11, _takes(0.01, _CUT), LATE),
    FailedAttempt(12, _takes(0.03, _HALF), NOW),
    FailedAttempt(13, lambda chance, request: (request.read_timeout, _DRIPPING), NOW),
    FailedAttempt(14, lambda chance, request: (request.read_timeout, _SILENT), LATE),
    FailedAttempt(15, _takes(2.9, OK), NOW),
    FailedAttempt(16, _takes(0.05, *_GATEWAY), PERHAPS),
    FailedAttempt(17, _takes(0.01, *_BUSY), NEVER),
    FailedAttempt(18, _takes(0.01, _REDIRECT), NEVER),
    FailedAttempt(19, _takes(0.03, *_MALFORMED), NOW),
    FailedAttempt(20, _takes(0.03, _LENIENT), NOW),
    FailedAttempt(21, _takes(0.03, *(CODED[code] for code in TRANSIENT if code != _OF_ROOMS)), NEVER),
    FailedAttempt(22, _takes(3.0, *(CODED[code] for code in TIMEOUT_LIKE)), LATE),
    FailedAttempt(23, _takes(2.0, CODED[90992]), NEVER),
    FailedAttempt(24, _takes(0.01, *(CODED[code] for code in THROTTLED)), NEVER),
]
"""Faults 1 to 24 as a client sees them. Faults 2 and 7 stay inside the connection and are tested with sockets."""


@attrs.define
class Attempt:
    at: float
    outcome: str
    arrives: float | None
    """Time at which the service gets the request, or None."""


@attrs.define
class Report:
    """The totals of an episode."""

    calls: int = 0
    attempts: int = 0
    succeeded: int = 0
    unknown: int = 0
    failed: int = 0
    seconds: float = 0.0
    """Of simulated time."""
    faults: Counter[int] = attrs.Factory(Counter)
    trace: list[tuple[str, tuple[Attempt, ...]]] = attrs.Factory(list)

    def add(self, other: Report) -> None:
        for name in ("calls", "attempts", "succeeded", "unknown", "failed", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.faults.update(other.faults)


def effects(effect: Effect, body: dict[str, Any], arrivals: list[float]) -> int:
    """Return how often the service acted, given when it got the request and what it does with duplicates."""
    if effect.kind in ("read", "idempotent") or (effect.unless and effect.unless in body):
        return min(len(arrivals), 1)
    if effect.kind == "once":
        return len(arrivals)
    done: list[float] = []
    for at in sorted(arrivals):
        if not done or at - done[-1] >= effect.within:
            done.append(at)
    return len(done)


class Episode:
    """One client and one service, for calls that follow each other."""

    def __init__(
        self,
        seed: int,
        *,
        rate: float,
        faults: list[FailedAttempt] | None = None,
        keep_trace: bool = False,
        **settings: Any,
    ) -> None:
        self.seed = seed
        self.rate = rate
        self.faults = FAULTS if faults is None else faults
        self.chance = random.Random(seed)
        self.now = 1000.0
        self.report = Report()
        self.keep_trace = keep_trace
        self._attempts: list[Attempt] = []
        given: dict[str, Any] = {
            "sdkappid": 1400000000,
            "identifier": "administrator",
            "timeout": 15.0,
            "connect_timeout": 2.0,
            "read_timeout": 5.0,
            "retry": RetryPolicy(),
            "codes": code_table,
            "clock": lambda: self.now,
            "wall": lambda: 1_700_000_000.0 + self.now,
            "shared": ClientState(("one.example", "two.example")),
            "random": lambda: 7,
            "jitter": self.chance.random,
            **settings,
        }
        self.settings = CallSettings(**given)
        self._signature = Signature("sig", cached=True)

    def run(self, calls: int, choose: Callable[[random.Random], Call]) -> Report:
        for _ in range(calls):
            call = choose(self.chance)
            self.check(call, self.one(call))
            self.now += 0.01
        self.report.seconds = self.now - 1000.0
        return self.report

    def one(self, call: Call) -> TimError | None:
        """Run a call from start to end."""
        steps = exchange(call, self.settings)
        self._attempts = []
        result: Any = None
        try:
            while True:
                step = steps.send(result)
                if isinstance(step, HttpRequest):
                    result = self._deliver(call, step)
                elif isinstance(step, GetSignature):
                    result = self._signature
                else:
                    self.now += step.seconds
                    result = None
        except StopIteration:
            return None
        except TimError as error:
            return error

    def check(self, call: Call, error: TimError | None) -> None:
        """Check the report of the client against what the service did."""
        report = self.report
        report.calls += 1
        report.attempts += len(self._attempts)
        if self.keep_trace:
            report.trace.append((type(error).__name__, tuple(self._attempts)))
        done = effects(call.effect, dict(call.body), [a.arrives for a in self._attempts if a.arrives is not None])
        if error is None:
            report.succeeded += 1
            self._expect(done == 1, call, f"success, but it was done {done} times")
        elif isinstance(error, OutcomeUnknown):
            report.unknown += 1
            self._expect(done <= 1, call, f"done {done} times")
        else:
            report.failed += 1
            if isinstance(error, TransportError):
                says_no = error.delivered == "no"
            else:  # a `DecodeError` leaves the outcome open
                says_no = isinstance(error, ApiError) and "earlier attempt" not in str(error)
            says_no = says_no and call.effect.kind != "read"
            self._expect(not (done and says_no), call, f"it was done, the client said {error!r}")
            self._expect(done <= 1, call, f"done {done} times")

    def _deliver(self, call: Call, request: HttpRequest) -> HttpResponse | HttpFailure:
        chance, started = self.chance, self.now
        if chance.random() >= self.rate:
            self.now += RESPONSE_TIME
            return self._execute(call, started, OK, 1.0)
        fault = chance.choice(self.faults)
        self.report.faults[fault.number] += 1
        seconds, outcome = fault.make(chance, request)
        seconds = min(seconds, request.deadline - started)
        self.now += seconds
        if fault.acts is LATE:
            late = chance.uniform(0.0, 10.0) if chance.random() < 0.5 else None
            self._attempts.append(Attempt(started, _name(outcome), None if late is None else started + late))
            return outcome
        if chance.random() >= fault.acts:
            self._attempts.append(Attempt(started, _name(outcome), None))
            return outcome
        return self._execute(call, started, outcome, seconds)

    def _execute(self, call: Call, at: float, outcome: Any, seconds: float) -> HttpResponse | HttpFailure:
        """Let the service act, unless an earlier attempt did and the API has a code for that."""
        replayed = call.effect.already_done
        if outcome is OK and replayed and any(a.arrives is not None and a.arrives <= at for a in self._attempts):
            self._attempts.append(Attempt(at, "refused as already done", None))
            return CODED[next(iter(replayed))]
        self._attempts.append(Attempt(at, _name(outcome), at))
        return outcome

    def _expect(self, holds: bool, call: Call, what: str) -> None:
        if not holds:
            steps = "\n".join(f"  {attempt}" for attempt in self._attempts)
            raise AssertionError(
                f"seed {self.seed}, call {self.report.calls}: {call.api}: {what}\n{steps}\n"
                f"again: cd tests && python -m support.simulation {self.seed} {self.report.calls}"
            )


def _name(outcome: HttpResponse | HttpFailure) -> str:
    if isinstance(outcome, HttpFailure):
        return f"{outcome.kind}, {outcome.phase.value}"
    return f"HTTP {outcome.status} {outcome.body[:60]!r}"


# --- episodes ---

_SENDS = [call_of(api, body) for api, body in SENDS.items()]
_LONG_WAITS = {
    "timeout": 2000.0,
    "retry": RetryPolicy(attempts=6, base_delay=200.0, throttle_delay=200.0, max_delay=400.0),
}


def sends(seed: int, calls: int = 1000, *, keep_trace: bool = False) -> Report:
    """Run sends under every fault. The seed decides the share of faults; every fifth client is more patient."""
    shape = random.Random(seed ^ 0x5EED)
    rate = shape.choice([0.05, 0.1, 0.25, 0.5, 0.8])
    settings = _LONG_WAITS if seed % 5 == 4 else {}
    episode = Episode(seed, rate=rate, keep_trace=keep_trace, **settings)
    return episode.run(calls, lambda chance: chance.choice(_SENDS))


def transients(seed: int, calls: int, api: tuple[str, dict[str, Any]]) -> Report:
    """Run calls of one API with 5 % transient faults."""
    numbers = {1, 3, 9, 10, 12, 16, 21}
    call = call_of(*api)
    episode = Episode(seed, rate=0.05, faults=[fault for fault in FAULTS if fault.number in numbers])
    return episode.run(calls, lambda _: call)


def outage(seed: int, number: int, calls: int = 1000, *, before: int = 1000) -> tuple[Report, Report]:
    """Run steady calls, then calls whose every attempt fails in one way. Return both reports."""
    call = call_of(*READ)
    episode = Episode(seed, rate=0.0, faults=[fault for fault in FAULTS if fault.number == number])
    steady = episode.run(before, lambda _: call)
    episode.rate, episode.report = 1.0, Report()
    return steady, episode.run(calls, lambda _: call)


def main() -> None:
    seed, calls = int(sys.argv[1]), int(sys.argv[2])
    report = sends(seed, calls, keep_trace=True)
    for number, (end, attempts) in enumerate(report.trace, 1):
        print(number, end, *(f"\n    {attempt}" for attempt in attempts))
    print(report.calls, "calls", report.attempts, "attempts", report.faults)


if __name__ == "__main__":
    main()
