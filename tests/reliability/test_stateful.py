"""Calls of one client overlap in any order: Hypothesis looks for a schedule that breaks their shared state."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from support.exchange_harness import (
    AUTH,
    BODY,
    CODES,
    CUT,
    EFFECTS,
    LOST,
    OK,
    REFUSED,
    THROTTLE,
    TRANSIENT,
    UNKNOWN,
    Clock,
    code,
    failure,
    http_response,
)
from support.simulation import effects

from timsdk_runtime import usersig
from timsdk_runtime.call.context import Call, CallSettings, ClientState, GetSignature, Sleep
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.call.failover import DomainHealth
from timsdk_runtime.call.rate_limit import RateLimiter
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.credentials import RenewingCredential
from timsdk_runtime.declarations import Rate
from timsdk_runtime.errors import OutcomeUnknown, TimError
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse, Phase

LIFE = 1000
TIMEOUT = 15.0
RATES = {"slow/one": (Rate(2, 1),), "fast/one": (Rate(20, 1),), "free/one": ()}
APP_RATE = Rate(25, 1)
DOMAINS = ("one.example", "two.example")
ATTEMPTS = RetryPolicy().attempts

NOT_DONE = [
    REFUSED,
    failure(Phase.NOTHING_SENT, "pool"),
    code(THROTTLE),
    code(TRANSIENT),
    http_response(b"", status=429),
]
PERHAPS = [LOST, CUT, code(UNKNOWN), http_response(b"<html>", status=502), http_response(b"")]


class Recording(RateLimiter):
    """A rate limiter that records when it let calls go."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.granted: dict[str, list[float]] = {}

    def reserve(self, api: str, rates: Sequence[Rate], now: float, patience: float) -> float:
        wait = super().reserve(api, rates, now, patience)
        if wait <= patience:
            self.granted.setdefault(api, []).append(now + wait)
        return wait

    def refund(self, api: str, at: float) -> None:
        super().refund(api, at)
        self.granted[api].remove(at)


@attrs.define(eq=False)
class Flight:
    """A call in progress."""

    call: Call
    steps: Generator[Any, Any, Any]
    began: float
    step: Any = None
    wakes: float = 0.0
    requests: list[HttpRequest] = attrs.Factory(list)
    arrivals: list[float] = attrs.Factory(list)
    signatures: list[str] = attrs.Factory(list)
    signatures_renewed: int = 0


