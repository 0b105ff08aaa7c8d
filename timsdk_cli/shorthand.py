"""Values of parameters: text, inline JSON, a file, or the shorthand `member_account=bob,role=Admin`."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from timsdk_cli.index import Entry, letters, type_of

_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_DEPTH = 6
"""Structures inside each other that a description shows."""


class BadValue(ValueError):
    """A value does not fit its parameter. The text says what would."""


def read_json(text: str, what: str) -> Any:
    """Parse JSON, strictly."""
    try:
        return json.loads(text, parse_constant=_no_constant)
    except RecursionError:
        raise BadValue(f"{what} is nested too deeply") from None
    except ValueError as error:
        raise BadValue(f"{what} is not JSON: {error}") from None


def read_file(name: str) -> str:
    """Return the text of a file, or of standard input for `-`."""
    try:
        if name == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        with open(name, encoding="utf-8-sig") as file:
            return file.read()
    except UnicodeDecodeError:
        raise BadValue(f"{name} is not UTF-8 text") from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        raise BadValue(f"{name!r}: {reason}") from None


def is_scalar(entry: Entry, declared: Any) -> bool:
    """Return whether values of a type are written as plain text."""
    if isinstance(declared, str):
        return declared in ("str", "int", "float", "bool", "flag") or (
            declared != "any" and "values" in type_of(entry, declared)
        )
    return "one_of" in declared


def parse(entry: Entry, declared: Any, text: str) -> Any:
    """Return the JSON value for the text of one option."""
    if is_scalar(entry, declared):
        return _scalar(entry, declared, text)
    if text.startswith("@"):
        return read_json(read_file(text[1:]), text[1:])
    if text[:1] in ("{", "["):
        return rename(entry, declared, read_json(text, "the value"))
    if declared == "any":
        return _guess(text)
    return _structure(entry, declared, text)


def rename(entry: Entry, declared: Any, value: Any) -> Any:
    """Return a value whose fields have their wire names, whichever way they were written."""
    if isinstance(declared, str):
        fields = _fields_of(entry, declared)
        if fields is None or not isinstance(value, dict):
            return value
        given: dict[Any, Any] = value  # pyright: ignore[reportUnknownVariableType]
        found: dict[str, Any] = {}
        for key, item in given.items():
            wire = find_field(fields, str(key))
            found[wire or key] = rename(entry, fields[wire]["type"], item) if wire else item
        return found
    if "list" in declared and isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        return [rename(entry, declared["list"], item) for item in items]
    return value


def find_field(fields: Mapping[str, Entry], name: str) -> str | None:
    """Return the wire name of the field that a user means: by wire, Python or kebab name."""
    wanted = letters(name)
    for wire, field in fields.items():
        if name == wire or wanted in (letters(wire), letters(field["name"])):
            return wire
    return None


def describe(entry: Entry, declared: Any, depth: int = _DEPTH) -> str:
    """Return a type in a few words, for help and messages."""
    if isinstance(declared, str):
        if declared in ("str", "int", "float", "bool", "any"):
            return {"str": "text", "int": "number", "float": "number", "bool": "true|false", "any": "json"}[declared]
        if declared == "flag":
            return "true|false"
        body = type_of(entry, declared)
        if "values" in body:
            return "|".join(map(str, body["values"]))
        if "variants" in body:
            return f"json with {body['tag']} and {body['content']}"
        return ",".join(f"{field['name']}=..." for field in body["fields"].values()) if depth else "json"
    if "one_of" in declared:
        return "|".join(dict.fromkeys(describe(entry, option) for option in declared["one_of"]))
    if "map" in declared:
        return "key=value,..."
    return describe(entry, declared["list"], depth)


def _fields_of(entry: Entry, declared: str) -> Mapping[str, Entry] | None:
    if declared in ("str", "int", "float", "bool", "flag", "any"):
        return None
    fields: Mapping[str, Entry] | None = type_of(entry, declared).get("fields")
    return fields


def _scalar(entry: Entry, declared: Any, text: str) -> Any:
    if not isinstance(declared, str):
        return _first_of(entry, declared["one_of"], text)
    match declared:
        case "str":
            return text
        case "int":
            return _number(text, int, "a whole number")
        case "float":
            return _number(text, float, "a number")
        case "bool" | "flag":
            word = text.strip().lower()
            if word not in _TRUE + _FALSE:
                raise BadValue(f"{text!r} is neither true nor false")
            return word in _TRUE if declared == "bool" else int(word in _TRUE)
        case _:
            values: list[Any] = type_of(entry, declared)["values"]
            if isinstance(values[0], int):
                return _number(text, int, f"a number, such as {', '.join(map(str, values))}")
            return next((value for value in values if letters(value) == letters(text)), text)


def _first_of(entry: Entry, options: list[str], text: str) -> Any:
    """Return the value for the most special of several scalars that takes the text."""
    for option in sorted(options, key=("flag", "bool", "int", "float", "str").index):
        try:
            return _scalar(entry, option, text)
        except BadValue:
            continue
    raise BadValue(f"{text!r} is neither {' nor '.join(options)}")


def _number(text: str, kind: type[int] | type[float], expected: str) -> Any:
    try:
        number = kind(text)
        if not math.isfinite(number):
            raise ValueError
    except (ValueError, OverflowError):
        raise BadValue(f"{_shown(text)} is not {expected}") from None
    return number


def _structure(entry: Entry, declared: Any, text: str) -> Any:
    """Return the value for a shorthand: a list as one item, a map or a structure as `key=value` pairs."""
    if not isinstance(declared, str) and "list" in declared:
        return parse(entry, declared["list"], text)
    pairs = dict(_pairs(text, describe(entry, declared)))
    if not isinstance(declared, str):
        return {key: parse(entry, declared["map"], value) for key, value in pairs.items()}
    fields = _fields_of(entry, declared)
    if fields is None:  # a union
        body = type_of(entry, declared)
        raise BadValue(f"an element has {body['tag']} and {body['content']}: write it as JSON or as @file.json")
    found: dict[str, Any] = {}
    for key, value in pairs.items():
        wire = find_field(fields, key)
        if wire is None:
            raise BadValue(f"there is no field {key!r}; it takes {', '.join(f['name'] for f in fields.values())}")
        kind = fields[wire]["type"]
        parsed = parse(entry, kind, value)
        is_list = not isinstance(kind, str) and "list" in kind and not isinstance(parsed, list)
        found[wire] = [parsed] if is_list else parsed
    return found


def _pairs(text: str, expected: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of `a=1,b={"c": 2},d="x,y"`. A comma inside quotes or brackets does not end a value."""
    for part in _split(text):
        key, equals, value = part.partition("=")
        if not equals or not key.strip():
            raise BadValue(f"{_shown(part)} is not key=value; write {expected}, inline JSON or @file.json")
        quoted = len(value) > 1 and value[0] == value[-1] == '"'
        yield key.strip(), str(read_json(value, "a quoted value")) if quoted else value


def _split(text: str) -> Iterator[str]:
    start = depth = 0
    quoted = False
    for position, character in enumerate(text):
        if character == '"' and text[position - 1 : position] != "\\":
            quoted = not quoted
        elif not quoted and character in "[{":
            depth += 1
        elif not quoted and character in "]}":
            depth -= 1
        elif character == "," and not quoted and depth <= 0:
            yield text[start:position]
            start = position + 1
    yield text[start:]


def _guess(text: str) -> Any:
    """Return the JSON value that a text is, or the text."""
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return text


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _shown(text: str) -> str:
    return repr(text) if len(text) <= 40 else f"a text of {len(text)} characters"
