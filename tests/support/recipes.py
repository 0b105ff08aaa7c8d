"""The Python of the documents, for tests that run it where it belongs."""

from __future__ import annotations

import re

from support.generated import ROOT


def recipe(page: str, heading: str) -> str:
    """Return the Python block below a heading of a page of docs/."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(heading)}\n.*?^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]
