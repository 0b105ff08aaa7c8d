"""`report`: what became of every row, counted twice and compared."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from timsdk_runtime.jobs.job import Job, LedgerError
from timsdk_runtime.jobs.ledger import Ledger, RowProblem, RowState

_SHOWN_CODES = 5


class Report(NamedTuple):
    """What became of the rows of a job. `rows` is the sum of all others but `codes`.

    Attributes:
        rows: Rows of the source.
        ok: Rows that the service took.
        failed: Rows that it refused.
        unknown: Rows that may have been sent, or not. They are sent again only by `send_again`.
        duplicates: Rows that an earlier row equals. They are not sent.
        rejected: Rows that cannot be sent.
        waiting: Rows whose turn has not come.
        codes: `ErrorCode` -> rows that failed with it; None where they have no code.
    """

    rows: int
    ok: int
    failed: int
    unknown: int
    duplicates: int
    rejected: int
    waiting: int
    codes: dict[int | None, int]

    @property
    def exit_code(self) -> int:
        """0 where every row was taken, or is a duplicate; 2 where rows are waiting; otherwise 1."""
        if self.waiting:
            return 2
        return 1 if self.failed or self.unknown or self.rejected else 0

    def __str__(self) -> str:
        parts = (
            f"{self.rows} rows = {self.ok} ok + {self.failed} failed + {self.unknown} unknown + "
            f"{self.duplicates} duplicates + {self.rejected} rejected"
        )
        waiting = f" + {self.waiting} waiting" if self.waiting else ""
        most = sorted(self.codes.items(), key=lambda pair: -pair[1])[:_SHOWN_CODES]
        codes = ", ".join(f"{count} x {'no code' if code is None else code}" for code, count in most)
        return f"{parts}{waiting}{f' (failed: {codes})' if codes else ''}"


def report(job: Job) -> Report:
    """Return what became of every row.

    Raises:
        LedgerError: The ledger does not add up, which only another program that wrote into it can have done.
    """
    with Ledger(job.ledger) as ledger, ledger.transaction():
        ((rows,),) = ledger.query("SELECT rows FROM job")
        sums = "SELECT TOTAL(rows), TOTAL(ok), TOTAL(failed), TOTAL(unknown) FROM chunk"
        planned, ok, failed, unknown = map(int, ledger.query(sums)[0])
        states = dict(ledger.query("SELECT state, COUNT(*) FROM row GROUP BY state"))
        codes = dict(ledger.query("SELECT code, COUNT(*) FROM row WHERE state = 'failed' GROUP BY code"))
        done = "SELECT id FROM chunk WHERE state = 'done' AND rows != ok + failed + unknown LIMIT 1"
        broken = [row[0] for row in ledger.query(done)]
    found = Report(
        rows=rows, ok=ok, failed=failed, unknown=unknown,
        duplicates=states.get("duplicate", 0), rejected=states.get("rejected", 0),
        waiting=planned - ok - failed - unknown, codes=codes,
    )  # fmt: skip
    listed = (states.get("failed", 0), states.get("unknown", 0))
    if broken or listed != (failed, unknown) or planned + found.duplicates + found.rejected != rows:
        raise LedgerError(f"{job.ledger!r} does not add up: {found}; listed as failed and unknown: {listed}")
    return found


def problem_rows(job: Job, *states: RowState) -> Iterator[RowProblem]:
    """Yield the rows that are not fine, or only those of some states, in the order of the source."""
    with Ledger(job.ledger) as ledger:
        yield from ledger.problems(*states)


def open_chunks(job: Job) -> list[str]:
    """Return the IDs of the chunks that are not done, in the order of their rows: one task of a queue for each."""
    with Ledger(job.ledger) as ledger:
        return ledger.open_chunks()
