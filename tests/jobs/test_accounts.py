"""Accounts from a file: each imported once, by threads and by processes, and after workers were killed."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest
from timsdk import jobs

from timsdk_emulator import Emulator

ROWS = 2000
OFF = {"rate_limits": "off"}


def accounts_csv(folder: Path, rows: int = ROWS) -> Path:
    path = folder / "users.csv"
    path.write_text("UserID,Nick\n" + "".join(f"user{number},Nick {number}\n" for number in range(rows)), "utf-8")
    return path


def spawned(workers: int = 2) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))


def imported(emulator: Emulator) -> list[str]:
    """User IDs as the server got them, in order, repetitions included."""
    return [
        account["UserID"]
        for request in emulator.requests
        if request.api == "im_open_login_svc/multiaccount_import"
        for account in request.body["AccountList"]
    ]


def everyone(rows: int = ROWS) -> list[str]:
    return sorted(f"user{number}" for number in range(rows))


def test_every_account_is_imported_once(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path), kind="accounts", options=OFF)
    found = jobs.run(job)
    assert (found.rows, found.ok, found.exit_code) == (ROWS, ROWS, 0)
    assert sorted(imported(emulator)) == everyone()
    assert emulator.world.accounts["user7"].profile["Tag_Profile_IM_Nick"] == "Nick 7"


def test_second_run_sends_nothing(emulator: Emulator, tmp_path: Path) -> None:
    source = accounts_csv(tmp_path, 300)
    first = jobs.run(jobs.plan(source, kind="accounts", options=OFF))
    again = jobs.run(jobs.plan(source, kind="accounts", options=OFF))
    assert again == first
    assert len(imported(emulator)) == 300


@pytest.mark.parametrize("make", [lambda: ThreadPoolExecutor(4), spawned], ids=["threads", "processes"])
def test_any_executor_carries_out_a_job(emulator: Emulator, tmp_path: Path, make: Callable[[], Executor]) -> None:
    job = jobs.plan(accounts_csv(tmp_path), kind="accounts", options=OFF)
    seen: list[jobs.ChunkResult] = []
    with make() as executor:
        found = jobs.run(job, executor=executor, on_result=seen.append)
    assert found.ok == ROWS
    assert sorted(imported(emulator)) == everyone()
    assert sum(result.ok for result in seen if result.state == "done") == ROWS


def test_killed_worker_is_replaced_and_no_row_is_lost(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path), kind="accounts", options=OFF)
    pools: list[ProcessPoolExecutor] = []

    def make() -> ProcessPoolExecutor:
        pools.append(spawned())
        return pools[-1]

    def kill(result: jobs.ChunkResult) -> None:
        if len(pools) == 1:
            os.kill(next(iter(pools[0]._processes)), signal.SIGKILL)

    found = jobs.run(job, executor=make, on_result=kill, in_flight=4)
    assert (found.ok, found.exit_code) == (ROWS, 0)
    assert len(pools) == 2
    assert set(imported(emulator)) == set(everyone())


def test_killed_process_leaves_a_job_that_goes_on(emulator: Emulator, tmp_path: Path) -> None:
    source = accounts_csv(tmp_path)
    program = f"""
import sys
from timsdk import jobs
job = jobs.plan({str(source)!r}, kind="accounts", options={{"rate_limits": "off"}})
jobs.run(job, threads=2, on_result=lambda result: print(result.state, flush=True))
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        process.kill()
    job = jobs.plan(source, kind="accounts", options=OFF)
    before = jobs.report(job)
    assert before.waiting > 0
    assert before.exit_code == 2
    started = time.monotonic()
    found = jobs.run(job)
    assert (found.ok, found.unknown, found.exit_code) == (ROWS, 0, 0)
    assert time.monotonic() - started < job.lease / 2, "the lease of a dead process is not waited for"
    assert set(imported(emulator)) == set(everyone())


def test_rows_that_the_service_refuses_are_listed_with_their_line(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, 100), kind="accounts", options=OFF)
    emulator.respond("im_open_login_svc/multiaccount_import", [{"FailAccounts": ["user3", "user5"]}])
    found = jobs.run(job)
    assert str(found) == ("100 rows = 98 ok + 2 failed + 0 unknown + 0 duplicates + 0 rejected (failed: 2 x no code)")
    assert found.exit_code == 1
    assert [(row.line, row.key, row.state) for row in jobs.problem_rows(job)] == [
        (5, "user3", "failed"),
        (7, "user5", "failed"),
    ]
    assert jobs.send_again(job, "failed") == 2
    assert jobs.report(job).waiting == 2
    assert jobs.run(job).ok == 100
    assert imported(emulator)[100:] == ["user3", "user5"]


def test_response_that_names_a_stranger_makes_its_rows_unknown(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, 10), kind="accounts", options=OFF)
    emulator.respond("im_open_login_svc/multiaccount_import", [{"FailAccounts": ["nobody"]}])
    assert jobs.run(job).unknown == 10


def test_refused_call_fails_its_rows_with_the_code(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, 150), kind="accounts", options=OFF)
    emulator.respond("im_open_login_svc/multiaccount_import", [70402])
    found = jobs.run(job, threads=1)
    assert (found.ok, found.failed, found.codes) == (50, 100, {70402: 100})


