"""Format: the same texts, laid out by ruff; and the proof that they are Python."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_CONFIG = """\
line-length = 118
target-version = "py310"
lint.isort.known-first-party = ["timsdk", "timsdk_runtime"]
"""


class FormatError(Exception):
    """A template produced what is no Python: a bug of the generator."""


def format_texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Format every Python file; other files stay as they are."""
    with tempfile.TemporaryDirectory(prefix="timsdk-format-") as name:
        root = Path(name)
        config = root / "ruff.toml"
        config.write_text(_CONFIG, encoding="utf-8")
        python = [path for path in texts if path.endswith(".py")]
        for path in python:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(texts[path], encoding="utf-8")
        _ruff("check", "--select", "I", "--fix", "--quiet", "--config", str(config), str(root))
        _ruff("format", "--quiet", "--config", str(config), str(root))
        formatted = {path: (root / path).read_text(encoding="utf-8") for path in python}
    return {**texts, **formatted}


def prove(path: str, text: str) -> None:
    """Compile what is about to be written; files that are as they were have been proven before."""
    if path.endswith(".py"):
        try:
            compile(text, path, "exec")
        except SyntaxError as error:
            raise FormatError(f"{path}:{error.lineno}: {error.msg}") from error


def _ruff(*arguments: str) -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "ruff", *arguments, "--no-cache"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise FormatError(done.stderr.strip() or done.stdout.strip())
