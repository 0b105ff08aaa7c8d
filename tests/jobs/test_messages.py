"""Messages from a file: dedupe keys derived from chunk and row, and what a killed worker leaves in doubt."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from support.ledgers import set_back
from timsdk import ConfigError, OutcomeUnknown, jobs

from timsdk_emulator import Emulator
from timsdk_runtime.jobs import calls, chunks
from timsdk_runtime.jobs.ledger import Ledger

OFF = {"rate_limits": "off"}
TEXT = {"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}
CRASH = """
import os, signal, sys
from timsdk import jobs
from timsdk_runtime.jobs import chunks
from timsdk_runtime.jobs.job import Job
real = chunks.send_call
sent = 0
def send(*arguments):
    global sent
    found = real(*arguments)
    sent += 1
    if sent == {calls}:
        os.kill(os.getpid(), signal.SIGKILL)  # after the response, before the ledger
    return found
chunks.send_call = send
chunks.run_chunk(Job({ledger!r}, options={{"rate_limits": "off"}}), {chunk!r})
"""


def recipients(folder: Path, count: int, column: str = "To_Account") -> Path:
    path = folder / "recipients.csv"
    path.write_text(f"{column}\n" + "".join(f"user{number}\n" for number in range(count)), "utf-8")
    return path


def add_users(emulator: Emulator, count: int) -> None:
    with emulator.client() as client:
        for first in range(0, count, 100):
            last = min(count, first + 100)
            client.account.multiaccount_import(accounts=[f"user{number}" for number in range(first, last)])


def crash(job: jobs.Job, chunk: str, *, calls: int) -> None:
    """Run a chunk in a process that is killed between the response to a call and the ledger."""
    program = CRASH.format(ledger=job.ledger, chunk=chunk, calls=calls)
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL


def bodies(emulator: Emulator, api: str) -> list[Any]:
    return [request.body for request in emulator.requests if request.api == api]


def test_rerun_inside_the_window_sends_the_same_keys_and_no_second_message(
    emulator: Emulator, tmp_path: Path
) -> None:
    add_users(emulator, 5)
    job = jobs.plan(recipients(tmp_path, 5), kind="messages", fields=TEXT, options=OFF)
    crash(job, jobs.open_chunks(job)[0], calls=3)
    found = jobs.run(job)
    assert (found.ok, found.unknown) == (5, 0)
    sent = bodies(emulator, "openim/sendmsg")
    assert [body["To_Account"] for body in sent] == ["user0", "user1", "user2", "user2", "user3", "user4"]
    assert sent[2] == sent[3]
    assert len({(body["MsgRandom"], body["MsgSeq"]) for body in sent}) == 5
    assert len(emulator.world.messages) == 5


def test_call_in_flight_before_the_window_is_unknown_and_not_sent(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 5)
    job = jobs.plan(recipients(tmp_path, 5), kind="messages", fields=TEXT, options=OFF)
    crash(job, jobs.open_chunks(job)[0], calls=3)
    set_back(job, 100)  # with the timeout of 15 s, the window of 120 s might close during the call
    found = jobs.run(job)
    assert (found.ok, found.unknown, found.exit_code) == (4, 1, 1)
    assert [row.key for row in jobs.problem_rows(job, "unknown")] == ["user2"]
    assert len(bodies(emulator, "openim/sendmsg")) == 5
    assert jobs.run(job) == found, "it is never sent unless told"
    assert jobs.send_again(job, "unknown") == 1
    assert (jobs.run(job).ok, jobs.report(job).unknown) == (5, 0)
    assert [body["To_Account"] for body in bodies(emulator, "openim/sendmsg")].count("user2") == 2


def test_window_of_a_second_is_never_trusted(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 600)
    job = jobs.plan(recipients(tmp_path, 600), kind="batch_messages", fields=TEXT, options=OFF)
    crash(job, jobs.open_chunks(job)[0], calls=1)
    found = jobs.run(job)
    assert (found.ok, found.unknown) == (100, 500)
    assert [len(body["To_Account"]) for body in bodies(emulator, "openim/batchsendmsg")] == [500, 100]
    assert len(emulator.world.messages) == 600


def test_import_is_recognised_for_ever(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 3)
    path = tmp_path / "history.jsonl"
    rows = [{"From_Account": "user0", "To_Account": "user1", "MsgTimeStamp": second, **TEXT} for second in (1, 2)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    job = jobs.plan(path, kind="imported_messages", fields={"SyncFromOldSystem": 2}, options=OFF)
    crash(job, jobs.open_chunks(job)[0], calls=1)
    set_back(job, 10_000_000)
    assert jobs.run(job).ok == 2
    assert len(bodies(emulator, "openim/importmsg")) == 3
    assert len(emulator.world.messages) == 2


def test_keys_differ_between_messages_to_the_same_people(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 1)
    source = recipients(tmp_path, 1)
    for number in range(2):
        fields = {**TEXT, "CloudCustomData": str(number)}
        jobs.run(jobs.plan(source, tmp_path / str(number), kind="messages", fields=fields, options=OFF))
    assert len({body["MsgRandom"] for body in bodies(emulator, "openim/sendmsg")}) == 2


def test_keys_of_the_row_are_kept(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 1)
    path = tmp_path / "rows.csv"
    path.write_text("To_Account,MsgRandom\nuser0,7\n", "utf-8")
    jobs.run(jobs.plan(path, kind="messages", fields=TEXT, options=OFF))
    assert bodies(emulator, "openim/sendmsg")[0]["MsgRandom"] == 7


def test_group_members_go_to_their_groups(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 4)
    with emulator.client() as client:
        for group in ("one", "two"):
            client.group.create_group(group_type="Public", name=group, group_id=group, owner_account="user0")
    path = tmp_path / "members.csv"
    path.write_text("group,Member_Account\none,user1\ntwo,user1\none,user2\none,user1\ntwo,user3\n", "utf-8")
    job = jobs.plan(path, kind="group_members", columns={"group": "GroupId"}, fields={"Silence": 1}, options=OFF)
    found = jobs.run(job)
    assert (found.rows, found.ok, found.duplicates) == (5, 4, 1)
    assert sorted(emulator.world.groups["one"].members) == ["user0", "user1", "user2"]
    assert sorted(emulator.world.groups["two"].members) == ["user0", "user1", "user3"]
    assert len(bodies(emulator, "group_open_http_svc/add_group_member")) == 2


def test_push_goes_to_registration_ids_of_any_length(emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "devices.csv"
    path.write_text(f"To_Account\n{'r' * 40}\nuser1\n", "utf-8")
    fields = {"From_Account": "administrator", "OfflinePushInfo": {"PushFlag": 0, "Title": "t", "Desc": "d"}}
    job = jobs.plan(path, kind="pushes", fields=fields, options=OFF)
    emulator.respond("timpush/batch", [{"TaskId": "t", "ErrorList": [{"To_Account": "user1", "ErrorCode": 90048}]}])
    found = jobs.run(job)
    assert (found.ok, found.failed, found.codes) == (1, 1, {90048: 1})


def test_outcome_that_the_client_does_not_know_is_unknown(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_users(emulator, 2)
    job = jobs.plan(recipients(tmp_path, 2), kind="messages", fields=TEXT, options=OFF)
    real = chunks.send_call

    def fail(client: Any, layout: Any, chunk: str, call: list[calls.NumberedRow]) -> Any:
        if call[0].row.key == "user0":
            raise OutcomeUnknown("lost")
        return real(client, layout, chunk, call)

    monkeypatch.setattr(chunks, "send_call", fail)
    found = jobs.run(job)
    assert (found.ok, found.unknown) == (1, 1)


def test_live_worker_keeps_its_chunk_and_a_silent_one_loses_it(emulator: Emulator, tmp_path: Path) -> None:
    add_users(emulator, 1)
    job = jobs.plan(recipients(tmp_path, 1), kind="messages", fields=TEXT, options=OFF)
    (chunk,) = jobs.open_chunks(job)
    with Ledger(job.ledger) as ledger:
        held = ledger.lease(chunk, "elsewhere|1|0", 60)
        assert held.worker == "elsewhere|1|0"
        assert chunks.run_chunk(job, chunk).state == "leased"
        with ledger.transaction() as db:
            db.execute("UPDATE chunk SET until = ?", (time.time() - 1,))
        assert chunks.run_chunk(job, chunk).state == "done"
        assert not ledger.end_call(held, [], (1, 0, 0), last=True), "what a loser writes is not counted"
    assert jobs.report(job).ok == 1


def test_ledger_that_somebody_changed_does_not_add_up(emulator: Emulator, tmp_path: Path) -> None:
    job = jobs.plan(recipients(tmp_path, 3), kind="messages", fields=TEXT, options=OFF)
    with Ledger(job.ledger) as ledger, ledger.transaction() as db:
        db.execute("UPDATE chunk SET rows = 2")
    with pytest.raises(jobs.LedgerError, match="does not add up: 3 rows = "):
        jobs.report(job)


def test_source_that_changed_is_not_sent(emulator: Emulator, tmp_path: Path) -> None:
    source = recipients(tmp_path, 3)
    job = jobs.plan(source, kind="messages", fields=TEXT, options=OFF)
    os.utime(source, (1, 1))
    with pytest.raises(ConfigError, match="was changed since it was planned"):
        jobs.run(job)
