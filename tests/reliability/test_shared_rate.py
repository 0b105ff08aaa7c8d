"""Processes that share a call rate through Redis, as the service counts their calls."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Any, NamedTuple

import pytest
from support.counting_server import Arrival, CountingServer
from support.interpreter import TESTS
from support.redis_server import RedisServer
from support.windows import most_surely_in_a_window

from .figures import record

RATE = 200
"""Calls a second of `openim/sendmsg`, as the catalog declares."""
SENDMSG = "/v4/openim/sendmsg"


class Outcome(NamedTuple):
    """What the server counted, relative to the beginning, and what the processes say."""

    arrivals: list[Arrival]
    reports: list[dict[str, Any]]

    @property
    def worst_second(self) -> int:
        return most_surely_in_a_window(self.arrivals, 1.0)

    def share_used(self, since: float, until: float) -> float:
        return sum(since <= arrival.until < until for arrival in self.arrivals) / (RATE * (until - since))

    @property
    def share_late(self) -> float:
        """The part of the slots that was lost, since a busy machine woke the call after it."""
        slots, left = (sum(report[name] for report in self.reports) for name in ("slots", "left"))
        return (slots - left) / slots

    @property
    def slowest(self) -> float:
        """The longest time that a limiter took."""
        return float(max(report["slowest"] for report in self.reports))

    @property
    def slowest_running(self) -> float:
        """The longest time that a limiter took, without that for which its process did not run."""
        return float(max(report["slowest"] - report["stall"] for report in self.reports))

    def limit(self, *outages: tuple[float, float]) -> float:
        """The most calls of a second: a process that alone finds Redis silent uses its share beside the rate."""
        alone = [
            report
            for report in self.reports
            if any(not any(since <= at <= until for since, until in outages) for at in report["outages"])
        ]
        return RATE * (1 + len(alone) / len(self.reports))


def run(
    redis: RedisServer,
    kinds: Sequence[str],
    *,
    seconds: float,
    patience: float,
    during: Sequence[tuple[float, Any]] = (),
) -> Outcome:
    """Let processes call for some seconds; `during` are moments and what happens then."""
    with CountingServer(SENDMSG).running() as server:
        command = [sys.executable, "-m", "support.limiter_worker"]
        workers = [
            subprocess.Popen(
                [*command, kind, redis.url, server.domain, str(seconds), str(patience)],
                cwd=TESTS,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for kind in kinds
        ]
        try:
            for worker in workers:
                assert worker.stdout is not None
                assert worker.stdout.readline() == "ready\n", worker.communicate()[1]
            begin = time.monotonic() + 0.2
            for worker in workers:
                assert worker.stdin is not None
                worker.stdin.write(f"{begin}\n")
                worker.stdin.flush()
            for at, action in during:
                time.sleep(max(0.0, begin + at - time.monotonic()))
                action()
            ended = [worker.communicate(timeout=60) for worker in workers]
        finally:
            for worker in workers:
                worker.kill()
                worker.wait()
    reports: list[dict[str, Any]] = []
    for worker, (out, err) in zip(workers, ended, strict=True):
        assert worker.returncode == 0, err
        reports.append(json.loads(out))
    for report in reports:
        report["outages"] = [at - begin for at in report["outages"]]
    assert [report["failed"] for report in reports] == [[]] * len(kinds)
    return Outcome([Arrival(after - begin, until - begin) for after, until in server.arrivals], reports)


def show(what: str, outcome: Outcome, since: float, until: float) -> str:
    """Print figures, those of the machine included, and return how the rate was kept and used."""
    kept = f"{outcome.worst_second} calls in the worst second of {RATE}, {outcome.share_used(since, until):.1%} used"
    slowest, without = (seconds * 1000 for seconds in (outcome.slowest, outcome.slowest_running))
    print(f"\n{what}: {len(outcome.arrivals)} calls, {kept}, slowest question {slowest:.0f} ms", end="")
    print(f"; a busy machine missed {outcome.share_late:.1%} of the slots; without its stalls {without:.0f} ms")
    return kept


def test_four_processes_never_exceed_the_rate_and_use_it(redis: RedisServer) -> None:
    outcome = run(redis, ["threads", "threads", "async", "async"], seconds=3.0, patience=0.5)
    show("4 processes", outcome, 0.5, 2.5)
    assert outcome.worst_second <= outcome.limit()
    assert outcome.share_used(0.5, 2.5) >= 0.93 - outcome.share_late


@pytest.mark.long
def test_processes_of_every_kind_keep_the_rate_for_ten_seconds(redis: RedisServer) -> None:
    outcome = run(redis, ["sync", "sync", "threads", "threads", "async", "async"], seconds=10.0, patience=0.5)
    record("call rate shared by 6 processes", show("6 processes", outcome, 0.5, 9.5))
    assert outcome.worst_second <= outcome.limit()
    assert outcome.share_used(0.5, 9.5) >= 0.93


@pytest.mark.long
def test_redis_that_stops_for_three_seconds_delays_no_call_by_more_than_100_ms(redis: RedisServer) -> None:
    outcome = run(
        redis,
        ["threads", "threads", "async", "async"],
        seconds=14.0,
        patience=0.05,
        during=((3.0, redis.freeze), (6.0, redis.thaw)),
    )
    kept = show("Redis stopped for 3 s", outcome, 3.2, 6.0)
    record("Redis stopped for 3 s", f"slowest question {outcome.slowest * 1000:.0f} ms; {kept} meanwhile")
    assert outcome.worst_second <= outcome.limit((2.9, 12.1))
    assert outcome.slowest <= 0.1
    assert outcome.share_used(3.2, 6.0) >= 0.8


@pytest.mark.long
@pytest.mark.parametrize("back", ["empty", "flushed"])
def test_rate_holds_while_redis_loses_what_it_knows(redis: RedisServer, back: str) -> None:
    def restart() -> None:
        redis.stop()
        redis.start()

    def flush_scripts() -> None:
        assert redis.command("SCRIPT FLUSH") == "+OK"

    lose = restart if back == "empty" else flush_scripts
    outcome = run(redis, ["threads", "async", "async", "async"], seconds=10.0, patience=0.5, during=((3.0, lose),))
    show(f"data {back}", outcome, 0.5, 2.5)
    assert outcome.worst_second <= outcome.limit((2.9, 10.0))
    assert outcome.share_used(0.5, 2.5) >= 0.93 - outcome.share_late
