"""Jobs on engines of others: Celery tasks, and Dask workers of which one is killed."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from celery import Celery
from support.interpreter import TESTS
from support.redis_server import RedisServer
from support.windows import most_in_a_window
from timsdk import jobs

from timsdk_emulator import Emulator

from .test_accounts import OFF, accounts_csv, everyone, imported

app = Celery("jobs", broker="memory://", backend="cache+memory://")
app.conf.update(task_always_eager=True, task_eager_propagates=True, task_serializer="json")


@app.task(bind=True, acks_late=True, max_retries=None)
def send_chunk(task: object, ledger: str, chunk_id: str) -> str:
    """Run one chunk; one that has to wait is put off by Celery."""
    result = jobs.run_chunk(jobs.Job(ledger, options=OFF), chunk_id)
    if result.state != "done":
        raise task.retry(countdown=result.wait or 5)  # type: ignore[attr-defined]
    return result.state


def test_celery_tasks_carry_out_a_job_and_a_second_delivery_sends_nothing(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, 250), kind="accounts", options=OFF)
    chunks = jobs.open_chunks(job)
    for chunk in [*chunks, *chunks]:
        assert send_chunk.delay(job.ledger, chunk).get() == "done"
    assert jobs.report(job).ok == 250
    assert sorted(imported(emulator)) == everyone(250)


ROWS = 60_000
RATE = 100
"""Calls a second of `multiaccount_import`, as the catalog declares."""


def run_on_dask(job: jobs.Job, folder: Path) -> tuple[jobs.Report, int]:
    """Run a job on three workers, and kill one of them; return the report and the worker's process number."""
    distributed = pytest.importorskip("distributed")
    killed: list[int] = []
    with (
        distributed.LocalCluster(
            n_workers=3, threads_per_worker=2, dashboard_address=None, local_directory=str(folder)
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        workers = client.run(os.getpid)

        def kill(result: jobs.ChunkResult) -> None:
            if not killed and result.state == "done":
                killed.append(next(iter(workers.values())))
                os.kill(killed[0], signal.SIGKILL)

        return jobs.run(job, executor=client.get_executor(pure=False), on_result=kill), killed[0]


@pytest.mark.long
def test_dask_carries_out_a_job_though_a_worker_is_killed(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, ROWS), kind="accounts", options={"rate_limits": "off"})
    found, killed = run_on_dask(job, tmp_path)
    assert (found.rows, found.ok, found.exit_code) == (ROWS, ROWS, 0)
    assert emulator.world.accounts.keys() >= set(everyone(ROWS))
    assert jobs.open_chunks(job) == []
    print(f"\nDask, 3 workers, pid {killed} killed: {found}")


@pytest.mark.long
def test_dask_workers_share_a_limiter_though_one_is_killed(
    emulator: Emulator, redis: RedisServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIS_URL", redis.url)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(TESTS), *sys.path]))
    job = jobs.plan(accounts_csv(tmp_path, ROWS), kind="accounts", client="support.shared_client:make_client")
    found, killed = run_on_dask(job, tmp_path)
    assert (found.rows, found.ok, found.exit_code) == (ROWS, ROWS, 0)
    assert emulator.world.accounts.keys() >= set(everyone(ROWS))
    assert jobs.open_chunks(job) == []
    assert redis.command(f"ZCARD {{timsdk:{emulator.sdkappid}}}:members") in (":3", ":4")
    times = [each.time for each in emulator.requests if each.api.endswith("/multiaccount_import")]
    worst = most_in_a_window(sorted(times), 1.0)
    print(f"\nDask, 3 workers with one limiter, pid {killed} killed: {found}")
    print(f"{len(times)} calls in {times[-1] - times[0]:.1f} s, {worst} in the worst second of {RATE}")
    assert worst <= RATE
