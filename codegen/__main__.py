"""The command line of the generator: generate | drift | lint | coverage | export | new-api."""

from __future__ import annotations

import argparse
import datetime
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codegen.build import build, read
from codegen.cache import Cache
from codegen.export import FORMATS, export
from codegen.files import read_files
from codegen.output.format import FormatError
from codegen.output.write import Output
from codegen.resolve.doc_pages import coverage
from codegen.spec.load import ROOT
from codegen.spec.new_api import NewApiError, new_api
from codegen.spec.problem import Problem

_INTERRUPTED = 130
"""Exit code of a program that Ctrl-C ended, as shells report it."""
_LONGEST_NAME = 120
"""Characters of a path in a message."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command. The exit code is 1 where something is wrong."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except FormatError as error:
        print(f"the generator produced bad Python, which is a bug of its own: {error}", file=sys.stderr)
    except OSError as error:
        place = f"{_shortened(str(error.filename))}: " if error.filename is not None else ""
        print(f"{place}{error.strerror or error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED
    return 1


def _run(options: argparse.Namespace) -> int:
    if not options.spec.is_dir():
        print(f"{options.spec}: no such directory", file=sys.stderr)
        return 1
    if options.command == "new-api":
        return _new_api(options.spec, options.api)
    if options.command in ("lint", "coverage"):
        return _inspect(options.command, options.spec)
    if options.command == "export":
        return _export(options.spec, options.format, options.output)
    cache = Cache(options.cache if options.command == "generate" and not options.no_cache else None)
    spec, problems = read(read_files(options.spec), cache)
    if spec is None or problems:
        _refuse(problems, options.spec)
        return 1
    built = build(spec, cache)
    outputs = [
        Output(options.out, built.generated, owned=True),
        Output(options.docs, built.docs, owned=False),
    ]
    if options.command == "drift":
        return _report_drift(outputs)
    _write(outputs)
    cache.save()
    return 0


def _inspect(command: str, folder: Path) -> int:
    spec, problems = read(read_files(folder))
    if spec is None or problems:
        _refuse(problems, folder)
        return 1
    catalog = spec.catalog
    if command == "coverage":
        print(coverage(catalog, spec.inventory), end="")
    else:
        apis, types, codes = len(catalog.apis), len(catalog.types), len(catalog.codes.codes)
        print(f"{apis} APIs, {types} shared types, {codes} codes: no problems")
    return 0


def _export(folder: Path, name: str, output: Path) -> int:
    spec, problems = read(read_files(folder))
    if spec is None or problems:
        _refuse(problems, folder)
        return 1
    _write([Output(output, export(spec.catalog, name), owned=False)])
    return 0


def _refuse(problems: Sequence[Problem], spec: Path) -> None:
    """Print the problems, with paths as the user wrote them: inside, the folder is always called `spec`."""
    print(*(str(problem).replace(ROOT, spec.as_posix(), 1) for problem in problems), sep="\n", file=sys.stderr)
    print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}; nothing was written", file=sys.stderr)


def _new_api(spec: Path, api: str) -> int:
    try:
        path = new_api(spec, api, datetime.date.today().isoformat())
    except NewApiError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{path}: fill it in from the vendor's page, then `make generate`")
    return 0


def _write(outputs: list[Output]) -> None:
    drifts = [output.write() for output in outputs]
    total = sum(len(output.texts) for output in outputs)
    new, changed, removed = (
        sum(len(getattr(drift, what)) for drift in drifts) for what in ("missing", "changed", "extra")
    )
    print(f"{total} files: {new} new, {changed} changed, {removed} removed, {total - new - changed} unchanged")


def _report_drift(outputs: list[Output]) -> int:
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


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 3]}..."


class _Once(argparse.Action):
    """Stores a value, and refuses a second one instead of dropping the first."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: Any, values: Any, option: str | None = None
    ) -> None:
        given: set[str] = namespace.__dict__.setdefault("given", set())
        if self.dest in given:
            parser.error(f"{option} is given twice: name one folder")
        given.add(self.dest)
        setattr(namespace, self.dest, values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the package timsdk from spec/.")
    for option, default, text in (
        ("--spec", "spec", "folder of the spec"),
        ("--out", "generated", "folder of the package, where nothing else lives"),
        ("--docs", "docs", "folder of the pages drawn from the spec"),
    ):
        parser.add_argument(
            option, type=Path, default=Path(default), action=_Once, help=f"{text} (default: {default})"
        )
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="write what the spec says; unchanged files are not touched")
    generate.add_argument(
        "--cache", type=Path, default=Path(".cache/codegen"), action=_Once, help="folder for results of earlier runs"
    )
    generate.add_argument("--no-cache", action="store_true", help="use no results of earlier runs and keep none")
    commands.add_parser("drift", help="fail where the output differs from what the spec says")
    commands.add_parser("lint", help="check the spec only")
    commands.add_parser("coverage", help="print what of the inventory the catalog has")
    exports = commands.add_parser("export", help="write the APIs in a format that other tools import")
    exports.add_argument("format", choices=FORMATS)
    exports.add_argument(
        "--output", type=Path, default=Path("build/exports"), action=_Once, help="folder (default: build/exports)"
    )
    draft = commands.add_parser("new-api", help="start the spec of an API")
    draft.add_argument("api", metavar="SERVICE/COMMAND")
    return parser


if __name__ == "__main__":
    gc.disable()  # a run is short and holds on to nearly all it makes
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # freeing the memory object by object would take a while
