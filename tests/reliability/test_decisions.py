"""Faults that need no network: what the codes of the service, hints, clocks and domains lead to."""

from __future__ import annotations

import logging
import threading
from typing import Any, get_args

import pytest
from runtime.stepping import EFFECTS, LOST, OK, code, reply, run, terms
from timsdk import AuthError, OutcomeUnknown, RateLimitError
from timsdk._codes import CODES

from timsdk_runtime import health
from timsdk_runtime.credentials import Signature
from timsdk_runtime.errors import RetryClass
from timsdk_runtime.exchange import Call, Shared, exchange
from timsdk_runtime.http import Wait
from timsdk_runtime.operation import Effect, Rate
from timsdk_runtime.retry import Phase, RetryPolicy, Verdict, after_code, after_failure, effective


def test_a_hint_of_a_day_does_not_stop_an_api_for_a_day() -> None:
    shared = Shared(("one.example",))
    done = run([reply(b"", status=429, retry_after="86400"), OK], shared=shared)
    assert isinstance(done.error, RateLimitError)
    assert (done.sends, done.error.retry_after) == (1, 86400.0)
    done = run([OK], shared=shared)
    assert isinstance(done.error, RateLimitError)
    assert done.error.retry_after is not None
    assert done.error.retry_after <= 60.0


@pytest.mark.parametrize(("status", "waited"), [(503, 2.0), (502, 0.05)])
def test_a_hint_of_a_gateway(status: int, waited: float) -> None:
    done = run([reply(b"<html>", status=status, retry_after="2"), OK], chance=lambda: 1.0)
    assert (done.error, done.waits) == (None, [waited])


TRANSIENT = (10002, 20004, 20005, 22002, 30006, 40006, 50004, 70500, 90994, 90995, 91000, 100001)


TIMEOUT_LIKE = (30007, 50005, 60014, 70169, 70202)


ONE_REPEAT = (90992, 60008)


THROTTLED = (60007, 60011, 60018, 60019, 10006, 10023, 10049, 22006, 90024)


FINAL = (
    *(90047, 10058, 70398, 72000),  # quotas of a day
    *(10056,),  # a conflict that only the caller can resolve
    *(60006, 60010, 60012, 60016, 60017, 60020, 60021, 70020, 70403, 90009),  # configuration
    *(30540, 31707, 70050, 70114),  # throttled by policy: trying again makes it worse
)


CONFLICTS = (30008, 20028)


REFUSED = (70001, 60004, 60005, 70003, 70009, 70013, 70014)


def sends(number: int, effect: str, **settings: Any) -> int:
    return run([code(number)], effect=effect, codes=lambda: CODES, timeout=60.0, **settings).sends


@pytest.mark.parametrize("number", TRANSIENT)
def test_transient_codes(number: int) -> None:
    assert {effect: sends(number, effect) for effect in EFFECTS} == {
        "read": 3, "converge": 3, "keyed": 3, "keyed for ever": 3, "once, id set": 3,
        "keyed, short": 1, "once": 1, "once, id not set": 1,
    }  # fmt: skip


@pytest.mark.parametrize("number", TIMEOUT_LIKE)
def test_codes_that_leave_it_open(number: int) -> None:
    for effect in EFFECTS:
        done = run([code(number)], effect=effect, codes=lambda: CODES)
        acts_again = effect in ("keyed, short", "once", "once, id not set")
        assert done.sends == (1 if acts_again else 3)
        assert isinstance(done.error, OutcomeUnknown) == (acts_again or effect.startswith("keyed"))


@pytest.mark.parametrize("number", ONE_REPEAT)
def test_codes_with_one_repeat(number: int) -> None:
    done = run([code(number)], codes=lambda: CODES)
    assert done.sends == 2
    if number == 90992:
        assert "webhook" in str(done.error) or "callback" in str(done.error)


@pytest.mark.parametrize("number", THROTTLED)
def test_throttle_codes(number: int) -> None:
    for effect in EFFECTS:
        shared = Shared(("one.example",))
        done = run([code(number), OK], effect=effect, codes=lambda: CODES, shared=shared)
        assert done.error is None
        assert 0.5 <= sum(done.waits) <= 1.0
        assert sends(number, effect) == 3


@pytest.mark.parametrize("number", FINAL)
def test_codes_that_no_repeat_mends(number: int) -> None:
    done = run([code(number)], codes=lambda: CODES)
    assert done.sends == 1
    assert CODES.lookup(number).remedy in str(done.error)


@pytest.mark.parametrize("number", CONFLICTS)
def test_write_conflicts(number: int) -> None:
    assert (sends(number, "converge"), sends(number, "once")) == (3, 1)


@pytest.mark.parametrize("number", REFUSED)
def test_refused_signatures(number: int) -> None:
    kept = run([code(number), OK], cached=True, codes=lambda: CODES)
    assert (kept.error, kept.refused) == (None, [None, "sig1"])
    for cached in (True, False):
        done = run([code(number)], cached=cached, codes=lambda: CODES)
        assert isinstance(done.error, AuthError)
        assert done.sends == 1 + cached


