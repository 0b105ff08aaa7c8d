"""What tests do to the ledger of a job."""

from __future__ import annotations

from timsdk import jobs

from timsdk_runtime.jobs.ledger import Ledger


def set_back(job: jobs.Job, seconds: float) -> None:
    """Let the call in flight have begun earlier."""
    with Ledger(job.ledger) as ledger, ledger.transaction() as db:
        assert db.execute("UPDATE chunk SET sent_at = sent_at - ?", (seconds,)).rowcount
        assert ledger.query("SELECT sent_at FROM chunk WHERE sent_at IS NOT NULL")
