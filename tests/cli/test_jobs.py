"""`timsdk jobs`: files of rows from a shell, what is left of them, and what became of each row."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from support.command_line import Ended, run, run_on_terminal, start

from timsdk_emulator import Emulator

TEXT = '{"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}'
ACCOUNTS = ("--kind", "accounts")
GOOD = "UserID,Nick\ncy,Cy\ndan,Dan\n"
IMPORT = "im_open_login_svc/multiaccount_import"


@pytest.fixture
def users(tmp_path: Path) -> Path:
    file = tmp_path / "users.csv"
    file.write_text(GOOD, encoding="utf-8")
    return file


def closed() -> str:
    """A domain that refuses connections."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{unused.getsockname()[1]}"


def calls(emulator: Emulator, api: str) -> list[Any]:
    """What the emulator was asked after it was made ready."""
    ready = ["ann", "bob"]
    return [each for each in emulator.requests if each.api == api and each.body.get("Accounts") != ready]


def report(file: Path, *arguments: str) -> Ended:
    return run("jobs", "report", f"{file}.ledger", *arguments)


def test_run_sends_every_row_and_prints_the_sums(users: Path, emulator: Emulator, environ: dict[str, str]) -> None:
    ended = run("jobs", "run", str(users), *ACCOUNTS, environ=environ)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "2 rows = 2 ok + 0 failed + 0 unknown + 0 duplicates + 0 rejected\n"
    (sent,) = calls(emulator, IMPORT)
    assert sent.body == {"AccountList": [{"UserID": "cy", "Nick": "Cy"}, {"UserID": "dan", "Nick": "Dan"}]}


def test_run_of_what_is_done_sends_nothing(users: Path, emulator: Emulator, environ: dict[str, str]) -> None:
    for _ in range(2):
        assert run("jobs", "run", str(users), *ACCOUNTS, environ=environ).code == 0
    assert run("jobs", "resume", f"{users}.ledger", environ=environ).code == 0
    assert len(calls(emulator, IMPORT)) == 1


def test_rows_that_are_not_fine_end_with_5_and_are_listed(
    users: Path, emulator: Emulator, environ: dict[str, str]
) -> None:
    users.write_text("id,city\nann,Oslo\nnobody,Bern\nann,Rome\n13800138000.0,Rome\n", encoding="utf-8")
    columns = ("--column", "id=To_Account", "--column", "city=")
    ended = run("jobs", "run", str(users), "--kind", "batch_messages", "--fields", TEXT, *columns, environ=environ)
    assert ended.code == 5
    assert ended.out.startswith("4 rows = 1 ok + 1 failed + 0 unknown + 1 duplicates + 1 rejected")
    assert f"timsdk jobs report {users}.ledger --rows" in ended.err
    rows = [json.loads(line) for line in report(users, "--rows").out.splitlines()]
    assert [(row["line"], row["state"]) for row in rows] == [(3, "failed"), (4, "duplicate"), (5, "rejected")]
    failed = report(users, "--rows", "--state", "failed", "--query", "[key, code]")
    assert json.loads(failed.out) == ["nobody", 70107]
    assert report(users, "--rows", "--output", "table").out.startswith("line  state")


def test_report_is_data_where_it_is_asked_for(users: Path, environ: dict[str, str]) -> None:
    run("jobs", "run", str(users), *ACCOUNTS, environ=environ)
    assert json.loads(report(users, "--output", "json").out)["ok"] == 2
    assert report(users, "--query", "rows", "--output", "jsonl").out == "2\n"


def test_plan_only_sends_nothing_and_resume_sends_what_is_left(
    users: Path, emulator: Emulator, environ: dict[str, str]
) -> None:
    planned = run("jobs", "run", str(users), *ACCOUNTS, "--plan-only")
    assert planned.code == 0
    assert "2 waiting" in planned.out
    assert f"timsdk jobs resume {users}.ledger" in planned.err
    assert calls(emulator, IMPORT) == []
    ended = run("jobs", "resume", f"{users}.ledger", environ=environ)
    assert (ended.code, len(calls(emulator, IMPORT))) == (0, 1)


