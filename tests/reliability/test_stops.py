"""A stop from outside at random moments: it arrives, loses no place of the pool, and disturbs no other call."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

KINDS = ["ctrl-c", "soft-limit", "alarm"]


def stopped(kind: str, stops: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "reliability.stopping", kind, str(stops)],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def check(kind: str, stops: int) -> None:
    found = stopped(kind, stops)
    assert found["stopped"] == stops
    assert (found["neighbours_failed"], found["held"], found["after"]) == (0, 0, 0)
    assert found["neighbours_ok"] > 0


@pytest.mark.parametrize("kind", KINDS)
def test_stop_at_a_random_moment_arrives_and_loses_no_place(kind: str) -> None:
    check(kind, 300)


def test_signal_handler_may_make_a_call_at_any_moment() -> None:
    found = stopped("call", 300)
    assert found["handled"] == 300
    assert (found["neighbours_failed"], found["held"], found["after"]) == (0, 0, 0)


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS)
def test_thirty_thousand_stops_lose_no_place(kind: str) -> None:
    check(kind, 30_000)
