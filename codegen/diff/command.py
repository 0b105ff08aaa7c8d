"""The command `diff OLD NEW`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from codegen.diff import diff
from codegen.diff.report import Report, VersionError, as_json, as_markdown, as_text, next_version, write_fragments
from codegen.diff.table import Effect

_FORMATS: Mapping[str, Callable[[Report], str]] = {"text": as_text, "json": as_json, "markdown": as_markdown}
_FAILURES = ("breaking", "behaviour", "any")
_CHANGES = Path("changes")
_NOTHING_COMPARED = 2
"""Exit code where there is no result: 1 means that `--fail-on` found something."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    side = "a folder, a git revision, a wheel, an installed distribution, or builtin"
    parser.add_argument("old", metavar="OLD", help=side)
    parser.add_argument("new", metavar="NEW", help="the same kinds; `.` is the folder you are in")
    parser.add_argument("--format", choices=_FORMATS, default="text")
    parser.add_argument("--fail-on", choices=_FAILURES, help="exit with 1 where such a change is found")
    parser.add_argument("--from-version", metavar="VERSION", help="version of OLD, where no tag or name says it")
    parser.add_argument(
        "--write-fragment",
        metavar="TOPIC",
        nargs="?",
        const="spec",
        help="write the files for changes/",
    )


def run(options: argparse.Namespace) -> int:
    """Compare, print, and write what was asked for."""
    from codegen.diff.sides import SideError, read_side  # noqa: PLC0415  `generate` does without git and archives

    try:
        if options.from_version:
            next_version(options.from_version, "patch")
        old = read_side(options.old, options.spec, options.overlays, is_old=True)
        new = read_side(options.new, options.spec, options.overlays, is_old=False)
    except (SideError, VersionError) as error:
        print(error, file=sys.stderr)
        return _NOTHING_COMPARED
    if options.write_fragment and not _CHANGES.is_dir():
        print(f"{_CHANGES}: no such directory: --write-fragment belongs to a checkout", file=sys.stderr)
        return _NOTHING_COMPARED
    print(*old.notes, *new.notes, sep="\n", end="\n" if old.notes or new.notes else "", file=sys.stderr)
    report = Report(old.name, new.name, diff(old.catalog, new.catalog), options.from_version or old.version)
    print(_FORMATS[options.format](report), end="")
    if options.write_fragment:
        for path in write_fragments(report, _CHANGES, options.write_fragment):
            print(f"wrote {path}", file=sys.stderr)
    return int(_fails(report, options.fail_on))


def _fails(report: Report, fail_on: str | None) -> bool:
    effects: set[Effect] = {change.row.effect for change in report.changes}
    match fail_on:
        case "breaking":
            return report.level == "major"
        case "behaviour":
            return report.level == "major" or "behaviour" in effects
        case "any":
            return bool(effects)
        case _:
            return False
