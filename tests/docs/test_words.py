"""Hand-written prose is plain English: subject, verb, object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .pages import ROOT

ROOMS = (
    "codegen", "templates", "timsdk_runtime", "timsdk_emulator", "timsdk_cli",
    "tools", "bench", "docs", "spec", "examples",
    "README.md", "CONTRIBUTING.md", "SECURITY.md",
)  # fmt: skip
KINDS = {".py", ".j2", ".md", ".yaml"}
COUNTS_THEM = ROOT / "tools/structure.py"
"""Holds the phrases, to count them in any revision."""
BREAK = r"(?:\s+(?:#\s*)?)"
PHRASES = ("whoever", "what is none", "anew", "all the same", "as it is")
TELLTALES = re.compile(
    rf"\b(?:[Ww]hoever|{'|'.join(phrase.replace(' ', BREAK) for phrase in PHRASES)})\b|\"\"\"(?:The same|Itself)\b"
)


def files() -> Iterator[Path]:
    for room in ROOMS:
        found = [ROOT / room, *(ROOT / room).rglob("*")]
        yield from (file for file in found if file.suffix in KINDS and file != COUNTS_THEM)


def findings(text: str) -> list[tuple[int, str]]:
    """Line and phrase of each telltale."""
    return [(text.count("\n", 0, found.start()) + 1, found[0]) for found in TELLTALES.finditer(text)]


def test_prose_is_plain() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{line}: {phrase!r}"
        for file in files()
        for line, phrase in findings(file.read_text("utf-8"))
    ]
    assert not found, "\n".join(found)


def test_telltales_are_found_across_lines() -> None:
    assert [line for line, _ in findings('x\n# kept as\n# it is\n"""Itself."""\nWhoever')] == [2, 4, 5]
    assert findings("what is None; the same as before; itself") == []
