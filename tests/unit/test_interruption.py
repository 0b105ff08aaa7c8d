"""A generation that is killed or interrupted leaves no process behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.generated import ROOT

PROCESSES = Path("/proc")
PATIENCE = 10.0

pytestmark = pytest.mark.skipif(not PROCESSES.is_dir(), reason="looks for processes in /proc")


def in_session(session: int) -> list[str]:
    """Return the command lines of the processes that belong to a session."""
    found: list[str] = []
    for folder in PROCESSES.iterdir():
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split() if folder.name.isdecimal() else []
            if fields and int(fields[3]) == session and fields[0] != "Z":
                found.append((folder / "cmdline").read_text())
        except OSError:  # it ended meanwhile
            continue
    return found


def started(folder: Path) -> subprocess.Popen[str]:
    """Start a generation of everything in a session of its own. What it leaves behind is below `folder`."""
    places = ["--spec", str(ROOT / "spec"), "--out", str(folder / "generated"), "--docs", str(folder / "docs")]
    return subprocess.Popen(
        [sys.executable, "-m", "codegen", *places, "generate", "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder)},
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_formatter(session: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while len(in_session(session)) < 2:
        assert time.monotonic() < deadline, "the formatter did not start"
        time.sleep(0.001)


def wait_for_end(session: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while running := in_session(session):
        assert time.monotonic() < deadline, running
        time.sleep(0.01)


def test_killed_run_leaves_no_process_behind(tmp_path: Path) -> None:
    process = started(tmp_path)
    wait_for_formatter(process.pid)
    process.kill()
    process.communicate(timeout=PATIENCE)
    wait_for_end(process.pid)


def test_interrupted_run_ends_with_a_sentence_and_leaves_no_process_behind(tmp_path: Path) -> None:
    process = started(tmp_path)
    wait_for_formatter(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (130, "interrupted\n")
    wait_for_end(process.pid)
