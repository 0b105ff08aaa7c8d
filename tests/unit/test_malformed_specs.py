"""Whatever is broken in a spec, checking it ends with problems and never with an exception."""

from __future__ import annotations

import copy
import functools
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.lint import lint
from codegen.spec.declare import declare
from codegen.spec.load import Document, parse
from codegen.spec.problem import Problem

FIELDS: dict[str, Any] = {
    "Name": {"type": "str", "required": True, "max_bytes": 100, "python": "title", "doc": "A name.", "secret": True},
    "Size": {
        "type": "int",
        "default": 1,
        "min": 0,
        "max": 9,
        "unit": "bytes",
        "doc": "A size.",
        "deprecated": "Old.",
    },
    "Kind": {"type": "str", "values": ["a", "b"], "max_length": 1, "doc": "A kind."},
    "Random": {"type": "int", "fill": "u32", "doc": "A random number."},
    "Level": {"type": "Level", "default": "Low", "doc": "A level."},
    "Rights": {"type": "Rights", "doc": "Rights."},
    "Body": {"type": "list[MsgPart]", "min_items": 1, "max_items": 5, "doc": "Elements."},
    "Any": {"type": "any", "default": [], "doc": "Anything."},
    "Map": {"type": "map[int|str]", "doc": "Numbers and texts."},
}
SPEC: dict[str, dict[str, Any]] = {
    "spec/services.yaml": {
        "everywhere": ["public"],
        "products": {"shop": {"areas": ["public"]}},
        "families": {"demo": {"title": "Demo", "doc": "A family.", "product": "shop"}},
        "services": {"demo_svc": {"family": "demo", "wrapper": "Response", "areas": ["public"]}},
    },
    "spec/errors.yaml": {
        "codes": {
            "BAD": {"name": "REFUSED", "area": "public", "category": "server", "doc": "A code.", "remedy": "None."},
        },
        "ranges": [{"from": 1, "to": 5, "name": "OWN", "area": "public", "category": "webhook", "doc": "A range."}],
    },
    "spec/regions.yaml": {
        "regions": {"china": {"title": "China", "domain": "example.com", "backup": "example.org"}},
        "source": {"url": "https://example.com", "read": "2024-12"},
    },
    "spec/types/shared.yaml": {
        "Level": {
            "doc": "A level.",
            "open": False,
            "values": {"Low": "Low.", "High": {"name": "HIGH", "doc": "High."}},
        },
        "Rights": {"doc": "Rights.", "bits": True, "values": {"BAD": {"name": "READ", "doc": "Read."}}},
        "MsgPart": {"doc": "A part.", "tag": "Type", "content": "Content", "variants": {"Text": "Text"}},
        "Text": {"doc": "A text.", "fields": {"Text": {"type": "str", "required": True, "doc": "A text."}}},
    },
    "spec/apis/demo_svc/do.yaml": {
        "summary": "Do it.",
        "doc": "More about it.",
        "source": [{"url": "https://example.com", "read": "2024-12-24", "note": "All of it."}],
        "family": "demo",
        "python": "do_it",
        "status": "deprecated",
        "replaced_by": "demo_svc/do_better",
        "known": "partial",
        "undocumented": ["Much."],
        "rate_limit": ["200/s", "1000/day"],
        "effect": {
            "kind": "deduplicated",
            "by": ["Random"],
            "within": "1s",
            "identical": True,
            "reason": "A reason.",
            "already_done": ["BAD"],
        },
        "wrapper": "Response",
        "request": FIELDS,
        "response": {
            "Items": {"type": "list[Item]", "doc": "Items."},
            "Total": {"type": "int", "doc": "A number."},
            "Reason": {"type": "str", "doc": "A reason."},
        },
        "types": {
            "Item": {
                "doc": "An item.",
                "fields": {"Id": {"type": "str", "doc": "An ID."}, "Code": {"type": "int", "doc": "A code."}},
            },
        },
        "paging": {
            "items": ["Items"],
            "carry": {"Size": "Total", "Name": {"last": "Id", "add": 1}},
            "advance": {"Size": "items"},
            "first": {"Size": 1},
            "done": [{"field": "Total", "equals": 0}, {"total": "Total"}, {"empty": True}],
        },
        "dropped_reason": "Reason",
        "item_results": {"items": "Items", "key": "Id", "code": "Code", "ok": [0]},
        "errors": {"BAD": "It is bad here."},
        "examples": [
            {
                "doc": "An example.",
                "request": {
                    "Name": "x",
                    "Level": "Low",
                    "Rights": 1,
                    "Kind": "a",
                    "Map": {"a": 1},
                    "Body": [{"Type": "Text", "Content": {"Text": "x"}}],
                },
                "response": {"ActionStatus": "OK", "ErrorCode": 0, "Response": {"Items": [{"Id": "x", "Code": 0}]}},
            }
        ],
    },
    "spec/apis/demo_svc/do_better.yaml": {
        "summary": "Do it better.",
        "source": {"url": "https://example.com", "read": "2024-12"},
        "effect": "read",
        "examples": [{"request": {}}],
    },
}


@functools.cache
def _parse(path: str, text: str) -> tuple[Document | None, list[Problem]]:
    return parse(path, text.encode())


def check(spec: dict[str, dict[str, Any]]) -> list[Problem]:
    """The pipeline over data; JSON is YAML, and `BAD` becomes the number 1."""
    documents: list[Document] = []
    problems: list[Problem] = []
    for path, content in spec.items():
        document, found = _parse(path, json.dumps(content).replace('"BAD"', "1"))
        problems += found
        documents.append(document or Document(path, {}, {}, {}, readable=False))
    catalog, found = declare(documents)
    problems += found
    return problems + (lint(catalog) if catalog else [])


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path of every node."""
    yield path
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield from places(inner, (*path, key))


WRONG: list[Any] = [None, 7, "x", [], [["x"]], {"x": "y"}, {"BAD": []}]
PLACES = [path for path in places(SPEC) if len(path) > 1]
words = st.sampled_from(
    ["", "x", "Name", "Item", "Items", "Level", "read", "list[Item]", "Items.Id", ".", "class", "1s"]
)
damage = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 5) | st.just(1.5) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=4,
)


def replaced(spec: dict[str, Any], path: tuple[str | int, ...], value: Any) -> None:
    parent: Any = spec
    for part in path[:-1]:
        parent = parent[part]
    parent[path[-1]] = value


def removed(spec: dict[str, Any], path: tuple[str | int, ...]) -> None:
    parent: Any = spec
    for part in path[:-1]:
        parent = parent[part]
    del parent[path[-1]]


def test_undamaged_spec_has_no_problems() -> None:
    assert [str(problem) for problem in check(SPEC)] == []


def test_missing_node_raises_nothing() -> None:
    for path in PLACES:
        spec = copy.deepcopy(SPEC)
        removed(spec, path)
        assert all(problem.position.path in SPEC for problem in check(spec))


def test_node_of_a_wrong_kind_raises_nothing() -> None:
    for path in PLACES:
        for value in WRONG:
            spec = copy.deepcopy(SPEC)
            replaced(spec, path, value)
            assert all(problem.position.path in SPEC for problem in check(spec))


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(PLACES), damage), min_size=1, max_size=4))
def test_several_damages_at_once_raise_nothing(damages: list[tuple[tuple[str | int, ...], Any]]) -> None:
    spec = copy.deepcopy(SPEC)
    for path, value in sorted(damages, key=lambda entry: len(entry[0]), reverse=True):
        replaced(spec, path, value)
    for problem in check(spec):
        assert problem.position.path in SPEC
        assert problem.message
