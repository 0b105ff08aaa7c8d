"""Plain data -> YAML as `spec/` writes it: one line where it fits, quotes only where YAML needs them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from codegen.spec.load import is_list, is_mapping

WIDTH = 118
_PLAIN = re.compile(r"[A-Za-z@_/](?:[\w @+*/().=;'!?$%^&~-]*[\w@+*/().=;'!?$%^&~-])?", re.ASCII)
_ADDRESS_OR_DATE = re.compile(r"https?://[\w./-]+|\d{4}-\d{2}(?:-\d{2})?", re.ASCII)
_TRAPS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"})
_NOT_PRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def scalar(value: Any) -> str:
    """Return one value as YAML reads it back."""
    if isinstance(value, str):
        if _ADDRESS_OR_DATE.fullmatch(value):
            return value
        if _PLAIN.fullmatch(value) and value.lower() not in _TRAPS and value[0] != "@":
            return value
        quoted = json.dumps(value, ensure_ascii=False)
        return _NOT_PRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)
    return json.dumps(value)


def flow(value: Any) -> str:
    """Return a value on one line."""
    if is_mapping(value):
        return "{" + ", ".join(f"{scalar(key)}: {flow(inner)}" for key, inner in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(flow, value)) + "]"
    return scalar(value)


def entry(key: Any, value: Any, indent: int) -> Iterator[str]:
    """Yield the lines of `key: value`: in one, or with what is inside of it on lines of its own."""
    start = f"{' ' * indent}{scalar(key)}:"
    line = f"{start} {flow(value)}"
    if is_mapping(value) and len(line) > WIDTH:
        yield start
        for inner_key, inner in value.items():
            yield from entry(inner_key, inner, indent + 2)
    elif is_list(value) and len(line) > WIDTH:
        yield from _spread(start + " ", value, indent, end="")
    else:
        yield line


def _spread(start: str, value: Any, indent: int, end: str = ",") -> Iterator[str]:
    """Yield a value behind `start` in brackets: on one line where it fits, else with an entry a line."""
    line = f"{start}{flow(value)}{end}"
    deeper = " " * (indent + 2)
    if is_mapping(value) and len(line) > WIDTH:
        yield f"{start}{{"
        for key, inner in value.items():
            yield from _spread(f"{deeper}{scalar(key)}: ", inner, indent + 2)
        yield f"{' ' * indent}}}{end}"
    elif is_list(value) and len(line) > WIDTH:
        yield f"{start}["
        for inner in value:
            yield from _spread(deeper, inner, indent + 2)
        yield f"{' ' * indent}]{end}"
    else:
        yield line
