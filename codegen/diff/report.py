"""Reports of a diff: text, JSON, Markdown, and the files for `changes/`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from codegen.diff.change import Change, level_of
from codegen.diff.table import Effect, Level

_TITLES: Mapping[Effect, str] = {
    "callers": "Breaks callers",
    "readers": "Breaks readers of responses and events",
    "behaviour": "Behaves in another way",
    "deprecated": "Retired",
    "added": "New",
}
_VERSION = re.compile(r"v?(\d+)\.(\d+)(?:\.(\d+))?")


class VersionError(Exception):
    """A text is no version."""


@attrs.frozen
class Report:
    """Changes between two named sides, and the version of the old one where it is known."""

    old: str
    new: str
    changes: Sequence[Change]
    version: str | None = None

    @property
    def level(self) -> Level | None:
        return level_of(self.changes)

    @property
    def next_version(self) -> str | None:
        return next_version(self.version, self.level) if self.version and self.level else None

    def of(self, effect: Effect) -> list[Change]:
        return [change for change in self.changes if change.row.effect == effect]


def next_version(version: str, level: Level) -> str:
    """Return the version after `version`. Before 1.0, what breaks needs a minor one only."""
    match = _VERSION.fullmatch(version)
    if not match:
        raise VersionError(f"expected a version such as 1.4.0, found {version!r}")
    major, minor, patch = (int(part or 0) for part in match.groups())
    if level == "major" and major:
        return f"{major + 1}.0.0"
    return f"{major}.{minor}.{patch + 1}" if level == "patch" else f"{major}.{minor + 1}.0"


def as_text(report: Report) -> str:
    """Return the report for a terminal."""
    lines: list[str] = []
    for effect, title in _TITLES.items():
        if changes := report.of(effect):
            lines.append(f"{title}:")
            for change in changes:
                lines.append(f"  {change.wire}: {change.text.replace('`', '')}")
                lines += [f"    -> {change.upgrade.replace('`', '')}"] if change.upgrade else []
    lines += [f"{_texts(report)} of the documentation changed."] if report.of("text") else []
    return "\n".join([*lines, _verdict(report)]) + "\n"


def as_markdown(report: Report) -> str:
    """Return the report for a page or a pull request, with an upgrade note wherever something breaks."""
    lines = [f"# From {report.old} to {report.new}", "", _verdict(report)]
    for effect, title in _TITLES.items():
        if changes := report.of(effect):
            lines += ["", f"## {title}", ""]
            lines += [_item(change) for change in changes]
    if report.of("text"):
        lines += ["", "## Texts", "", f"{_texts(report)} of the documentation changed."]
    return "\n".join(lines) + "\n"


def as_json(report: Report) -> str:
    """Return all that is known, for programs."""
    document = {
        "old": report.old,
        "new": report.new,
        "level": report.level,
        "version": {"old": report.version, "proposed": report.next_version},
        "changes": [
            {
                **attrs.asdict(change),
                "effect": change.row.effect,
                "level": change.row.level,
                "text": change.text,
                "upgrade": change.upgrade,
            }
            for change in report.changes
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def fragments(report: Report) -> dict[str, str]:
    """Return the texts for the changelog by the kinds of `changes/README.md`."""
    found: dict[str, list[str]] = {}
    for change in report.changes:
        if change.row.effect != "text":
            found.setdefault(_kind(change), []).append(_item(change))
    if not found and report.of("text"):
        return {"fixed": f"{_texts(report)} of the documentation say what the vendor's pages say.\n"}
    return {kind: "\n".join(["APIs and types:", "", *items]) + "\n" for kind, items in sorted(found.items())}


def write_fragments(report: Report, folder: Path, topic: str) -> list[Path]:
    """Write a file for each kind of change and return their paths. One that stands there already stays alone."""
    written: list[Path] = []
    for kind, text in fragments(report).items():
        there = [path for path in folder.glob(f"{topic}.{kind}*.md") if path.read_text(encoding="utf-8") == text]
        path = folder / f"{topic}.{kind}.md"
        number = 0
        while not there and path.exists():
            number += 1
            path = folder / f"{topic}.{kind}.{number}.md"
        if not there:
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _kind(change: Change) -> str:
    if change.row.level == "major":
        return "breaking"
    return {"behaviour": "changed", "deprecated": "deprecated"}.get(change.row.effect, "added")


def _item(change: Change) -> str:
    return f"- {change.text}{f' **Upgrade**: {change.upgrade}' if change.upgrade else ''}"


def _texts(report: Report) -> str:
    number = len(report.of("text"))
    return f"{number} text{'s' if number != 1 else ''}"


def _verdict(report: Report) -> str:
    if report.level is None:
        return "Nothing changed."
    if report.next_version:
        return f"A {report.level} change: after {report.version} comes {report.next_version}."
    return f"A {report.level} change."
