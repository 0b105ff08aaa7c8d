"""The command line of the generator.

generate | drift | lint | coverage | diff | export | new-api | compare | measure-drafts | new-patch
"""

from __future__ import annotations

import argparse
import datetime
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import attrs

from codegen.build import Built, Spec, build, read
from codegen.cache import Cache
from codegen.diff import command as diff_command
from codegen.export import FORMATS, export
from codegen.files import read_files
from codegen.output.format import FormatError
from codegen.output.write import Output
from codegen.resolve.doc_pages import coverage
from codegen.roots import add_folder_options, missing_folder, read_overlays, settle, shown
from codegen.spec.declare import MISSING, SINGLE_FILES
from codegen.spec.new_patch import NewPatchError, new_patch
from codegen.spec.overlay import lay_over
from codegen.spec.problem import Problem

_INTERRUPTED = 130
"""Exit code of a program that Ctrl-C ended, as shells report it."""
_BAD_INPUT = 2
_ABOUT_PAGES = ("new-api", "compare", "measure-drafts")
_LONGEST_NAME = 120
"""Characters of a path in a message."""
_CACHE = Path(".cache/codegen")
"""Where results of earlier runs are kept in a checkout."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command. The exit code is 1 where something is wrong."""
    parser = _parser()
    options = parser.parse_args(arguments)
    settle(parser, options)
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
    if folder := missing_folder(options):
        print(f"{folder}: no such directory", file=sys.stderr)
        return 1
    if options.command in _ABOUT_PAGES:
        return _about_pages(options)
    if options.command == "diff":
        return diff_command.run(options)
    if options.command == "new-patch":
        return _new_patch(options)
    if options.command in ("lint", "coverage"):
        return _inspect(options)
    if options.command == "export":
        return _export(options)
    cache = Cache(_cache_folder(options))
    spec = _read(options, cache)
    if spec is None:
        return 1
    outputs = outputs_of(build(spec, cache, options.package), options)
    if foreign := next((output.root for output in outputs if output.is_foreign()), None):
        print(f"{foreign} holds files that the generator did not write: name another --output", file=sys.stderr)
        return 1
    if options.command == "drift":
        return _report_drift(outputs, "make generate" if options.is_own else "generate")
    _write(outputs)
    cache.save()
    return 0


def _read(options: argparse.Namespace, cache: Cache | None = None) -> Spec | None:
    """Read all folders of the spec. Print warnings, and problems, of which a spec that is returned has none."""
    files, overlays = read_files(options.spec), read_overlays(options)
    spec, problems = read(files, cache, overlays)
    for stale in lay_over(files, overlays).stale:
        place = attrs.evolve(stale.base, path=shown(stale.base.path, options.spec))
        print(attrs.evolve(stale, base=place), file=sys.stderr)
    if spec is None or problems:
        _refuse(problems, options.spec)
        return None
    return spec


def _cache_folder(options: argparse.Namespace) -> Path | None:
    """Return where results are kept: in a checkout by itself, elsewhere only where the caller says so."""
    if options.command != "generate" or options.no_cache:
        return None
    folder: Path | None = options.cache
    return folder or (_CACHE if options.is_own else None)


def _inspect(options: argparse.Namespace) -> int:
    spec = _read(options)
    if spec is None:
        return 1
    catalog = spec.catalog
    if options.command == "coverage":
        print(coverage(catalog, spec.inventory), end="")
    else:
        apis, types, codes = len(catalog.apis), len(catalog.types), len(catalog.codes.codes)
        print(f"{apis} APIs, {types} shared types, {codes} codes: no problems")
    return 0


def _export(options: argparse.Namespace) -> int:
    spec = _read(options)
    if spec is None:
        return 1
    _write([Output(options.out, export(spec.catalog, options.format), owned=False)])
    return 0


