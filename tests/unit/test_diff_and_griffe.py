"""What griffe finds in generated packages with seeded breaks is in our diff. Over the runtime, griffe judges."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.diff_cases import CASES, Case, fitting
from support.diff_spec import FILES, write
from support.generated import ROOT, rendered

from codegen.diff import diff
from codegen.spec.catalog import Catalog
from tools.api_diff import breakages, load, modules

BREAKS = [case for case in CASES if case.kind.endswith(("removed", "renamed", "moved", "required", "changed_kind"))]
SEEN_BY_GRIFFE = {
    "api_removed", "method_renamed", "argument_removed", "argument_renamed", "required_argument_added",
    "type_removed", "member_removed", "member_renamed", "code_removed", "code_renamed",
    "field_removed", "field_renamed", "paging_removed",
}  # fmt: skip
"""Kinds that it must find: without a finding, the test would say nothing."""
CODECS = ("decode_", "encode_")
"""Functions between a class and its JSON. They stand in private modules and are no part of the surface."""


def generate(catalog: Catalog, folder: Path) -> Any:
    """Write the package and let griffe read it."""
    for path, text in rendered(catalog).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return load("timsdk", folder)


def findings(old: Any, new: Any) -> Iterator[tuple[str, ...]]:
    """The names that griffe finds broken: class and attribute, method and argument, or one name alone."""
    there = {module.path for module in modules(new)}
    yield from ((module.name,) for module in modules(old) if module.path not in there)
    yield from map(name_of, breakages(old, new))


def name_of(breakage: Any) -> tuple[str, ...]:
    obj = breakage.obj
    parameter = getattr(breakage.old_value, "name", "") or getattr(breakage.new_value, "name", "")
    if breakage.kind.name.startswith("PARAMETER"):
        owner = obj.parent.name if obj.name == "__init__" else obj.name
        return owner, parameter
    return (obj.parent.name, obj.name) if obj.parent.is_class else (obj.name,)


def ours(old: Catalog, new: Catalog) -> set[tuple[str, ...]]:
    """The names that our diff finds changed, in the form of `findings`. Its table decides what of that breaks."""
    found: set[tuple[str, ...]] = set()
    for change in diff(old, new):
        for name in change.python:
            method, _, argument = name.rstrip(")").partition("(")
            *owner, last = method.split(".")
            found |= {(last, argument)} if argument else {(last,), (owner[-1], last)} if owner else {(last,)}
    return found


def is_known(name: tuple[str, ...], known: set[tuple[str, ...]]) -> bool:
    """Whether a name is in our diff: by itself, or as part of a class or method that is there as a whole."""
    return name in known or name[:1] in known or (name[0].endswith(("Methods", "Namespace")) and name[1:] in known)


@pytest.mark.parametrize("case", BREAKS, ids=lambda case: f"{case.kind}-{case.place}")
def test_every_finding_of_griffe_is_in_our_diff(case: Case, tmp_path: Path) -> None:
    old, new = write(tmp_path / "old_spec", FILES), write(tmp_path / "new_spec", fitting(case.files))
    before, after = generate(old, tmp_path / "old"), generate(new, tmp_path / "new")
    known = ours(old, new)
    found = {name for name in findings(before, after) if not name[0].startswith(CODECS)}
    assert {name for name in found if not is_known(name, known)} == set()
    assert bool(found) or case.kind not in SEEN_BY_GRIFFE


def test_griffe_finds_what_breaks_in_the_runtime(tmp_path: Path) -> None:
    for name in ("old", "new"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "timsdk_runtime", tmp_path / name / "timsdk_runtime", ignore=ignored)
    batches, paging = (tmp_path / f"new/timsdk_runtime/{name}.py" for name in ("batches", "paging"))
    for path, old, new in (
        (batches, "def in_batches", "def by_batches"),
        (paging, "def paginate", "def walk"),
    ):
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    before, after = (load("timsdk_runtime", tmp_path / name) for name in ("old", "new"))
    assert {breakage.obj.path for breakage in breakages(before, after)} == {
        "timsdk_runtime.batches.in_batches", "timsdk_runtime.paging.paginate"
    }  # fmt: skip
    assert list(breakages(before, before)) == []
