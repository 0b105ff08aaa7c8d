"""Blocks and the name of a file -> the Chinese title of a page, where it has one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import PurePath

from codegen.draft import words
from codegen.draft.blocks import Block, Heading, Text

_UPDATED = re.compile(r"(最近|最后)?更新(时间|于)|last updated", re.IGNORECASE)
_EDITION = re.compile(r"_intl_[a-z]{2}$|^\d+\.")
"""What the vendor's repositories put around the title that names a file."""
_LONGEST = 40
_NO_TITLE = re.compile(r"[。！？：；:;!?|/]")


def title_zh(blocks: Sequence[Block], name: str) -> str | None:
    """Return the Chinese title of a page: its first heading, the line above its date, or what its file is called."""
    found = (text for candidate in _candidates(blocks, name) if (text := words.plain(candidate)))
    return next((text for text in found if _is_title(text)), None)


def _candidates(blocks: Sequence[Block], name: str) -> Iterator[str]:
    first = next((block for block in blocks if isinstance(block, Heading)), None)
    if first and first.level == 1:
        yield first.text
    lines = [line for block in blocks if isinstance(block, Text | Heading) for line in block.text.split("\n")]
    yield from (above for above, line in pairwise(lines) if _UPDATED.match(line.strip()))
    yield _EDITION.sub("", PurePath(name).stem)


def _is_title(text: str) -> bool:
    short = len(text) <= _LONGEST and not _NO_TITLE.search(text)
    return short and words.has_chinese(text) and not words.names_section(text)
