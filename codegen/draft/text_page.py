"""Pasted text -> blocks. A table has one cell a line, or a row a line with `|` in between; JSON has no fences."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from codegen.draft import words
from codegen.draft.blocks import Block, Code, Heading, Table, Text
from codegen.draft.tolerant_json import NotJsonError, read_sample

_NAME = re.compile(r"[A-Za-z_][\w.\[\]]*(?:\s*[/,、]\s*[A-Za-z_]\w*)*")
_CODE = re.compile(r"-?[1-9]\d{0,8}")
_LONGEST_HEADING = 60
_SENTENCE = re.compile(r"[.。:：;；!?]$")


def text_blocks(text: str, name: str) -> Iterator[Block]:
    """Yield the blocks of pasted text, with its lines as places."""
    yield from _Page([line.strip(" \t　") for line in text.split("\n")], name).blocks()


@attrs.define
class _Page:
    lines: list[str]
    name: str
    at: int = 0

    def blocks(self) -> Iterator[Block]:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line or line.startswith("```"):
                self.at += 1
            elif line[0] in "{[" and (code := self.code()):
                yield code
            elif header := self.piped_header():
                yield self.piped_table(header)
            elif header := self.header():
                yield self.table(header)
            else:
                yield self.heading_or_text(line)

    def place(self) -> str:
        return f"{self.name}:{self.at + 1}"

    def code(self) -> Code | None:
        rest = "\n".join(self.lines[self.at :])
        try:
            sample = read_sample(rest)
        except NotJsonError:
            return None
        block = Code(rest[: sample.end], self.place(), closed=sample.complete)
        end = self.at + rest.count("\n", 0, sample.end) + 1
        if not sample.complete:  # what is cut off ends where the next section begins
            end = next((at for at in range(self.at + 1, end) if is_heading(self.lines[at])), end)
            block = Code("\n".join(self.lines[self.at : end]), block.place, closed=end < len(self.lines))
        self.at = end
        return block

    def heading_or_text(self, line: str) -> Heading | Text:
        place = self.place()
        self.at += 1
        return Heading(line.strip("# "), place) if is_heading(line) else Text(line, place)

    def piped_header(self) -> tuple[str, ...] | None:
        cells = _cells(self.lines[self.at])
        kinds = words.columns(cells)
        begins = bool(kinds) and kinds[0] in ("name", "code")  # a field can be called Name or Type
        return cells if begins and ("text" in kinds or "type" in kinds) else None

    def piped_table(self, header: tuple[str, ...]) -> Table:
        place = self.place()
        rows: list[tuple[str, ...]] = []
        self.at += 1
        while self.at < len(self.lines) and len(cells := _cells(self.lines[self.at])) > 1:
            if self.piped_header():
                break
            if not set("".join(cells)) <= set("-: "):
                rows.append(cells)
            self.at += 1
        return Table(header, tuple(rows), place)

    def header(self) -> tuple[str, ...] | None:
        """Return the header that begins here: two or more lines that are headers of columns, blank lines aside."""
        found: list[str] = []
        kinds: set[str] = set()
        for line in self.lines[self.at :]:
            kind = words.column(line)
            if line and (kind is None or kind in kinds or (kind == "code" and found)):  # ErrorCode is a field
                break
            if kind:
                found.append(line)
                kinds.add(kind)
        begins = words.column(self.lines[self.at]) in ("name", "code")
        return tuple(found) if begins and len(found) > 1 else None

    def table(self, header: tuple[str, ...]) -> Table:
        place = self.place()
        taken = 0
        while taken < len(header):
            taken += bool(self.lines[self.at])
            self.at += 1
        kinds = words.columns(header)
        rows: list[tuple[str, ...]] = []
        while self.at < len(self.lines):
            if (starts := self.row_starts(kinds)) is None:
                line = self.lines[self.at]
                if rows and line and not is_heading(line) and line[0] not in "{[" and not self.header():
                    rows[-1] = (*rows[-1][:-1], f"{rows[-1][-1]}\n{line}".strip())
                    self.at += 1
                    continue
                if not line:
                    self.at += 1
                    continue
                break
            rows.append(starts)
        return Table(header, tuple(rows), place)

    def row_starts(self, kinds: tuple[words.Column | None, ...]) -> tuple[str, ...] | None:
        """Take the short cells of the row that begins here. What follows them is its description."""
        ahead = [(at, self.lines[at]) for at in range(self.at, min(self.at + 12, len(self.lines))) if self.lines[at]]
        short: list[words.Column | None] = [kind for kind in kinds if kind != "text"]
        cells = ahead[: len(short)]
        if len(cells) < len(short) or not cells or cells[0][0] != self.at:
            return None
        if not all(_fits(kind, cell[1]) for kind, cell in zip(short, cells, strict=True)):
            return None
        self.at = cells[-1][0] + 1
        texts = iter(line for _, line in cells)
        return tuple("" if kind == "text" else next(texts) for kind in kinds)


def is_heading(line: str) -> bool:
    """Tell whether a line is the heading of a section that pages have."""
    bare = line.strip("# ")
    if not bare or len(bare) > _LONGEST_HEADING or _SENTENCE.search(bare) or "|" in bare:
        return False
    return words.names_section(bare)


def _fits(kind: words.Column | None, line: str) -> bool:
    match kind:
        case "name":
            return bool(_NAME.fullmatch(words.plain(line)))
        case "code":
            return bool(_CODE.fullmatch(words.plain(line)))
        case "type":
            return words.type_word(line) is not None
        case "required":
            return words.is_required(line) is not None
        case _:
            return True


def _cells(line: str) -> tuple[str, ...]:
    if "|" not in line:
        return ()
    return tuple(cell.strip() for cell in line.strip("| ").split("|"))
