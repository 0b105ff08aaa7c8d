"""Blocks -> page: the address, the rows and samples of both sides, the rate and the codes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from codegen.draft import words
from codegen.draft.blocks import Block, Code, DraftError, Heading, Table, Text
from codegen.draft.title import title_zh
from codegen.draft.tolerant_json import NotJsonError, read_sample
from codegen.spec.load import is_mapping

ENVELOPE = frozenset({"ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"})
_ADDRESS = re.compile(r"https?://[^\s/\"'`<>|]+/v4/([A-Za-z]\w*)/([A-Za-z]\w*)")
_LOOSE_ADDRESS = re.compile(r"(?<![\w/])/?v4/([A-Za-z]\w*)/([A-Za-z]\w*)\?")
_FIELD_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:(?:\[\])?\.[A-Za-z_][A-Za-z0-9_]*)*(?:\[\])?")
_NAMES = re.compile(r"\s*(?:[/,、，\n]|\bor\b|\band\b|或|和)\s*")
_JSON_BEGINS = re.compile(r"^\s*[{\[]\s*(?:$|[\"“'/{}\[\]])", re.MULTILINE)
_NOTE = re.compile(r"\s*[（(].*?[)）]\s*$")
_CODE = re.compile(r"-?[1-9]\d{0,8}")
_OF_THE_ADDRESS = frozenset({"sdkappid", "identifier", "usersig", "random", "contenttype", "https", "xxxxxx", "ver"})


@attrs.frozen
class Row:
    """One field as a table describes it."""

    name: str
    type: str | None
    """A word of `words.type_word`, or None where the cell says something else."""
    required: bool | None
    text: str
    place: str
    conditional: bool = False
    together: bool = False
    """Whether one row of the page describes several fields."""


@attrs.frozen
class PageSample:
    value: Any
    place: str
    complete: bool = True


@attrs.define
class PageSide:
    """What a page says about the request or the response."""

    rows: list[Row] = attrs.field(factory=list[Row])
    samples: list[PageSample] = attrs.field(factory=list[PageSample])


@attrs.define
class Page:
    """What one page says about one API."""

    name: str
    apis: dict[str, str] = attrs.field(factory=dict[str, str])
    """`service/command` of each address, with its place."""
    request: PageSide = attrs.field(factory=PageSide)
    response: PageSide = attrs.field(factory=PageSide)
    title_zh: str | None = None
    rate: str | None = None
    rate_place: str | None = None
    codes: dict[int, str] = attrs.field(factory=dict[int, str])
    unread: list[str] = attrs.field(factory=list[str])
    """What stands on the page and was not understood, with its place."""
    tables: int = 0
    last_place: str = ""
    text: str = ""
    url: str | None = None

    @property
    def names_fields(self) -> bool:
        return bool(self.tables or self.request.samples or self.response.samples)

    def side(self, name: words.Side) -> PageSide:
        return self.request if name == "request" else self.response


@attrs.frozen
class _Section:
    """Where a block stands: under which headings."""

    side: words.Side | None = None
    rate: bool = False
    codes: bool = False


def read_page(blocks: Sequence[Block], name: str) -> Page:
    """Read the blocks of a page. `DraftError` says why it is no page of one API."""
    page = Page(name)
    for block, section in _with_sections(blocks):
        page.last_place = block.place
        match block:
            case Heading():
                _read_rate(page, block.text, block.place, anywhere=False)
            case Text():
                _read_addresses(page, block.text, block.place)
                _read_rate(page, block.text, block.place, anywhere=section.rate)
                _read_text_samples(page, block, section)
            case Code():
                _read_code(page, block, section)
            case Table():
                _read_table(page, block, section)
    page.title_zh = title_zh(blocks, name)
    page.text = "\n".join(_texts(blocks))
    return page


def check_page(page: Page) -> None:
    """Refuse what is no page of exactly one API, or not all of one."""
    if len(page.apis) > 1:
        places = ", ".join(f"{api} ({place})" for api, place in page.apis.items())
        raise DraftError(
            f"{page.name}: {len(page.apis)} APIs stand on this page: {places}; give a page of one of them"
        )
    if not page.names_fields:
        raise DraftError(
            f"{page.name}: no page of an API: no table of fields (Field | Type | Description) and no JSON sample"
        )
    if page.request.rows and not page.response.rows and not page.response.samples:
        raise DraftError(
            f"{page.last_place}: the page ends without a response, neither fields nor a sample: is it cut off?"
        )


def _with_sections(blocks: Sequence[Block]) -> Iterator[tuple[Block, _Section]]:
    """Yield each block with its section: the nearest heading above that says which side it is about."""
    open_headings: list[tuple[int, _Section]] = [(0, _Section())]
    for block in blocks:
        if isinstance(block, Heading):
            while open_headings[-1][0] >= block.level:
                open_headings.pop()
            about = _Section(
                words.side(block.text) or open_headings[-1][1].side,
                words.is_about_rate(block.text),
                words.is_about_codes(block.text),
            )
            open_headings.append((block.level, about))
        yield block, open_headings[-1][1]


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (" ".join(row) for row in block.rows)
        else:
            yield block.text


def _read_addresses(page: Page, text: str, place: str) -> None:
    for pattern in (_ADDRESS, _LOOSE_ADDRESS):
        for match in pattern.finditer(text):
            page.apis.setdefault(f"{match[1]}/{match[2]}", place)


def _read_rate(page: Page, text: str, place: str, *, anywhere: bool) -> None:
    if page.rate is None and (anywhere or words.is_about_rate(text)):
        page.rate = words.rate(text)
        page.rate_place = page.rate_place or place


def _read_code(page: Page, block: Code, section: _Section) -> None:
    _read_addresses(page, block.text, block.place)
    if section.rate:
        _read_rate(page, block.text, block.place, anywhere=True)
    found = list(samples_in(block.text, block.place))
    if not block.closed and (not found or not found[-1].complete):
        raise DraftError(f"{block.place}: the page ends inside the code that begins here: is it cut off?")
    for sample in found:
        _add_sample(page, sample, section)


def _read_text_samples(page: Page, block: Text, section: _Section) -> None:
    """Read samples that a page left outside of code: indented ones, and those that an editor glued to a sentence."""
    for sample in samples_in(block.text, block.place):
        if sample.complete and sample.value:
            _add_sample(page, sample, section)


def samples_in(text: str, place: str) -> Iterator[PageSample]:
    """Yield the JSON objects and lists that stand in a text one behind the other."""
    end = 0
    for match in _JSON_BEGINS.finditer(text):
        if match.start() < end:
            continue
        try:
            sample = read_sample(text, match.start())
        except NotJsonError:
            continue
        end = sample.end
        yield PageSample(sample.value, place, sample.complete)


def _add_sample(page: Page, sample: PageSample, section: _Section) -> None:
    value = sample.value
    if is_mapping(value) and section.side is None and value and value.keys() <= {"request", "response"}:
        for name, part in value.items():
            page.side(name).samples.append(PageSample(part, sample.place, sample.complete))
        return
    side = "response" if _is_response(sample.value) else section.side
    if side is None:
        side = "response" if page.request.samples else "request"
    page.side(side).samples.append(sample)


def _is_response(value: Any) -> bool:
    return is_mapping(value) and ("ErrorCode" in value or "ActionStatus" in value or "Response" in value)


def _read_table(page: Page, table: Table, section: _Section) -> None:
    kinds = words.columns(table.header)
    if "code" in kinds and "type" not in kinds:
        _read_codes(page, table, kinds.index("code"))
    elif "name" in kinds and "type" in kinds:
        page.tables += 1
        side = section.side
        if side is None:
            side = "response" if page.request.rows else "request"
        for cells in table.rows:
            _read_row(page, page.side(side), dict(zip(kinds, cells, strict=False)), table.place)
    elif _looks_like_fields(table, section):
        header = " | ".join(table.header)
        raise DraftError(
            f"{table.place}: a table of fields without a known header, found {header!r}; "
            "expected Field | Type | Required | Description"
        )


def _looks_like_fields(table: Table, section: _Section) -> bool:
    """Tell whether a table without the header of one describes fields: names and, beside them, types."""
    if section.side is None:
        return False
    rows = [row for row in (table.header, *table.rows) if len(row) > 1]
    typed = [row for row in rows if words.type_word(row[1]) and _FIELD_NAME.fullmatch(words.plain(row[0]))]
    return bool(rows) and 2 * len(typed) > len(rows)


def _read_codes(page: Page, table: Table, column: int) -> None:
    for row in table.rows:
        cell = words.plain(row[column]) if column < len(row) else ""
        if _CODE.fullmatch(cell):
            page.codes.setdefault(int(cell), words.plain(" ".join(row[column + 1 :])))
        elif numbers := _CODE.findall(cell):
            page.codes.update({int(number): "" for number in numbers if int(number) not in page.codes})
        elif cell:
            page.unread.append(f"code {cell!r} ({table.place})")


def _read_row(page: Page, side: PageSide, cells: Mapping[words.Column | None, str], place: str) -> None:
    cell = _NOTE.sub("", words.plain(cells.get("name", "")))
    names = [part for part in _NAMES.split(cell) if part]
    fields = [name.replace("[]", "") for name in names if _FIELD_NAME.fullmatch(name)]
    if fields and all(name in _OF_THE_ADDRESS for name in fields):
        return
    if len(fields) != len(names) or not fields:
        if cell:
            page.unread.append(f"row {cell[:40]!r} ({place})")
        return
    text = words.plain(cells.get("text", ""))
    for name in fields:
        side.rows.append(
            Row(
                name,
                words.type_word(cells.get("type", "")),
                words.is_required(cells["required"]) if "required" in cells else None,
                text,
                place,
                words.is_conditional(cells.get("required", "")),
                together=len(fields) > 1,
            )
        )
