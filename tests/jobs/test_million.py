"""A million accounts, while a worker is killed every five seconds."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from timsdk import catalog, jobs

from timsdk_emulator import Emulator
from timsdk_emulator.arrivals import Arrival

from .test_accounts import accounts_csv

ROWS = 1_000_000
WORKERS = 4
SCALE = 0.5
"""Share of the documented rate. At 100 calls of 100 accounts a second the emulator takes a core of its own."""
KILL_EVERY = 5.0
LONGEST = 600.0
API = "im_open_login_svc/multiaccount_import"


@pytest.mark.long
def test_million_rows_are_each_imported_though_workers_are_killed(emulator: Emulator, tmp_path: Path) -> None:
    faulthandler.cancel_dump_traceback_later()  # it ends every test after five minutes; LONGEST ends this one
    planned_at = time.monotonic()
    job = jobs.plan(accounts_csv(tmp_path, ROWS), kind="accounts")
    planning = time.monotonic() - planned_at
    served: Counter[str] = Counter()
    respond_to = emulator._app.respond_to

    def count(arrival: Arrival) -> dict[str, Any]:
        response = respond_to(arrival)
        served.update(account["UserID"] for account in arrival.body["AccountList"])
        return response

    emulator._app.respond_to = count  # type: ignore[method-assign]
    (rate,) = catalog[API].rates
    calls_per_second = rate.calls * SCALE
    share = calls_per_second / WORKERS

    def start() -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, "-m", "tests.jobs.worker", job.ledger, str(share)])

    started = time.monotonic()
    workers = [start() for _ in range(WORKERS)]
    kills, kill_at = 0, started + KILL_EVERY
    try:
        while any(worker.poll() is None for worker in workers) and time.monotonic() - started < LONGEST:
            time.sleep(0.05)
            if time.monotonic() >= kill_at and jobs.report(job).waiting:
                oldest = workers.pop(0)
                oldest.kill()
                oldest.wait()
                workers.append(start())
                kills, kill_at = kills + 1, kill_at + KILL_EVERY
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
    took = time.monotonic() - started
    found = jobs.report(job)
    floor = ROWS / (100 * calls_per_second)
    again = sum(served.values()) - ROWS
    print(
        f"\n{found}\nplanned in {planning:.1f} s, done in {took:.1f} s = {took / floor:.2f} x {floor:.0f} s, "
        f"{kills} kills, {again} rows sent twice"
    )
    assert (found.rows, found.ok, found.exit_code) == (ROWS, ROWS, 0)
    assert len(served) == ROWS
    assert len(emulator.world.accounts) >= ROWS
    assert kills >= 10
    assert again <= kills * 4 * 100, "only what was in flight is sent again"
    assert took <= 1.15 * floor
