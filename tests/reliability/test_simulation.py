"""The simulation finds no duplicate, no false failure and no retry storm; and it finds those that are planted."""

from __future__ import annotations

import time
from typing import Any

import attrs
import pytest
from support.simulation import FAULTS, IDEMPOTENT, READ, Report, outage, sends, transients

from timsdk_runtime.call import decision, retry, verdicts
from timsdk_runtime.call.verdicts import Verdict

from .figures import record

PER_EPISODE = 1000


def many(episodes: int) -> Report:
    """Return the total of many episodes."""
    total = Report()
    for seed in range(episodes):
        total.add(sends(seed, PER_EPISODE))
    return total


def test_no_send_is_duplicated_or_falsely_failed_under_faults() -> None:
    total = many(20)
    assert total.calls == 20_000
    assert set(total.faults) == {fault.number for fault in FAULTS}
    assert total.unknown > 100
    assert total.attempts > total.calls


@pytest.mark.long
def test_none_of_a_million_sends_is_duplicated_or_falsely_failed() -> None:
    started = time.perf_counter()
    total = many(1000)
    seconds = time.perf_counter() - started
    assert total.calls == 1_000_000
    record(
        "duplicate sends under faults 1-24",
        f"0 in {total.calls:,} simulated sends ({total.attempts:,} attempts, {sum(total.faults.values()):,} faults, "
        f"{seconds:.0f} s)",
    )
    record(
        "done, but reported as failed",
        f"0 ({total.succeeded:,} successes, {total.unknown:,} times `OutcomeUnknown`, {total.failed:,} failures)",
    )


@pytest.mark.parametrize(("api", "name"), [(READ, "read"), (IDEMPOTENT, "idempotent")], ids=["read", "idempotent"])
@pytest.mark.parametrize("calls", [20_000, pytest.param(500_000, marks=pytest.mark.long)])
def test_nearly_every_call_succeeds_with_transient_faults(api: Any, name: str, calls: int) -> None:
    report = transients(1, calls, api)
    share = report.succeeded / report.calls
    assert share >= 0.9998
    if calls > 100_000:
        record(f"success at 5 % transient faults, {name}", f"{share:.4%} of {calls:,} calls")


@pytest.mark.parametrize("number", [1, 3, 4, 5, 8, 10, 14, 16, 21, 24])
def test_full_outage_adds_few_attempts(number: int) -> None:
    steady, broken = outage(number, number)
    assert (steady.calls, steady.succeeded, steady.attempts) == (1000, 1000, 1000)
    assert (broken.calls, broken.succeeded) == (1000, 0)
    extra = broken.attempts - broken.calls
    assert extra <= 40
    assert broken.attempts <= 1.1 * steady.attempts
    if number == 3:
        record(
            "load in a full outage", f"{broken.attempts / steady.attempts:.2f} times steady, {extra} extra per 1,000"
        )


def test_seed_determines_the_schedule() -> None:
    for seed in (3, 4):
        first, again = sends(seed, 500, keep_trace=True), sends(seed, 500, keep_trace=True)
        assert first.trace == again.trace
    assert first.trace != sends(5, 500, keep_trace=True).trace


# --- planted errors are found ---


def test_simulation_finds_retries_that_act_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decision, "after_failure", lambda *_: Verdict.RETRY)
    monkeypatch.setattr(decision.RetryDecider, "dedupe_window_closed", lambda _: False)
    with pytest.raises(AssertionError, match=r"seed \d+, call \d+: .* done 2 times"):
        many(5)


def test_simulation_finds_a_dedupe_window_trusted_for_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "_TRUSTED_SHARE", 3.0)
    with pytest.raises(AssertionError, match=r"openim/sendmsg.* done 2 times"):
        many(5)


def test_simulation_finds_a_dedupe_window_too_short_to_trust(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "_SHORTEST_WINDOW", 0.5)
    with pytest.raises(AssertionError, match="done 2 times"):
        many(5)


def test_simulation_finds_sends_falsely_reported_as_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    decider = decision.RetryDecider
    monkeypatch.setattr(decider, "_mark_in_doubt", decider._mark_started)
    with pytest.raises(AssertionError, match="it was done, the client said"):
        many(5)


def test_simulation_finds_retry_storms(monkeypatch: pytest.MonkeyPatch) -> None:
    budget = retry.RetryBudget
    monkeypatch.setattr(budget, "spend", lambda _: True)
    _, broken = outage(1, 3)
    assert broken.attempts == 3000


def test_reports_add_up() -> None:
    one, two = sends(1, 100), sends(2, 100)
    total = Report()
    total.add(one)
    total.add(two)
    assert total.attempts == one.attempts + two.attempts
    assert attrs.asdict(total)["calls"] == 200