def _refuse(problems: Sequence[Problem], spec: Path) -> None:
    """Print the problems, with paths as the user wrote them."""
    print(*(shown(problem, spec) for problem in problems), sep="\n", file=sys.stderr)
    if sum(problem.message == MISSING for problem in problems) == len(SINGLE_FILES):
        print(f"a folder that adds to a spec stands behind it: --spec builtin --spec {spec}", file=sys.stderr)
    print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}; nothing was written", file=sys.stderr)


def _about_pages(options: argparse.Namespace) -> int:
    from codegen.draft.blocks import DraftError  # noqa: PLC0415  `generate` does without all about pages

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
    from codegen.draft.new_api import empty_form, path_of, write_new  # noqa: PLC0415

    path = path_of(options.overlays[-1] if options.overlays else options.spec, options.api)
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


def _new_patch(options: argparse.Namespace) -> int:
    if not options.overlays:
        print("a patch belongs into a folder of your own: --spec builtin --spec FOLDER", file=sys.stderr)
        return 1
    try:
        path = new_patch(read_files(options.spec), read_overlays(options), options.overlays[-1], options.place)
    except NewPatchError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{path}: write what differs, then `lint`")
    return 0


def outputs_of(built: Built, options: argparse.Namespace) -> list[Output]:
    """Return the folders to write: the package, the schemas of a spec that stands alone, and pages where asked."""
    folders: dict[str, dict[str, str]] = {}
    for path, text in built.generated.items():
        folder, _, name = path.partition("/")
        folders.setdefault(folder, {})[name] = text
    owned = [folder for folder in folders if folder == options.package or options.is_own]
    outputs = [Output(options.out / folder, folders[folder], owned=True) for folder in owned]
    return [*outputs, Output(options.docs, built.docs, owned=False)] if options.docs else outputs


def _write(outputs: list[Output]) -> None:
    drifts = [output.write() for output in outputs]
    total = sum(len(output.texts) for output in outputs)
    new, changed, removed = (
        sum(len(getattr(drift, what)) for drift in drifts) for what in ("missing", "changed", "extra")
    )
    print(f"{total} files: {new} new, {changed} changed, {removed} removed, {total - new - changed} unchanged")


def _report_drift(outputs: list[Output], command: str) -> int:
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
        print(f"the output does not match the spec: run `{command}`", file=sys.stderr)
        return 1
    print(f"{sum(len(output.texts) for output in outputs)} files match the spec")
    return 0


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 3]}..."


def _parser() -> argparse.ArgumentParser:
    script = Path(sys.argv[0]).stem
    prog = script if script == "timsdk-codegen" else "python -m codegen"
    parser = argparse.ArgumentParser(prog=prog, description="Generate the package timsdk from spec/.")
    add_folder_options(parser)
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="write what the spec says; unchanged files are not touched")
    generate.add_argument(
        "--cache", type=Path, help=f"folder for results of earlier runs (default: {_CACHE}; with overlays: none)"
    )
    generate.add_argument("--no-cache", action="store_true", help="use no results of earlier runs and keep none")
    drift = commands.add_parser("drift", help="fail where the output differs from what the spec says")
    check = commands.add_parser("lint", help="check the spec only")
    covered = commands.add_parser("coverage", help="print what of the inventory the catalog has")
    exports = commands.add_parser("export", help="write the APIs in a format that other tools import")
    exports.add_argument("format", choices=FORMATS)
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
    patch = commands.add_parser("new-patch", help="start a file that changes an API, types, codes or services")
    patch.add_argument("place", metavar="PLACE", help="service/command, types/topic, services, errors or regions")
    difference = commands.add_parser("diff", help="tell what changed for users, and which version that needs")
    diff_command.add_arguments(difference)
    for command in (generate, drift, check, covered, draft, patch, difference, exports, differences, score):
        add_folder_options(command, behind=True)
    return parser


if __name__ == "__main__":
    gc.disable()  # a run is short and holds on to nearly all it makes
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # freeing the memory object by object would take a while
