"""What a retry may do, how long it waits, and what all calls of a client may retry together."""

from __future__ import annotations

import copy
import pickle
from contextlib import nullcontext

import pytest
from timsdk import RetryPolicy

from timsdk_runtime.call.retry import RetryBudget
from timsdk_runtime.call.verdicts import effective
from timsdk_runtime.declarations import Effect


def test_delay_doubles_with_each_attempt_up_to_the_longest() -> None:
    policy = RetryPolicy(attempts=9, base_delay=0.5, max_delay=3.0)
    assert [policy.delay(attempt, throttled=False, jitter=lambda: 1.0) for attempt in (1, 2, 3, 4)] == [0.5, 1, 2, 3]
    assert policy.delay(5000, throttled=False, jitter=lambda: 1.0) == 3.0


def test_half_of_a_delay_is_left_to_chance() -> None:
    policy = RetryPolicy(base_delay=2.0, throttle_delay=6.0)
    assert policy.delay(1, throttled=False, jitter=lambda: 0.0) == 1.0
    assert policy.delay(1, throttled=False, jitter=lambda: 0.5) == 1.5
    assert policy.delay(1, throttled=True, jitter=lambda: 0.0) == 3.0


@pytest.mark.parametrize("name", ["base_delay", "throttle_delay", "max_delay"])
def test_delay_that_makes_no_sense_is_named(name: str) -> None:
    for delay in (-0.1, float("nan")):
        with pytest.raises(ValueError, match=rf"^{name} is a number of seconds, 0 or more, not {delay}$"):
            RetryPolicy(**{name: delay})  # type: ignore[arg-type]
    assert getattr(RetryPolicy(**{name: 0.0}), name) == 0.0  # type: ignore[arg-type]


def test_call_has_at_least_one_attempt() -> None:
    assert RetryPolicy(attempts=1).attempts == 1
    with pytest.raises(ValueError, match=r"^attempts is at least 1, not 0$"):
        RetryPolicy(attempts=0)


def test_policy_is_copied_and_pickled_under_the_name_that_callers_import() -> None:
    policy = RetryPolicy(attempts=5, max_delay=2.0)
    assert copy.copy(policy) == pickle.loads(pickle.dumps(policy)) == policy
    assert RetryPolicy.__module__ == "timsdk"


def test_deduplicated_call_is_safe_in_nine_tenths_of_a_window_of_five_seconds_or_more() -> None:
    def kind(within: float, age: float) -> str:
        return effective(Effect(kind="deduplicated", within=within), field_set=False, age=age)

    assert kind(5.0, 0.0) == kind(100.0, 89.9) == "deduplicated"
    assert kind(4.9, 0.0) == kind(100.0, 90.0) == "once"


def test_chosen_id_makes_a_call_idempotent() -> None:
    effect = Effect(kind="once", unless="MsgID")
    assert effective(effect, field_set=True, age=0.0) == "idempotent"
    assert effective(effect, field_set=False, age=0.0) == "once"
    assert effective(Effect(kind="once"), field_set=True, age=0.0) == "once"


def test_budget_holds_thirty_retries_and_gains_one_by_ten_successes() -> None:
    budget = RetryBudget(nullcontext)
    assert [budget.spend() for _ in range(31)] == [True] * 30 + [False]
    for _ in range(11):  # 0.1 cannot be written in binary: ten of them are less than 1
        budget.refill()
    assert [budget.spend(), budget.spend()] == [True, False]
    budget.refund()
    assert budget.spend()
