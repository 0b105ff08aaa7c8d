"""The committed Markdown pages, and the folder that the links of each start from."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]


def pages() -> dict[Path, Path]:
    """Page -> folder of its links. The source of docs/performance.md has those of the page made from it."""
    patterns = ("*.md", "docs/**/*.md", "changes/*.md", "examples/**/*.md")
    found = [page for pattern in patterns for page in ROOT.glob(pattern)]
    return {page: page.parent for page in sorted(found)} | {ROOT / "bench/page.md": ROOT / "docs"}
