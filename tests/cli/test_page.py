"""The examples of docs/command-line.md run in a shell, in order, and print what the page says."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from support.command_line import ROOT, process_environ

from timsdk_cli import exit_codes
from timsdk_cli.settings import _KNOWN
from timsdk_emulator import Emulator
from tools.terminal import PICTURES

PAGE = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, str]]:
    """Return each command of the page with what it prints."""
    found: list[tuple[str, str]] = []
    for block in BLOCK.findall(PAGE):
        for part in ("\n" + block).split("\n$ ")[1:]:
            command, _, printed = part.rstrip("\n").partition("\n")
            found.append((command, printed))
    return found


def test_examples_print_what_the_page_says(served: Emulator, tmp_path: Path) -> None:
    served.reset()
    environ = process_environ(tmp_path, {**served.environ(tmp_path), "TIM_WEBHOOK_TOKEN": "token"})
    assert len(examples()) > 10
    for command, expected in examples():
        ended = subprocess.run(
            ["bash", "-c", command],
            env=environ,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (ended.stderr + ended.stdout).strip() == expected.strip(), command


def test_page_lists_every_exit_code_and_key_of_a_profile() -> None:
    codes = {value for name, value in vars(exit_codes).items() if name.isupper()}
    assert {int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)} == codes
    sentence = PAGE.partition("Its keys are ")[2].partition(".\n")[0]
    assert set(re.findall(r"`(\w+)`", sentence)) == _KNOWN


def test_page_shows_every_picture_of_the_terminal() -> None:
    shown = set(re.findall(r"!\[[^]]+\]\(screenshots/terminal-(\w+)\.svg\)", PAGE))
    assert shown == set(PICTURES)
    for name in shown:
        picture = (ROOT / f"docs/screenshots/terminal-{name}.svg").read_text(encoding="utf-8")
        assert "timsdk" in picture
        assert "@font-face" not in picture, "a page asks no other machine for a font"
