"""Format: texts -> texts laid out by ruff, which refuses what the oldest supported Python cannot read."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import ruff  # type: ignore[import-untyped]

from codegen.files import read_files
from codegen.naming import TIMSDK

_WIDTH = 118
_CONFIG = """\
line-length = {width}
target-version = "py310"
lint.isort.known-first-party = ["{package}", "timsdk_runtime"]
lint.select = ["E9", "F404", "F7", "F82", "PLE", "I"]  # what would not run, and imports to be sorted
lint.fixable = ["I"]
"""
_LAY_OUT = '"$0" check --fix --output-format=concise --quiet --no-cache . && "$0" format --quiet --no-cache .'
_MEMORY = "/dev/shm"  # noqa: S108  on a disk, the whole run takes a fifth longer
_FOUND_FAULTS = 1
"""Exit code of ruff where the texts are at fault. Others mean that it could not work."""


class FormatError(Exception):
    """A template produced bad Python, which is a bug of the generator."""


class Formatter:
    """Formats batches of texts. Ruff works on one batch while the caller makes the next."""

    def __init__(self, package: str = TIMSDK, width: int = _WIDTH) -> None:
        self._config = _CONFIG.format(package=package, width=width)

    def __enter__(self) -> Formatter:
        with contextlib.ExitStack() as stack:
            place = os.environ.get("TMPDIR") or (_MEMORY if os.access(_MEMORY, os.W_OK) else None)
            folder = tempfile.TemporaryDirectory(prefix="timsdk-format-", dir=place)
            self._folder = Path(stack.enter_context(folder))
            (self._folder / "ruff.toml").write_text(self._config, encoding="utf-8")
            self._batches = 0
            self._end = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.close()

    def submit(self, texts: Mapping[str, str]) -> Callable[[], dict[str, str]]:
        """Begin with a batch. The function that is returned waits for its end and returns the texts."""
        python = [path for path in texts if path.endswith(".py")]
        root = self._folder / str(self._batches)
        self._batches += 1
        for folder in {os.path.dirname(path) for path in ("", *python)}:
            os.makedirs(root / folder, exist_ok=True)
        for path in python:
            with open(f"{root}/{path}", "w", encoding="utf-8") as file:
                file.write(texts[path])
        running = self._end.enter_context(_lay_out(root)) if python else None

        def result() -> dict[str, str]:
            if running:
                _check(running)
            return {**texts, **{path: content.decode() for path, content in read_files(root).items()}}

        return result


def format_texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Check every Python file, sort its imports and format it. Other files stay unchanged."""
    with Formatter() as formatter:
        return formatter.submit(texts)()


def _lay_out(folder: Path) -> subprocess.Popen[str]:
    command = ["/bin/sh", "-c", _LAY_OUT, str(ruff.find_ruff_bin())]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603


def _check(running: subprocess.Popen[str]) -> None:
    """Wait for the end of a process, and raise where it found faults or failed."""
    output, errors = running.communicate()
    message = errors.strip() or output.strip()
    if running.returncode == _FOUND_FAULTS:
        raise FormatError(message)
    if running.returncode:
        raise OSError(f"ruff failed: {message}")
