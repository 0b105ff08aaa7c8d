"""`timsdk emulator`: serves what commands call, with a key that no list of processes shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.command_line import run, start

KEY = "0123456789abcdef" * 4


def test_emulator_serves_until_it_is_told_to_end(tmp_path: Path) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text('[["im_open_login_svc/account_import", {"UserID": "ann"}]]', encoding="utf-8")
    process = start(tmp_path, "emulator", "--seed", str(seed), "--sdkappid", "7", environ={"TIM_KEY": KEY})
    printed = ""
    while "Ctrl-C" not in printed:
        line = process.stdout.readline()
        assert line, process.stderr.read()
        printed += line
    lines = [file.read_bytes() for file in Path("/proc").glob(f"{process.pid}/**/cmdline")]
    environ = dict(re.findall(r"^export (\w+)='?([^'\n]*)'?$", printed, re.MULTILINE))
    assert (environ["TIM_SDKAPPID"], environ["TIM_KEY"]) == ("7", KEY)
    found = run(
        "account", "account-check", "--check-item", "user_id=ann", "--query", "ResultItem[].AccountStatus",
        "--output", "jsonl", environ=environ,
    )  # fmt: skip
    process.terminate()
    assert (found.code, found.out) == (0, '"Imported"\n')
    assert process.wait(timeout=30) == 0
    process.communicate(timeout=10)
    assert lines
    assert [line for line in lines if KEY.encode() in line] == []


@pytest.mark.parametrize("option", ["--key", "--ke", "--k=x"])
def test_key_is_no_option(option: str) -> None:
    ended = run("emulator", option, "x")
    assert (ended.code, "Set TIM_KEY" in ended.err) == (2, True)


def test_unknown_option_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    ended = run("emulator", "--nothing")
    assert ended.code == 2
    assert "unrecognized arguments: --nothing" in ended.err
