"""Rate limits, retry budget and domain health, as arithmetic on given times."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from support.windows import most_in_a_window

from timsdk_runtime.call.failover import DomainHealth
from timsdk_runtime.call.rate_limit import RateLimiter
from timsdk_runtime.call.retry import RetryBudget
from timsdk_runtime.declarations import Rate

approx = pytest.approx

FOREVER = float("inf")
STEP = 1 / 0.95
"""Seconds between two calls of a rate of 1/s."""


def limiter(app: Rate | None = None) -> RateLimiter:
    return RateLimiter(nullcontext, app)


def waits(rate: Rate, calls: int, *, now: float = 100.0) -> list[float]:
    limits = limiter()
    return [limits.reserve("a/b", (rate,), now, FOREVER) for _ in range(calls)]


def admitted(rate: Rate, asked_at: list[float]) -> list[float]:
    """The times at which calls go that ask one after the other and wait as they are told."""
    limits = limiter()
    return sorted(now + limits.reserve("a/b", (rate,), now, FOREVER) for now in asked_at)


def test_rate_allows_a_burst_of_a_twentieth_then_even_spacing() -> None:
    assert waits(Rate(100, 1), 8) == approx([0.0] * 5 + [1 * STEP / 100, 2 * STEP / 100, 3 * STEP / 100])
    assert waits(Rate(4, 1), 3) == approx([0.0, STEP / 4, STEP / 2])


def test_rate_of_one_call_allows_no_burst() -> None:
    assert waits(Rate(1, 10), 3) == approx([0.0, 10 * STEP, 20 * STEP])
    assert waits(Rate(0.5, 1), 3) == approx([0.0, 2 * STEP, 4 * STEP])


@pytest.mark.parametrize("rate", [Rate(c, s) for c in (1, 2, 3, 7, 10, 20, 50, 100, 200) for s in (1, 60)])
@pytest.mark.parametrize("pattern", ["all at once", "steady", "after idle seconds"])
def test_no_window_of_any_phase_exceeds_the_rate(rate: Rate, pattern: str) -> None:
    calls, window = int(rate.calls), float(rate.seconds)
    asked = {
        "all at once": [100.0] * (calls * 4),
        "steady": [100.0 + number * window / calls / 1.5 for number in range(calls * 6)],
        "after idle seconds": [100.0 + 2.5 * window * burst for burst in range(4) for _ in range(calls * 2)],
    }[pattern]
    times = admitted(rate, asked)
    assert most_in_a_window(times, window) <= calls


@pytest.mark.parametrize("calls", [20, 100, 200, 1000])
def test_rate_is_used_to_93_percent_or_more(calls: int) -> None:
    times = admitted(Rate(calls, 1), [100.0] * (calls * 10))
    assert sum(time < 110.0 for time in times) >= 0.93 * calls * 10 - calls * 0.05


def test_quota_per_day_admits_exactly_its_calls_in_any_day() -> None:
    day = 86400.0
    assert waits(Rate(100, 86400), 101) == [0.0] * 100 + [day]
    asked = [1000.0 + 600.0 * number for number in range(500)]
    times = admitted(Rate(100, 86400), asked)
    assert most_in_a_window(times, day) == 100
    assert times[:100] == asked[:100]
    assert times[100] == approx(asked[0] + day)


def test_quota_of_half_a_call_a_day_is_one_call_in_two_days() -> None:
    limits = limiter()
    assert [limits.reserve("a/b", (Rate(0.5, 86400),), now, FOREVER) for now in (100.0, 100.0)] == [0.0, 2 * 86400.0]


def test_api_that_was_never_paused_is_not_held_back_at_any_time() -> None:
    assert limiter().reserve("a/b", (), 0.0, FOREVER) == 0.0
    assert limiter().reserve("a/b", (), 0.5, FOREVER) == 0.0
    assert limiter().reserve("a/b", (Rate(1, 1),), 0.5, FOREVER) == 0.0


def test_throttling_is_long_after_five_seconds_without_a_success() -> None:
    limits = limiter()
    for app in (False, True):
        limits.pause("a/b", 20.0, now=10.0, app=app)
        limits.pause("a/b", 25.0, now=15.0, app=app)  # the first throttling counts
        assert not limits.throttled_for_long("a/b", 15.0)
        assert limits.throttled_for_long("a/b", 15.5)
        limits.release("a/b")
        assert not limits.throttled_for_long("a/b", 100.0)


def test_refunded_call_of_a_quota_may_be_made() -> None:
    limits, rates = limiter(), (Rate(2, 86400),)
    assert [limits.reserve("a/b", rates, at, 0.0) for at in (1.0, 2.0, 3.0)] == [0.0, 0.0, 86398.0]
    limits.refund("a/b", 2.0)
    assert [limits.reserve("a/b", rates, 4.0, 0.0) for _ in range(2)] == [0.0, 86397.0]


def test_slots_become_free_with_time() -> None:
    limits, rates = limiter(), (Rate(4, 1),)
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2)][-1] == approx(STEP / 4)
    assert limits.reserve("a/b", rates, 101.0, FOREVER) == 0.0
    assert limits.reserve("a/b", rates, 101.0, FOREVER) == approx(STEP / 4)
    assert limits.reserve("a/b", rates, 200.0, FOREVER) == 0.0


def test_impatient_call_uses_no_slot() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    assert limits.reserve("a/b", rates, 100.0, 0.0) == 0.0
    assert [limits.reserve("a/b", rates, 100.0, 9.9) for _ in range(3)] == approx([10 * STEP] * 3)
    assert limits.reserve("a/b", rates, 100.0, 11.0) == approx(10 * STEP)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == approx(20 * STEP)


def test_strictest_rate_decides_the_delay() -> None:
    rates = (Rate(10, 1), Rate(2, 100))
    limits = limiter()
    assert [limits.reserve("a/b", rates, 1.0, FOREVER) for _ in range(3)] == approx([0.0, 0.1 * STEP, 100.0])


def test_app_rate_holds_for_all_apis_together() -> None:
    limits = limiter(Rate(1, 1))
    found = [limits.reserve_app(api, 100.0, FOREVER) for api in ("a/b", "a/c", "a/b")]
    assert found == approx([0.0, STEP, 2 * STEP])
    assert limiter().reserve_app("a/b", 100.0, 0.0) == 0.0


def test_call_that_waits_for_its_api_takes_no_slot_of_the_app() -> None:
    limits, slow = limiter(Rate(10, 1)), (Rate(1, 10),)
    assert [limits.reserve("a/slow", slow, 100.0, FOREVER) for _ in range(2)] == approx([0.0, 10 * STEP])
    assert limits.reserve_app("a/slow", 100.0, FOREVER) == 0.0
    assert limits.reserve_app("a/fast", 100.0, FOREVER) == approx(STEP / 10)


def test_calls_that_wait_for_the_app_unequally_long_keep_the_rate_of_their_api() -> None:
    limits, rates = limiter(Rate(100, 1)), (Rate(10, 1),)
    times = []
    for _ in range(200):
        limits.reserve_app("a/other", 100.0, FOREVER)
    for _ in range(30):
        slot = 100.0 + limits.reserve("a/b", rates, 100.0, FOREVER)
        times.append(slot + limits.reserve_app("a/b", slot, FOREVER))
    assert most_in_a_window(sorted(times), 1.0) <= 10


def test_each_api_has_its_own_slots() -> None:
    limits, rates = limiter(), (Rate(1, 1),)
    found = [limits.reserve(api, rates, 1.0, FOREVER) for api in ("a/b", "a/c", "a/b")]
    assert found == approx([0.0, 0.0, STEP])


def test_raw_call_observes_the_rates_that_a_typed_call_set_up() -> None:
    limits = limiter()
    limits.pause("a/other", 1000.0)
    assert limits.reserve("a/b", (), 1.0, FOREVER) == 0.0
    assert [limits.reserve("a/b", (Rate(1, 1),), 1.0, FOREVER) for _ in range(2)] == approx([0.0, STEP])
    assert limits.reserve("a/b", (), 1.0, FOREVER) == approx(2 * STEP)


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
    wait = limits.reserve("a/b", rates, 100.0, FOREVER)
    limits.refund("a/b", 100.0 + wait)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == wait == approx(10 * STEP)
    limits.reserve_app("a/c", 100.0, FOREVER)
    wait = limits.reserve_app("a/c", 100.0, FOREVER)
    limits.refund_app("a/c", 100.0 + wait)
    assert limits.reserve_app("a/c", 100.0, FOREVER) == wait == approx(STEP)


def test_slot_is_not_refunded_if_others_wait_behind_it() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    first, second, third = (limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(3))
    assert (first, second, third) == approx((0.0, 10 * STEP, 20 * STEP))
    limits.refund("a/b", 100.0 + second)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == approx(30 * STEP)


def test_slot_is_refunded_only_once_and_only_at_its_own_time() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    limits.refund("a/b", 100.0)  # an API without calls
    first, second = (limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2))
    assert (first, second) == approx((0.0, 10 * STEP))
    limits.refund("a/b", 100.0)  # not the last one
    limits.refund("a/b", 100.0 + second)
    limits.refund("a/b", 100.0 + second)
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2)] == approx([10 * STEP, 20 * STEP])


def test_refund_of_a_slot_that_was_never_taken_changes_nothing() -> None:
    limits, rates = limiter(), (Rate(1, 10),)
    limits.pause("a/b", 105.0)
    assert limits.reserve("a/b", rates, 100.0, 0.0) == 5.0  # too long for this call, which takes no slot
    limits.refund("a/b", 105.0)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == 5.0


def test_slots_are_counted_from_the_end_of_a_pause() -> None:
    limits, rates = limiter(), (Rate(1, 2),)
    limits.pause("a/b", 105.0)
    assert limits.reserve("a/b", rates, 100.0, 4.0) == 5.0
    assert [limits.reserve("a/b", rates, 100.0, FOREVER) for _ in range(2)] == approx([5.0, 5.0 + 2 * STEP])
    limits.pause("a/b", 108.0)
    assert limits.reserve("a/b", rates, 100.0, FOREVER) == approx(5.0 + 4 * STEP)


def test_call_held_back_by_its_api_uses_no_slot_of_the_app() -> None:
    limits = limiter(Rate(1, 1))
    assert limits.reserve("a/b", (Rate(1, 60),), 100.0, 0.0) == 0.0
    assert limits.reserve("a/b", (Rate(1, 60),), 102.0, 5.0) == approx(60 * STEP - 2)
    assert limits.reserve_app("a/c", 102.0, 0.0) == 0.0


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
    before = limits._lock.entered  # type: ignore[attr-defined]
    limits.release("a/b")  # after every success: where nothing is paused, there is nothing to lock
    assert limits._lock.entered == before  # type: ignore[attr-defined]


def test_forked_child_keeps_the_counts_and_gets_new_locks() -> None:
    limits, budget = RateLimiter(CountingLock, Rate(1, 10)), RetryBudget(CountingLock, size=2.0)
    limits.reserve_app("a/b", 100.0, 0.0)
    limits.pause("a/c", 130.0)
    budget.spend()
    locks = limits._lock, budget._lock
    limits.after_fork()
    budget.after_fork()
    assert limits._lock is not locks[0]
    assert budget._lock is not locks[1]
    assert limits.reserve_app("a/b", 100.0, 0.0) == approx(10 * STEP)
    assert limits.reserve("a/c", (), 100.0, 0.0) == 30.0
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


def test_domain_is_probed_by_one_of_two_callers_that_ask_together() -> None:
    class Lock:
        """Lets another caller in before the one who asks for it."""

        def __enter__(self) -> None:
            if others:
                found.append(others.pop().next_probe(105.0))

        def __exit__(self, *_: object) -> None: ...

    others: list[DomainHealth] = []
    found: list[str | None] = []
    health = DomainHealth(Lock, ("a", "b"))
    health.mark_down("a", 100.0)
    others.append(health)
    found.append(health.next_probe(105.0))
    assert found == ["a", None]


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
