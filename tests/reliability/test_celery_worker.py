"""The Celery recipes of the documents in a real worker on a real Redis, whose processes are stopped and killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from celery.result import AsyncResult
from support.celery_worker import PATIENCE, Worker, running
from support.ledgers import set_back
from support.redis_server import RedisServer
from timsdk import ErrorCode, jobs

from timsdk_emulator import Emulator
from timsdk_emulator.pytest_plugin import tim_emulator, tim_emulator_server
from timsdk_runtime.jobs.chunks import close_clients

__all__ = ["tim_emulator", "tim_emulator_server"]

SENDMSG = "openim/sendmsg"
TEXT = {"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}


@pytest.fixture(scope="module")
def worker(tim_emulator_server: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """A worker that serves all tests: what one of them does to it must not harm the next."""
    folder = tmp_path_factory.mktemp("celery")
    redis = RedisServer(folder)
    redis.start()
    try:
        environ = {**tim_emulator_server.environ(folder), "TIM_REGION": ""}
        with running(Worker(folder, redis.url, environ)) as started:
            yield started
    finally:
        redis.stop()


@pytest.fixture
def emulator(tim_emulator: Emulator) -> Emulator:
    """An emulator that knows two users."""
    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["bob", "eve"])
    return tim_emulator


def confirm(worker: Worker, order: str, **options: Any) -> AsyncResult[Any]:
    found: AsyncResult[Any] = worker.app.send_task("tasks.confirm", args=(order, "bob"), **options)
    return found


def sent(emulator: Emulator) -> list[Any]:
    """Return the bodies of the messages that arrived, repetitions included."""
    return [request.body for request in emulator.requests if request.api == SENDMSG]


def keys(bodies: list[Any]) -> set[tuple[int, int]]:
    return {(body["MsgRandom"], body["MsgSeq"]) for body in bodies}


def texts(emulator: Emulator) -> list[str]:
    return sorted(element.text for message in emulator.world.messages for element in message.body)  # type: ignore[union-attr,misc]


@pytest.mark.long
def test_transient_refusal_is_retried_by_the_queue_with_the_same_dedupe_key(
    worker: Worker, emulator: Emulator
) -> None:
    emulator.fault(SENDMSG, code=int(ErrorCode.MESSAGE_INTERNAL_ERROR), times=3)  # the attempts of one call
    task = confirm(worker, "refused")
    task.get(timeout=PATIENCE)
    assert len(worker.runs(task.id)) == 2
    assert len(sent(emulator)) == 4
    assert len(keys(sent(emulator))) == 1
    assert texts(emulator) == ["Order refused is on its way."]


def test_soft_time_limit_ends_a_call_and_the_process_serves_the_next_task(worker: Worker, emulator: Emulator) -> None:
    emulator.fault(SENDMSG, drip=0.5, times=1)  # the service acts, and its response never ends
    task = confirm(worker, "slow", soft_time_limit=1)
    with pytest.raises(SoftTimeLimitExceeded):
        task.get(timeout=PATIENCE)
    orders = [*map(str, range(10)), "slow"]
    again = [confirm(worker, order) for order in orders]
    for each in again:
        each.get(timeout=PATIENCE)
    assert worker.runs(task.id)[0] in [pid for each in again for pid in worker.runs(each.id)]
    assert len(sent(emulator)) == 12
    assert len(keys(sent(emulator))) == 11
    assert texts(emulator) == [f"Order {order} is on its way." for order in orders]


def test_task_whose_process_is_killed_runs_again_at_once_and_sends_no_second_message(
    worker: Worker, emulator: Emulator
) -> None:
    emulator.fault(SENDMSG, drip=0.5, times=1)
    task = confirm(worker, "killed")
    worker.wait_until(lambda: emulator.world.messages, "the task is not run")
    killed = worker.runs(task.id)[0]
    os.kill(killed, signal.SIGKILL)
    task.get(timeout=PATIENCE)
    assert len(worker.runs(task.id)) == 2
    assert killed != worker.runs(task.id)[1]
    assert len(sent(emulator)) == 2
    assert len(keys(sent(emulator))) == 1
    assert texts(emulator) == ["Order killed is on its way."]


@pytest.mark.long
def test_task_of_a_lost_worker_goes_to_the_next_one_and_sends_no_second_message(
    worker: Worker, emulator: Emulator
) -> None:
    emulator.fault(SENDMSG, drip=0.5, times=1)
    task = confirm(worker, "lost")
    worker.wait_until(lambda: emulator.world.messages, "the task is not run")
    worker.lose()
    worker.start()
    task.get(timeout=PATIENCE)
    assert len(worker.runs(task.id)) == 2
    assert len(sent(emulator)) == 2
    assert len(keys(sent(emulator))) == 1
    assert texts(emulator) == ["Order lost is on its way."]


ROWS = 300


@pytest.fixture
def environ(emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this process, which plans jobs, be a client of the emulator, too."""
    for name, value in emulator.environ(tmp_path).items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("TIM_REGION", raising=False)
    yield
    close_clients()