class Calls(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.shared = ClientState(DOMAINS, app_rate=APP_RATE)
        self.shared.limiter = self.limiter = Recording(self.shared.limiter._make_lock, APP_RATE)
        self.signed: dict[str, float] = {}
        self.refused: set[str] = set()
        self.credential = RenewingCredential(self._sign, clock=self.clock)
        self.settings = CallSettings(
            sdkappid=1,
            identifier="administrator",
            timeout=TIMEOUT,
            connect_timeout=2.0,
            read_timeout=5.0,
            retry=RetryPolicy(),
            codes=lambda: CODES,
            clock=self.clock,
            wall=lambda: 1.7e9,
            shared=self.shared,
            jitter=lambda: 0.5,
        )
        self.flights: list[Flight] = []
        self.successes = 0
        self.sends = 0
        self.firsts = 0
        self.signatures_renewed = 0
        self.probing: set[str] = set()

    def _sign(self) -> str:
        text = usersig.sign(sdkappid=1, key="k" * 64, identifier=f"u{len(self.signed)}", expire=LIFE)
        self.signed[text] = self.clock.now
        return text

    # --- what can happen ---

    @precondition(lambda self: len(self.flights) < 12)
    @rule(api=st.sampled_from(sorted(RATES)), effect=st.sampled_from(sorted(EFFECTS)))
    def begin(self, api: str, effect: str) -> None:
        call = Call(api=api, body=BODY, effect=EFFECTS[effect], rates=RATES[api])
        flight = Flight(call, exchange(call, self.settings), self.clock.now)
        self.flights.append(flight)
        self._advance(flight, None)

    @rule(seconds=st.sampled_from([0.001, 0.03, 0.2, 1.0, 4.0, 30.0, 280.0, 950.0]))
    def time_passes(self, seconds: float) -> None:
        self.clock.now += seconds

    @precondition(lambda self: any(isinstance(flight.step, HttpRequest) for flight in self.flights))
    @rule(data=st.data(), done=st.booleans())
    def outcome_arrives(self, data: st.DataObject, done: bool) -> None:
        flight = data.draw(st.sampled_from([it for it in self.flights if isinstance(it.step, HttpRequest)]))
        kind = data.draw(st.sampled_from(["ok", "ok", "not done", "perhaps", "refused"]))
        at = self.clock.now
        if kind == "ok":
            flight.arrivals.append(at)
            outcome: HttpResponse | HttpFailure = OK
        elif kind == "not done":
            outcome = data.draw(st.sampled_from(NOT_DONE))
        elif kind == "perhaps":
            outcome = data.draw(st.sampled_from(PERHAPS))
            if done:
                flight.arrivals.append(at)
        else:
            outcome = code(AUTH)
            self.refused.add(flight.signatures[-1])
        self._advance(flight, outcome)

    @precondition(lambda self: any(self._awake(flight) for flight in self.flights))
    @rule(data=st.data())
    def wakes(self, data: st.DataObject) -> None:
        self._advance(data.draw(st.sampled_from([it for it in self.flights if self._awake(it)])), None)

    @precondition(lambda self: self.flights)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        flight = data.draw(st.sampled_from(self.flights))
        left = self.shared.budget._left
        flight.steps.close()
        assert left <= self.shared.budget._left <= left + 1.0
        self.firsts += not flight.requests  # a cancelled call counts as sent
        self.sends += not flight.requests
        self.flights.remove(flight)

    @rule(works=st.booleans())
    def probe(self, works: bool) -> None:
        domain = self.shared.health.next_probe(self.clock.now)
        if domain is not None:
            assert domain not in self.probing
            self.probing.add(domain)
        elif self.probing:
            domain = self.probing.pop()
            if works:
                self.shared.health.mark_up(domain)
            else:
                self.shared.health.mark_down(domain, self.clock.now, probe=True)

    # --- what must hold ---

    @invariant()
    def retries_stay_within_the_budget(self) -> None:
        assert 0.0 <= self.shared.budget._left <= 30.0
        retries = self.sends - self.firsts - self.signatures_renewed
        assert retries <= 30 + 0.1 * self.successes

    @invariant()
    def calls_stay_within_the_rates(self) -> None:
        whole = sorted(at for times in self.limiter.granted.values() for at in times)
        for times, rate in [(whole, APP_RATE), *((self.limiter.granted.get(api, []), r) for api, (r,) in
                            ((api, rates) for api, rates in RATES.items() if rates))]:  # fmt: skip
            ordered = sorted(times)
            allowed = int(2 * rate.calls)  # a burst of one second's worth, then evenly
            for first, last in zip(ordered, ordered[allowed:], strict=False):
                assert last - first >= rate.seconds - 1e-6

    @invariant()
    def down_domain_is_avoided(self) -> None:
        health: DomainHealth = self.shared.health
        down = {domain for domain in DOMAINS if health._states[domain].down}
        assert health.select() not in down or down == set(DOMAINS)
        assert {domain for domain in DOMAINS if health._states[domain].probing} <= self.probing

    def teardown(self) -> None:
        for flight in self.flights:
            flight.steps.close()

    # --- the driver ---

    def _awake(self, flight: Flight) -> bool:
        return isinstance(flight.step, Sleep) and self.clock.now >= flight.wakes

    def _advance(self, flight: Flight, result: Any) -> None:
        """Run a call up to its next action that takes time, or to its end."""
        try:
            flight.step = flight.steps.send(result)
            while isinstance(flight.step, GetSignature):
                flight.step = flight.steps.send(self._signature(flight, flight.step.refused))
        except StopIteration:
            self._ended(flight, None)
        except TimError as error:
            self._ended(flight, error)
        else:
            self._begun(flight)

    def _signature(self, flight: Flight, refused: str | None) -> Any:
        made = len(self.signed)
        signature = self.credential.signature(refused)
        if refused is not None:
            flight.signatures_renewed += 1
            self.signatures_renewed += 1
            assert signature.text != refused
        assert self.clock.now - self.signed[signature.text] < LIFE * 0.9 + 1e-6
        assert signature.cached == (len(self.signed) == made)
        flight.signatures.append(signature.text)
        return signature

    def _begun(self, flight: Flight) -> None:
        if isinstance(flight.step, Sleep):
            assert 0 < flight.step.seconds <= TIMEOUT
            flight.wakes = self.clock.now + flight.step.seconds
            assert flight.wakes <= flight.began + TIMEOUT
            return
        request = flight.step
        self.firsts += not flight.requests
        self.sends += 1
        flight.requests.append(request)
        left = flight.began + TIMEOUT - self.clock.now
        assert left > 0
        assert request.deadline == flight.began + TIMEOUT
        assert 0 < request.connect_timeout <= left + 1e-6
        assert 0 < request.read_timeout <= left + 1e-6
        assert request.body == flight.requests[0].body
        assert len(flight.requests) <= ATTEMPTS + flight.signatures_renewed
        assert flight.signatures_renewed <= 1

    def _ended(self, flight: Flight, error: TimError | None) -> None:
        self.flights.remove(flight)
        if not flight.requests:  # rate limits held it back
            self.firsts += 1
            self.sends += 1
        self.successes += error is None
        done = effects(flight.call.effect, dict(flight.call.body), flight.arrivals)
        assert done <= 1
        if error is None:
            assert done == 1
        elif flight.call.effect.kind in ("deduplicated", "once") and not flight.call.effect.unless:
            assert isinstance(error, OutcomeUnknown) or done == 0


@pytest.mark.parametrize("examples", [60, pytest.param(3000, marks=pytest.mark.long)])
def test_no_schedule_breaks_the_state_that_calls_share(examples: int) -> None:
    run_state_machine_as_test(
        Calls,
        settings=settings(
            max_examples=examples, stateful_step_count=60, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
