"""On a terminal: a destructive command asks, and a key is asked for without showing it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import run, run_on_terminal

from timsdk_emulator import Emulator

DESTROY = ("group", "destroy-group", "--group-id", "g")


@pytest.mark.parametrize(("typed", "code", "left"), [("n\n", 2, True), ("y\n", 0, False), ("\n", 2, True)])
def test_destructive_command_asks(
    typed: str, code: int, left: bool, emulator: Emulator, environ: dict[str, str], tmp_path: Path
) -> None:
    create = ("group", "create-group", "--type", "Public", "--name", "x", "--group-id", "g")
    assert run(*create, environ=environ).code == 0
    ended, shown = run_on_terminal(tmp_path, *DESTROY, prompt="[y/N]", typed=typed, environ=environ)
    assert (ended, "Go on? [y/N]" in shown) == (code, True), shown
    assert ("Nothing was sent." in shown) is left
    listed = run("group", "get-appid-group-list", "--output", "text", environ=environ)
    assert (listed.out == "g\n") is left


def test_end_of_input_at_the_question_sends_nothing(
    emulator: Emulator, environ: dict[str, str], tmp_path: Path
) -> None:
    ended, shown = run_on_terminal(tmp_path, *DESTROY, prompt="[y/N]", typed="\x04", environ=environ)
    assert (ended, "Traceback" in shown) == (130, False), shown
    assert [request.api for request in emulator.requests if "destroy" in request.api] == []


def test_key_is_asked_for_and_not_shown(environ: dict[str, str], tmp_path: Path) -> None:
    key = environ.pop("TIM_KEY")
    ended, shown = run_on_terminal(
        tmp_path, "group", "get-appid-group-list", prompt="of the app: ", typed=f"{key}\n", environ=environ
    )
    assert (ended, "Secret key of the app: " in shown) == (0, True), shown
    assert '"ErrorCode": 0' in shown
