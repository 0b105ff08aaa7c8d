"""The committed Markdown pages, and the folder that the links of each start from."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]


def pages() -> dict[Path, Path]:
    """Page -> folder of its links. What a page is made from has the links of that page."""
    patterns = ("*.md", "docs/**/*.md", "changes/README.md", "examples/**/*.md")
    found = [page for pattern in patterns for page in ROOT.glob(pattern)]
    into_changelog = dict.fromkeys(ROOT.glob("changes/*.*.md"), ROOT)
    return {page: page.parent for page in sorted(found)} | into_changelog | {ROOT / "bench/page.md": ROOT / "docs"}
