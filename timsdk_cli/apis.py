"""`timsdk apis`: every API, or those that a word leads to, the best first."""

from __future__ import annotations

import sys

import click

from timsdk_cli import output
from timsdk_cli.index import Method, letters, methods
from timsdk_cli.options import output_options
from timsdk_cli.search import search_apis


@click.command(params=output_options())
@click.option("--search", "text", metavar="WORD", help="Only those that these words lead to, the best first.")
@click.option("--family", help="Only those of one family.")
def apis(text: str | None, family: str | None, output: str | None, query: str | None) -> int:
    """List every API, or search for a word, English or Chinese."""
    among = [method for method in methods() if not family or letters(family) == letters(method.family)]
    if not among:
        raise click.UsageError(f"There is no family {family!r}; `timsdk --help` lists them.")
    found = search_apis(text, among) if text is not None else among
    if not found:
        print(f"timsdk: no API has {text!r} in its name or its summary", file=sys.stderr)
        return 1
    _write(found, output, query, in_chinese=bool(text) and not str(text).isascii())
    return 0


def _write(found: list[Method], form: str | None, expression: str | None, *, in_chinese: bool) -> None:
    if form is None and expression is None:
        output.write_names({each.command: _text(each, in_chinese) for each in found})
        return
    rows = [_row(each) for each in found]
    output.write(output.Query(expression).apply(rows) if expression else rows, form or "json")


def _text(method: Method, in_chinese: bool) -> str:
    return f"{method.summary} {method.title_zh}" if in_chinese else method.summary


def _row(method: Method) -> dict[str, str]:
    row = {"command": method.command, "api": method.api, "summary": method.summary, "title_zh": method.title_zh}
    return {name: value for name, value in row.items() if value or name != "title_zh"}
