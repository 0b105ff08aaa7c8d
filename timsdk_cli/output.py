"""Values on standard output: JSON, a line of JSON for each item, a table, or text with tabs."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from timsdk import ConfigError

from timsdk_runtime.model.envelope import ENVELOPE
from timsdk_runtime.model.json_values import is_list, is_object

FORMATS: Final = ("json", "jsonl", "table", "text")
_WIDEST: Final = 60
"""Columns of one cell."""


class Query:
    """A JMESPath expression, compiled once."""

    def __init__(self, expression: str) -> None:
        try:
            library: Any = importlib.import_module("jmespath")
        except ModuleNotFoundError:
            raise ConfigError("--query needs jmespath: pip install 'timsdk-server[cli]'") from None
        self._errors: Any = library.exceptions.JMESPathError
        try:
            self._compiled: Any = library.compile(expression)
        except (self._errors, ValueError) as error:
            raise ConfigError(f"--query is not JMESPath: {str(error).splitlines()[0]}") from None

    def apply(self, value: Any) -> Any:
        """Return what the expression finds."""
        try:
            return self._compiled.search(value)
        except (self._errors, ValueError) as error:
            raise ConfigError(f"--query cannot be applied: {str(error).splitlines()[0]}") from None


def write(value: Any, form: str) -> None:
    """Print one value."""
    match form:
        case "json":
            _print(_json(value, indent=2))
        case "jsonl":
            for item in value if is_list(value) else [value]:
                _print(_json(item))
        case "table":
            for line in table(rows_of(value)):
                _print(line)
        case _:
            for row in rows_of(value):
                _print("\t".join(cell(item, widest=None) for item in row.values()))


def write_all(items: Iterable[Any], form: str) -> None:
    """Print items as they come. A table and one JSON array wait for the last."""
    if form in ("table", "json"):
        write(list(items), form)
        return
    for item in items:
        write([item], form)
        sys.stdout.flush()


def write_names(texts: Mapping[str, str]) -> None:
    """Print names in a column, and behind each what it stands for."""
    widest = max(map(len, texts))
    for name, text in texts.items():
        _print(f"{name:<{widest}}  {text}")


def rows_of(value: Any) -> list[Mapping[str, Any]]:
    """Return the rows of a table: the list inside a response, or the response as one row."""
    if is_object(value):
        inner: Mapping[str, Any] = {key: item for key, item in value.items() if key not in ENVELOPE}
        if len(inner) == 1 and is_object(next(iter(inner.values()))):
            inner = next(iter(inner.values()))
        lists = [item for item in inner.values() if is_list(item)]
        if len(lists) == 1:
            return rows_of(lists[0])
        return [inner] if inner else []
    items: Sequence[Any] = value if is_list(value) else [value]
    return [item if is_object(item) else {"value": item} for item in items]


def table(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the lines of a table."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    cells = [
        [cell(column) for column in columns],
        *([cell(row.get(column, "")) for column in columns] for row in rows),
    ]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    if not columns:
        return
    cells.insert(1, ["-" * width for width in widths])
    for line in cells:
        yield "  ".join(_padded(text, width) for text, width in zip(line, widths, strict=True)).rstrip()


def cell(value: Any, widest: int | None = _WIDEST) -> str:
    """Return a value in one line, without what would steer a terminal."""
    text = value if isinstance(value, str) else _json(value)
    text = printable(text)
    return text if widest is None or len(text) <= widest else f"{text[: widest - 1]}…"


def printable(text: str) -> str:
    """Return a text in which control characters are escaped."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    import unicodedata  # noqa: PLC0415  few tables need it

    return sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in text)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _print(line: str) -> None:
    try:
        sys.stdout.write(f"{line}\n")
    except UnicodeEncodeError:  # the encoding of the terminal, or half a surrogate pair
        sys.stdout.write(
            line.encode(sys.stdout.encoding or "ascii", "backslashreplace").decode("ascii", "replace") + "\n"
        )
