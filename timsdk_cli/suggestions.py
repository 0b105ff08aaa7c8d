"""Names of codes, and what is said about a name that the catalog does not have: which ones are near."""

from __future__ import annotations

import sys
from typing import Final

from timsdk._codes import code_table

from timsdk_cli import output
from timsdk_cli.search import search_apis, search_codes, search_webhooks
from timsdk_runtime.codes import UNKNOWN_CODE, CodeFacts

_APIS: Final = 5
_OTHERS: Final = 3
"""Names of each sort that are suggested."""
_MOST_DIGITS: Final = 11


def code_of(name: str) -> int | None:
    """Return the code that is written as a number, or by its name, such as GROUP_NOT_FOUND. None for other names."""
    digits = name.removeprefix("-")
    if digits.isascii() and digits.isdigit():
        known = len(digits) <= _MOST_DIGITS and facts_of(int(name)) != UNKNOWN_CODE
        return int(name) if known else None
    return next((code for code, facts in code_table().codes.items() if facts.name == name), None)


def facts_of(code: int) -> CodeFacts:
    """Return what the catalog says about a code, by itself or as one of a range."""
    table = code_table()
    return table.codes.get(code) or table._ranged(code)


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
