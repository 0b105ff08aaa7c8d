"""Load: files of `spec/` -> documents that know file:line:column of every node."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard

import attrs
import yaml

from codegen.files import digest
from codegen.spec.problem import Position, Problem

NodePath: TypeAlias = tuple[str | int, ...]

ROOT = "spec"
"""What the folder of the spec is called in paths, wherever it lies."""
_MAX_DEPTH = 50
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_INT = re.compile(r"-?(0|[1-9][0-9]{0,19})")  # 64 bits; longer ones lose digits in other readers
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_CORE_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
_SURROGATE = re.compile("[\ud800-\udfff]")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
"""One character in two escapes, as JSON writes those above U+FFFF."""
_REFUSED_ESCAPE = "invalid Unicode character escape code"
_RESOLVER: Any = yaml.SafeLoader("")


@attrs.frozen
class Document:
    """One spec file as plain data, and where each node of it stands. One that is not `readable` has no data."""

    path: str
    """Its place in the spec, which begins with `spec/` wherever the file lies."""
    data: Mapping[str, Any] = {}
    values: Mapping[NodePath, tuple[int, int]] = {}
    keys: Mapping[NodePath, tuple[int, int]] = {}
    digest: bytes = b""
    """Digest of its path and its content."""
    readable: bool = True
    file: str = attrs.field(default=attrs.Factory(lambda self: self.path, takes_self=True))
    """Where its nodes stand."""
    files: Mapping[NodePath, str] = {}
    """Where nodes stand that came from a patch."""
    patches: tuple[str, ...] = ()
    """Files that changed it."""

    def at(self, path: NodePath, *, key: bool = False) -> Position:
        """Return where the node at `path` stands, or its nearest known ancestor."""
        marks = self.keys if key else self.values
        for end in range(len(path), -1, -1):
            if mark := marks.get(path[:end]) or self.values.get(path[:end]):
                return Position(self.files.get(path[:end], self.file), *mark)
        return Position(self.file, 1, 1)


def is_mapping(value: Any) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def load(files: Mapping[str, bytes], root: str = ROOT) -> tuple[list[Document], list[Problem]]:
    """Parse every YAML file below `root`.

    A bad file becomes a problem and a document that is not readable, so that what it would define is not missing.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    for file, content in files.items():
        name = f"{root}/{file}"
        stem, _, suffix = name.rpartition(".")
        if suffix == "yaml":
            document, found = parse(name, content)
        elif suffix == "yml":
            document, found = None, [Problem(Position(name, 1, 1), "rename it to .yaml")]
        else:
            continue
        problems += found
        documents.append(document or Document(f"{stem}.yaml", readable=False))
    return documents, problems


def parse(name: str, content: bytes) -> tuple[Document | None, list[Problem]]:
    """Parse one file. Any problem means no document."""
    document, problems = _parse(name, content, _LOADER)
    if any(problem.message.endswith(_REFUSED_ESCAPE) for problem in problems):  # libyaml reads no half of a pair
        return _parse(name, content, yaml.SafeLoader)
    return document, problems


