"""CSV and JSONL as records that know their line and their place in the file. One record at a time is in memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO, Final, NamedTuple

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.model.json_codec import loads_strict
from timsdk_runtime.model.json_values import is_object

LONGEST_LINE: Final = 1 << 20
"""Bytes; a longer line is no row, and is not kept in memory."""
_MOST_LINES: Final = 100
"""Lines that one quoted cell may span. A quote that is never closed would swallow the rest of the file."""
_OPEN_QUOTE: Final = "a quote is not closed, or closed in the middle of a cell"
_BOM: Final = b"\xef\xbb\xbf"
_WIDE_BOMS: Final = (b"\xff\xfe", b"\xfe\xff")


class Start(NamedTuple):
    """Where records begin."""

    offset: int
    line: int


class Record(NamedTuple):
    """A row of the source. `values` is None where it could not be read, and `problem` says why."""

    start: Start
    text: bytes
    values: dict[str, Any] | None
    problem: str = ""


def read_header(file: BinaryIO) -> tuple[list[str], str, Start]:
    """Return the columns of a CSV file, what separates them, and where its rows begin.

    Raises:
        ConfigError: The first line is no header.
    """
    raw = file.readline(LONGEST_LINE)
    _refuse_wide(raw)
    try:
        text = raw.removeprefix(_BOM).decode()
    except UnicodeDecodeError:
        raise ConfigError("the first line is not UTF-8; save the file as CSV UTF-8") from None
    delimiter = max(",;\t", key=text.count)
    header = _cells(text, delimiter)
    if isinstance(header, str) or "" in header or len(set(header)) != len(header):
        raise ConfigError("the first line of a CSV file names its columns, each once; there is no such line")
    return header, delimiter, Start(len(raw), 2)


def jsonl_start(file: BinaryIO) -> Start:
    """Return where the rows of a JSONL file begin.

    Raises:
        ConfigError: The file is not UTF-8.
    """
    first = file.read(len(_BOM))
    _refuse_wide(first)
    return Start(len(_BOM) if first == _BOM else 0, 1)


def csv_records(file: BinaryIO, start: Start, header: Sequence[str], delimiter: str) -> Iterator[Record]:
    """Yield the rows from `start` on. A quoted cell may hold line breaks; blank lines are no rows."""
    place = start
    file.seek(place.offset)
    while raw := _line(file):
        lines = [raw]
        cells, problem = _parse(raw, header, delimiter)
        if problem and raw.count(b'"') % 2:
            lines, cells, problem = _joined(file, raw, header, delimiter, problem)
        if raw.strip():
            values = None if cells is None else dict(zip(header, cells, strict=True))
            yield Record(place, b"".join(lines), values, problem)
        place = Start(file.tell(), place.line + len(lines))


def jsonl_records(file: BinaryIO, start: Start) -> Iterator[Record]:
    """Yield the rows from `start` on. Blank lines are no rows."""
    place = start
    file.seek(place.offset)
    while raw := _line(file):
        if raw.strip():
            values, problem = _object(raw)
            yield Record(place, raw, values, problem)
        place = Start(file.tell(), place.line + 1)


def _refuse_wide(first: bytes) -> None:
    if first.startswith(_WIDE_BOMS):
        raise ConfigError("the file is UTF-16, as some spreadsheets write it; save it as UTF-8")


def _line(file: BinaryIO) -> bytes:
    """Return the next line; of one that is too long, its beginning."""
    raw = rest = file.readline(LONGEST_LINE + 1)
    while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
        rest = file.readline(LONGEST_LINE + 1)
    return raw


def _parse(raw: bytes, header: Sequence[str], delimiter: str) -> tuple[list[str] | None, str]:
    """Return the cells of a row, or why there are none."""
    if len(raw) > LONGEST_LINE:
        return None, f"the line is longer than {LONGEST_LINE} bytes"
    try:
        cells = _cells(raw.decode(), delimiter)
    except UnicodeDecodeError:
        return None, "the line is not UTF-8"
    if isinstance(cells, str):
        return None, cells
    if len(cells) != len(header):
        return None, f"the line has {len(cells)} cells, not {len(header)} as the header"
    return cells, ""


def _joined(
    file: BinaryIO, raw: bytes, header: Sequence[str], delimiter: str, problem: str
) -> tuple[list[bytes], list[str] | None, str]:
    """Return a row whose quoted cell goes on in the next lines; without them where they make no row together."""
    after = file.tell()
    lines = [raw]
    while len(lines) < _MOST_LINES and (more := _line(file)):
        lines.append(more)
        if more.count(b'"') % 2:
            cells, _ = _parse(b"".join(lines), header, delimiter)
            if cells is not None:
                return lines, cells, ""
            break
    file.seek(after)
    return [raw], None, problem


def _cells(text: str, delimiter: str) -> list[str] | str:
    """Return the cells of a row, or why there are none."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        if "field limit" in str(error):
            return f"a cell is longer than {csv.field_size_limit()} characters"
        return _OPEN_QUOTE
    return rows[0] if len(rows) == 1 else _OPEN_QUOTE


def _object(raw: bytes) -> tuple[dict[str, Any] | None, str]:
    if len(raw) > LONGEST_LINE:
        return None, f"the line is longer than {LONGEST_LINE} bytes"
    try:
        found = loads_strict(raw.rstrip())
    except UnicodeDecodeError:
        return None, "the line is not UTF-8"
    except json.JSONDecodeError as error:
        return None, f"the line is not JSON: {error.msg} at column {error.colno}"
    except (ValueError, RecursionError) as error:
        return None, f"the line is not JSON: {error}"
    if b"\\u" in raw and (problem := _half_character(found)):
        return None, problem
    return (found, "") if is_object(found) else (None, f"the line is a {type(found).__name__}, not a JSON object")


def _half_character(value: Any) -> str:
    """Return why a value cannot be sent as UTF-8, if so: JSON can escape one half of a surrogate pair."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return "the line holds half of a character (an escaped surrogate)"
    return ""
