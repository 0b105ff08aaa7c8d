"""`plan`: reads the whole source once, rejects rows that cannot be sent, and writes the chunks into the ledger."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from sqlite3 import Connection
from typing import Any, BinaryIO, Final, Literal, TextIO, get_args

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.jobs.job import Job, JobSpec
from timsdk_runtime.jobs.kinds import KindName
from timsdk_runtime.jobs.layout import Layout
from timsdk_runtime.jobs.ledger import Ledger
from timsdk_runtime.jobs.records import Record, Start, jsonl_start, read_header
from timsdk_runtime.missing import did_you_mean

_BLOCK: Final = 1 << 20
_ROWS: Final = 100
"""Rows of a chunk at least, so that the ledger of single calls stays small."""
_SHOWN: Final = 2000
"""Characters of a rejected line that the reject file shows."""
_NO_FIELDS: Final[Mapping[str, Any]] = {}
_DIGEST: Final = 16


def plan(
    source: str | os.PathLike[str],
    ledger: str | os.PathLike[str] | None = None,
    *,
    kind: KindName,
    fields: Mapping[str, Any] = _NO_FIELDS,
    columns: Mapping[str, str | None] = _NO_FIELDS,
    format: Literal["csv", "jsonl"] | None = None,
    package: str = "timsdk",
    client: str | None = None,
    options: Mapping[str, Any] = _NO_FIELDS,
    lease: float = 60.0,
) -> Job:
    """Plan what is sent for each row of a file, and return the job. Nothing is sent.

    A plan made again is the same; where it is finished, it is left alone, so that a program may simply run again.

    Args:
        source: A CSV file with a header, or JSON objects one a line (JSONL).
        ledger: Where the ledger is kept; `<source>.ledger` when omitted. Rows that cannot be sent are listed in
            `<ledger>.rejects.jsonl`.
        kind: What the rows are.
        fields: Fields of every request, as JSON by wire names, such as `MsgBody`.
        columns: Column of the source -> field, where they differ; None for a column that is left out.
        format: `csv` or `jsonl`; by the ending of the file when omitted.
        package: The generated package, for its catalog.
        client: `module:name` of what makes the client; the package's `Client` when omitted.
        options: Arguments of the client, without secrets.
        lease: Seconds after which the chunk of a worker that is silent is given to another one.

    Raises:
        ConfigError: The source is no such file, or does not fit the kind.
        LedgerError: The ledger belongs to another plan.
    """
    path = Path(source).absolute()
    job = Job(str(Path(ledger or f"{path}.ledger").absolute()), client or f"{package}:Client", options, lease)
    if kind not in get_args(KindName):
        raise ConfigError(f"there is no kind {kind!r}{did_you_mean(kind, get_args(KindName))}")
    try:
        with path.open("rb") as file:
            spec, start = _spec(file, path, kind, dict(fields), dict(columns), format, package)
            layout = Layout(spec)
            with Ledger(job.ledger, create=True) as made:
                if (found := made.spec()) is None:
                    with made.transaction() as db:
                        made.create_tables()
                        _write_plan(db, layout, file, start, Path(f"{job.ledger}.rejects.jsonl"))
                elif found.digest != spec.digest:
                    raise ConfigError(
                        f"{job.ledger!r} is the ledger of another job: the source, its kind or its fields differ; "
                        f"pass another ledger"
                    )
            if file_state(path) != (spec.size, spec.modified):
                raise ConfigError(f"{str(path)!r} was changed while it was planned; delete the ledger and plan again")
    except OSError as error:
        raise ConfigError(f"{error.filename}: {error.strerror}") from None
    return job


def file_state(path: Path) -> tuple[int, int]:
    """Return size and time of change of a file."""
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def chunk_id(digest: str, *parts: object) -> str:
    """Return the ID of a range of rows of an input."""
    return hashlib.blake2b(json.dumps([digest, *parts]).encode(), digest_size=_DIGEST).hexdigest()


def _spec(
    file: BinaryIO,
    path: Path,
    kind: str,
    fields: dict[str, Any],
    columns: dict[str, str | None],
    format: Literal["csv", "jsonl"] | None,
    package: str,
) -> tuple[JobSpec, Start]:
    chosen = format or {".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}.get(path.suffix.lower())
    if chosen not in ("csv", "jsonl"):
        raise ConfigError(f"{path.name!r} ends neither in .csv nor in .jsonl; pass format")
    header: list[str] = []
    delimiter = ""
    if chosen == "csv":
        header, delimiter, start = read_header(file)
    else:
        start = jsonl_start(file)
    size, modified = file_state(path)
    try:
        settings = json.dumps([kind, chosen, fields, columns, package], sort_keys=True, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ConfigError(f"fields are JSON by wire names: {error}") from None
    digest = hashlib.blake2b(settings.encode(), digest_size=_DIGEST)
    file.seek(0)
    while block := file.read(_BLOCK):
        digest.update(block)
    spec = JobSpec(
        kind=kind, source=str(path), size=size, modified=modified, format="csv" if chosen == "csv" else "jsonl",
        digest=digest.hexdigest(), fields=fields, columns=columns, package=package,
        header=header, delimiter=delimiter,
    )  # fmt: skip
    return spec, start


def _write_plan(db: Connection, layout: Layout, file: BinaryIO, start: Start, rejects: Path) -> None:
    """Fill the ledger inside one transaction: a plan that is interrupted leaves none."""
    db.execute("CREATE TEMP TABLE seen (identity BLOB, number INTEGER, line INTEGER, key TEXT)")
    size = max(layout.rows_per_call, _ROWS)
    starts: list[tuple[int, Start]] = []
    count = 0
    unfinished = rejects.with_name(f"{rejects.name}.part")
    with unfinished.open("w", encoding="utf-8") as listed:

        def good_rows() -> Iterator[tuple[bytes, int, int, str]]:
            nonlocal count
            for number, record in enumerate(layout.records(file, start)):
                count = number + 1
                if number % size == 0:
                    starts.append((number, record.start))
                found = layout.row(record.values) if record.values is not None else record.problem
                if isinstance(found, str):
                    _reject(db, listed, number, record, found)
                    continue
                digest = hashlib.blake2b(found.identity.encode(), digest_size=_DIGEST)
                yield digest.digest(), number, record.start.line, found.key

        db.executemany("INSERT INTO seen VALUES (?, ?, ?, ?)", good_rows())
        _mark_duplicates(db, listed)
    db.execute("DROP TABLE seen")
    for index, (first, place) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else count
        (marked,) = db.execute("SELECT COUNT(*) FROM row WHERE number BETWEEN ? AND ?", (first, end - 1)).fetchone()
        rows = end - first - marked
        db.execute(
            "INSERT INTO chunk (id, first, last, offset, line, rows, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                chunk_id(layout.spec.digest, first, end), first, end - 1, place.offset, place.line, rows,
                "planned" if rows else "done",
            ),
        )  # fmt: skip
    db.execute("INSERT INTO job VALUES (?, ?)", (layout.spec.to_json(), count))
    unfinished.replace(rejects)


def _reject(db: Connection, listed: TextIO, number: int, record: Record, reason: str) -> None:
    line = record.start.line
    db.execute("INSERT INTO row VALUES (?, ?, '', 'rejected', '', NULL, ?)", (number, line, reason))
    _list(listed, line, reason, record.text.decode("utf-8", "backslashreplace").rstrip("\r\n")[:_SHOWN])


def _mark_duplicates(db: Connection, listed: TextIO) -> None:
    """Of equal rows the first is sent. SQLite sorts them on disk, so that the source may be of any size."""
    sql = (
        "SELECT number, line, key, first_line FROM (SELECT number, line, key, "
        "FIRST_VALUE(line) OVER same AS first_line, ROW_NUMBER() OVER same AS nth FROM seen "
        "WINDOW same AS (PARTITION BY identity ORDER BY number)) WHERE nth > 1"
    )
    for number, line, key, first_line in db.execute(sql):
        reason = f"is the row of line {first_line} once more"
        db.execute("INSERT INTO row VALUES (?, ?, '', 'duplicate', ?, NULL, ?)", (number, line, key, reason))
        _list(listed, line, reason, key)


def _list(listed: TextIO, line: int, reason: str, text: str) -> None:
    listed.write(json.dumps({"line": line, "reason": reason, "text": text}, ensure_ascii=False) + "\n")
