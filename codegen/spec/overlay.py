"""Overlays: a team's own spec, laid over an earlier one. It adds files; one that says `patch: true` changes a file.

A patch is a JSON Merge Patch (RFC 7396) over the parsed file: mappings merge, `null` removes, all else replaces.
`made_against` says which state of the earlier file it was written for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from codegen.files import digest
from codegen.spec.load import ROOT, Document, NodePath, is_list, is_mapping, load
from codegen.spec.problem import Position, Problem, did_you_mean

PATCH = "patch"
MADE_AGAINST = "made_against"
_DIGITS = 16
"""Hexadecimal digits of a digest: enough to notice a change, short enough to copy."""


@attrs.frozen
class Overlay:
    """The files of one folder by their path there, and the folder as the user wrote it."""

    name: str
    files: Mapping[str, bytes]

    @property
    def root(self) -> str:
        """What its files are called in messages. `spec/` alone means the first folder there."""
        return f"./{self.name}" if self.name.split("/")[0] == ROOT else self.name


@attrs.frozen
class StalePatch:
    """A patch that was made against another state of the earlier file."""

    patch: Position
    base: Position
    now: str
    """What to write behind `made_against`, once both were compared."""

    def __str__(self) -> str:
        fact = f"{self.base} changed since this was written"
        return f"{self.patch}: warning: {fact}: compare both, then write {self.now}"


@attrs.frozen
class Laid:
    """Documents with all overlays in them, and what came up."""

    documents: Sequence[Document]
    problems: Sequence[Problem]
    stale: Sequence[StalePatch]


def touched(overlays: Sequence[Overlay]) -> frozenset[str]:
    """Return the names of all files that overlays add or change."""
    return frozenset(name for overlay in overlays for name in overlay.files)


def lay_over(files: Mapping[str, bytes], overlays: Sequence[Overlay], *also: str) -> Laid:
    """Return the documents that overlays touch, and those that are named. Other files are not read."""
    names = touched(overlays).union(also)
    documents, problems = load({name: content for name, content in files.items() if name in names})
    known = {f"{ROOT}/{name}" for name in files}
    laid = {document.path: document for document in documents}
    stale: list[StalePatch] = []
    for overlay in overlays:
        found, of_overlay = load(overlay.files, overlay.root)
        problems += of_overlay
        for document in found:
            path = ROOT + document.path.removeprefix(overlay.root)
            merge = _Merge(laid.get(path), attrs.evolve(document, path=path, file=document.path), known)
            laid[path] = merge.document()
            problems += merge.problems
            stale += merge.stale
        known |= laid.keys()
    return Laid(list(laid.values()), problems, stale)


def state_of(base: Document, patch: Mapping[str, Any]) -> str | None:
    """Return the digest of what a patch is about, or None where it only adds entries.

    This is the whole file of an API. Of a file that collects entries (types, codes, services, regions), it is the
    entries that the patch names: what happens to the others does not concern it.
    """
    entries = {".".join(map(str, path)): value for path, value in _entries(base, patch)}
    return f"sha256:{digest(_canonical(entries)).hex()[:_DIGITS]}" if entries else None


def _entries(base: Document, patch: Mapping[str, Any]) -> Iterator[tuple[NodePath, Any]]:
    _, folder, *deeper = base.path.split("/")
    if folder == "apis":
        yield (), base.data
        return
    for name, new in patch.items():
        old = base.data.get(name)
        if not deeper and is_mapping(old) and is_mapping(new):  # `codes:` and the like hold the entries
            yield from (((name, key), old[key]) for key in new if key in old)
        elif name in base.data:
            yield (name,), old


def _canonical(value: Any) -> str:
    """Return JSON in which keys are sorted, so that their order in the file does not count."""
    if is_mapping(value):
        return f"{{{','.join(sorted(f'{json.dumps(str(key))}:{_canonical(item)}' for key, item in value.items()))}}}"
    if is_list(value):
        return f"[{','.join(map(_canonical, value))}]"
    return json.dumps(value)


class _Merge:
    """Lays one file of an overlay over what stands at its place."""

    def __init__(self, base: Document | None, over: Document, known: set[str]) -> None:
        self.base = base
        self.over = over
        self.known = known
        self.problems: list[Problem] = []
        self.stale: list[StalePatch] = []

    def document(self) -> Document:
        base, over = self.base, self.over
        if not over.readable or (base and not base.readable):
            return base or over
        is_patch = over.data.get(PATCH)
        if is_patch is None:
            if base is None:
                return over
            self._report((), f"{base.file} exists already: `patch: true` at the top changes it")
            return base
        if is_patch is not True:
            self._report((PATCH,), "`patch` is true, or left out")
        elif base is None:
            stem = over.path.removeprefix(f"{ROOT}/")
            hint = did_you_mean(stem, (path.removeprefix(f"{ROOT}/") for path in self.known))
            self._report((PATCH,), f"nothing to patch: no earlier spec has {stem}{hint}", key=True)
        return self._patched(base) if base else attrs.evolve(over, readable=False)

    def _report(self, path: NodePath, message: str, *, key: bool = False) -> None:
        self.problems.append(Problem(self.over.at(path, key=key), message))

    def _patched(self, base: Document) -> Document:
        patch = {key: value for key, value in self.over.data.items() if key not in (PATCH, MADE_AGAINST)}
        if not patch:
            self._report((), "this patch changes nothing")
        self._check_base(base, patch)
        self.values, self.keys, self.files = dict(base.values), dict(base.keys), dict(base.files)
        data = self._merged(base.data, patch, ())
        return attrs.evolve(
            base,
            data=data,
            values=self.values,
            keys=self.keys,
            files=self.files,
            patches=(*base.patches, self.over.file),
            digest=digest(base.digest, self.over.digest),
        )

    # --- the state that the patch was made against ---

    def _check_base(self, base: Document, patch: Mapping[str, Any]) -> None:
        now = state_of(base, patch)
        made_against = self.over.data.get(MADE_AGAINST)
        if now is None:
            return
        if made_against is None:
            self._report((PATCH,), f"write `{MADE_AGAINST}: {now}` beside it, which is {base.file} today", key=True)
        elif is_mapping(made_against) and list(made_against) == ["read"] and isinstance(made_against["read"], str):
            self._check_read(base, made_against["read"])
        elif not isinstance(made_against, str):
            self._report((MADE_AGAINST,), f"expected a digest such as {now}, or {{read: 2024-12-24}}")
        elif made_against != now:
            place = next(base.at(path, key=True) for path, _ in _entries(base, patch))
            self._add_stale(place, now)

    def _check_read(self, base: Document, read: str) -> None:
        sources = base.data.get("source")
        dates = {
            str(source.get("read")): path
            for path, source in (
                [((index,), item) for index, item in enumerate(sources)] if is_list(sources) else [((), sources)]
            )
            if is_mapping(source)
        }
        if not dates:
            self._report((MADE_AGAINST,), f"{base.file} has no `source.read`: write a digest")
        elif read != (newest := max(dates)):
            self._add_stale(base.at(("source", *dates[newest], "read")), f"{{read: {newest}}}")

    def _add_stale(self, base: Position, now: str) -> None:
        self.stale.append(StalePatch(self.over.at((MADE_AGAINST,)), base, f"`{MADE_AGAINST}: {now}`"))

    # --- RFC 7396, with the places of all nodes ---

    def _merged(self, old: Any, new: Any, path: NodePath) -> Any:
        if not is_mapping(new):
            self._take(path)
            return new
        if not is_mapping(old):
            self._take(path)
            old = {}
        result = dict(old)
        for key, value in new.items():
            here = (*path, key)
            if value is not None:
                result[key] = self._merged(old.get(key), value, here)
            elif key in old:
                del result[key]
                self._take(here)
            else:
                hint = did_you_mean(str(key), map(str, old))
                self._report(here, f"null removes, and there is no {key!r}{hint}", key=True)
        return result

    def _take(self, path: NodePath) -> None:
        """Let the nodes at and below `path` stand where the patch has them."""
        size = len(path)
        for marks, given in ((self.values, self.over.values), (self.keys, self.over.keys)):
            for other in [other for other in marks if other[:size] == path]:
                del marks[other]
            for other in (other for other in given if other[:size] == path):
                marks[other] = given[other]
                self.files[other] = self.over.file
