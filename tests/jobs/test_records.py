"""What is read from CSV and JSONL: bad rows cost themselves, and no other row."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from timsdk import ConfigError, jobs

from timsdk_runtime.jobs.ledger import Ledger
from timsdk_runtime.jobs.records import (
    LONGEST_LINE,
    Record,
    Start,
    csv_records,
    jsonl_records,
    jsonl_start,
    read_header,
)

LONG = "x" * (LONGEST_LINE + 10)


def csv_rows(text: bytes) -> list[Record]:
    file = io.BytesIO(text)
    header, delimiter, start = read_header(file)
    return list(csv_records(file, start, header, delimiter))


@pytest.mark.parametrize(
    ("lines", "good", "problems"),
    [
        (b'1,a\n2,"b\nc"\n3,d\n', ["1", "2", "3"], {}),
        (b'1,"a""b\nc"\n2,d\n', ["1", "2"], {}),
        (b'1,"a\nb""c"\n2,d\n', ["1", "2"], {}),
        (b'1,a\r\n\r\n2,"say ""hi"""\r\n', ["1", "2"], {}),
        (b"1,a\n2\n3,b,c\n4,d", ["1", "4"], {3: "the line has 1 cells, not 2", 4: "the line has 3 cells, not 2"}),
        (b'1,"a\n2,b\n3,c\n', ["2", "3"], {2: "a quote is not closed"}),
        (b'1,"a\n2,"b"\n3,c\n', ["2", "3"], {2: "a quote is not closed"}),
        (b"1,\xff\n2,b\n", ["2"], {2: "the line is not UTF-8"}),
        (b"1," + LONG.encode() + b"\n2,b\n", ["2"], {2: "the line is longer than"}),
        (b'1,5" disk\n2,b\n', ["1", "2"], {}),
        (b"1,a\rb\n2,b\n", ["2"], {2: "a quote is not closed"}),
    ],
    ids=[
        "line break",
        "quote and break",
        "break and quote",
        "crlf",
        "cells",
        "open quote",
        "quotes",
        "utf-8",
        "long",
        "inch",
        "carriage return",
    ],
)
def test_bad_csv_line_costs_no_other_row(lines: bytes, good: list[str], problems: dict[int, str]) -> None:
    rows = csv_rows(b"id,text\n" + lines)
    assert [row.values["id"] for row in rows if row.values] == good
    found = {row.start.line: row.problem for row in rows if row.values is None}
    assert found.keys() == problems.keys()
    assert all(found[line].startswith(text) for line, text in problems.items())


@pytest.mark.parametrize("bytes_over", [-1, 0, 1, 2, 3])
@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_line_of_a_mebibyte_is_read_and_a_longer_one_costs_no_other_row(kind: str, bytes_over: int) -> None:
    cells = b"1" + (b"," + b"y" * 99_999) * 10 + b","
    start, end = (cells, b"\n") if kind == "csv" else (b'{"id":"1","a":"', b'"}\n')
    line = start + b"x" * (LONGEST_LINE + bytes_over - len(start) - len(end)) + end
    if kind == "csv":
        rows = csv_rows(b"id,a,b,c,d,e,f,g,h,i,j,k\n" + line + b"2" + b"," * 11 + b"\n")
    else:
        rows = list(jsonl_records(io.BytesIO(line + b'{"id":"2"}\n'), Start(0, 1)))
    assert [row.values["id"] for row in rows if row.values] == (["1", "2"] if bytes_over <= 0 else ["2"])
    assert len(rows) == 2


def test_cell_that_is_longer_than_the_reader_takes_is_named() -> None:
    bad, good = csv_rows(b"id,text\n1," + b"x" * 140_000 + b"\n2,b\n")
    assert bad.problem == "a cell is longer than 131072 characters"
    assert good.values == {"id": "2", "text": "b"}


@pytest.mark.parametrize(
    ("header", "delimiter"), [(b"UserID\n", ","), (b"a;b\n", ";"), (b"a\tb\n", "\t"), (b"a,b;c,d\n", ",")]
)
def test_header_tells_what_separates_the_cells(header: bytes, delimiter: str) -> None:
    assert read_header(io.BytesIO(header))[1] == delimiter