def test_service_that_cannot_be_reached_ends_with_3_and_how_to_go_on(users: Path, environ: dict[str, str]) -> None:
    arguments = ("--domain", closed(), "--patience", "1", "--timeout", "0.5")
    ended = run("jobs", "run", str(users), *ACCOUNTS, *arguments, environ=environ)
    assert (ended.code, ended.out) == (3, "")
    assert f"go on with: timsdk jobs resume {users}.ledger" in ended.err
    assert run("jobs", "resume", f"{users}.ledger", environ=environ).code == 0


def test_rows_that_failed_are_sent_once_more_when_asked(
    users: Path, emulator: Emulator, environ: dict[str, str]
) -> None:
    users.write_text("To_Account\nann\neve\n", encoding="utf-8")
    arguments = ("--kind", "messages", "--fields", TEXT)
    assert run("jobs", "run", str(users), *arguments, environ=environ).code == 5
    with emulator.client() as client:
        client.account.account_import(user_id="eve")
    ended = run("jobs", "resume", f"{users}.ledger", "--again", "failed", environ=environ)
    assert (ended.code, ended.out.split(" + ")[0]) == (0, "2 rows = 2 ok")


def test_deletions_need_a_yes(users: Path, emulator: Emulator, environ: dict[str, str]) -> None:
    users.write_text("UserID\nann\n", encoding="utf-8")
    deletion = ("jobs", "run", str(users), "--kind", "account_deletions")
    refused = run(*deletion, environ=environ)
    assert (refused.code, "pass --yes" in refused.err) == (2, True)
    assert not Path(f"{users}.ledger").exists()
    assert run(*deletion, "--plan-only", environ=environ).code == 0
    assert run("jobs", "resume", f"{users}.ledger", environ=environ).code == 2
    assert calls(emulator, "im_open_login_svc/account_delete") == []
    assert run("jobs", "resume", f"{users}.ledger", "--yes", environ=environ).code == 0


def test_unknown_rows_are_sent_again_after_a_yes_only(users: Path, environ: dict[str, str]) -> None:
    run("jobs", "run", str(users), *ACCOUNTS, environ=environ)
    ended = run("jobs", "resume", f"{users}.ledger", "--again", "unknown", environ=environ)
    assert (ended.code, "may have been sent" in ended.err) == (2, True)


@pytest.mark.parametrize("content", [None, b"text", b""])
def test_file_that_is_no_ledger_is_explained(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "x.ledger"
    if content is not None:
        file.write_bytes(content)
    for command in ("report", "resume"):
        ended = run("jobs", command, str(file))
        assert (ended.code, ended.out) == (2, "")
        assert "ledger" in ended.err
    assert run("jobs", "report", str(tmp_path)).code == 2


def test_bar_is_shown_on_a_terminal_only(users: Path, environ: dict[str, str], tmp_path: Path) -> None:
    code, shown = run_on_terminal(tmp_path, "jobs", "run", str(users), *ACCOUNTS, environ=environ)
    assert (code, "2/2" in shown) == (0, True)
    process = start(tmp_path, "jobs", "run", str(users), *ACCOUNTS, "--ledger", "second", environ=environ)
    assert process.communicate(timeout=60)[1] == ""


def test_interrupt_says_how_to_go_on(users: Path, environ: dict[str, str], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(30)
        domain = f"http://127.0.0.1:{silent.getsockname()[1]}"
        arguments = ("jobs", "run", str(users), *ACCOUNTS, "--domain", domain, "--timeout", "2")
        process = start(tmp_path, *arguments, environ=environ)
        connection, _ = silent.accept()
        threading.Event().wait(0.1)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
        connection.close()
    assert process.returncode == 130
    assert f"timsdk jobs resume {users}.ledger" in err
    assert "Traceback" not in err


def test_key_is_in_no_ledger(users: Path, environ: dict[str, str], tmp_path: Path) -> None:
    users.write_text("UserID\ncy\n13800138000.0\n", encoding="utf-8")
    process = start(tmp_path, "jobs", "run", str(users), *ACCOUNTS, "-v", environ=environ)
    out, err = process.communicate(timeout=60)
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert process.returncode == 5
    assert os.fsencode(environ["TIM_KEY"]) not in written + (out + err).encode()
    assert b"eJ" not in written + (out + err).encode(), "as each signature begins"
