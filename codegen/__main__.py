"""The command line of the generator: generate | check | lint | coverage | new-api."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

import attrs

from codegen.catalog import Catalog
from codegen.declare import declare
from codegen.format import FormatError, format_texts
from codegen.inventory import Inventory, read_inventory
from codegen.inventory import compare as compare_inventory
from codegen.lint import lint
from codegen.load import load
from codegen.new_api import NewApiError, new_api
from codegen.problem import Problem
from codegen.render import render
from codegen.report import coverage, pages
from codegen.resolve import resolve
from codegen.write import Output


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code is 1 where something is wrong."""
    options = _parser().parse_args(arguments)
    if not options.spec.is_dir():
        print(f"{options.spec}: no such directory", file=sys.stderr)
        return 1
    if options.command == "new-api":
        return _new_api(options.spec, options.api)
    spec, problems = read(options.spec)
    if spec is None or problems:
        print(*(_shown(problem, options.spec) for problem in problems), sep="\n", file=sys.stderr)
        print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}; nothing was written", file=sys.stderr)
        return 1
    if options.command == "lint":
        catalog = spec.catalog
        apis, types, codes = len(catalog.apis), len(catalog.types), len(catalog.codes.codes)
        print(f"{apis} APIs, {types} shared types, {codes} codes: no problems")
        return 0
    if options.command == "coverage":
        print(coverage(spec.catalog, spec.inventory), end="")
        return 0
    try:
        outputs = [
            Output(options.out, format_texts(render(resolve(spec.catalog))), owned=True),
            Output(options.docs, pages(spec.catalog, spec.inventory), owned=False),
        ]
        return _generate(outputs) if options.command == "generate" else _check(outputs)
    except FormatError as error:
        print(f"the generator produced bad Python, which is a bug of its own: {error}", file=sys.stderr)
        return 1


@attrs.frozen
class Spec:
    """All that `spec/` says."""

    catalog: Catalog
    inventory: Inventory


def read(folder: Path) -> tuple[Spec | None, list[Problem]]:
    """load -> declare -> lint, with the problems of all three."""
    documents, problems = load(folder)
    catalog, found = declare(documents)
    inventory, of_inventory = read_inventory(folder)
    problems += [*found, *of_inventory]
    if catalog is None:
        return None, sorted(set(problems))
    problems += [*lint(catalog), *compare_inventory(catalog, inventory)]
    return Spec(catalog, inventory), sorted(set(problems))


def _shown(problem: Problem, spec: Path) -> str:
    """A problem with the path of its file as the user wrote it; inside, the folder is always called `spec`."""
    return str(problem).replace("spec", spec.as_posix(), 1)


def _new_api(spec: Path, api: str) -> int:
    try:
        path = new_api(spec, api, datetime.date.today().isoformat())
    except NewApiError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{path}: fill it in from the vendor's page, then `make generate`")
    return 0


def _generate(outputs: list[Output]) -> int:
    drifts = [output.write() for output in outputs]
    total = sum(len(output.texts) for output in outputs)
    new, changed, removed = (
        sum(len(getattr(drift, what)) for drift in drifts) for what in ("missing", "changed", "extra")
    )
    print(f"{total} files: {new} new, {changed} changed, {removed} removed, {total - new - changed} as they were")
    return 0


def _check(outputs: list[Output]) -> int:
    stale = False
    for output in outputs:
        drift = output.compare()
        for what, paths in (
            ("differs", drift.changed),
            ("is missing", drift.missing),
            ("does not belong", drift.extra),
        ):
            for path in paths:
                print(f"{output.root / path} {what}", file=sys.stderr)
                stale = True
    if stale:
        print("the output does not match the spec: run `make generate`", file=sys.stderr)
        return 1
    print(f"{sum(len(output.texts) for output in outputs)} files match the spec")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the package timsdk from spec/.")
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder of the spec (default: spec)")
    parser.add_argument("--out", type=Path, default=Path("generated"), help="folder to write (default: generated)")
    parser.add_argument("--docs", type=Path, default=Path("docs"), help="folder of the pages drawn from the spec")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="write what the spec says; files that are right are not touched")
    commands.add_parser("check", help="fail where the output differs from what the spec says")
    commands.add_parser("lint", help="check the spec only")
    commands.add_parser("coverage", help="print what of the inventory the catalog has")
    draft = commands.add_parser("new-api", help="start the spec of an API")
    draft.add_argument("api", metavar="SERVICE/COMMAND")
    return parser


if __name__ == "__main__":
    sys.exit(main())
