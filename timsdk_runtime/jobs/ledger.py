"""The ledger of a job, SQLite beside the input: the state of its chunks, and the rows that are not fine.

Each change is one transaction, so that a process that is killed leaves a ledger that adds up.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from timsdk_runtime.jobs.job import JobSpec, LedgerError
from timsdk_runtime.jobs.workers import is_gone

RowState: TypeAlias = Literal["rejected", "duplicate", "failed", "unknown", "resend"]

_SCHEMA: Final = """
CREATE TABLE job (spec TEXT NOT NULL, rows INTEGER NOT NULL);
CREATE TABLE chunk (
    id TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL,
    offset INTEGER NOT NULL, line INTEGER NOT NULL,
    rows INTEGER NOT NULL, chosen INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'leased', 'done')),
    worker TEXT NOT NULL DEFAULT '', until REAL NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
    calls INTEGER NOT NULL DEFAULT 0, sent_at REAL,
    ok INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0, unknown INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX chunk_order ON chunk (first);
CREATE TABLE row (
    number INTEGER PRIMARY KEY, line INTEGER NOT NULL, chunk TEXT NOT NULL, state TEXT NOT NULL,
    key TEXT NOT NULL, code INTEGER, reason TEXT NOT NULL
);
CREATE INDEX row_state ON row (state);
"""
_BUSY: Final = 60.0
"""Seconds that a transaction waits for the others."""


class Chunk(NamedTuple):
    """A range of rows that is sent by one worker at a time.

    Attributes:
        id: Digest of the input and the range.
        first: Number of its first row.
        last: Number of its last row.
        offset: Where its first row begins in the source.
        line: The line of that.
        rows: Rows that are to be sent.
        chosen: Whether only rows that are to be sent again belong to it.
        state: `planned`, `leased` or `done`.
        worker: Who holds it.
        until: When that ends.
        attempts: How often a call of it failed without a result.
        calls: Calls whose results are in the ledger.
        sent_at: When the call that was in flight was begun; None where none was.
        ok: Rows that the service took.
        failed: Rows that it refused.
        unknown: Rows that may have been sent, or not.
    """

    id: str
    first: int
    last: int
    offset: int
    line: int
    rows: int
    chosen: int = 0
    state: str = "planned"
    worker: str = ""
    until: float = 0.0
    attempts: int = 0
    calls: int = 0
    sent_at: float | None = None
    ok: int = 0
    failed: int = 0
    unknown: int = 0


class RowProblem(NamedTuple):
    """A row that is not fine: rejected, a duplicate, failed, or unknown.

    Attributes:
        number: Number of the row, from 0.
        line: Its line in the source.
        chunk: Its chunk; empty where it never was in one.
        state: What is wrong.
        key: What names it, such as a user ID.
        code: `ErrorCode`, where the service gave one.
        reason: Why.
    """

    number: int
    line: int
    chunk: str
    state: RowState
    key: str = ""
    code: int | None = None
    reason: str = ""


class Ledger:
    """One connection to a ledger, for one thread and one process.

    Raises:
        LedgerError: There is no ledger, the file is something else, or it cannot be opened.
    """

    def __init__(self, path: str, *, durable: bool = False, create: bool = False) -> None:
        if not create and not Path(path).exists():
            raise LedgerError(f"there is no ledger {path!r}; plan the job first")
        self.path = path
        try:
            self._db = sqlite3.connect(path, timeout=_BUSY, isolation_level=None)
        except sqlite3.Error as error:  # a folder, or a file in a folder that is not there
            raise LedgerError(f"{path!r} cannot be opened: {error}") from None
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            # A lost lease is a second message; an import that is done twice is none.
            self._db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            planned = self.query("SELECT name FROM sqlite_master WHERE name = 'job'")
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise LedgerError(f"{path!r} is no ledger: {error}") from None
        if not create and not planned:
            self._db.close()
            raise LedgerError(f"the plan in {path!r} was never finished; plan the job again")

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection, None, None]:
        """Write all or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._db
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def query(self, sql: str, *values: Any) -> list[Any]:
        """Return the rows of a query."""
        return self._db.execute(sql, values).fetchall()

    def create_tables(self) -> None:
        """Make the tables, inside a transaction."""
        for statement in _SCHEMA.split(";"):
            self._db.execute(statement)

    def spec(self) -> JobSpec | None:
        """Return what was planned; None where nothing is."""
        if not self.query("SELECT name FROM sqlite_master WHERE name = 'job'"):
            return None
        return JobSpec.from_json(self.query("SELECT spec FROM job")[0][0])

    def chunk(self, chunk_id: str) -> Chunk:
        """Return a chunk.

        Raises:
            LedgerError: There is none with that ID.
        """
        found = self.query(f"SELECT {_COLUMNS} FROM chunk WHERE id = ?", chunk_id)  # noqa: S608  names of our own
        if not found:
            raise LedgerError(f"there is no chunk {chunk_id!r} in {self.path!r}")
        return Chunk(*found[0])

    def open_chunks(self) -> list[str]:
        """Return the chunks that are not done, in the order of their rows."""
        return [row[0] for row in self.query("SELECT id FROM chunk WHERE state != 'done' ORDER BY first, id")]

    def problems(self, *states: RowState) -> Iterator[RowProblem]:
        """Yield the rows that are not fine, in the order of the source."""
        chosen = states or ("rejected", "duplicate", "failed", "unknown")
        marks = ", ".join("?" * len(chosen))
        sql = f"SELECT * FROM row WHERE state IN ({marks}) ORDER BY number"  # noqa: S608  question marks
        for row in self._db.execute(sql, chosen):
            yield RowProblem(*row)

    def row_numbers(self, chunk: Chunk) -> set[int]:
        """Return the rows of a chunk. They stay the same while it is run, so that its calls do."""
        if chunk.chosen:
            return {row[0] for row in self.query("SELECT number FROM row WHERE chunk = ?", chunk.id)}
        sql = "SELECT number FROM row WHERE number BETWEEN ? AND ? AND state IN ('rejected', 'duplicate')"
        return {*range(chunk.first, chunk.last + 1)} - {row[0] for row in self.query(sql, chunk.first, chunk.last)}

    # --- what a worker does ---

    def lease(self, chunk_id: str, worker: str, seconds: float) -> Chunk:
        """Return the chunk, leased to this worker unless it is done or another one holds it."""
        with self.transaction() as db:
            chunk = self.chunk(chunk_id)
            now = time.time()
            held = chunk.state == "leased" and chunk.until > now and not is_gone(chunk.worker)
            if chunk.state == "done" or held:
                return chunk
            db.execute(
                "UPDATE chunk SET state = 'leased', worker = ?, until = ? WHERE id = ?",
                (worker, now + seconds, chunk_id),
            )
            return chunk._replace(state="leased", worker=worker, until=now + seconds)

    def begin_call(self, chunk: Chunk, seconds: float) -> bool:
        """Note that the next call may be sent from now on. False where the lease is lost."""
        now = time.time()
        return self._if_held(chunk, "UPDATE chunk SET sent_at = COALESCE(sent_at, ?), until = ?", now, now + seconds)

    def end_call(
        self, chunk: Chunk, problems: Iterable[RowProblem], counts: tuple[int, int, int], *, last: bool
    ) -> bool:
        """Write the results of a call. False where the lease is lost: then they are those of another worker."""
        with self.transaction() as db:
            sql = (
                "UPDATE chunk SET calls = calls + 1, sent_at = NULL, attempts = 0, "
                "ok = ok + ?, failed = failed + ?, unknown = unknown + ?"
            )
            if not self._if_held(chunk, sql, *counts):
                return False
            db.executemany("INSERT OR REPLACE INTO row VALUES (?, ?, ?, ?, ?, ?, ?)", problems)
            if last:
                db.execute("UPDATE chunk SET state = 'done' WHERE id = ?", (chunk.id,))
                db.execute("DELETE FROM row WHERE chunk = ? AND state = 'resend'", (chunk.id,))
            return True

    def give_back(self, chunk: Chunk, *, sent_at: float | None, failed: bool = False) -> None:
        """Let others have the chunk. `sent_at` is when a call was begun whose outcome is still open."""
        self._if_held(chunk, "UPDATE chunk SET until = 0, sent_at = ?, attempts = attempts + ?", sent_at, int(failed))

    def _if_held(self, chunk: Chunk, sql: str, *values: Any) -> bool:
        held = " WHERE id = ? AND worker = ? AND state = 'leased'"
        return self._db.execute(sql + held, (*values, chunk.id, chunk.worker)).rowcount == 1


_COLUMNS: Final = ", ".join(Chunk._fields)
