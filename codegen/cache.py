"""What earlier runs made, kept by the digest of everything it was made from. Without it a run is slower, never wrong.

One file holds all of it, in records under checksums that take the generator itself in: its sources, the templates,
the interpreter and the packages installed beside it. A file of another generator, a damaged one and half a one are
alike: there is no cache. A run adds a record of what is new; once a fifth is of no use, only what is used is kept.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Mapping, Set
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from codegen.files import read_files, replace

T = TypeVar("T")

_NAME = "cache"
_SIZE = sha256().digest_size
_LENGTH = 8
_HERE = Path(__file__).parent
_METADATA = (".dist-info", ".egg-info")


class Cache:
    """Values by digest; one without a folder begins with nothing and leaves nothing behind."""

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
        """What was put under `key`, or None."""
        stored = self._used.get(key) or self._found.get(key)
        if stored is None:
            return None
        self._used[key] = stored
        return pickle.loads(stored)  # noqa: S301  our own file: whoever can write it can write the generator

    def put(self, key: bytes, value: Any) -> None:
        self._used[key] = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)

    def remember(self, key: bytes, make: Callable[[], T]) -> T:
        """What was put under `key`, or what `make` gives."""
        stored: T | None = self.get(key)
        if stored is not None:
            return stored
        value = make()
        self.put(key, value)
        return value

    def keys(self) -> frozenset[bytes]:
        """Of all values that were used or made."""
        return frozenset(self._used)

    def added_since(self, keys: Set[bytes]) -> dict[bytes, bytes]:
        """What was used or made under other keys, as `take` takes it."""
        return {key: stored for key, stored in self._used.items() if key not in keys}

    def update(self, values: Mapping[bytes, bytes]) -> None:
        """What another cache has."""
        self._used.update(values)

    def save(self) -> None:
        """Keep what was used, for the next run. A cache that cannot be written is none."""
        new = {key: value for key, value in self._used.items() if key not in self._found}
        if self._folder is None or not new:
            return
        useless = sum(len(value) for key, value in self._found.items() if key not in self._used)
        add = self._found and 4 * useless <= sum(map(len, self._used.values()))
        file = self._folder / _NAME
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if add:
                with file.open("ab", buffering=0) as end:
                    end.write(self._record(new))
            else:
                replace(file, self._record(self._used))
        except OSError:
            return

    def _record(self, values: Mapping[bytes, bytes]) -> bytes:
        content = pickle.dumps(values, pickle.HIGHEST_PROTOCOL)
        return self._checksum(content) + len(content).to_bytes(_LENGTH, "big") + content

    def _read(self, file: Path) -> dict[bytes, bytes]:
        found: dict[bytes, bytes] = {}
        try:
            rest = memoryview(file.read_bytes())
        except OSError:
            return found
        while rest:
            start = _SIZE + _LENGTH
            end = start + int.from_bytes(rest[_SIZE:start], "big")
            if len(rest) < end or bytes(rest[:_SIZE]) != self._checksum(rest[start:end]):
                return {}
            found.update(pickle.loads(rest[start:end]))  # noqa: S301
            rest = rest[end:]
        return found

    def _checksum(self, content: bytes | memoryview) -> bytes:
        found = sha256(self._generator)
        found.update(content)
        return found.digest()


def generator_digest() -> bytes:
    """Of all that decides about the output, but for the spec."""
    installed = {
        name
        for folder in sys.path
        if os.path.isdir(folder)
        for name in os.listdir(folder)
        if name.endswith(_METADATA)  # says the version
    }
    sources = {**read_files(_HERE, ".py"), **read_files(_HERE.parent / "templates", ".j2")}
    return digest(sys.version, *sorted(installed), *(part for entry in sources.items() for part in entry))


def digest(*parts: str | bytes) -> bytes:
    """Of the parts, each for itself: `"ab", "c"` is not `"a", "bc"`."""
    found = sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data))
        found.update(data)
    return found.digest()
