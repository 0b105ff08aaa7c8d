"""Rate limits, retry budget and domain health, as arithmetic on given times."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from timsdk_runtime.call.failover import DomainHealth
from timsdk_runtime.call.rate_limit import RateLimiter
from timsdk_runtime.call.retry import RetryBudget
from timsdk_runtime.declarations import Rate

FOREVER = float("inf")


def limiter(app: Rate | None = None) -> RateLimiter:
    return RateLimiter(nullcontext, app)


def waits(rate: Rate, calls: int, *, now: float = 100.0) -> list[float]:
    limits = limiter()
    return [limits.reserve("a/b", (rate,), now, FOREVER) for _ in range(calls)]


def test_rate_allows_a_burst_of_one_second_then_even_spacing() -> None:
    assert waits(Rate(4, 1), 7) == [0.0, 0.0, 0.0, 0.0, 0.25, 0.5, 0.75]
    assert waits(Rate(2, 10), 4) == [0.0, 0.0, 5.0, 10.0]


def test_rate_of_one_call_allows_no_burst() -> None:
    assert waits(Rate(1, 10), 3) == [0.0, 10.0, 20.0]
    assert waits(Rate(0.5, 1), 3) == [0.0, 2.0, 4.0]


def test_slots_become_free_with_time() -> None:
    limits, rates = limiter(), (Rate(4, 1),)
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(5)][-1] == 0.25
    assert limits.reserve("a/b", rates, 100.5, FOREVER) == 0.0
    assert limits.reserve("a/b", rates, 100.5, FOREVER) == 0.25
    assert [limits.reserve("a/b", rates, 200.0, FOREVER) for _ in range(5)] == [0.0, 0.0, 0.0, 0.0, 0.25]


def test_impatient_call_uses_no_slot() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    assert limits.reserve("a/b", rates, 100.0, 0.0) == 0.0
    assert [limits.reserve("a/b", rates, 100.0, 9.9) for _ in range(3)] == [10.0, 10.0, 10.0]
    assert limits.reserve("a/b", rates, 100.0, 10.0) == 10.0
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == 20.0


def test_strictest_rate_decides_the_delay() -> None:
    rates = (Rate(10, 1), Rate(2, 100))
    limits = limiter()
    assert [limits.reserve("a/b", rates, 0.0, FOREVER) for _ in range(3)] == [0.0, 0.0, 50.0]
    limits = limiter(Rate(1, 1))
    assert [limits.reserve(api, (), 0.0, FOREVER) for api in ("a/b", "a/c", "a/b")] == [0.0, 1.0, 2.0]


def test_each_api_has_its_own_slots() -> None:
    limits, rates = limiter(), (Rate(1, 1),)
    assert [limits.reserve(api, rates, 0.0, FOREVER) for api in ("a/b", "a/c", "a/b")] == [0.0, 0.0, 1.0]


def test_raw_call_observes_the_rates_that_a_typed_call_set_up() -> None:
    limits = limiter(Rate(100, 1))
    assert limits.reserve("a/b", (), 0.0, FOREVER) == 0.0
    assert [limits.reserve("a/b", (Rate(1, 1),), 0.0, FOREVER) for _ in range(2)] == [0.0, 1.0]
    assert limits.reserve("a/b", (), 0.0, FOREVER) == 2.0


def test_pause_holds_back_one_api_until_its_end_or_release() -> None:
    limits = limiter()
    limits.pause("a/b", 105.0)
    limits.pause("a/b", 102.0)  # an earlier end does not shorten it
    assert limits.reserve("a/b", (), 100.0, FOREVER) == 5.0
    assert limits.reserve("a/c", (), 100.0, FOREVER) == 0.0
    assert limits.reserve("a/b", (), 106.0, FOREVER) == 0.0
    limits.release("a/c")
    assert limits.reserve("a/b", (), 100.0, FOREVER) == 5.0
    limits.release("a/b")
    assert limits.reserve("a/b", (), 100.0, FOREVER) == 0.0


def test_app_pause_holds_back_every_api() -> None:
    limits = limiter()
    limits.pause("a/b", 105.0, app=True)
    limits.pause("a/b", 101.0)
    assert [limits.reserve(api, (), 100.0, FOREVER) for api in ("a/b", "a/c")] == [5.0, 5.0]
    limits.release("a/b")
    assert limits.reserve("a/b", (), 100.0, FOREVER) == 5.0


def test_refunded_slot_is_free_again() -> None:
    limits, rates = limiter(Rate(1, 1)), (Rate(1, 10),)
    limits.reserve("a/b", rates, 100.0, FOREVER)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == 10.0
    limits.refund("a/b", 110.0)
    assert limits.reserve("a/c", (), 100.0, FOREVER) == 1.0
    limits.refund("a/c", 101.0)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == 10.0


def test_slot_is_not_refunded_if_others_wait_behind_it() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(3)] == [0.0, 10.0, 20.0]
    limits.refund("a/b", 110.0)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == 30.0


def test_slot_is_refunded_only_once_and_only_at_its_own_time() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    limits.refund("a/b", 100.0)  # an API without calls
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2)] == [0.0, 10.0]
    limits.refund("a/b", 100.0)  # not the last slot
    limits.refund("a/b", 110.0)
    limits.refund("a/b", 110.0)
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2)] == [10.0, 20.0]


def test_slots_are_counted_from_the_end_of_a_pause() -> None:
    """The longer delay counts, and slots follow from the end of the pause."""
    limits, rates = limiter(), (Rate(1, 2),)
    limits.pause("a/b", 105.0)
    assert limits.reserve("a/b", rates, 100.0, 4.0) == 5.0
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2)] == [5.0, 7.0]
    limits.pause("a/b", 108.0)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == 9.0


def test_call_held_back_by_one_rate_uses_no_slot_of_another() -> None:
    limits = limiter(Rate(1, 1))
    assert limits.reserve("a/b", (Rate(1, 60),), 100.0, 0.0) == 0.0
    assert limits.reserve("a/b", (Rate(1, 60),), 102.0, 5.0) == 58.0
    assert limits.reserve("a/c", (), 102.0, 0.0) == 0.0


class CountingLock:
    """A lock that counts how often it is taken."""

    def __init__(self) -> None:
        self.entered = 0

    def __enter__(self) -> None:
        self.entered += 1

    def __exit__(self, *_: object) -> None:
        pass


def test_rate_limiter_and_retry_budget_lock_once_for_each_change() -> None:
    limits, budget = RateLimiter(CountingLock, Rate(1, 1)), RetryBudget(CountingLock)
    limits.pause("a/b", 105.0)
    for change in (
        lambda: limits.reserve("a/b", (), 100.0, 0.0),
        lambda: limits.refund("a/b", 100.0),
        lambda: limits.pause("a/b", 105.0),
        lambda: limits.release("a/b"),
        budget.spend,
        budget.refund,
        budget.spend,
        budget.refill,
    ):
        before = limits._lock.entered + budget._lock.entered  # type: ignore[attr-defined]
        change()
        assert limits._lock.entered + budget._lock.entered == before + 1  # type: ignore[attr-defined]


def test_forked_child_keeps_the_counts_and_gets_new_locks() -> None:
    limits, budget = RateLimiter(CountingLock, Rate(1, 10)), RetryBudget(CountingLock, size=2.0)
    limits.reserve("a/b", (), 100.0, 0.0)
    limits.pause("a/c", 130.0)
    budget.spend()
    locks = limits._lock, budget._lock
    limits.after_fork()
    budget.after_fork()
    assert limits._lock is not locks[0]
    assert budget._lock is not locks[1]
    assert [limits.reserve(api, (), 100.0, 0.0) for api in ("a/b", "a/c")] == [10.0, 30.0]
    assert [budget.spend(), budget.spend()] == [True, False]


# --- budget ---


def test_retry_budget_allows_thirty_retries_and_success_refills_it() -> None:
    budget = RetryBudget(nullcontext)
    assert [budget.spend() for _ in range(32)] == [True] * 30 + [False] * 2
    for _ in range(9):
        budget.refill()
    assert not budget.spend()
    budget.refill()
    budget.refill()
    assert [budget.spend(), budget.spend()] == [True, False]
    budget.refund()
    assert [budget.spend(), budget.spend()] == [True, False]


@pytest.mark.parametrize("fill", [RetryBudget.refill, RetryBudget.refund])
def test_retry_budget_never_exceeds_its_size(fill: object) -> None:
    budget = RetryBudget(nullcontext, size=2.0, per_success=0.5)
    for _ in range(10):
        fill(budget)  # type: ignore[operator]
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    for _ in range(10):
        fill(budget)  # type: ignore[operator]
    assert [budget.spend() for _ in range(3)] == [True, True, False]


# --- domains ---


def test_down_domain_is_avoided_and_probed_until_it_is_up() -> None:
    health = DomainHealth(nullcontext, ("a", "b"))
    assert (health.select(), health.select("a"), health.select("b")) == ("a", "b", "a")
    assert (health.has_alternative("a"), health.has_alternative("b")) == (True, True)
    health.mark_down("a", 100.0)
    assert (health.select(), health.select("b"), health.select("a")) == ("b", "a", "b")
    assert (health.has_alternative("a"), health.has_alternative("b")) == (True, False)
    health.mark_down("b", 101.0)
    assert (health.select(), health.select("a")) == ("a", "b")
    assert (health.has_alternative("a"), health.has_alternative("b")) == (False, False)
    assert (
        health.next_probe(104.9),
        health.next_probe(105.0),
        health.next_probe(105.0),
        health.next_probe(106.0),
    ) == (None, "a", None, "b")
    health.mark_up("b")
    assert (health.select(), health.next_probe(1000.0)) == ("b", None)


def test_only_domain_of_a_region_is_never_down() -> None:
    health = DomainHealth(nullcontext, ("a",))
    health.mark_down("a", 100.0)
    health.mark_down("a", 100.0, probe=True)
    assert (health.select(), health.select("a"), health.next_probe(1000.0), health.has_alternative("a")) == (
        "a",
        "a",
        None,
        False,
    )


def test_forked_child_probes_on_its_own() -> None:
    health = DomainHealth(nullcontext, ("a", "b"))
    health.mark_down("a", 100.0)
    assert [health.next_probe(105.0), health.next_probe(105.0)] == ["a", None]
    lock = health._lock
    health.after_fork()
    assert health.next_probe(105.0) == "a"
    assert health._lock is not lock
