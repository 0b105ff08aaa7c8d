"""The JSON of documentation: comments, missing and trailing commas, smart quotes, `...`, and text around it."""

from __future__ import annotations

import re
from typing import Any

import attrs

_BLANK = re.compile(r"(?:\s|/\*.*?\*/|#[^\n]*|\.{2,}|…+)*", re.DOTALL)
_KEY = re.compile(r'"\w+"\s*:')
_KEY_OR_END = re.compile(r'[{\[\s]*"\w+"\s*:|[}\]]')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.@#-])")
_BARE = re.compile(r"[\"“']?([^\s,:{}\[\]\"“”]+)[\"”]?")  # one quote of two may be missing
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"|“([^”\n]*)[”"]|\'([^\'\n]*)\'')
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_CONSTANTS = {"true": True, "false": False, "null": None}
_QUOTES = "\"“'"
_DEEPEST = 50


class NotJsonError(Exception):
    """A text is no JSON, however generously it is read."""


@attrs.frozen
class Sample:
    """One JSON value. `complete` says that all its brackets close; `end` is where the text goes on."""

    value: Any
    complete: bool
    end: int


def read_sample(text: str, start: int = 0) -> Sample:
    """Read the object or list that begins at `start`, after blanks and comments."""
    reader = _Reader(text, start)
    reader.skip()
    if reader.peek() not in ("{", "["):
        raise NotJsonError(f"expected {{ or [, found {text[reader.at : reader.at + 20]!r}")
    value = reader.value(0)
    return Sample(value, not reader.cut, reader.at if reader.stray is None else reader.stray)


class _Reader:
    def __init__(self, text: str, at: int) -> None:
        self.text = text
        self.at = at
        self.start = at
        self.glued = False
        """Whether a page glued all lines to one: a comment then ends where a key or a bracket follows."""
        self.cut = False
        """Whether the text ended, or went astray, inside a value."""
        self.stray: int | None = None
        """Where prose began in the place of a key. One such line is a comment, two are the page behind the sample."""

    def peek(self) -> str:
        return self.text[self.at : self.at + 1].translate({0xFF0C: ",", 0xFF1A: ":"})

    def skip(self) -> None:
        """Pass over blanks and comments."""
        while True:
            if match := _BLANK.match(self.text, self.at):
                self.at = match.end()
            if not self.text.startswith("//", self.at):
                return
            self.at = self.comment_end(self.at + len("//"))

    def comment_end(self, begin: int) -> int:
        end = self.text.find("\n", begin)
        line = self.text[begin : end if end >= 0 else len(self.text)]
        self.glued = self.glued or ("\n" not in self.text[self.start : begin] and bool(_KEY.search(line)))
        sign = _KEY_OR_END.search(line) if self.glued else None
        return begin + (sign.start() if sign else len(line))

    def value(self, depth: int) -> Any:
        if depth > _DEEPEST:
            raise NotJsonError(f"more than {_DEEPEST} levels of nesting")
        self.skip()
        match self.peek():
            case "{":
                return self.object(depth)
            case "[":
                return self.list(depth)
            case _:
                return self.scalar()

    def object(self, depth: int) -> dict[str, Any]:
        self.at += 1
        found: dict[str, Any] = {}
        while (sign := self.next()) != "}":
            if sign in ("", "]"):
                self.cut = True
                return found
            if sign in (",", ":"):
                self.at += 1
                continue
            if sign in ("{", "["):  # a value without a key
                found.setdefault("", self.value(depth + 1))
                continue
            begin = self.at
            key = str(self.scalar())
            if self.next() != ":":
                if self.is_prose(begin):
                    return found
                continue
            self.at += 1
            self.stray = None
            if self.next() in ("", "}", ","):
                found.setdefault(key, None)
            else:
                found.setdefault(key, self.value(depth + 1))
        self.at += 1
        self.stray = None
        return found

    def list(self, depth: int) -> list[Any]:
        self.at += 1
        found: list[Any] = []
        while (sign := self.next()) != "]":
            if sign in ("", "}"):
                self.cut = True
                return found
            if sign in (",", ":"):
                self.at += 1
                continue
            begin = self.at
            value = self.value(depth + 1)
            if isinstance(value, str) and self.next() not in (",", "]", "") and not self.is_quoted(begin):
                self.stray = begin  # no list has words without commas: the page goes on behind a cut sample
                self.cut, self.at = True, len(self.text)
                return found
            found.append(value)
        self.at += 1
        return found

    def is_prose(self, begin: int) -> bool:
        """Pass over a line of prose. A second one in a row means that the sample was cut off before the first."""
        if self.is_quoted(begin):
            return False
        if self.stray is not None:
            self.cut, self.at = True, len(self.text)
            return True
        end = self.text.find("\n", begin)
        self.stray, self.at = begin, len(self.text) if end < 0 else end
        return False

    def is_quoted(self, begin: int) -> bool:
        """Tell whether the scalar that was read from `begin` has a quote on either side."""
        return self.text[begin] in _QUOTES or self.text[self.at - 1] in _QUOTES

    def next(self) -> str:
        self.skip()
        return self.peek()

    def scalar(self) -> Any:
        if match := _STRING.match(self.text, self.at):
            self.at = match.end()
            text = next(group for group in match.groups() if group is not None)
            joined = _ESCAPE.sub(lambda escape: _unescape(escape[1]), text)
            return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs of \\u become one
        if match := _NUMBER.match(self.text, self.at):
            self.at = match.end()
            return float(match[0]) if set(".eE") & set(match[0]) else int(match[0])
        if match := _BARE.match(self.text, self.at):
            self.at = match.end()
            return _CONSTANTS.get(match[1].lower(), match[1])
        self.at += 1
        return ""


def _unescape(escape: str) -> str:
    return chr(int(escape[1:], 16)) if len(escape) > 1 else _ESCAPES.get(escape, escape)
