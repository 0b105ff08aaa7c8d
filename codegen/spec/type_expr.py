"""The type expressions of the spec: `str`, `list[Name]`, `map[any]`, `int|str`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

import attrs

SCALARS = ("str", "int", "float", "bool", "flag", "any")
_MAX_DEPTH = 8
_TOKEN = re.compile(r"\s*([A-Za-z][A-Za-z0-9_]*|[\[\]|])")


@attrs.frozen(slots=False)
class Scalar:
    """A JSON scalar, `flag` (0 or 1 on the wire) or `any`."""

    name: str

    def __str__(self) -> str:
        return self.name


@attrs.frozen(slots=False)
class Named:
    """A structure, union or enumeration by name."""

    name: str

    def __str__(self) -> str:
        return self.name


@attrs.frozen(slots=False)
class ListOf:
    item: TypeExpr

    def __str__(self) -> str:
        return f"list[{self.item}]"


@attrs.frozen(slots=False)
class MapOf:
    item: TypeExpr

    def __str__(self) -> str:
        return f"map[{self.item}]"


@attrs.frozen(slots=False)
class OneOf:
    """Any of several scalars. The value is passed through."""

    options: tuple[Scalar, ...]

    def __str__(self) -> str:
        return "|".join(map(str, self.options))


TypeExpr: TypeAlias = Scalar | Named | ListOf | MapOf | OneOf


def parse(text: str) -> TypeExpr:
    """Parse a type expression. `ValueError` says what is wrong with it."""
    tokens = list(_tokens(text))
    if tokens.count("[") > _MAX_DEPTH:
        raise ValueError(f"a type with more than {_MAX_DEPTH} brackets: give its parts names")
    result = _union(tokens, text)
    if tokens:
        raise ValueError(f"unexpected {tokens[0]!r} in type {text!r}")
    return result


def names(expr: TypeExpr) -> Iterator[str]:
    """Yield every name that the expression refers to."""
    if isinstance(expr, Named):
        yield expr.name
    elif isinstance(expr, ListOf | MapOf):
        yield from names(expr.item)


def _tokens(text: str) -> Iterator[str]:
    position = 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if not match:
            raise ValueError(f"unexpected {text[position:].strip()[0]!r} in type {text!r}")
        yield match[1]
        position = match.end()


def _union(tokens: list[str], text: str) -> TypeExpr:
    options = [_single(tokens, text)]
    while tokens and tokens[0] == "|":
        tokens.pop(0)
        options.append(_single(tokens, text))
    if len(options) == 1:
        return options[0]
    scalars = tuple(option for option in options if isinstance(option, Scalar) and option.name not in ("flag", "any"))
    if len(scalars) != len(options):
        raise ValueError(f"{text!r}: only str, int, float and bool can stand on the sides of `|`")
    return OneOf(scalars)


def _single(tokens: list[str], text: str) -> TypeExpr:
    if not tokens:
        raise ValueError(f"type {text!r} ends too early")
    word = tokens.pop(0)
    if word in ("list", "map"):
        if not tokens or tokens.pop(0) != "[":
            raise ValueError(f"{word!r} needs the type of its items: {word}[str]")
        item = _union(tokens, text)
        if not tokens or tokens.pop(0) != "]":
            raise ValueError(f"a bracket stays open in type {text!r}")
        return ListOf(item) if word == "list" else MapOf(item)
    if not word[0].isalpha():
        raise ValueError(f"unexpected {word!r} in type {text!r}")
    return Scalar(word) if word in SCALARS else Named(word)
