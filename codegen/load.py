"""Load: files of `spec/` -> documents that know file:line:column of every node."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

import attrs
import yaml

from codegen.problem import Position, Problem

NodePath: TypeAlias = tuple[str | int, ...]

_MAX_DEPTH = 50
# Where none of this stands, there is no anchor, alias or tag, and indentation nests no deeper than allowed.
_ODD = re.compile(rf"[&*!]|^ {{{_MAX_DEPTH},}}|(?:[-?:]\s+){{{_MAX_DEPTH // 2},}}", re.MULTILINE)
_BRACKETS = re.compile(r"[\[\]{}]")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_INT = re.compile(r"-?(0|[1-9][0-9]{0,19})")  # 64 bits; longer ones lose digits in other readers
_FLOAT = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_CORE_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
_SURROGATE = re.compile("[\ud800-\udfff]")


@attrs.frozen
class Document:
    """One spec file as plain data, and where each node of it stands. One that is not `readable` has no data."""

    path: str
    data: Mapping[str, Any]
    values: Mapping[NodePath, tuple[int, int]]
    keys: Mapping[NodePath, tuple[int, int]]
    readable: bool = True

    def at(self, path: NodePath, *, key: bool = False) -> Position:
        """Where the node at `path` stands, or its nearest known ancestor."""
        marks = self.keys if key else self.values
        for end in range(len(path), -1, -1):
            if mark := marks.get(path[:end]) or self.values.get(path[:end]):
                line, column = mark
                return Position(self.path, line, column)
        return Position(self.path, 1, 1)


def is_mapping(value: Any) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def load(root: Path) -> tuple[list[Document], list[Problem]]:
    """Read every YAML file below `root`, sorted by path.

    A bad file is a problem, and a document that is not readable: what it would define is not missing.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    for file in sorted(path for path in root.rglob("*") if path.suffix in (".yaml", ".yml") and path.is_file()):
        name = f"spec/{file.relative_to(root).as_posix()}"
        if file.suffix == ".yaml":
            document, found = parse(name, file.read_bytes())
        else:
            document, found = None, [Problem(Position(name, 1, 1), "rename it to .yaml")]
        problems += found
        documents.append(document or Document(f"{name.removesuffix(file.suffix)}.yaml", {}, {}, {}, readable=False))
    return documents, problems


def parse(name: str, content: bytes) -> tuple[Document | None, list[Problem]]:
    """Parse one file. Any problem means no document."""
    try:
        text = content.decode("utf-8")
        marks = list(_marks(name, text)) if _ODD.search(text) or _depth(text) > _MAX_DEPTH else []
        loader = _LOADER(text)
        try:
            node = None if marks else loader.get_single_node()
        finally:
            loader.dispose()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [Problem(Position(name, line, 1), "not UTF-8")]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        position = Position(name, mark.line + 1, mark.column + 1) if mark else Position(name, 1, 1)
        return None, [Problem(position, f"bad YAML: {error.problem or error.context}")]
    except yaml.YAMLError as error:
        return None, [Problem(Position(name, 1, 1), f"bad YAML: {' '.join(str(error).split())}")]
    if not isinstance(node, yaml.MappingNode):
        return None, marks or [Problem(Position(name, 1, 1), "expected a mapping at the top of the file")]
    reader = _Reader(name)
    data = reader.value(node, ())
    if reader.problems:
        return None, reader.problems
    return Document(name, data, reader.values, reader.keys), []


class _Reader:
    """Turns nodes into plain data by the rules of YAML 1.2 and refuses what YAML 1.1 reads differently."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.values: dict[NodePath, tuple[int, int]] = {}
        self.keys: dict[NodePath, tuple[int, int]] = {}
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, path: NodePath) -> Any:
        self.values[path] = _mark(node)
        if isinstance(node, yaml.MappingNode):
            return dict(self._entries(node, path))
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, index)) for index, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node)

    def _entries(self, node: yaml.MappingNode, path: NodePath) -> Iterator[tuple[Any, Any]]:
        first: dict[Any, int] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(key_node, "a key must be a plain word or number")
                continue
            if key_node.tag == f"{_TAG}merge":
                self._refuse(key_node, "merge keys are not used here: write the entries out")
                continue
            key = self._scalar(key_node)
            if key in first:
                self._refuse(key_node, f"key {key!r} stands here a second time, first in line {first[key]}")
                continue
            first[key] = key_node.start_mark.line + 1
            here = (*path, key)
            self.keys[here] = _mark(key_node)
            yield key, self.value(value_node, here)

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text: str = node.value
        if _SURROGATE.search(text):
            self._refuse(node, "half of a surrogate pair: write the character itself")
        if node.style:  # quoted or a block; libyaml says "" for plain
            return text
        value = _plain(text)
        if not _reads_the_same(text, node.tag.removeprefix(_TAG), value):
            self._refuse(node, f"{text!r} means different things to different YAML readers: put it in quotes")
        return value

    def _refuse(self, node: yaml.Node, message: str) -> None:
        line, column = _mark(node)
        self.problems.append(Problem(Position(self.name, line, column), message))


def _depth(text: str) -> int:
    """How deep brackets nest at most, those in text included."""
    depth = deepest = 0
    for bracket in _BRACKETS.findall(text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _marks(name: str, text: str) -> Iterator[Problem]:
    """Anchors, aliases and tags, which nodes do not all show, and what is nested too deep to become nodes."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        mark: Any = event.start_mark
        position = Position(name, mark.line + 1, mark.column + 1)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            yield Problem(position, f"nested deeper than {_MAX_DEPTH} levels")
            return
        if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
            yield Problem(position, "anchors and aliases are not used here: write the value out")
        if getattr(event, "tag", None) is not None:
            yield Problem(position, "tags are not used here: put text in quotes, write the rest plainly")


def _mark(node: yaml.Node) -> tuple[int, int]:
    mark: Any = node.start_mark
    return mark.line + 1, mark.column + 1


def _plain(text: str) -> Any:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _reads_the_same(text: str, tag: str, value: Any) -> bool:
    """Whether YAML 1.1, which gave `tag`, and YAML 1.2 agree with the value read here. Dates are text to us."""
    if isinstance(value, str) and _CORE_NUMBER.fullmatch(text):
        return False
    expected = {"bool": bool, "int": int, "float": float, "null": type(None), "str": str, "timestamp": str}
    return type(value) is expected.get(tag)
