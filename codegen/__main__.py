"""The command line of the generator: generate | check | lint | coverage | new-api."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.cache import Cache, digest
from codegen.files import read_files
from codegen.output.write import Output

if TYPE_CHECKING:
    from codegen.spec.problem import Problem

# What makes the texts is imported where it is needed: nobody waits for it when nothing has changed.
# ruff: noqa: PLC0415


def main(arguments: list[str] | None = None) -> int:
    """Run one command; the exit code is 1 where something is wrong."""
    options = _parser().parse_args(arguments)
    if not options.spec.is_dir():
        print(f"{options.spec}: no such directory", file=sys.stderr)
        return 1
    if options.command == "new-api":
        return _new_api(options.spec, options.api)
    if options.command in ("lint", "coverage"):
        return _inspect(options.command, options.spec)
    cache = Cache(options.cache if options.command == "generate" and not options.no_cache else None)
    files = read_files(options.spec)
    everything = digest("everything", *(part for file in files.items() for part in file))
    made = cache.get(everything)
    if made is None:
        made = _make(options.spec, files, cache)
        if made is None:
            return 1
        cache.put(everything, made)
    outputs = [
        Output(options.out, _texts(cache, made["generated"]), owned=True),
        Output(options.docs, _texts(cache, made["docs"]), owned=False),
    ]
    code = _generate(outputs) if options.command == "generate" else _check(outputs)
    cache.save()
    return code


def _texts(cache: Cache, keys: Iterable[bytes]) -> dict[str, str]:
    return {path: text for key in keys for path, text in cache.get(key).items()}


def _make(spec: Path, files: Mapping[str, bytes], cache: Cache) -> dict[str, list[bytes]] | None:
    """Puts the texts of `generated/` and of `docs/` into the cache; None where something is wrong, which is said."""
    from codegen.build import build, read
    from codegen.output.format import FormatError

    found, problems = read(files, cache)
    if found is None or problems:
        _refuse(problems, spec)
        return None
    try:
        return build(found, cache)
    except FormatError as error:
        print(f"the generator produced bad Python, which is a bug of its own: {error}", file=sys.stderr)
        return None


def _inspect(command: str, spec: Path) -> int:
    from codegen.build import read
    from codegen.resolve.doc_pages import coverage

    found, problems = read(read_files(spec))
    if found is None or problems:
        _refuse(problems, spec)
        return 1
    catalog = found.catalog
    if command == "coverage":
        print(coverage(catalog, found.inventory), end="")
    else:
        apis, types, codes = len(catalog.apis), len(catalog.types), len(catalog.codes.codes)
        print(f"{apis} APIs, {types} shared types, {codes} codes: no problems")
    return 0


def _refuse(problems: Sequence[Problem], spec: Path) -> None:
    """Say what is wrong, with paths of files as the user wrote them; inside, the folder is always called `spec`."""
    print(*(str(problem).replace("spec", spec.as_posix(), 1) for problem in problems), sep="\n", file=sys.stderr)
    print(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}; nothing was written", file=sys.stderr)


def _new_api(spec: Path, api: str) -> int:
    import datetime

    from codegen.spec.new_api import NewApiError, new_api

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
    generate = commands.add_parser("generate", help="write what the spec says; files that are right are not touched")
    generate.add_argument(
        "--cache", type=Path, default=Path(".cache/codegen"), help="folder of what earlier runs made"
    )
    generate.add_argument("--no-cache", action="store_true", help="make everything anew, and keep nothing")
    commands.add_parser("check", help="fail where the output differs from what the spec says")
    commands.add_parser("lint", help="check the spec only")
    commands.add_parser("coverage", help="print what of the inventory the catalog has")
    draft = commands.add_parser("new-api", help="start the spec of an API")
    draft.add_argument("api", metavar="SERVICE/COMMAND")
    return parser


if __name__ == "__main__":
    gc.disable()  # a run is short and holds on to nearly all it makes
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # nothing is left to do, and taking apart what was made would take a while
