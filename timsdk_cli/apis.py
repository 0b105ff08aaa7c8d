"""`timsdk apis`: every API, or those that a word leads to, the best first."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click

from timsdk_cli import output
from timsdk_cli.index import Method, families, letters, methods
from timsdk_cli.options import output_options

_NAME, _PART_OF_NAME, _SUMMARY, _FAMILY = 8, 4, 2, 1
"""What a word is worth where it is found."""
_OTHER_WORDS = {
    "silence": "mute", "ban": "mute", "disband": "destroy", "withdraw": "recall", "revoke": "recall",
    "user": "account", "block": "black", "channel": "official", "badge": "unread", "logout": "sign", "invite": "add",
}  # fmt: skip
"""Words of people -> words of the catalog."""


def search(text: str, among: Iterable[Method] | None = None) -> list[Method]:
    """Return the methods that have all words of a text, the best first; without any, those with one of them."""
    words = [word.lower() for word in text.replace("/", " ").replace("-", " ").replace("_", " ").split()]
    scored = [(method, [_score(method, word) for word in words]) for method in among or methods()]
    full = [(method, sum(points)) for method, points in scored if points and all(points)]
    found = full or [(method, sum(points)) for method, points in scored if any(points)]
    return [method for method, _ in sorted(found, key=lambda entry: (-entry[1], entry[0].command))]


def _score(method: Method, word: str) -> float:
    best = max(_points(method, word), _points(method, _OTHER_WORDS.get(word, word)) - 0.5)
    return max(best, 0)


def _points(method: Method, word: str) -> float:
    parts = {*method.name.lower().split("_"), *method.api.lower().replace("/", "_").split("_")}
    points = 0.0
    if word in parts or letters(word) == letters(method.name):
        points += _NAME
    elif letters(word) in letters(method.name + method.api):
        points += _PART_OF_NAME
    points += _SUMMARY * (word in method.summary.lower())
    points += _FAMILY * (points > 0 and word in families()[method.family]["doc"].lower())
    return points


@click.command(params=output_options())
@click.option("--search", "text", metavar="WORD", help="Only those that these words lead to, the best first.")
@click.option("--family", help="Only those of one family.")
def apis(text: str | None, family: str | None, output: str | None, query: str | None) -> int:
    """List every API, or search for a word."""
    among = [method for method in methods() if not family or letters(family) == letters(method.family)]
    if not among:
        raise click.UsageError(f"There is no family {family!r}; `timsdk --help` lists them.")
    found = search(text, among) if text is not None else among
    if not found:
        print(f"timsdk: no API has {text!r} in its name or its summary", file=sys.stderr)
        return 1
    _write(found, output, query)
    return 0


def _write(found: list[Method], form: str | None, expression: str | None) -> None:
    rows = [{"command": each.command, "api": each.api, "summary": each.summary} for each in found]
    if form is None and expression is None:
        widest = max(len(row["command"]) for row in rows)
        for row in rows:
            print(f"{row['command']:<{widest}}  {row['summary']}")
        return
    value = output.Query(expression).apply(rows) if expression else rows
    output.write(value, form or "json")
