"""Draws pictures of the command line: commands run on a terminal, against the emulator, and what they show as SVG.

python -m tools.terminal docs/screenshots
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from timsdk_emulator import Emulator

ROOT = Path(__file__).parents[1]
WIDTH = 110
PORT = 18443
"""Of the emulator, so that pictures made again are alike."""
LONGEST = 60
PICTURES = {
    "find": ("timsdk apis --search recall", "timsdk apis --search 禁言 | head -4", "timsdk explain 10010 | head -5"),
    "call": (
        "timsdk group create-group --type Public --name Crew --group-id crew --member-list member_account=bob",
        "timsdk group get-group-info --group-id-list crew -o table --query 'GroupInfo[].{id: GroupId, n: MemberNum}'",
        "timsdk group destroy-group --group-id nowhere --yes",
    ),
    "doctor": ("timsdk doctor", "HTTPS_PROXY=http://10.0.0.7:3128 timsdk doctor --domain nowhere.invalid"),
    "jobs": (
        "timsdk jobs run users.csv --kind accounts",
        "timsdk jobs report users.csv.ledger --rows --output table",
    ),
}  # fmt: skip
_FONT = re.compile(r"\s*@font-face \{\{.*?\}\}\n", re.DOTALL)
_KERNEL = re.compile(r"Linux-[^,]*?-(?=x86_64|aarch64)")
_CURSOR = re.compile(r"\x1b\[\?25[hl]|\x1b\[2?K")


def main() -> int:
    """Write one picture for each group of commands."""
    parser = argparse.ArgumentParser(prog="python -m tools.terminal", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="folder for the pictures")
    folder: Path = parser.parse_args().folder
    with tempfile.TemporaryDirectory() as name, Emulator(port=PORT) as emulator:
        work = Path(name)
        environ = environment(work, emulator)
        (work / "users.csv").write_text("UserID,Nick\ncy,Cy\n13800138000.0,Ed\ncy,Cy\n", encoding="utf-8")
        with emulator.client() as client:
            client.account.multiaccount_import(accounts=["ann", "bob"])
        for picture, commands in PICTURES.items():
            shown = "\n".join(f"\x1b[1;32m$\x1b[0m {line}\n{on_terminal(line, work, environ)}" for line in commands)
            (folder / f"terminal-{picture}.svg").write_text(svg(shown, f"timsdk: {picture}"), encoding="utf-8")
    return 0


def environment(work: Path, emulator: Emulator) -> dict[str, str]:
    """Return an environment in which a shell finds `timsdk`."""
    command = work / "bin" / "timsdk"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m timsdk_cli "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    python = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    size = {"COLUMNS": str(WIDTH), "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    return {"PATH": path, "PYTHONPATH": python, "HOME": str(work), **size, **emulator.environ(work)}


def on_terminal(command: str, work: Path, environ: Mapping[str, str]) -> str:
    """Return what a terminal shows of a command, at its end."""
    terminal, its_side = os.openpty()
    process = subprocess.Popen(  # noqa: S603  commands of this file
        ["/bin/bash", "-c", command], cwd=work, env=environ, stdin=its_side, stdout=its_side, stderr=its_side
    )
    os.close(its_side)
    shown = bytearray()
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
    except OSError:  # Linux says so when the other side is closed
        pass
    finally:
        os.close(terminal)
        process.wait(timeout=LONGEST)
    text = _KERNEL.sub("Linux-", _CURSOR.sub("", shown.decode()))
    lines = text.replace(str(work), "~").replace("\r\n", "\n").split("\n")
    return "\n".join(line.rpartition("\r")[2] for line in lines)


def svg(shown: str, title: str) -> str:
    """Return a picture that asks no other machine for a font."""
    console = Console(record=True, width=WIDTH, file=open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
    console.print(Text.from_ansi(shown))
    from rich._export_format import CONSOLE_SVG_FORMAT  # noqa: PLC0415  the format without its fonts

    return console.export_svg(title=title, theme=MONOKAI, code_format=_FONT.sub("", CONSOLE_SVG_FORMAT))


if __name__ == "__main__":
    sys.exit(main())
