"""What a plan holds: chunks and their rows, and an ID that changes with all that decides what is sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from timsdk import ConfigError, jobs

from timsdk_runtime.jobs.ledger import Ledger

TEXT = {"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}


def chunks_of(job: jobs.Job) -> list[tuple[int, int, int, int]]:
    """First and last row, line and number of rows to send of each chunk."""
    with Ledger(job.ledger) as ledger:
        return [
            (chunk.first, chunk.last, chunk.line, chunk.rows)
            for chunk in map(ledger.chunk, [row[0] for row in ledger.query("SELECT id FROM chunk ORDER BY first")])
        ]


def plan(path: Path, text: str, **options: Any) -> jobs.Job:
    path.write_text(text, "utf-8")
    return jobs.plan(
        path, path.parent / f"{len(list(path.parent.iterdir()))}.ledger", **{"kind": "accounts", **options}
    )


def test_rows_of_a_chunk_are_those_that_can_be_sent(tmp_path: Path) -> None:
    users = [f"user{number}" for number in range(250)]
    users[120], users[130], users[249] = "", "user3", "user4"
    text = "UserID,Nick\n" + "".join(f"{user},x\n" for user in users)
    job = plan(tmp_path / "users.csv", text)
    assert chunks_of(job) == [(0, 99, 2, 100), (100, 199, 102, 98), (200, 249, 202, 49)]
    found = jobs.report(job)
    assert (found.rows, found.duplicates, found.rejected, found.waiting) == (250, 2, 1, 247)


def test_chunk_without_a_row_to_send_is_done(tmp_path: Path) -> None:
    job = plan(tmp_path / "users.csv", "UserID\n" + "bob\n" * 150)
    assert [rows for *_, rows in chunks_of(job)] == [1, 0]
    assert len(jobs.open_chunks(job)) == 1


@pytest.mark.parametrize("name", ["users.csv", "users.CSV", "users.jsonl", "users.ndjson", "users.JSONL"])
def test_format_is_told_by_the_ending_of_the_name(tmp_path: Path, name: str) -> None:
    text = "UserID\nbob\n" if name.lower().endswith("csv") else '{"UserID": "bob"}\n'
    found = jobs.report(plan(tmp_path / name, text))
    assert (found.rows, found.waiting) == (1, 1)


def test_format_that_the_name_does_not_tell_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^'users\.txt' ends neither in \.csv nor in \.jsonl; pass format$"):
        plan(tmp_path / "users.txt", "UserID\nbob\n")
    assert jobs.report(plan(tmp_path / "users.txt", "UserID\nbob\n", format="csv")).rows == 1


def test_whatever_changes_what_is_sent_changes_the_chunks(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"

    def ids(text: str = "UserID,Nick\nbob,x\n", **options: Any) -> tuple[str, ...]:
        return tuple(jobs.open_chunks(plan(path, text, **options)))

    first = ids()
    assert ids() == first
    others = [
        ids("UserID,FaceUrl\nbob,x\n"),
        ids("UserID,Nick\nbob,y\n"),
        ids(columns={"Nick": None}),
        ids("To_Account\nbob\n", kind="messages", fields=TEXT),
        ids("To_Account\nbob\n", kind="messages", fields={**TEXT, "SyncOtherMachine": 2}),
    ]
    assert len({first, *others}) == 6
    assert ids("To_Account\nbob\n", kind="messages", fields={"SyncOtherMachine": 2, **TEXT}) == others[-1]


def test_fields_of_all_rows_must_be_json_that_can_be_sent(tmp_path: Path) -> None:
    def problem(**fields: Any) -> str:
        with pytest.raises(ConfigError) as caught:
            plan(tmp_path / "r.csv", "To_Account\nbob\n", kind="messages", fields=fields)
        return str(caught.value)

    assert problem(**TEXT, SyncOtherMachine=float("nan")).startswith("fields are JSON by wire names: ")
    assert "MsgBody[0].MsgContent.Text" in problem(MsgBody=[{"MsgType": "TIMTextElem", "MsgContent": {}}]), (
        "what is missing inside a field is missing in every request"
    )
    assert "SyncOtherMachine" in problem(**TEXT, SyncOtherMachine="x")


def test_empty_cells_and_columns_that_are_left_out_are_no_fields(tmp_path: Path) -> None:
    job = plan(tmp_path / "users.csv", "UserID,Nick,Note\nbob,,x\n", columns={"Note": None})
    assert jobs.report(job).waiting == 1
    job = plan(tmp_path / "users.jsonl", '{"UserID": "bob", "Nick": null}\n')
    assert jobs.report(job).waiting == 1


def test_rows_are_equal_whatever_the_order_of_their_fields(tmp_path: Path) -> None:
    rows = '{"UserID": "bob", "Nick": "x"}\n{"Nick": "x", "UserID": "bob"}\n'
    assert jobs.report(plan(tmp_path / "users.jsonl", rows)).duplicates == 1
    path = tmp_path / "messages.jsonl"
    rows = '{"To_Account": "a", "MsgLifeTime": 1, "SyncOtherMachine": 1}\n'
    rows += '{"SyncOtherMachine": 1, "MsgLifeTime": 1, "To_Account": "a"}\n'
    assert jobs.report(plan(path, rows, kind="messages", fields=TEXT)).duplicates == 1


def test_bytes_that_are_no_text_are_listed_as_escapes(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_bytes(b"UserID\nb\xffb\nalice\n")
    job = jobs.plan(path, kind="accounts")
    (line,) = Path(f"{job.ledger}.rejects.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line) == {"line": 2, "reason": "the line is not UTF-8", "text": "b\\xffb"}


def test_rejected_line_is_listed_in_its_own_letters(tmp_path: Path) -> None:
    job = plan(tmp_path / "users.csv", "UserID,Nick\n,Zoë 张\r\nalice,x\n")
    listed = Path(f"{job.ledger}.rejects.jsonl").read_text("utf-8")
    assert '"text": ",Zoë 张"' in listed