@pytest.mark.parametrize(("lines", "rows"), [(100, 1), (101, 0)])
def test_quoted_cell_spans_a_hundred_lines_at_most(lines: int, rows: int) -> None:
    text = b'id,text\n1,"' + b"x\n" * (lines - 1) + b'y"\n'
    assert sum(row.values is not None and row.values["id"] == "1" for row in csv_rows(text)) == rows


def test_bad_jsonl_line_costs_no_other_row() -> None:
    lines = [
        b'{"a": 1}',
        b'{"a": 2',
        b"[1]",
        b"",
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b"\xff",
        b'{"a": "\\ud800"}',
        b'{"a": 3}',
    ]
    rows = list(jsonl_records(io.BytesIO(b"\n".join(lines)), Start(0, 1)))
    assert [row.values for row in rows if row.values] == [{"a": 1}, {"a": 3}]
    assert {row.start.line: row.problem for row in rows if row.values is None} == {
        2: "the line is not JSON: Expecting ',' delimiter at column 8",
        3: "the line is a list, not a JSON object",
        5: "the line is not JSON: two equal keys",
        6: "the line is not JSON: NaN is not JSON",
        7: "the line is not UTF-8",
        8: "the line holds half of a character (an escaped surrogate)",
    }


@pytest.mark.parametrize("make", [csv_rows, lambda text: list(jsonl_records(io.BytesIO(text), Start(0, 1)))])
def test_record_is_read_again_from_its_place(make: Callable[[bytes], list[Record]]) -> None:
    text = b'{"id":1}\n' + b'x,"y\nz"\n'.replace(b"\n", b" ") * 3 + b"\n\n" + b'{"id":4}'
    rows = make(text)
    assert rows
    for row in rows:
        assert text[row.start.offset :].startswith(row.text)
        assert text.count(b"\n", 0, row.start.offset) + 1 == row.start.line


def test_rows_are_read_from_the_place_of_any_of_them() -> None:
    """A chunk begins in the middle of the file."""
    lines = io.BytesIO(b'id,text\n1,a\n2,"b\nc"\n3,d\n')
    header, delimiter, start = read_header(lines)
    rows = list(csv_records(lines, start, header, delimiter))
    objects = io.BytesIO(b'{"id": 1}\n\n{"id": 2}\n')
    found = list(jsonl_records(objects, Start(0, 1)))
    assert (len(rows), len(found)) == (3, 2)
    for number in (2, 0, 1):
        assert list(csv_records(lines, rows[number].start, header, delimiter)) == rows[number:]
    for number in (1, 0):
        assert list(jsonl_records(objects, found[number].start)) == found[number:]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"", "the first line of a CSV file names its columns"),
        (b"a,,b\n", "the first line of a CSV file names its columns"),
        (b"a,a\n", "the first line of a CSV file names its columns"),
        (b"\xff\xfea\x00", "the file is UTF-16"),
        (b"\xe9\n", "the first line is not UTF-8"),
    ],
)
def test_file_without_a_header_is_refused(text: bytes, problem: str) -> None:
    with pytest.raises(ConfigError, match=f"^{problem}"):
        csv_rows(text)


@pytest.mark.parametrize("text", [b"\xff\xfe{\x00}\x00", b"\xfe\xff\x00{\x00}"])
def test_jsonl_of_a_spreadsheet_is_refused_where_it_is_utf_16(text: bytes) -> None:
    with pytest.raises(ConfigError, match=r"^the file is UTF-16, as some spreadsheets write it; save it as UTF-8$"):
        jsonl_start(io.BytesIO(text))


