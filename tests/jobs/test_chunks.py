"""One chunk: who may run it, what its client must be like, and what a refusal says after a worker was killed."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest
from timsdk import ConfigError, jobs

from timsdk_emulator import Emulator
from timsdk_runtime.jobs import chunks
from timsdk_runtime.jobs.ledger import Ledger
from timsdk_runtime.jobs.workers import worker_name

OFF = {"rate_limits": "off"}
TEXT = {"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}


def planned(folder: Path, kind: Any, column: str, **options: Any) -> tuple[jobs.Job, str]:
    path = folder / "rows.csv"
    path.write_text(f"{column}\nuser1\n", "utf-8")
    job = jobs.plan(path, kind=kind, options=OFF, **options)
    (chunk,) = jobs.open_chunks(job)
    return job, chunk


def leave_in_flight(job: jobs.Job, chunk: str) -> None:
    """Leave what a worker leaves that was killed while it sent."""
    with Ledger(job.ledger) as ledger:
        held = ledger.lease(chunk, "gone", -1.0)
        assert ledger.begin_call(held, -1.0)


def test_refusal_says_nothing_about_a_message_that_a_killed_worker_was_sending(
    emulator: Emulator, tmp_path: Path
) -> None:
    job, chunk = planned(tmp_path, "messages", "To_Account", fields=TEXT)
    leave_in_flight(job, chunk)
    emulator.respond("openim/sendmsg", [20003])
    found = chunks.run_chunk(job, chunk)
    assert (found.state, found.ok, found.failed, found.unknown) == ("done", 0, 0, 1)


def test_refusal_of_what_has_no_effect_twice_is_one_although_a_killed_worker_was_sending(
    emulator: Emulator, tmp_path: Path
) -> None:
    job, chunk = planned(tmp_path, "accounts", "UserID")
    leave_in_flight(job, chunk)
    emulator.respond("im_open_login_svc/multiaccount_import", [70402])
    found = chunks.run_chunk(job, chunk)
    assert (found.state, found.ok, found.failed, found.unknown) == ("done", 0, 1, 0)


def test_message_in_flight_is_sent_again_as_long_as_the_service_drops_a_second_one(
    emulator: Emulator, tmp_path: Path
) -> None:
    for ago, result in ((0.0, (1, 0)), (86400.0, (0, 1))):
        folder = tmp_path / str(ago)
        folder.mkdir()
        job, chunk = planned(folder, "messages", "To_Account", fields=TEXT)
        job = job.replace(options={**OFF, "timeout": 0.5})
        leave_in_flight(job, chunk)
        with Ledger(job.ledger) as ledger, ledger.transaction() as db:
            db.execute("UPDATE chunk SET sent_at = sent_at - ?", (ago,))
        emulator.respond("openim/sendmsg", [{"MsgKey": "k"}])
        found = chunks.run_chunk(job, chunk)
        assert (found.state, found.ok, found.unknown) == ("done", *result)
    assert len(emulator.requests) == 1


@pytest.mark.parametrize("ago", [None, 0.2])
def test_call_that_is_interrupted_is_in_doubt_since_it_was_first_begun(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ago: float | None
) -> None:
    job, chunk = planned(tmp_path, "accounts", "UserID")
    begun = time.time() - (ago or 0.0)
    if ago is not None:
        leave_in_flight(job, chunk)
        with Ledger(job.ledger) as ledger, ledger.transaction() as db:
            db.execute("UPDATE chunk SET sent_at = ?", (begun,))

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(chunks, "send_call", interrupt)
    with pytest.raises(KeyboardInterrupt):
        chunks.run_chunk(job, chunk)
    with Ledger(job.ledger) as ledger:
        sent_at = ledger.chunk(chunk).sent_at
    assert sent_at is not None
    if ago is None:
        assert begun <= sent_at <= time.time()
    else:
        assert sent_at == begun
    assert emulator.requests == []


def test_refused_message_has_failed(emulator: Emulator, tmp_path: Path) -> None:
    job, chunk = planned(tmp_path, "messages", "To_Account", fields=TEXT)
    emulator.respond("openim/sendmsg", [20003])
    assert chunks.run_chunk(job, chunk).failed == 1


def test_chunk_of_a_live_worker_is_left_to_it_for_a_second_at_most(emulator: Emulator, tmp_path: Path) -> None:
    job, chunk = planned(tmp_path, "accounts", "UserID")
    for seconds, longest in ((60.0, 1.0), (0.3, 0.3)):
        with Ledger(job.ledger) as ledger:
            held = ledger.lease(chunk, worker_name(), seconds)
        found = chunks.run_chunk(job, chunk)
        assert (found.chunk_id, found.state) == (chunk, "leased")
        assert longest - 0.3 < found.wait <= longest
        with Ledger(job.ledger) as ledger:
            ledger.give_back(held, sent_at=None)
    assert emulator.requests == []
    assert chunks.run_chunk(job, chunk) == jobs.ChunkResult(chunk, "done", ok=1)
    assert chunks.run_chunk(job, chunk) == jobs.ChunkResult(chunk, "done", ok=1)
    assert len(emulator.requests) == 1


def no_client() -> str:
    return "no client"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"lease": 5.0, "options": {**OFF, "timeout": 5.0}}, "a lease of 5 s is too short for a timeout of 5 s"),
        ({"client": "nowhere:Client"}, "client 'nowhere:Client' is not `module:name` of this process: No module"),
        ({"client": "timsdk:Nobody"}, "client 'timsdk:Nobody' is not `module:name` of this process: "),
        ({"client": "timsdk"}, "client 'timsdk' is not `module:name` of this process: "),
        (
            {"client": f"{__name__}:no_client", "options": {}},
            f"{__name__}:no_client made a str, not a",
        ),
        ({"client": "timsdk:AsyncClient"}, "timsdk:AsyncClient made a AsyncClient, not a blocking client"),
    ],
)
@pytest.mark.filterwarnings("ignore:.*was not closed:ResourceWarning")
def test_client_that_cannot_run_a_chunk_is_refused(
    emulator: Emulator, tmp_path: Path, changes: dict[str, Any], problem: str
) -> None:
    job, chunk = planned(tmp_path, "accounts", "UserID")
    with pytest.raises(ConfigError, match=f"^{re.escape(problem)}"):
        chunks.run_chunk(job.replace(**changes), chunk)
    assert emulator.requests == []


def test_clients_of_the_jobs_are_closed_and_forgotten(emulator: Emulator, tmp_path: Path) -> None:
    job, chunk = planned(tmp_path, "accounts", "UserID")
    chunks.run_chunk(job, chunk)
    assert len(chunks._clients) == 1
    (client,) = chunks._clients.values()
    closed: list[bool] = []
    client.close = lambda: closed.append(True)  # type: ignore[method-assign]
    chunks.close_clients()
    assert (closed, chunks._clients) == ([True], {})


def test_rows_that_are_sent_again_leave_the_list_once_they_are_sent(emulator: Emulator, tmp_path: Path) -> None:
    job, chunk = planned(tmp_path, "accounts", "UserID")
    emulator.respond("im_open_login_svc/multiaccount_import", [70402])
    chunks.run_chunk(job, chunk)
    jobs.send_again(job, "failed")
    (again,) = jobs.open_chunks(job)
    with Ledger(job.ledger) as ledger:
        assert [(row.state, row.key) for row in ledger.problems("resend")] == [("resend", "user1")]
    assert chunks.run_chunk(job, again) == jobs.ChunkResult(again, "done", ok=1)
    with Ledger(job.ledger) as ledger:
        assert list(ledger.problems("resend")) == list(ledger.problems()) == []
    assert jobs.report(job).ok == 1


@pytest.mark.parametrize(("kind", "column", "more", "level"), [
    ("accounts", "UserID", {}, 1),
    ("messages", "To_Account", {"fields": TEXT}, 2),
], ids=["import", "messages"])  # fmt: skip
def test_lease_of_what_acts_twice_is_on_the_disk_before_anything_is_sent(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, column: str, more: Any, level: int
) -> None:
    job, chunk = planned(tmp_path, kind, column, **more)
    found: list[int] = []
    real = chunks.send_call

    def send(*arguments: Any) -> Any:
        found.append(opened[-1].query("PRAGMA synchronous")[0][0])
        return real(*arguments)

    opened: list[Ledger] = []

    def ledger(*given: Any, **named: Any) -> Ledger:
        opened.append(Ledger(*given, **named))
        return opened[-1]

    monkeypatch.setattr(chunks, "Ledger", ledger)
    monkeypatch.setattr(chunks, "send_call", send)
    chunks.run_chunk(job, chunk)
    assert found == [level]
    assert emulator.requests
