"""Reads all files of a folder at once, replaces single files, and tells contents apart by digest."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Generator, Iterator
from hashlib import sha256
from pathlib import Path

LEFT_ALONE = "__pycache__"
_HERE = Path(__file__).parent
_INSTALLED_TEMPLATES = _HERE / "templates"
TEMPLATES = _INSTALLED_TEMPLATES if _INSTALLED_TEMPLATES.is_dir() else _HERE.parent / "templates"
"""The folder of the templates: inside the package where a wheel installed it, beside it in a checkout."""
INSTALLED_SPEC = _HERE / "builtin_spec"
BUILTIN_SPEC = INSTALLED_SPEC if INSTALLED_SPEC.is_dir() else _HERE.parent / "spec"
"""The folder of the spec that the generator brings along."""


def replace(path: Path, *content: bytes) -> None:
    """Write beside the file and rename, so that a reader sees the old content or the new, never half of it."""
    beside = f"{path}.{os.getpid()}.new"
    try:
        with open(beside, "wb") as file:
            file.writelines(content)
        os.replace(beside, path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def locked(folder: Path) -> Generator[None, None, None]:
    """Hold the lock of a folder; a second run that wants it waits."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def read_files(folder: Path, *suffixes: str) -> dict[str, bytes]:
    """Return the files below a folder by their path there, sorted. Reading once gives all stages the same content."""
    return dict(sorted(_read_files(str(folder), "", suffixes)))


def _read_files(folder: str, name: str, suffixes: tuple[str, ...]) -> Iterator[tuple[str, bytes]]:
    with os.scandir(f"{folder}/{name}") as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != LEFT_ALONE:
                    yield from _read_files(folder, f"{name}{entry.name}/", suffixes)
            elif entry.name.endswith(suffixes or "") and entry.is_file():
                with open(entry.path, "rb", buffering=0) as file:
                    yield name + entry.name, file.readall()


def digest(*parts: str | bytes) -> bytes:
    """Return a digest that keeps the parts apart: `"ab", "c"` is not `"a", "bc"`."""
    found = sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.digest()
