"""The command line of the generator: generate | drift | lint | coverage | new-api | compare | measure-drafts."""

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
from codegen.draft.blocks import DraftError
from codegen.draft.new_api import empty_form, path_of, write_new
from codegen.files import read_files
from codegen.output.format import FormatError
from codegen.output.write import Output
from codegen.resolve.doc_pages import coverage
from codegen.spec.load import ROOT
from codegen.spec.problem import Problem

_INTERRUPTED = 130
"""Exit code of a program that Ctrl-C ended, as shells report it."""
_BAD_INPUT = 2
_ABOUT_PAGES = ("new-api", "compare", "measure-drafts")
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
    if options.command in _ABOUT_PAGES:
        return _about_pages(options)
    if options.command in ("lint", "coverage"):
        return _inspect(options.command, options.spec)
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


def _refuse(problems: Sequence[Problem], spec: Path) -> None:
    """Print the problems, with paths as the user wrote them: inside, the folder is always called `spec`."""
    print(*(str(problem).replace(ROOT, spec.as_posix(), 1) for problem in problems), sep="\n", file=sys.stderr)
    print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}; nothing was written", file=sys.stderr)


def _about_pages(options: argparse.Namespace) -> int:
    try:
        match options.command:
            case "new-api":
                return _new_api(options)
            case "compare":
                from codegen.draft.commands import run_compare  # noqa: PLC0415  the parsers of pages are slow to import

                return run_compare(options.spec, options.pages)
            case _:
                from codegen.draft.commands import run_measure  # noqa: PLC0415

                return run_measure(options.spec, options.folder)
    except DraftError as error:
        print(error, file=sys.stderr)
    except ModuleNotFoundError as error:
        print(f"{error.name} is not installed: the extra `codegen` brings it", file=sys.stderr)
    return 1 if options.command == "new-api" else _BAD_INPUT


def _new_api(options: argparse.Namespace) -> int:
    path = path_of(options.spec, options.api)
    if not options.sources:
        write_new(path, empty_form(datetime.date.today().isoformat()))
        print(f"{path}: fill it in from the vendor's page, then `make generate`")
        return 0
    from codegen.draft.commands import draft_text  # noqa: PLC0415

    text = draft_text(options.spec, options.api, options.sources, options.url)
    write_new(path, text)
    left = sum("TODO" in line for line in text.splitlines())
    print(f"{path}: {left} lines say TODO; settle them from the page, then `make generate`")
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
    draft = commands.add_parser("new-api", help="start the spec of an API")
    draft.add_argument("api", metavar="SERVICE/COMMAND")
    draft.add_argument(
        "--from", dest="sources", metavar="PAGE", action="append", default=[],
        help="the saved page (Markdown, HTML or pasted text), or samples (JSON) of both sides; - is standard input",
    )  # fmt: skip
    draft.add_argument("--url", help="address of the page, for `source`")
    differences = commands.add_parser(
        "compare", help="tell where pages and the spec differ: 0 nowhere, 1 somewhere, 2 bad input"
    )
    differences.add_argument("pages", metavar="PAGE", nargs="+", help="a saved page; - is standard input")
    score = commands.add_parser("measure-drafts", help="tell how right drafts of known pages are")
    score.add_argument("folder", metavar="FOLDER", type=Path, help="saved pages of APIs that the spec has")
    return parser


if __name__ == "__main__":
    gc.disable()  # a run is short and holds on to nearly all it makes
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # freeing the memory object by object would take a while
