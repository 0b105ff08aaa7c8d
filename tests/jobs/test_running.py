"""How chunks are handed out: what waits and how long, what stops a job, and what is counted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from timsdk import AuthError, ConfigError, jobs

from timsdk_runtime.jobs import running
from timsdk_runtime.jobs.job import ChunkResult
from timsdk_runtime.jobs.ledger import Ledger


class Clock:
    """The time of `running`: it passes only where somebody sleeps, or waits for futures that are not done."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Immediate(Executor):
    """Runs each chunk when it is submitted, and notes when that was."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.submitted: list[tuple[float, str]] = []
        self.closed = False

    def submit(self, function: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        self.submitted.append((round(self.clock.now - 1000, 1), args[1]))
        future: Future[Any] = Future()
        try:
            future.set_result(function(*args))
        except BaseException as error:  # noqa: BLE001  as executors do
            future.set_exception(error)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self.closed = True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(running, "time", made)
    monkeypatch.setattr(running, "_TICK", 0.25)  # sums of it are exact
    return made


def planned(folder: Path, chunks: int = 1) -> tuple[jobs.Job, list[str]]:
    path = folder / "users.csv"
    path.write_text("UserID\n" + "".join(f"user{number}\n" for number in range(100 * chunks)), "utf-8")
    job = jobs.plan(path, kind="accounts")
    return job, jobs.open_chunks(job)


def follow(monkeypatch: pytest.MonkeyPatch, *results: Any) -> None:
    """Let the runs of chunks end in these results, one after the other, and then in `done`."""
    rest = list(results)

    def run_chunk(_: jobs.Job, chunk: str) -> ChunkResult:
        found = rest.pop(0) if rest else {"state": "done"}
        if isinstance(found, BaseException):
            raise found
        return ChunkResult(chunk, **found)

    monkeypatch.setattr(running, "run_chunk", run_chunk)


def times_of(executor: Immediate) -> list[float]:
    return [at for at, _ in executor.submitted]


def test_chunk_that_another_worker_holds_is_looked_at_again_after_its_wait(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, (chunk,) = planned(tmp_path)
    follow(monkeypatch, {"state": "leased", "wait": 0.5})
    executor = Immediate(clock)
    jobs.run(job, executor=executor)
    assert executor.submitted == [(0.0, chunk), (0.5, chunk)]
    assert not executor.closed


def test_chunk_that_another_worker_holds_keeps_no_other_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, (first, second) = planned(tmp_path, 2)
    follow(monkeypatch, {"state": "leased", "wait": 9.0})
    executor = Immediate(clock)
    jobs.run(job, executor=executor, in_flight=1)
    assert executor.submitted == [(0.0, first), (0.0, second), (9.0, first)]


def test_unreachable_service_is_left_alone_twice_as_long_each_time_up_to_thirty_seconds(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, _ = planned(tmp_path)
    follow(monkeypatch, *[{"state": "later"}] * 7)
    executor = Immediate(clock)
    jobs.run(job, executor=executor, patience=1000.0)
    gaps = [later - earlier for earlier, later in zip(times_of(executor), times_of(executor)[1:], strict=False)]
    assert gaps == [1, 2, 4, 8, 16, 30, 30]


def test_wait_that_the_service_asks_for_is_kept_and_a_finished_chunk_ends_the_doubling(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, _ = planned(tmp_path, 2)
    later = {"state": "later"}
    follow(monkeypatch, {**later, "wait": 9.0}, {"state": "done"}, later)
    executor = Immediate(clock)
    jobs.run(job, executor=executor, in_flight=1)
    assert times_of(executor) == [0.0, 9.0, 9.0, 10.0]


def test_chunks_are_held_back_together(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock) -> None:
    job, _ = planned(tmp_path, 4)
    follow(monkeypatch, *[{"state": "later"}] * 4)
    executor = Immediate(clock)
    jobs.run(job, executor=executor)
    assert times_of(executor) == [0.0] * 4 + [1.0] * 4


def test_job_stops_after_its_patience_without_a_finished_chunk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, _ = planned(tmp_path)
    follow(monkeypatch, *[{"state": "later", "error": "no route"}] * 50)
    executor = Immediate(clock)
    with pytest.raises(jobs.JobStopped, match=r"^no chunk could be done for 60 s; run the job again\. no route$"):
        jobs.run(job, executor=executor, patience=60.0)
    assert 60.0 < times_of(executor)[-1] <= 62.0


def test_every_result_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock) -> None:
    job, _ = planned(tmp_path, 2)
    follow(monkeypatch, {"state": "leased", "wait": 0.0}, {"state": "later"})
    seen: list[str] = []
    jobs.run(job, executor=Immediate(clock), on_result=lambda result: seen.append(result.state))
    assert sorted(seen) == ["done", "done", "later", "leased"]


def test_executor_has_no_more_chunks_at_a_time_than_it_may(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, _ = planned(tmp_path, 5)
    follow(monkeypatch)
    counts: list[int] = []

    class Counting(Immediate):
        def submit(self, function: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
            counts.append(len(self.submitted) - done[0] + 1)
            return super().submit(function, *args, **more)

    done = [0]
    jobs.run(job, executor=Counting(clock), in_flight=2, on_result=lambda _: done.__setitem__(0, done[0] + 1))
    assert max(counts) == 2


def test_executor_of_our_own_is_closed_and_made_again_after_its_workers_died(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, _ = planned(tmp_path, 2)
    dead = BrokenExecutor("killed")
    follow(monkeypatch, dead, dead, {"state": "done"}, dead, dead, dead)
    made: list[Immediate] = []

    def make() -> Immediate:
        made.append(Immediate(clock))
        return made[-1]

    closed: list[bool] = []
    monkeypatch.setattr(running, "close_clients", lambda: closed.append(True))
    jobs.run(job, executor=make, in_flight=1)
    assert [executor.closed for executor in made] == [True] * len(made)
    assert closed == [True]
    follow(monkeypatch, *[dead] * 9)
    made.clear()
    with Ledger(job.ledger) as ledger, ledger.transaction() as db:
        db.execute("UPDATE chunk SET state = 'planned'")
    with pytest.raises(jobs.JobStopped, match=r"^the workers of 3 executors died without a result: killed$"):
        jobs.run(job, executor=make)
    assert len(made) == 3


def test_patience_ends_after_its_last_moment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock) -> None:
    job, _ = planned(tmp_path)
    follow(monkeypatch, *[{"state": "later"}] * 50)
    executor = Immediate(clock)
    with pytest.raises(jobs.JobStopped, match=r"^no chunk could be done for 31 s"):
        jobs.run(job, executor=executor, patience=31.0)
    assert times_of(executor)[-2:] == [31.0, 61.0]


@pytest.mark.parametrize(("threads", "in_flight"), [(0, 1), (1, 0)])
def test_job_needs_a_thread_and_a_chunk_in_flight(tmp_path: Path, threads: int, in_flight: int) -> None:
    job, _ = planned(tmp_path)
    text = f"^threads and in_flight are at least 1, not {threads} and {in_flight}$"
    with pytest.raises(ConfigError, match=text):
        jobs.run(job, threads=threads, in_flight=in_flight)


def test_chunks_under_way_are_waited_for_when_one_raises(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    job, _ = planned(tmp_path, 2)
    begun, ended, first = threading.Event(), list[str](), threading.Lock()

    def run_chunk(_: jobs.Job, chunk: str) -> ChunkResult:
        if first.acquire(blocking=False):
            begun.wait(5)
            raise AuthError("refused", category="auth")
        begun.set()
        threading.Event().wait(0.05)
        ended.append(chunk)
        return ChunkResult(chunk, "done")

    monkeypatch.setattr(running, "run_chunk", run_chunk)
    with ThreadPoolExecutor(2) as executor:
        with pytest.raises(AuthError):
            jobs.run(job, executor=executor)
        assert len(ended) == 1


def test_threads_of_a_job_are_named_and_end_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    job, _ = planned(tmp_path, 3)
    names: set[str] = set()

    def run_chunk(_: jobs.Job, chunk: str) -> ChunkResult:
        names.add(threading.current_thread().name)
        return ChunkResult(chunk, "done")

    monkeypatch.setattr(running, "run_chunk", run_chunk)
    jobs.run(job, threads=2)
    assert names
    assert {name.rpartition("_")[0] for name in names} == {"timsdk-job"}
    assert not names & {thread.name for thread in threading.enumerate()}


def test_chunks_that_have_not_begun_are_called_off_when_one_raises(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: Clock
) -> None:
    job, _ = planned(tmp_path, 3)
    follow(monkeypatch, AuthError("refused", category="auth"))
    waiting: list[Future[Any]] = []

    class Waiting(Future[Any]):
        def cancel(self) -> bool:
            return super().cancel() and not self.set_running_or_notify_cancel()  # as a worker does that takes it

    class FirstOnly(Immediate):
        def submit(self, function: Callable[..., Any], /, *args: Any, **more: Any) -> Future[Any]:
            if not self.submitted:
                return super().submit(function, *args, **more)
            waiting.append(Waiting())
            return waiting[-1]

    with pytest.raises(AuthError):
        jobs.run(job, executor=FirstOnly(clock))
    assert [future.cancelled() for future in waiting] == [True, True]
