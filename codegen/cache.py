"""Results of earlier runs, kept by the digest of all that they were made from. Without it a run is only slower.

One file holds them, under a checksum that covers the generator itself: its sources, the templates, the interpreter
and the packages installed beside it. A damaged file counts as no cache, and so does one of another generator.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from codegen.files import TEMPLATES, digest, read_files, replace

_NAME = "cache"
_SIZE = sha256().digest_size
_HERE = Path(__file__).parent
_METADATA = (".dist-info", ".egg-info")


class Cache:
    """Values by digest. Without a folder it begins empty and writes nothing."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._found: dict[bytes, bytes] = {}
        self._used: dict[bytes, bytes] = {}
        if folder is not None:
            self._generator = generator_digest()
            self._found = self._read(folder / _NAME)

    def __contains__(self, key: bytes) -> bool:
        return key in self._found or key in self._used

    def get(self, key: bytes) -> Any:
        """Return what was put under `key`, or None."""
        stored = self._used.get(key) or self._found.get(key)
        if stored is None:
            return None
        self._used[key] = stored
        return pickle.loads(stored)  # noqa: S301  our own file, as safe as the generator beside it

    def put(self, key: bytes, value: Any) -> None:
        """Keep a value under `key`."""
        self._used[key] = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)

    def save(self) -> None:
        """Write what this run used, for the next one. A file that cannot be written is left as it was."""
        if self._folder is None or self._used.keys() == self._found.keys():
            return
        content = pickle.dumps(self._used, pickle.HIGHEST_PROTOCOL)
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            replace(self._folder / _NAME, self._checksum(content), content)

    def _read(self, file: Path) -> dict[bytes, bytes]:
        try:
            stored = memoryview(file.read_bytes())
        except OSError:
            return {}
        content = stored[_SIZE:]
        if bytes(stored[:_SIZE]) != self._checksum(content):
            return {}
        found: dict[bytes, bytes] = pickle.loads(content)  # noqa: S301
        return found

    def _checksum(self, content: bytes | memoryview) -> bytes:
        found = sha256(self._generator)
        found.update(content)
        return found.digest()


def generator_digest() -> bytes:
    """Return the digest of all that decides about the output, the spec excepted."""
    installed = {
        name
        for folder in sys.path
        if os.path.isdir(folder)
        for name in os.listdir(folder)
        if name.endswith(_METADATA)  # says the version
    }
    sources = {**read_files(_HERE, ".py"), **read_files(TEMPLATES, ".j2")}
    return digest(sys.version, *sorted(installed), *(part for entry in sources.items() for part in entry))
