"""Write: compare with the disk, write what differs, remove what no longer belongs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import attrs

from codegen.format import prove

_LEFT_ALONE = "__pycache__"


@attrs.frozen
class Drift:
    """How the disk differs from what the spec says; paths below the output folder."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    extra: tuple[str, ...]


@attrs.frozen
class Output:
    """Texts by path below `root`. An `owned` folder holds nothing else; what does not belong there is removed."""

    root: Path
    texts: Mapping[str, str]
    owned: bool

    def compare(self) -> Drift:
        """What `write` would do."""
        files = self.root.rglob("*") if self.owned else [self.root / path for path in self.texts]
        there = {
            path.relative_to(self.root).as_posix()
            for path in files
            if path.is_file() and _LEFT_ALONE not in path.parts
        }
        common = sorted(there & self.texts.keys())
        return Drift(
            missing=tuple(sorted(self.texts.keys() - there)),
            changed=tuple(path for path in common if (self.root / path).read_bytes() != self.texts[path].encode()),
            extra=tuple(sorted(there - self.texts.keys())),
        )

    def write(self) -> Drift:
        """Make the disk say what `texts` say; a file that does already is not touched. All is proven before."""
        drift = self.compare()
        for path in (*drift.missing, *drift.changed):
            prove(path, self.texts[path])
        for path in (*drift.missing, *drift.changed):
            _replace(self.root / path, self.texts[path])
        for path in drift.extra:
            (self.root / path).unlink()
            _prune((self.root / path).parent, self.root)
        return drift


def _replace(path: Path, text: str) -> None:
    """Write beside the file and rename: a reader sees the old text or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _prune(folder: Path, root: Path) -> None:
    while folder != root and not any(entry.name != _LEFT_ALONE for entry in folder.iterdir()):
        cache = folder / _LEFT_ALONE
        for entry in cache.iterdir() if cache.is_dir() else ():
            entry.unlink()
        if cache.is_dir():
            cache.rmdir()
        folder.rmdir()
        folder = folder.parent