def plan_messages(emulator: Emulator, folder: Path, rows: int) -> jobs.Job:
    """Plan a message to each of some new users."""
    users = [f"user{number}" for number in range(rows)]
    with emulator.client() as tim:
        for first in range(0, rows, 100):
            tim.account.multiaccount_import(accounts=users[first : first + 100])
    source = folder / "recipients.csv"
    source.write_text("To_Account\n" + "".join(f"{user}\n" for user in users), encoding="utf-8")
    return jobs.plan(source, kind="messages", fields=TEXT)


def send_chunks(worker: Worker, job: jobs.Job) -> list[AsyncResult[Any]]:
    return [worker.app.send_task("tasks.send_chunk", args=(job.ledger, chunk)) for chunk in jobs.open_chunks(job)]


def recipients(emulator: Emulator) -> list[str]:
    return sorted(message.recipient for message in emulator.world.messages)


@pytest.mark.long
@pytest.mark.usefixtures("environ")
def test_job_whose_chunks_are_tasks_sends_each_message_once_though_a_process_is_killed(
    worker: Worker, emulator: Emulator, tmp_path: Path
) -> None:
    job = plan_messages(emulator, tmp_path, ROWS)
    tasks = send_chunks(worker, job)
    worker.wait_until(lambda: len(emulator.world.messages) >= 20, "the chunks are not run")
    os.kill(worker.runs(tasks[0].id)[-1], signal.SIGKILL)
    for task in tasks:
        task.get(timeout=PATIENCE)
    found = jobs.report(job)
    assert (found.rows, found.ok, found.unknown) == (ROWS, ROWS, 0)
    assert recipients(emulator) == sorted(f"user{number}" for number in range(ROWS))
    assert len(keys(sent(emulator))) == ROWS


@pytest.mark.long
@pytest.mark.usefixtures("environ")
def test_job_reports_what_a_lost_worker_left_in_doubt_beyond_the_window_and_sends_the_rest(
    worker: Worker, emulator: Emulator, tmp_path: Path
) -> None:
    job = plan_messages(emulator, tmp_path, 3)
    emulator.fault(SENDMSG, nth=2, drip=0.5)
    tasks = send_chunks(worker, job)
    worker.wait_until(lambda: len(emulator.world.messages) == 2, "the chunk is not run")
    worker.lose()
    set_back(job, 100)
    worker.start()
    for task in tasks:
        task.get(timeout=PATIENCE)
    found = jobs.report(job)
    assert (found.rows, found.ok, found.unknown) == (3, 2, 1)
    assert [row.key for row in jobs.problem_rows(job, "unknown")] == ["user1"]
    assert recipients(emulator) == ["user0", "user1", "user2"]
    assert len(sent(emulator)) == 3
