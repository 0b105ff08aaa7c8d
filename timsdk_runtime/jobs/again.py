"""`send_again`: makes new chunks of rows that failed or are unknown. Nothing else ever sends those again."""

from __future__ import annotations

from typing import Literal

from timsdk_runtime.jobs.job import Job
from timsdk_runtime.jobs.ledger import Ledger
from timsdk_runtime.jobs.planning import chunk_id


def send_again(job: Job, state: Literal["failed", "unknown"]) -> int:
    """Put rows back into the plan, and return how many. The next `run` sends them.

    Rows that are `unknown` may have been sent: their recipients may get them twice.
    """
    with Ledger(job.ledger, durable=True) as ledger, ledger.transaction() as db:
        sql = f"SELECT id, first, last, offset, line, {state} FROM chunk WHERE state = 'done' AND {state} > 0"  # noqa: S608
        total = 0
        for old, first, last, offset, line, rows in ledger.query(sql):
            new = chunk_id(old, "again", state)
            db.execute(
                "INSERT INTO chunk (id, first, last, offset, line, rows, chosen) VALUES (?, ?, ?, ?, ?, ?, 1)",
                (new, first, last, offset, line, rows),
            )
            db.execute(
                "UPDATE row SET state = 'resend', chunk = ? WHERE chunk = ? AND state = ?",
                (new, old, state),
            )
            db.execute(f"UPDATE chunk SET rows = rows - {state}, {state} = 0 WHERE id = ?", (old,))  # noqa: S608
            total += rows
    return total