def _parse(name: str, content: bytes, make_loader: Any) -> tuple[Document | None, list[Problem]]:
    try:
        loader: Any = make_loader(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [Problem(Position(name, line, 1), "not UTF-8")]
    except yaml.YAMLError as error:
        return None, [Problem(Position(name, 1, 1), f"bad YAML: {' '.join(str(error).split())}")]
    reader = _Reader(name, loader.get_event)
    try:
        data = reader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        position = Position(name, mark.line + 1, mark.column + 1) if mark else Position(name, 1, 1)
        return None, [Problem(position, f"bad YAML: {error.problem or error.context}")]
    except yaml.YAMLError as error:
        return None, [Problem(Position(name, 1, 1), f"bad YAML: {' '.join(str(error).split())}")]
    except _TooDeepError:
        return None, reader.unused
    finally:
        loader.dispose()
    if problems := reader.unused or reader.problems:
        return None, problems
    return Document(name, data, reader.values, reader.keys, digest(name, content)), []


class _TooDeepError(Exception):
    pass


class _Reader:
    """Turns events into plain data by the rules of YAML 1.2 and refuses what YAML 1.1 reads differently."""

    def __init__(self, name: str, read: Callable[[], Any]) -> None:
        self.name = name
        self.read = read
        self.values: dict[NodePath, tuple[int, int]] = {}
        self.keys: dict[NodePath, tuple[int, int]] = {}
        self.unused: list[Problem] = []
        """Parts of YAML that are not used here. Where there are any, no other problem is reported."""
        self.problems: list[Problem] = []

    def document(self) -> Any:
        """Return the only document of the stream."""
        self.read()  # the start of the stream
        data: Any = None
        if type(self.read()) is yaml.DocumentStartEvent:
            data = self._value(self.read(), ())
            self.read()  # the end of the document
            if type(event := self.read()) is yaml.DocumentStartEvent:
                self._refuse(event, "bad YAML: a second document", self.unused)
        if not is_mapping(data):
            self.problems = [Problem(Position(self.name, 1, 1), "expected a mapping at the top of the file")]
        return data

    def _value(self, event: Any, path: NodePath) -> Any:
        self.values[path] = _mark(event)
        if type(event) is yaml.ScalarEvent:
            return self._scalar(event)
        self._refuse_anchor_or_tag(event)
        if type(event) is yaml.AliasEvent:
            return None
        if len(path) >= _MAX_DEPTH:
            self._refuse(event, f"nested deeper than {_MAX_DEPTH} levels", self.unused)
            raise _TooDeepError
        return dict(self._entries(path)) if type(event) is yaml.MappingStartEvent else list(self._items(path))

    def _items(self, path: NodePath) -> Iterator[Any]:
        index = 0
        while type(event := self.read()) is not yaml.SequenceEndEvent:
            yield self._value(event, (*path, index))
            index += 1

    def _entries(self, path: NodePath) -> Iterator[tuple[Any, Any]]:
        first: dict[Any, int] = {}
        while type(event := self.read()) is not yaml.MappingEndEvent:
            problems = len(self.problems)
            if type(event) is not yaml.ScalarEvent:
                self._value(event, path)
                fault = "a key must be a plain word or number"
            elif (key := self._scalar(event)) == "<<" and not event.style:
                fault = "merge keys are not used here: write the entries out"
            elif key in first:
                fault = f"key {key!r} stands here a second time, first in line {first[key]}"
            else:
                here = (*path, key)
                self.keys[here] = mark = _mark(event)
                first[key] = mark[0]
                yield key, self._value(self.read(), here)
                continue
            self._value(self.read(), path)
            del self.problems[problems:]  # one problem is enough for an entry that is refused as a whole
            self._refuse(event, fault, self.problems)

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse_anchor_or_tag(event)
        if not text.isascii():
            text = _PAIR.sub(_join, text)
            if _SURROGATE.search(text):
                self._refuse(event, "half of a surrogate pair: write the character itself", self.problems)
        if event.style:  # quoted or a block; libyaml says "" for plain
            return text
        value, agreed = _plain(text)
        if not agreed:
            message = f"{text!r} means different things to different YAML readers: put it in quotes"
            self._refuse(event, message, self.problems)
        return value

    def _refuse_anchor_or_tag(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, "anchors and aliases are not used here: write the value out", self.unused)
        if getattr(event, "tag", None) is not None:
            self._refuse(event, "tags are not used here: put text in quotes, write the rest plainly", self.unused)

    def _refuse(self, event: Any, message: str, problems: list[Problem]) -> None:
        problems.append(Problem(Position(self.name, *_mark(event)), message))


def _join(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16", "surrogatepass").decode("utf-16")


def _mark(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


@functools.lru_cache(maxsize=10_000)
def _plain(text: str) -> tuple[Any, bool]:
    """Return the value of a text without quotes, and whether YAML 1.1 reads the same."""
    value = _value(text)
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    return value, _reads_the_same(text, tag.removeprefix(_TAG), value)


def _value(text: str) -> Any:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _reads_the_same(text: str, tag: str, value: Any) -> bool:
    """Return whether YAML 1.1, which gave `tag`, and YAML 1.2 agree with the value read here. Dates are text here."""
    if isinstance(value, str) and _CORE_NUMBER.fullmatch(text):
        return False
    expected = {"bool": bool, "int": int, "float": float, "null": type(None), "str": str, "timestamp": str}
    return type(value) is expected.get(tag)