def test_jsonl_begins_after_its_byte_order_mark() -> None:
    assert jsonl_start(io.BytesIO(b'\xef\xbb\xbf{"id": 1}')) == Start(3, 1)
    assert jsonl_start(io.BytesIO(b'{"id": 1}')) == Start(0, 1)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"UserID": "x" * 33}, "UserID has 33 bytes, more than 32"),
        ({"UserID": "é" * 17}, "UserID has 34 bytes, more than 32"),
        ({"UserID": 123.0}, "UserID is 123.0, not a text: an ID is written in quotes"),
        ({"UserID": "1.38E+10"}, "UserID is '1.38E+10', which looks like a number that a spreadsheet rewrote; "
            "format the column as text and export again"),
        ({"UserID": "bob "}, "UserID begins or ends with a blank, or holds a character that cannot be seen"),
        ({"UserID": "\ufeffbob"}, "UserID begins or ends with a blank, or holds a character that cannot be seen"),
        ({"Nick": "Bob"}, "UserID is missing"),
        ({"UserID": "bob", "Nick": 7}, "AccountList[0].Nick is an integer, not a string"),
        ({"UserID": "bob", "Nick": "x" * 501}, "AccountList[0].Nick has 501 bytes, more than 500"),
        ({"UserID": "bob", "Nik": "x"}, "'Nik' is no field of im_open_login_svc/multiaccount_import; did you mean "
            "'Nick'?; name the field, or None, in `columns`"),
    ],
)  # fmt: skip
def test_row_that_cannot_be_sent_says_why(tmp_path: Path, row: dict[str, Any], reason: str) -> None:
    import json

    path = tmp_path / "users.jsonl"
    path.write_text(f'{json.dumps(row)}\n{{"UserID": "alice"}}\n', "utf-8")
    job = jobs.plan(path, kind="accounts")
    assert [(found.line, found.reason) for found in jobs.problem_rows(job)] == [(1, reason)]
    assert jobs.report(job).waiting == 1


def test_whole_numbers_of_csv_are_numbers_and_floats_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text("GroupId,Member_Account,JoinTime,Role\ng,a,1448357837,Admin\ng,b,1448357837.0,\n", "utf-8")
    job = jobs.plan(path, kind="imported_group_members")
    assert [found.reason for found in jobs.problem_rows(job)] == ["JoinTime is '1448357837.0', not a whole number"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"kind": "account"}, "there is no kind 'account'; did you mean 'accounts'?"),
        ({"kind": "accounts", "columns": {"id": "UserId"}}, "'UserId' is no field of im_open_login_svc/"),
        ({"kind": "accounts"}, "'id' is no field of im_open_login_svc/multiaccount_import; its fields are "),
        ({"kind": "accounts", "columns": {"id": "UserID"}, "fields": {"Nik": 1}}, "fields: Nik is not declared"),
        ({"kind": "accounts", "columns": {"id": "UserID"}, "options": {"key": "s3cret"}}, "key would travel with"),
        ({"kind": "accounts", "columns": {"id": "UserID"}, "lease": 0}, "lease is a number of seconds above 0"),
        ({"kind": "accounts", "columns": {"id": "UserID"}, "fields": {"a": {1}}}, "fields are JSON by wire names"),
        ({"kind": "accounts", "format": "xml"}, "'users.csv' ends neither in .csv nor in .jsonl; pass format"),
    ],
)
def test_plan_refuses_what_cannot_work(tmp_path: Path, arguments: dict[str, Any], problem: str) -> None:
    path = tmp_path / "users.csv"
    path.write_text("id\nbob\n", "utf-8")
    with pytest.raises(ConfigError) as raised:
        jobs.plan(path, **arguments)
    assert problem in str(raised.value)
    assert "s3cret" not in str(raised.value)


def test_absent_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="No such file"):
        jobs.plan(tmp_path / "users.csv", kind="accounts")


def test_ledger_of_another_plan_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text("UserID\nbob\n", "utf-8")
    jobs.plan(path, kind="accounts")
    with pytest.raises(ConfigError, match="is the ledger of another job"):
        jobs.plan(path, kind="account_deletions")


def test_plan_made_again_has_the_same_chunks(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text("UserID\n" + "".join(f"user{number}\n" for number in range(250)), "utf-8")
    chunks: list[list[str]] = []
    for name in ("one", "two"):
        job = jobs.plan(path, tmp_path / name, kind="accounts")
        with Ledger(job.ledger) as ledger:
            chunks.append(ledger.open_chunks())
    assert chunks[0] == chunks[1]
    assert len(chunks[0]) == 3


def test_file_without_rows_is_a_job_that_is_done(tmp_path: Path) -> None:
    path = tmp_path / "users.csv"
    path.write_text("UserID\n", "utf-8")
    found = jobs.report(jobs.plan(path, kind="accounts"))
    assert (found.rows, found.exit_code) == (0, 0)


def test_what_is_no_ledger_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello, this is text" * 100, "utf-8")
    with pytest.raises(jobs.LedgerError, match="is no ledger"):
        jobs.report(jobs.Job(str(tmp_path / "text")))
    with pytest.raises(jobs.LedgerError, match="plan the job first"):
        jobs.report(jobs.Job(str(tmp_path / "nothing")))
