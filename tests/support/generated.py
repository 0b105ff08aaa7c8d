"""What tests of the generator share: specs laid over a base, and the path from a spec to generated text."""

from __future__ import annotations

import inspect
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from codegen.files import read_files
from codegen.lint import lint
from codegen.output.format import format_texts
from codegen.output.render import Renderer
from codegen.resolve import units
from codegen.spec.catalog import Catalog
from codegen.spec.declare import declare
from codegen.spec.load import load

TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent
BASE = TESTS / "support/base_spec/spec"

Load: TypeAlias = Callable[..., Any]
"""Imports `timsdk` of a fragment, or a module below it."""


def overlay(case: Path, spec: Path) -> Path:
    """The base with the spec of a case laid over it, written to `spec`."""
    shutil.copytree(BASE, spec)
    shutil.copytree(case / "spec", spec, dirs_exist_ok=True)
    return spec


def good_catalog(spec: Path) -> Catalog:
    """The catalog of a spec that must have no problems."""
    documents, problems = load(read_files(spec))
    catalog, found = declare(documents)
    problems += [*found, *(lint(catalog) if catalog else [])]
    assert catalog is not None, "\n".join(map(str, problems))
    assert not problems, "\n".join(map(str, problems))
    return catalog


def rendered(catalog: Catalog) -> dict[str, str]:
    """The generated texts before they are laid out."""
    renderer = Renderer()
    return {path: text for unit in units(catalog) for path, text in renderer.render(unit.files()).items()}


def format_all(packages: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """The generated texts of several packages, laid out together, which costs as much as one."""
    formatted = format_texts(
        {f"{name}/{path}": text for name, texts in packages.items() for path, text in texts.items()}
    )
    return {name: {path: formatted[f"{name}/{path}"] for path in texts} for name, texts in packages.items()}


def rewrite(path: Path, text: str) -> None:
    """Store expected output."""
    path.write_text(text, encoding="utf-8", newline="\n")


def documented_arguments(doc: str) -> list[str]:
    """The names below `Args:` in a docstring, in order."""
    lines = inspect.cleandoc(doc).split("\n")
    if "Args:" not in lines:
        return []
    section = lines[lines.index("Args:") + 1 :]
    section = section[: section.index("")]
    return [line.split(":")[0].strip() for line in section if line.startswith("    ") and line[4] != " "]
