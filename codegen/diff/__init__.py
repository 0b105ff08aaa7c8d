"""Diff: two catalogs -> what changed for users, and the version that it needs. Nothing here reads a file."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from codegen.diff.apis import api_changes
from codegen.diff.change import Change
from codegen.diff.table import LEVELS
from codegen.diff.types import type_changes
from codegen.diff.webhooks import webhook_changes
from codegen.spec.catalog import Catalog
from codegen.spec.single_files import Code, CodeOverride, CodeRange, Region

__all__ = ["diff"]

_JUDGED = ("category", "retry", "max_retries")
"""What decides about exceptions and retries of a code. The rest is text."""


def diff(old: Catalog, new: Catalog) -> list[Change]:
    """Return all changes, what breaks first, then by place."""
    changes = {*api_changes(old, new), *webhook_changes(old, new), *type_changes(old, new)}
    changes |= {*_codes(old, new), *_ranges(old, new), *_regions(old, new), *_families(old, new)}
    return sorted(changes, key=lambda change: (-LEVELS.index(change.row.level), change.wire, change.kind, change.new))


def _codes(old: Catalog, new: Catalog) -> Iterator[Change]:
    before, after = old.codes.codes, new.codes.codes
    known = {entry.name for entry in before.values()}
    numbers = {entry.name: code for code, entry in after.items()}
    for code, entry in before.items():
        names = (f"ErrorCode.{entry.name}",)
        other = after.get(code)
        if other is None and entry.name in numbers:
            now = str(numbers[entry.name])
            yield Change(
                kind="member_value_changed", place=names[0], wire=str(code), old=str(code), new=now, python=names
            )
            continue
        if other is None:
            yield Change(kind="code_removed", place=names[0], wire=str(code), old=str(code), python=names)
            continue
        if entry.name != other.name:
            now = f"ErrorCode.{other.name}"
            yield Change(kind="code_renamed", place=names[0], wire=str(code), new=now, python=names)
        yield from _code(names, str(code), entry, other)
        for place in sorted(entry.in_.keys() | other.in_.keys()):
            yield from _code(
                names,
                f"{code} in {place}",
                entry.in_.get(place, CodeOverride()),
                other.in_.get(place, CodeOverride()),
            )
    for code, entry in after.items():
        if code not in before and entry.name not in known:
            name = f"ErrorCode.{entry.name}"
            yield Change(kind="code_added", place=name, wire=str(code), new=str(code), python=(name,))


def _ranges(old: Catalog, new: Catalog) -> Iterator[Change]:
    before, after = ({entry.name: entry for entry in catalog.codes.ranges} for catalog in (old, new))
    for name in sorted(before.keys() | after.keys()):
        one, other = before.get(name), after.get(name)
        was, now = _span(one), _span(other)
        if was != now:
            yield Change(kind="code_changed", place=name, wire=f"range {name}", old=was, new=now, python=(name,))
        elif one and other:
            yield from _texts(name, f"range {name}", one, other)


def _span(entry: CodeRange | None) -> str:
    return f"{entry.from_} to {entry.to}: {entry.category}" if entry else "no such range"


def _code(names: tuple[str, ...], wire: str, old: Code | CodeOverride, new: Code | CodeOverride) -> Iterator[Change]:
    before, after = ({what: getattr(entry, what) for what in _JUDGED} for entry in (old, new))
    if before != after:
        was, now = (", ".join(f"{what} {value}" for what, value in facts.items()) for facts in (before, after))
        yield Change(kind="code_changed", place=names[0], wire=wire, old=was, new=now, python=names)
    yield from _texts(names[0], wire, old, new)


def _texts(place: str, wire: str, old: object, new: object, *texts: str) -> Iterator[Change]:
    for what in texts or ("area", "doc", "remedy"):
        if getattr(old, what, None) != getattr(new, what, None):
            yield Change(kind="text_changed", place=place, wire=wire, new=what, python=(place,))


def _regions(old: Catalog, new: Catalog) -> Iterator[Change]:
    before, after = old.regions.regions, new.regions.regions
    for name, region in before.items():
        if name not in after:
            yield Change(kind="region_removed", place=name, wire=name, python=(name,))
            continue
        was, now = _domains(region), _domains(after[name])
        if was != now:
            yield Change(kind="region_changed", place=name, wire=name, old=was, new=now, python=(name,))
        yield from _texts(name, name, region, after[name], "title", "doc", "source")
    for name in after.keys() - before.keys():
        yield Change(kind="region_added", place=name, wire=name, python=(name,))
    yield from _texts("regions", "regions", old.regions, new.regions, "source")


def _domains(region: Region) -> str:
    return ", ".join(filter(None, (region.domain, region.backup)))


def _families(old: Catalog, new: Catalog) -> Iterator[Change]:
    before, after = old.services.families, new.services.families
    for name in before.keys() & after.keys():
        for what in attrs.asdict(before[name]):
            yield from _texts(name, name, before[name], after[name], what)
