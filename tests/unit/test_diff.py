"""The diff of two catalogs: a change for each row of the table, and that no fact of the spec escapes it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from support.diff_cases import CASES, Case, fitting
from support.diff_spec import BEFORE, FILES, TYPES, A, B, D, E, T, write
from support.generated import BASE

from codegen.diff import diff
from codegen.diff.change import level_of
from codegen.diff.report import VersionError, next_version
from codegen.diff.table import TABLE
from codegen.spec.catalog import Catalog

LEVELS = {
    "major": {"callers", "readers", "behaviour"},
    "minor": {"behaviour", "added", "deprecated"},
    "patch": {"text"},
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return write(tmp_path_factory.mktemp("base"), FILES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}-{case.place}")
def test_change_of_the_spec_has_its_row_of_the_table(case: Case, base: Catalog, tmp_path: Path) -> None:
    edited = write(tmp_path, fitting(case.files))
    changes = diff(edited, base) if case.back else diff(base, edited)
    assert (case.kind, case.place) in [(change.kind, change.place) for change in changes]
    for change in changes:
        assert "{" not in change.text.replace("{{", "").replace("{...}", "")
        assert bool(change.upgrade) == (change.row.level == "major")


def test_every_row_of_the_table_has_a_case() -> None:
    assert {case.kind for case in CASES} == TABLE.keys()


def test_every_row_that_breaks_is_major_and_says_what_to_do() -> None:
    for kind, row in TABLE.items():
        assert row.effect in LEVELS[row.level], kind
        assert bool(row.upgrade) == (row.level == "major"), kind
        assert row.level == "major" or row.effect not in ("callers", "readers"), kind


def test_catalog_does_not_differ_from_itself(base: Catalog) -> None:
    assert diff(base, base) == []
    assert level_of([]) is None


def test_structure_on_both_sides_breaks_callers_and_readers(base: Catalog, tmp_path: Path) -> None:
    """`Item` goes out with one API and comes in with another."""
    edited = write(tmp_path, {**FILES, T: TYPES.replace("    Note: {type: str, doc: Note.}\n", "")})
    assert {(change.kind, change.place) for change in diff(base, edited)} == {
        ("argument_removed", "Item.note"),
        ("field_removed", "Item.note"),
    }


def test_structure_in_an_event_breaks_readers_alone(base: Catalog, tmp_path: Path) -> None:
    edited = write(tmp_path, {**FILES, B: BEFORE.replace("{Own: {type: int", "{Own: {type: str")})
    assert [(change.kind, change.place) for change in diff(base, edited)] == [("field_type_changed", "Own.own")]


def test_codes_that_a_reply_loses_are_told_one_by_one(base: Catalog, tmp_path: Path) -> None:
    narrower = BEFORE.replace("drop: true, from: 10100, to: 10200", "from: 10110, to: 10199")
    edited = write(tmp_path, {**FILES, B: narrower})
    assert [change.text for change in diff(base, edited)] == [
        "`DemoBeforeDoReply` does not take `drop()`, codes 10100 to 10109, code 10200 any more."
    ]


def facts(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of each value in a parsed file."""
    for key, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from facts(value, (*path, key))
    if not isinstance(data, dict | list):
        yield path


OTHER: dict[Any, Any] = {"str": "int", "int": "str", True: False, "a": "b", "Kind": "Level", "Level": "Kind"}


def changed(value: Any) -> Any:
    if isinstance(value, str) and value.endswith("."):
        return f"Not {value}"
    return OTHER.get(value, value + 1 if isinstance(value, int) else f"{value}x")


@pytest.mark.parametrize("name", [D, T, E, A, B, "services.yaml", "regions.yaml"])
def test_no_text_and_no_number_of_the_spec_escapes_the_diff(name: str, base: Catalog, tmp_path: Path) -> None:
    data = yaml.safe_load(FILES[name])
    tried = 0
    for path in facts(data):
        mutant = yaml.safe_load(FILES[name])
        node = mutant
        for step in path[:-1]:
            node = node[step]
        node[path[-1]] = changed(node[path[-1]])
        if mutant == data:
            continue
        folder = tmp_path / str(tried)
        try:
            edited = write(folder, {**FILES, name: yaml.safe_dump(mutant, sort_keys=False)})
        except AssertionError:  # lint refuses it
            continue
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        tried += 1
        assert diff(base, edited), path
    assert tried >= 2


@pytest.mark.parametrize(
    ("version", "level", "after"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("0.3.1", "major", "0.4.0"),
        ("0.3.1", "minor", "0.4.0"),
        ("v0.3", "patch", "0.3.1"),
    ],
)
def test_version_follows_the_level(version: str, level: Any, after: str) -> None:
    assert next_version(version, level) == after


def test_text_that_is_no_version_is_refused() -> None:
    with pytest.raises(VersionError, match=r"expected a version such as 1\.4\.0, found 'next'"):
        next_version("next", "patch")


def test_base_has_all_single_files() -> None:
    assert {path.name for path in BASE.iterdir()} <= FILES.keys()
