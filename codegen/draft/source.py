"""A file or standard input -> a page. It tells Markdown, HTML, pasted text and JSON apart by what they look like."""

from __future__ import annotations

import codecs
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from codegen.draft.blocks import Block, Code, DraftError
from codegen.draft.html_page import html_blocks
from codegen.draft.markdown_page import markdown_blocks
from codegen.draft.page import Page, check_page, read_page
from codegen.draft.text_page import text_blocks
from codegen.draft.tolerant_json import NotJsonError, Sample, read_sample

Form: TypeAlias = Literal["markdown", "html", "text", "json"]

STANDARD_INPUT = "-"
_LARGEST_PAGE = 5_000_000
"""Bytes. The largest page of the vendor has 60 kB; HTML with its scripts 1 MB."""
_HTML = re.compile(r"<!doctype html|<html\b|<body\b|<table\b[^>]*>.*<t[dh]\b", re.IGNORECASE | re.DOTALL)
_DELIMITER_ROW = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?\s*$", re.MULTILINE)
_FENCE = re.compile(r"^\s*```", re.MULTILINE)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CANONICAL = re.compile(
    r"<link[^>]+rel=[\"']canonical[\"'][^>]+href=[\"'](https?://[^\"']+)"
    r"|<meta[^>]+property=[\"']og:url[\"'][^>]+content=[\"'](https?://[^\"']+)",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?([\w-]+)", re.IGNORECASE)
_BEHIND = re.compile(r"[\s,;]*")
_HEAD = 4096
"""Bytes of HTML in which browsers look for the charset, and then some."""


def read_source(name: str) -> Page:
    """Read the page in a file, or on standard input. `DraftError` says what is wrong with it."""
    return read_source_text(decoded(_bytes_of(name), _called(name)), _called(name))


def read_sources(names: Sequence[str]) -> Page:
    """Read one page, or several files of samples that make up one."""
    contents = [(_called(name), decoded(_bytes_of(name), _called(name))) for name in names]
    if len(contents) == 1:
        return read_source_text(*reversed(contents[0]))
    blocks: list[Block] = []
    for name, text in contents:
        if form_of(text) != "json":
            raise DraftError(f"{name}: a page, among {len(contents)} files; give one page, or samples (JSON) alone")
        blocks += blocks_of(text, name, "json")
    page = read_page(blocks, contents[0][0])
    check_page(page)
    return page


def read_source_text(text: str, name: str) -> Page:
    """Read a page whose text is there already, and check it."""
    page = parse_page(text, name)
    if match := _CANONICAL.search(text):
        page.url = match[1] or match[2]
    check_page(page)
    return page


def _called(name: str) -> str:
    return "standard input" if name == STANDARD_INPUT else name


def parse_page(text: str, name: str, form: Form | None = None) -> Page:
    """Read a page of one form; without a form, of the one that it looks like."""
    return read_page(blocks_of(text, name, form or form_of(text)), name)


def blocks_of(text: str, name: str, form: Form) -> list[Block]:
    """Return the blocks of a page."""
    match form:
        case "html":
            return list(html_blocks(text, name))
        case "markdown":
            return list(markdown_blocks(text, name))
        case "json":
            return [Code(text, f"{name}:1", closed=_closes(text))]
        case "text":
            return list(text_blocks(text, name))


def form_of(text: str) -> Form:
    """Return what a text looks like."""
    start = text.lstrip()
    if start[:1] in ("{", "[") and _is_json(start):
        return "json"
    if _HTML.search(text) and not _DELIMITER_ROW.search(text):
        return "html"
    if _DELIMITER_ROW.search(text) or _FENCE.search(text):
        return "markdown"
    return "text"


def decoded(content: bytes, name: str) -> str:
    """Return the text of a page, with `\\n` between lines."""
    if not content.strip():
        raise DraftError(f"{name}: it is empty")
    if len(content) > _LARGEST_PAGE:
        raise DraftError(f"{name}: {len(content)} bytes are too much for a page (at most {_LARGEST_PAGE})")
    encoding = next((known for bom, known in _BOMS if content.startswith(bom)), None)
    if encoding is None and b"\0" in content:
        raise DraftError(f"{name}: no text, byte {content.index(0)} is NUL; save the page as Markdown, HTML or text")
    declared = _CHARSET.search(content[:_HEAD])
    try:
        text = content.decode(encoding or (declared[1].decode() if declared else "utf-8"))
    except LookupError:
        raise DraftError(
            f"{name}: the charset {declared[1].decode() if declared else ''!r} is unknown: save it as UTF-8"
        ) from None
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DraftError(
            f"{name}:{line}: not {error.encoding.upper()} (byte {error.start}): save it as UTF-8"
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")


def _bytes_of(name: str) -> bytes:
    if name == STANDARD_INPUT:
        return sys.stdin.buffer.read(_LARGEST_PAGE + 1)
    if re.match(r"(?i)[a-z][a-z0-9+.-]*://", name):
        raise DraftError(f"{name}: an address, but nothing is downloaded here; save the page and give its file")
    path = Path(name)
    if path.is_dir():
        raise DraftError(f"{name}: a folder; give the file of one page")
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_PAGE + 1)
    except OSError as error:
        raise DraftError(f"{name}: {error.strerror or error}") from None
    except ValueError as error:  # a NUL in the name
        raise DraftError(f"{name!r}: {error}") from None


def _is_json(text: str) -> bool:
    """Tell whether a text is JSON from begin to end, be it cut off."""
    try:
        return bool(list(_samples(text)))
    except NotJsonError:
        return False


def _closes(text: str) -> bool:
    return all(sample.complete for sample in _samples(text))


def _samples(text: str) -> Iterator[Sample]:
    """Yield the JSON values that a text consists of, with commas or blanks between them."""
    end = 0
    while match := _BEHIND.match(text, end):
        end = match.end()
        if end == len(text):
            return
        sample = read_sample(text, end)
        yield sample
        end = sample.end
