"""Who holds a chunk, whether its holder is gone, and what the report counts."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from timsdk import jobs

from timsdk_runtime.jobs import workers
from timsdk_runtime.jobs.ledger import Ledger, RowProblem
from timsdk_runtime.jobs.workers import is_gone, worker_name


def planned(folder: Path, chunks: int = 1) -> tuple[jobs.Job, list[str]]:
    path = folder / "users.csv"
    path.write_text("UserID\n" + "".join(f"user{number}\n" for number in range(100 * chunks)), "utf-8")
    job = jobs.plan(path, kind="accounts")
    return job, jobs.open_chunks(job)


def test_worker_is_gone_when_its_process_on_this_machine_is() -> None:
    here = worker_name()
    machine, process, run = here.rsplit("|", 2)
    assert worker_name() != here
    assert not is_gone(here)
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    assert is_gone(f"{machine}|{child.pid}|{run}")
    assert not is_gone(f"elsewhere|{child.pid}|{run}")
    assert not is_gone(f"{machine}|x{process}|{run}")
    assert not is_gone("")


@pytest.mark.skipif(not os.path.exists("/proc/self/ns/pid"), reason="the system has no process namespaces")
def test_worker_of_another_container_is_on_another_machine() -> None:
    assert worker_name().partition("|")[0].endswith(os.readlink("/proc/self/ns/pid"))


def test_process_of_another_user_is_not_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(workers.os, "kill", refuse)
    assert not is_gone(worker_name())


def test_lease_is_given_to_one_worker_until_it_ends_or_is_given_back(tmp_path: Path) -> None:
    job, (chunk, *_) = planned(tmp_path)
    first, second = worker_name(), worker_name()
    with Ledger(job.ledger) as ledger:
        held = ledger.lease(chunk, first, 60.0)
        assert (held.state, held.worker) == ("leased", first)
        assert ledger.lease(chunk, second, 60.0) == ledger.chunk(chunk)
        assert ledger.chunk(chunk).worker == first
        ledger.give_back(held, sent_at=None)
        taken = ledger.lease(chunk, second, 60.0)
        assert taken.worker == second
        assert not ledger.begin_call(held, 60.0)
        assert ledger.begin_call(taken, 60.0)
        assert ledger.end_call(taken, [], (100, 0, 0), last=True)
        assert ledger.lease(chunk, first, 60.0).state == "done"
        assert ledger.chunk(chunk).worker == second
        with pytest.raises(jobs.LedgerError, match=r"^there is no chunk 'x' in '.*users\.csv.*'$"):
            ledger.chunk("x")


def test_transaction_that_raises_writes_nothing(tmp_path: Path) -> None:
    job, (chunk, *_) = planned(tmp_path)
    with Ledger(job.ledger) as ledger:
        with pytest.raises(sqlite3.OperationalError), ledger.transaction() as db:
            db.execute("UPDATE chunk SET calls = 5").execute("SELECT nothing FROM nowhere")
        with ledger.transaction() as db:
            db.execute("UPDATE chunk SET ok = 7")
        assert (ledger.chunk(chunk).calls, ledger.chunk(chunk).ok) == (0, 7)


@pytest.mark.parametrize(("durable", "level"), [(False, 1), (True, 2)])
def test_ledger_of_what_acts_twice_is_on_the_disk_before_a_call(tmp_path: Path, durable: bool, level: int) -> None:
    job, _ = planned(tmp_path)
    with Ledger(job.ledger, durable=durable) as ledger:
        assert ledger.query("PRAGMA journal_mode")[0][0] == "wal"
        assert ledger.query("PRAGMA synchronous")[0][0] == level
    with pytest.raises(sqlite3.ProgrammingError):
        ledger.query("SELECT 1")


def test_lease_that_has_run_out_is_given_to_another(tmp_path: Path) -> None:
    job, (chunk, *_) = planned(tmp_path)
    with Ledger(job.ledger) as ledger:
        ledger.lease(chunk, worker_name(), -1.0)
        assert ledger.lease(chunk, "other", 60.0).worker == "other"


def test_rows_that_are_not_fine_are_listed_unless_they_are_to_be_sent_again(tmp_path: Path) -> None:
    job, _ = planned(tmp_path)
    states = ["rejected", "duplicate", "failed", "unknown", "resend"]
    with Ledger(job.ledger) as ledger, ledger.transaction() as db:
        for number, state in enumerate(states):
            db.execute("INSERT INTO row VALUES (?, ?, '', ?, 'k', NULL, 'r')", (number, number + 2, state))
    with Ledger(job.ledger) as ledger:
        assert [row.state for row in ledger.problems()] == states[:4]
        assert list(ledger.problems("unknown")) == [RowProblem(3, 5, "", "unknown", "k", None, "r")]


def test_rows_of_open_chunks_wait_and_all_rows_add_up(tmp_path: Path) -> None:
    job, (first, *_) = planned(tmp_path, 3)
    problems = [
        RowProblem(0, 2, first, "failed", "user0", 70402, "refused"),
        RowProblem(1, 3, first, "unknown", "user1"),
        RowProblem(2, 4, first, "unknown", "user2"),
    ]
    with Ledger(job.ledger) as ledger:
        held = ledger.lease(first, worker_name(), 60.0)
        assert ledger.end_call(held, problems, (97, 1, 2), last=True)
    found = jobs.report(job)
    assert found == jobs.Report(300, 97, 1, 2, 0, 0, 200, {70402: 1})
    assert found.rows == found.ok + found.failed + found.unknown + found.waiting


def test_report_names_the_five_most_frequent_codes() -> None:
    codes: dict[int | None, int] = {code: code for code in range(1, 7)}
    found = jobs.Report(40, 9, 21, 1, 2, 3, 4, {**codes, None: 7})
    assert str(found) == (
        "40 rows = 9 ok + 21 failed + 1 unknown + 2 duplicates + 3 rejected + 4 waiting "
        "(failed: 7 x no code, 6 x 6, 5 x 5, 4 x 4, 3 x 3)"
    )
    assert str(jobs.Report(1, 1, 0, 0, 0, 0, 0, {})) == (
        "1 rows = 1 ok + 0 failed + 0 unknown + 0 duplicates + 0 rejected"
    )


@pytest.mark.parametrize(
    ("field", "code"), [("ok", 0), ("duplicates", 0), ("failed", 1), ("unknown", 1), ("rejected", 1), ("waiting", 2)]
)
def test_exit_code_says_whether_every_row_was_taken(field: str, code: int) -> None:
    none = jobs.Report(1, 0, 0, 0, 0, 0, 0, {})
    assert none._replace(**{field: 1}).exit_code == code
