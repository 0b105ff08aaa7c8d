"""Write: compare with the disk, write what differs, remove what no longer belongs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from codegen.files import LEFT_ALONE, locked, read_files, replace

_INIT = "__init__.py"
_GENERATED = b"# Generated from "
"""How a generated module begins."""


class Drift(NamedTuple):
    """How the disk differs from what the spec says. Paths are below the output folder."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    extra: tuple[str, ...]


class Output(NamedTuple):
    """Texts by path below `root`. From an `owned` folder everything else is removed."""

    root: Path
    texts: Mapping[str, str]
    owned: bool

    def is_foreign(self) -> bool:
        """Return whether a folder that would be owned holds files that are somebody else's."""
        if not self.owned or not self.root.is_dir():
            return False
        with locked(self.root):  # another run may be writing
            there = self._there()
        if _INIT in there:
            return not there[_INIT].startswith(_GENERATED)
        return bool(there) and there.keys().isdisjoint(self.texts)

    def compare(self) -> Drift:
        """Return what `write` would do."""
        there = self._there()
        common = sorted(there.keys() & self.texts.keys())
        return Drift(
            missing=tuple(sorted(self.texts.keys() - there.keys())),
            changed=tuple(path for path in common if there[path] != self.texts[path].encode()),
            extra=tuple(sorted(there.keys() - self.texts.keys())),
        )

    def _there(self) -> dict[str, bytes]:
        if self.owned:
            return read_files(self.root) if self.root.is_dir() else {}
        return {path: file.read_bytes() for path in self.texts if (file := self.root / path).is_file()}

    def write(self) -> Drift:
        """Make the disk say what `texts` say. A file that is right is not touched."""
        self.root.parent.mkdir(parents=True, exist_ok=True)
        self.root.mkdir(exist_ok=True)
        with locked(self.root):
            return self._write(self.compare())

    def _write(self, drift: Drift) -> Drift:
        for folder in {(self.root / path).parent for path in drift.missing}:
            folder.mkdir(parents=True, exist_ok=True)
        for path in (*drift.missing, *drift.changed):
            replace(self.root / path, self.texts[path].encode())
        for path in drift.extra:
            (self.root / path).unlink()
            _prune((self.root / path).parent, self.root)
        return drift


def _prune(folder: Path, root: Path) -> None:
    while folder != root and not any(entry.name != LEFT_ALONE for entry in folder.iterdir()):
        cache = folder / LEFT_ALONE
        for entry in cache.iterdir() if cache.is_dir() else ():
            entry.unlink()
        if cache.is_dir():
            cache.rmdir()
        folder.rmdir()
        folder = folder.parent
