"""The folders and names that a run is about: options before the command or behind it, and what follows from them."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.files import BUILTIN_SPEC, read_files
from codegen.naming import TIMSDK, package_fault
from codegen.spec.load import ROOT
from codegen.spec.overlay import Overlay

BUILTIN = "builtin"
"""What `--spec` calls the spec that the generator brings along."""
_OPTIONS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "spec": (
        ("--spec",),
        f"folder of the spec, or `{BUILTIN}` for the one inside the generator; each later --spec is laid over the "
        "ones before (default: spec)",
    ),
    "out": (
        ("--out", "--output"),
        "folder to write the package into (default: generated; for exports: build/exports)",
    ),
    "docs": (("--docs",), "folder of the pages drawn from the spec (default: docs; with overlays: none)"),
    "package": (("--package",), f"name of the generated package (default: {TIMSDK})"),
}
_BEHIND = "_behind_command"


def add_folder_options(parser: argparse.ArgumentParser, *, behind: bool = False) -> None:
    """Let a parser take the options. One that reads what stands `behind` the command keeps them apart."""
    for name, (options, text) in _OPTIONS.items():
        help_text = argparse.SUPPRESS if behind else text
        parser.add_argument(
            *options, dest=f"{name}{_BEHIND if behind else ''}", action="append", default=[], help=help_text
        )


def settle(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Replace what was given by `spec`, its `overlays`, `out`, `docs` and `package`. Refuse what is given twice."""
    given: dict[str, list[str]] = {
        name: [*getattr(options, name), *getattr(options, f"{name}{_BEHIND}", [])] for name in _OPTIONS
    }
    for name in ("out", "docs", "package"):
        if len(given[name]) > 1:
            parser.error(
                f"{_OPTIONS[name][0][0]} is given twice: name one {'package' if name == 'package' else 'folder'}"
            )
    first, *later = given["spec"] or [ROOT]
    options.spec = BUILTIN_SPEC if first == BUILTIN else Path(first)
    options.overlays = tuple(Path(folder) for folder in later)
    if BUILTIN in later:
        parser.error(f"`{BUILTIN}` is laid over nothing: name it first")
    options.package = _only(given["package"]) or TIMSDK
    if fault := package_fault(options.package):
        parser.error(f"--package: {fault}")
    options.is_own = not later and first != BUILTIN and options.package == TIMSDK
    docs = _only(given["docs"]) or ("docs" if options.is_own else None)
    options.docs = Path(docs) if docs else None
    options.out = Path(_only(given["out"]) or ("build/exports" if options.command == "export" else "generated"))


def _only(values: list[str]) -> str | None:
    return values[0] if values else None


def missing_folder(options: argparse.Namespace) -> Path | None:
    """Return the first folder of a spec that is none."""
    return next((folder for folder in (options.spec, *options.overlays) if not folder.is_dir()), None)


def read_overlays(options: argparse.Namespace) -> list[Overlay]:
    """Read the folders that are laid over the first one."""
    return [Overlay(folder.as_posix(), read_files(folder)) for folder in options.overlays]


def shown(place: Any, spec: Path) -> str:
    """Return a place or a problem with its path as the user wrote it: inside, the first folder is called `spec`."""
    text = str(place)
    return f"{spec.as_posix()}{text.removeprefix(ROOT)}" if text.startswith(f"{ROOT}/") else text
