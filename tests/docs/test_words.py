"""Hand-written prose is plain English: subject, verb, object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .pages import ROOT

ROOMS = (
    "codegen", "templates", "timsdk_runtime", "timsdk_emulator", "tools", "bench", "docs", "spec", "examples",
    "README.md", "CONTRIBUTING.md",
)  # fmt: skip
KINDS = {".py", ".j2", ".md", ".yaml"}
NOT_YET = (
    "codegen", "templates", "timsdk_emulator", "tools", "bench", "spec",
    "docs/decisions/0009-generation-remembers-parts.md", "docs/reliability.md",
)  # fmt: skip
"""Where other branches still replace these words."""
BREAK = r"(?:\s+(?:#\s*)?)"
PHRASES = ("whoever", "what is none", "anew", "all the same", "as it is")
TELLTALES = re.compile(
    rf"\b(?:[Ww]hoever|{'|'.join(phrase.replace(' ', BREAK) for phrase in PHRASES)})\b|\"\"\"(?:The same|Itself)\b"
)


def files() -> Iterator[Path]:
    for room in ROOMS:
        found = [ROOT / room, *(ROOT / room).rglob("*")]
        yield from (file for file in found if file.suffix in KINDS)


def findings(text: str) -> list[tuple[int, str]]:
    """Line and phrase of each telltale."""
    return [(text.count("\n", 0, found.start()) + 1, found[0]) for found in TELLTALES.finditer(text)]


def test_prose_is_plain() -> None:
    left_out = [ROOT / place for place in NOT_YET]
    found = [
        f"{file.relative_to(ROOT)}:{line}: {phrase!r}"
        for file in files()
        if not any(file.is_relative_to(place) for place in left_out)
        for line, phrase in findings(file.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


def test_telltales_are_found_across_lines() -> None:
    assert [line for line, _ in findings('x\n# kept as\n# it is\n"""Itself."""\nWhoever')] == [2, 4, 5]
    assert findings("what is None; the same as before; itself") == []
