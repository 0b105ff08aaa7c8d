"""What holds an attempt back, asked without a client: the limiter's replies are a script, and the clock a number."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest
from support.exchange_harness import Clock, call_settings

from timsdk_runtime.call.context import Call, ClientState, Sleep
from timsdk_runtime.call.decision import FailedAttempt, RetryDecider
from timsdk_runtime.call.limiter import Grant, Pause, Reserve
from timsdk_runtime.call.retry import RetryPolicy
from timsdk_runtime.call.verdicts import Verdict
from timsdk_runtime.call.waits import pause_others, wait_for_rate_limit
from timsdk_runtime.call.watch import CallWatch
from timsdk_runtime.declarations import Rate
from timsdk_runtime.errors import RateLimitError
from timsdk_runtime.events import Waiting

API, APP_RATE, API_RATE = "a/b", Rate(10, 1), Rate(5, 1)


class Asked:
    """A call that waits for its rates, and what it did."""

    def __init__(self, *replies: Grant | RateLimitError, rates: tuple[Rate, ...] = (), app_rate: Rate | None) -> None:
        self.replies = list(replies)
        self.clock = Clock()
        self.events: list[Any] = []
        self.asked: list[Reserve] = []
        self.slept: list[float] = []
        self.error: RateLimitError | None = None
        shared = ClientState(("one.example",), app_rate=app_rate, shares_limits=True)
        watch = CallWatch((API, "", "once"), [self.events.append], (), self.clock)
        call = Call(API, {}, rates=rates, watch=watch)
        settings = call_settings(clock=self.clock, shared=shared)
        deadline = self.clock.now + 15.0
        steps = wait_for_rate_limit(call, settings, deadline, RetryDecider(call, settings))
        with watch:
            self._run(steps)

    def _run(self, steps: Generator[Any, Any, None]) -> None:
        try:
            action = next(steps)
            while True:
                if isinstance(action, Sleep):
                    self.slept.append(action.seconds)
                    self.clock.now += action.seconds
                    action = steps.send(None)
                    continue
                self.asked.append(action)
                reply = self.replies.pop(0)
                action = steps.throw(reply) if isinstance(reply, RateLimitError) else steps.send(reply)
        except StopIteration:
            pass
        except RateLimitError as error:
            self.error = error

    def waits(self) -> list[Waiting]:
        return [event for event in self.events if isinstance(event, Waiting)]


def test_api_is_asked_for_first_and_again_with_the_app() -> None:
    asked = Asked(Grant(0.0), Grant(0.0), rates=(API_RATE,), app_rate=APP_RATE).asked
    assert [request.limits for request in asked] == [
        ((API, API_RATE),),
        (("app", APP_RATE), (f"{API} sent", API_RATE)),
    ]
    assert {(request.sdkappid, request.api, request.patience) for request in asked} == {(1400000000, API, 15.0)}


def test_call_without_rates_asks_for_none() -> None:
    assert Asked(app_rate=None).asked == []


def test_wait_for_a_shared_slot_is_slept_and_told() -> None:
    waited = Asked(Grant(0.25), app_rate=APP_RATE)
    assert waited.slept == [0.25]
    assert waited.waits() == [Waiting(API, "rate", 0.25, 0)]


def test_free_slot_is_no_wait() -> None:
    free = Asked(Grant(0.0), app_rate=APP_RATE)
    assert (free.slept, free.waits()) == ([], [])


def test_call_that_shall_ask_again_says_that_it_does() -> None:
    again = Asked(Grant(0.5, ask_again=True), Grant(0.0), app_rate=APP_RATE)
    assert [request.asked for request in again.asked] == [False, True]
    assert [request.patience for request in again.asked] == [15.0, 14.5]


def test_slot_is_used_to_its_very_end_and_given_back_after_it() -> None:
    refunds: list[str] = []

    def refund() -> None:
        refunds.append("back")

    assert len(Asked(Grant(1.0, refund, expires=1001.0), app_rate=APP_RATE).asked) == 1
    assert refunds == []
    late = Asked(Grant(1.0, refund, expires=1000.5), Grant(0.0), app_rate=APP_RATE)
    assert (len(late.asked), refunds) == (2, ["back"])


def test_wait_beyond_the_deadline_is_refused_at_once() -> None:
    refused = Asked(Grant(15.5), app_rate=APP_RATE)
    assert refused.slept == []
    assert refused.error is not None
    assert Asked(Grant(15.0), app_rate=APP_RATE).error is None


def test_refusal_of_the_limiter_names_the_api() -> None:
    error = Asked(RateLimitError("the server of the limiter is gone"), app_rate=APP_RATE).error
    assert error is not None
    assert error.api == API


@pytest.mark.parametrize(("seconds", "told"), [(0.5, 0.5), (2.0, 2.0), (90.0, 60.0)])
@pytest.mark.parametrize(("scope", "name"), [("app", ""), ("api", API)])
def test_other_processes_pause_as_long_as_the_service_asks_and_a_minute_at_most(
    scope: Any, name: str, seconds: float, told: float
) -> None:
    settings = call_settings(shared=ClientState(("one.example",), shares_limits=True))
    failed = FailedAttempt(RateLimitError("too many"), Verdict.RETRY, retry_after=seconds, throttle_scope=scope)
    assert list(pause_others(Call(API, {}), settings, failed, None)) == [Pause(1400000000, name, told)]


def test_throttling_without_a_pause_is_told_to_nobody() -> None:
    shared = ClientState(("one.example",), shares_limits=True)
    settings = call_settings(shared=shared, retry=RetryPolicy(throttle_delay=0.0))
    failed = FailedAttempt(RateLimitError("too many"), Verdict.RETRY, throttle_scope="api")
    assert list(pause_others(Call(API, {}), settings, failed, None)) == []


def test_random_parameter_is_an_unsigned_number_of_32_bits() -> None:
    drawn = {call_settings().random() for _ in range(64)}
    assert len(drawn) > 60
    assert 0 <= min(drawn) < 2**31 < max(drawn) < 2**32


def test_clients_of_one_process_tell_no_other_of_a_pause() -> None:
    settings = call_settings()
    failed = FailedAttempt(RateLimitError("too many"), Verdict.RETRY, retry_after=2.0, throttle_scope="api")
    assert list(pause_others(Call(API, {}), settings, failed, None)) == []
    assert settings.shared.limiter.reserve(API, (), 1000.0, 9.0) == 2.0


def test_rate_of_the_app_is_kept_here_unless_a_limiter_keeps_it() -> None:
    own = ClientState(("one.example",), app_rate=Rate(1, 1))
    shared = ClientState(("one.example",), app_rate=Rate(1, 1), shares_limits=True)
    assert [own.limiter.reserve_app(API, 100.0, 9.0) > 0 for _ in range(2)] == [False, True]
    assert [shared.limiter.reserve_app(API, 100.0, 9.0) for _ in range(2)] == [0.0, 0.0]
