"""Links, paths and `make` targets that the pages name exist."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .pages import ROOT, pages

FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)
PATH = re.compile(r"(?:[\w.-]+/)+[\w.*<>-]*|[\w-]+\.(?:md|toml|tsv|txt|yaml)\b")
MADE = {".venv", "build", "dist", "CHANGELOG.md", "llms.txt", "llms-full.txt"}
"""What a clone does not have."""


def anchors(page: Path) -> set[str]:
    """Anchors of the headings, as GitHub makes them."""
    headings = HEADING.findall(FENCE.sub("", page.read_text("utf-8")))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def code(text: str) -> Iterator[str]:
    """Fenced blocks and inline code."""
    yield from FENCE.findall(text)
    yield from INLINE.findall(FENCE.sub("", text))


def test_links_lead_somewhere() -> None:
    broken: list[str] = []
    for page, folder in pages().items():
        for link in LINK.findall(FENCE.sub("", page.read_text("utf-8"))):
            path, _, anchor = link.partition("#")
            if "://" in link:
                continue
            target = folder / path if path else page
            if not target.exists() or (anchor and anchor not in anchors(target)):
                broken.append(f"{page.relative_to(ROOT)}: {link}")
    assert not broken, "\n".join(broken)


def test_paths_exist() -> None:
    top = {entry.name for entry in ROOT.iterdir()} - MADE
    absent: list[str] = []
    for page in pages():
        for text in code(page.read_text("utf-8")):
            for path in PATH.findall(text):
                pattern = re.sub(r"<\w+>", "*", path.rstrip("/"))
                outside = "/" in path and path.split("/")[0] not in top
                found = any(ROOT.glob(pattern)) or ("/" not in path and (ROOT / "spec" / path).exists())
                if not outside and pattern not in MADE and not found:
                    absent.append(f"{page.relative_to(ROOT)}: {path}")
    assert not absent, "\n".join(absent)


def test_make_targets_exist() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {
        (page.name, target)
        for page in pages()
        for text in code(page.read_text("utf-8"))
        for target in re.findall(r"\bmake ((?!\w+\()[a-z][\w-]*)", text)
    }
    assert sorted(entry for entry in named if entry[1] not in targets) == []
    assert len(named) > 10


def test_names_in_the_glossary_are_in_the_code() -> None:
    page = (ROOT / "docs/concepts.md").read_text("utf-8")
    names = {
        name
        for cell in re.findall(r"^\|([^|]*`[^|]*)\|", page, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", cell)
    }
    rooms = (ROOT / room for room in ("timsdk_runtime", "codegen", "timsdk_emulator"))
    code = "\n".join(file.read_text("utf-8") for room in rooms for file in room.rglob("*.py"))
    assert len(names) > 30
    assert sorted(name for name in names if not re.search(rf"\b{name}\b", code)) == []