def test_refused_signature_stops_the_job_and_loses_no_row(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, 300), kind="accounts", options=OFF)
    key, emulator.key = emulator.key, "f" * 64
    from timsdk import AuthError

    with pytest.raises(AuthError):
        jobs.run(job, threads=1)
    assert jobs.report(job).waiting == 300
    emulator.key = key
    assert jobs.run(job).ok == 300


def test_unreachable_service_is_waited_for_then_stops_the_job(emulator: Emulator, tmp_path: Path) -> None:
    options = {"rate_limits": "off", "domain": "127.0.0.1:1", "connect_timeout": 0.1, "timeout": 0.5}
    job = jobs.plan(accounts_csv(tmp_path, 100), kind="accounts", options=options)
    with pytest.raises(jobs.JobStopped, match=r"^no chunk could be done for 0\.5 s; run the job again\. "):
        jobs.run(job, patience=0.5)
    assert jobs.run(job.replace(options=OFF)).ok == 100


def test_fault_of_the_service_is_run_again_and_fails_in_the_end(emulator: Emulator, tmp_path: Path) -> None:
    from timsdk_runtime.jobs import chunks

    job = jobs.plan(accounts_csv(tmp_path, 100), kind="accounts", options={**OFF, "timeout": 5.0})
    emulator.respond("im_open_login_svc/multiaccount_import", [70500] * 100)
    (chunk,) = jobs.open_chunks(job)
    states = [chunks.run_chunk(job, chunk).state for _ in range(5)]
    assert states == ["later"] * 4 + ["done"]
    assert jobs.report(job).codes == {70500: 100}


def test_rejected_rows_and_duplicates_are_in_the_report_and_the_reject_file(
    emulator: Emulator, tmp_path: Path
) -> None:
    path = tmp_path / "users.csv"
    path.write_bytes("\ufeffUserID;Nick\nbob;Bob\nalice;\n13800138000.0;x\nbob;Robert\n".encode())
    job = jobs.plan(path, kind="accounts", options=OFF)
    found = jobs.run(job)
    assert (found.rows, found.ok, found.duplicates, found.rejected) == (4, 2, 1, 1)
    rejects = [json.loads(line) for line in Path(f"{job.ledger}.rejects.jsonl").read_text("utf-8").splitlines()]
    assert [(entry["line"], entry["text"]) for entry in rejects] == [(4, "13800138000.0;x"), (5, "bob")]
    assert "spreadsheet" in rejects[0]["reason"]
    assert rejects[1]["reason"] == "is the row of line 2 once more"
    assert emulator.world.accounts["bob"].profile["Tag_Profile_IM_Nick"] == "Bob"


def test_workers_that_die_at_once_stop_the_job(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(accounts_csv(tmp_path, 10), kind="accounts", options=OFF)
    made: list[ProcessPoolExecutor] = []

    def make() -> ProcessPoolExecutor:
        made.append(ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), os.abort))
        return made[-1]

    with pytest.raises(jobs.JobStopped, match="the workers of 3 executors died without a result"):
        jobs.run(job, executor=make)
    assert len(made) == 3
    with make() as executor, pytest.raises(jobs.JobStopped, match="the workers of the executor died; run the job"):
        jobs.run(job, executor=executor)
    assert jobs.run(job).ok == 10


@pytest.mark.parametrize("code", [60010, 70398, 90047])
def test_refusal_of_the_whole_app_stops_the_job(emulator: Emulator, tmp_path: Path, code: int) -> None:
    from timsdk import ApiError

    job = jobs.plan(accounts_csv(tmp_path, 150), kind="accounts", options=OFF)
    emulator.respond("im_open_login_svc/multiaccount_import", [code])
    with pytest.raises(ApiError) as raised:
        jobs.run(job, threads=1)
    assert raised.value.code == code
    assert jobs.report(job).failed == 0


@pytest.mark.parametrize("code", [10007, 10014])
def test_refusal_of_one_group_fails_its_rows_and_no_others(emulator: Emulator, tmp_path: Path, code: int) -> None:
    path = tmp_path / "members.csv"
    path.write_text("GroupId,Member_Account\none,a\ntwo,b\n", "utf-8")
    job = jobs.plan(path, kind="group_members", options=OFF)
    emulator.respond("group_open_http_svc/add_group_member", [code, {"MemberList": []}])
    found = jobs.run(job)
    assert (found.ok, found.failed, found.codes) == (1, 1, {code: 1})


def test_job_is_pickled_with_all_that_it_has(tmp_path: Path) -> None:
    import pickle

    job = jobs.Job(str(tmp_path / "x"), options={"timeout": 3.0}, lease=30)
    assert pickle.loads(pickle.dumps(job)) == job


def test_forked_child_works_though_a_thread_held_the_lock(emulator: Emulator, tmp_path: Path) -> None:
    from timsdk_runtime.jobs import chunks

    job = jobs.plan(accounts_csv(tmp_path, 10), kind="accounts", options=OFF)
    (chunk,) = jobs.open_chunks(job)
    with chunks._lock.held:
        child = os.fork()
        if child == 0:
            signal.alarm(20)
            os._exit(0 if chunks.run_chunk(job, chunk).state == "done" else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert jobs.report(job).ok == 10
