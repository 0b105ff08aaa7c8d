"""Format: texts -> texts laid out by ruff, which refuses what the oldest supported Python cannot read."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import ruff  # type: ignore[import-untyped]

_CONFIG = """\
line-length = 118
target-version = "py310"
lint.isort.known-first-party = ["timsdk", "timsdk_runtime"]
lint.select = ["E9", "F404", "F7", "F82", "PLE", "I"]  # what would not run, and imports to be sorted
lint.fixable = ["I"]
"""
_FOUND_FAULTS = 1
"""Exit code of ruff where the texts are at fault. Others mean that it could not work."""


class FormatError(Exception):
    """A template produced bad Python, which is a bug of the generator."""


def format_texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Check every Python file, sort its imports and format it. Other files stay unchanged."""
    python = [path for path in texts if path.endswith(".py")]
    if not python:
        return dict(texts)
    with tempfile.TemporaryDirectory(prefix="timsdk-format-") as folder:
        root = Path(folder)
        (root / "ruff.toml").write_text(_CONFIG, encoding="utf-8")
        for path in python:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(texts[path], encoding="utf-8")
        _ruff(folder, "check", "--fix", "--output-format=concise")
        _ruff(folder, "format")
        formatted = {path: (root / path).read_text(encoding="utf-8") for path in python}
    return {**texts, **formatted}


def _ruff(folder: str, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603
        [str(ruff.find_ruff_bin()), *arguments, "--quiet", "--no-cache", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    message = done.stderr.strip() or done.stdout.strip()
    if done.returncode == _FOUND_FAULTS:
        raise FormatError(message)
    if done.returncode:
        raise OSError(f"ruff {arguments[0]} failed: {message}")
