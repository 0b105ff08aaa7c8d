"""What is said about a name that the catalog does not have: which ones are near."""

from __future__ import annotations

import sys
from typing import Final

from timsdk._codes import code_table

from timsdk_cli import output
from timsdk_cli.search import search_apis, search_codes, search_webhooks

_APIS: Final = 5
_OTHERS: Final = 3
"""Names of each sort that are suggested."""


def unknown(name: str) -> int:
    """Say that nothing has a name, and what is near. Returns the exit code."""
    near = [] if name.lstrip("-").isdigit() else suggestions(name)
    hint = f"; near: {', '.join(near)}" if near else ""
    print(
        f"timsdk: neither an API nor a webhook nor a code of the catalog: {output.cell(name)}{hint}", file=sys.stderr
    )
    return 1


def suggestions(name: str) -> list[str]:
    """Return names of APIs, webhooks and codes that a text leads to."""
    codes = {code: (facts.name, facts.meaning) for code, facts in code_table().codes.items()}
    return [
        *(method.command for method in search_apis(name)[:_APIS]),
        *search_webhooks(name)[:_OTHERS],
        *(f"{code} {codes[code][0]}" for code in search_codes(name, codes)[:_OTHERS]),
    ]