def test_a_wrong_clock_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    shared = Shared(("one.example",))
    date = "Tue, 14 Nov 2023 22:23:20 GMT"  # the client's clock says 22:13:20
    with caplog.at_level(logging.WARNING, logger="timsdk"):
        for _ in range(3):
            assert run([code(0, date=date)], shared=shared).error is None
    (line,) = caplog.messages
    assert line == "This machine's clock is 600 s behind the service's."
    right = "Tue, 14 Nov 2023 22:13:50 GMT"
    caplog.clear()
    run([code(0, date=right)])
    assert caplog.messages == []


def test_one_probe_at_a_time() -> None:
    states = health.Health(threading.Lock, ("a", "b"))
    for _ in range(64):  # as many calls fail at once
        states.failed("a", 100.0)
    assert states.due(104.9) is None
    assert [states.due(105.0) for _ in range(3)] == ["a", None, None]
    states.failed("a", 105.5)  # a call that had begun before
    assert states.due(106.0) is None
    states.failed("a", 106.0, probe=True)
    assert (states.due(115.9), states.due(116.0)) == (None, "a")
    states.works("a")
    assert (states.choose(), states.due(1000.0)) == ("a", None)


def test_a_domain_is_down_for_half_a_minute_at_most_between_probes() -> None:
    states = health.Health(threading.Lock, ("a", "b"))
    now = 0.0
    states.failed("a", now)
    rests: list[float] = []
    for _ in range(6):
        rest = next(t for t in range(1, 100) if states.due(now + t))
        rests.append(rest)
        now += rest
        states.failed("a", now, probe=True)
    assert rests == [5, 10, 20, 30, 30, 30]


def test_what_was_taken_is_given_back() -> None:
    given = terms(rate_limits="wait")
    call = Call(api="a/b", body={}, rates=(Rate(1, 10),))
    assert given.shared.limiter.reserve("a/b", call.rates, 1000.0, 0.0) == 0.0
    steps = exchange(call, given)
    next(steps)
    wait = steps.send(Signature("sig", cached=True))
    assert isinstance(wait, Wait)
    steps.close()
    assert given.shared.limiter.reserve("a/b", call.rates, 1000.0, 100.0) == wait.seconds


def test_a_converging_call_in_doubt_says_so() -> None:
    done = run([LOST, code(10004)], effect="converge", codes=lambda: CODES)
    assert "An earlier attempt of this call may have been carried out." in str(done.error)
    assert "earlier" not in str(run([code(10004)], effect="converge", codes=lambda: CODES).error)
    assert "earlier" not in str(run([LOST, code(10004)], effect="read", codes=lambda: CODES).error)


# --- the policy itself ---


def test_the_policy_of_a_client() -> None:
    policy = RetryPolicy()
    assert (policy.attempts, policy.base_delay, policy.throttle_delay, policy.max_delay) == (3, 0.05, 1.0, 8.0)
    nothing = RetryPolicy(attempts=1, base_delay=0, throttle_delay=0, max_delay=0)
    assert nothing.delay(1, throttled=True) == 0.0


@pytest.mark.parametrize(
    ("within", "age", "kind"),
    [(4.9, 0.0, "once"), (5.0, 0.0, "keyed"), (300, 269.9, "keyed"), (300, 270.0, "once"), (5.5, 4.9, "keyed")],
)
def test_how_long_a_window_is_trusted(within: float, age: float, kind: str) -> None:
    assert effective(Effect(kind="keyed", by=("Random",), within=within), field_set=False, age=age) == kind


def test_a_chosen_id_makes_a_repeat_harmless() -> None:
    once = Effect(kind="once", unless="GroupId")
    assert (effective(once, field_set=True, age=0.0), effective(once, field_set=False, age=0.0)) == (
        "converge",
        "once",
    )
    assert effective(Effect(kind="once"), field_set=True, age=0.0) == "once"
    assert effective(Effect(kind="read", unless="GroupId"), field_set=True, age=0.0) == "read"


def test_after_a_failure() -> None:
    kinds = ("read", "converge", "keyed", "once")
    assert [after_failure(kind, Phase.NOTHING_SENT) for kind in kinds] == [Verdict.RETRY] * 4
    for phase in (Phase.MAYBE_SENT, Phase.PARTIAL_ANSWER):
        assert [after_failure(kind, phase) for kind in kinds] == [Verdict.RETRY] * 3 + [Verdict.UNKNOWN]


def test_after_a_code() -> None:
    kinds = ("read", "converge", "keyed", "once")
    table = {retry: [after_code(kind, retry).name for kind in kinds] for retry in get_args(RetryClass)}
    assert table == {
        "never": ["RAISE"] * 4,
        "throttle": ["RETRY"] * 4,
        "auth": ["RESIGN"] * 4,
        "conflict": ["RETRY"] * 3 + ["RAISE"],
        "transient": ["RETRY"] * 3 + ["RAISE"],
        "unknown": ["RETRY"] * 3 + ["UNKNOWN"],
    }
