"""The command line of the generator: generate | check | lint."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.catalog import Catalog
from codegen.declare import declare
from codegen.format import FormatError, format_texts
from codegen.lint import lint
from codegen.load import load
from codegen.problem import Problem
from codegen.render import render
from codegen.resolve import resolve
from codegen.write import compare, write


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code is 1 where something is wrong."""
    options = _parser().parse_args(arguments)
    if not options.spec.is_dir():
        print(f"{options.spec}: no such directory", file=sys.stderr)
        return 1
    catalog, problems = read(options.spec)
    if catalog is None or problems:
        print(*problems, sep="\n", file=sys.stderr)
        print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}; nothing was written", file=sys.stderr)
        return 1
    if options.command == "lint":
        print(
            f"{len(catalog.apis)} APIs, {len(catalog.types)} shared types, {len(catalog.codes.codes)} codes: no problems"
        )
        return 0
    try:
        texts = format_texts(render(resolve(catalog)))
    except FormatError as error:
        print(f"the generator produced bad Python, which is a bug of its own: {error}", file=sys.stderr)
        return 1
    return _generate(options.out, texts) if options.command == "generate" else _check(options.out, texts)


def read(spec: Path) -> tuple[Catalog | None, list[Problem]]:
    """load -> declare -> lint, with the problems of all three."""
    documents, problems = load(spec)
    catalog, found = declare(documents)
    problems += found
    if catalog is not None:
        problems += lint(catalog)
    return catalog, sorted(set(problems))


def _generate(out: Path, texts: dict[str, str]) -> int:
    drift = write(out, texts)
    print(
        f"{len(texts)} files: {len(drift.missing)} new, {len(drift.changed)} changed, {len(drift.extra)} removed, "
        f"{len(texts) - len(drift.missing) - len(drift.changed)} as they were"
    )
    return 0


def _check(out: Path, texts: dict[str, str]) -> int:
    drift = compare(out, texts)
    for what, paths in (("differs", drift.changed), ("is missing", drift.missing), ("does not belong", drift.extra)):
        for path in paths:
            print(f"{out / path} {what}", file=sys.stderr)
    if drift:
        print("the output does not match the spec: run `make generate`", file=sys.stderr)
        return 1
    print(f"{len(texts)} files match the spec")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the package timsdk from spec/.")
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder of the spec (default: spec)")
    parser.add_argument("--out", type=Path, default=Path("generated"), help="folder to write (default: generated)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="write what the spec says; files that are right are not touched")
    commands.add_parser("check", help="fail where the output differs from what the spec says")
    commands.add_parser("lint", help="check the spec only")
    return parser


if __name__ == "__main__":
    sys.exit(main())
