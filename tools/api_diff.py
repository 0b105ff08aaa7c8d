"""What changed for callers of the hand-written runtime since a git revision, as griffe sees it.

python -m tools.api_diff v1.0.0
"""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

ROOT = Path(__file__).parents[1]
RUNTIME = "timsdk_runtime"


def load(package: str, folder: Path) -> Any:
    """Read the package in a folder without importing it, and never the one in the current folder."""
    return griffe.load(package, search_paths=[folder], try_relative_path=False, allow_inspection=False)


def modules(package: Any) -> Iterator[Any]:
    """Yield a package and all modules below it. Griffe by itself looks at those only that a package exports."""
    yield package
    for module in package.modules.values():
        if not module.is_alias:
            yield from modules(module)


def breakages(old: Any, new: Any) -> Iterator[Any]:
    """Yield what griffe finds broken in the modules that both packages have."""
    there = {module.path: module for module in modules(new)}
    for module in modules(old):
        if module.path in there:
            yield from griffe.find_breaking_changes(module, there[module.path])


def main(revision: str) -> int:
    """Print what breaks. The exit code is 1 where something does."""
    command = ["git", "-C", str(ROOT), "archive", "--format=tar", revision, RUNTIME]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        print(f"{revision} is no revision with a {RUNTIME}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as tar:
            tar.extractall(folder)  # noqa: S202  written by git from our own repository
        broken = breakages(load(RUNTIME, Path(folder)), load(RUNTIME, ROOT))
        found = [f"{breakage.obj.path}: {breakage.kind.value}" for breakage in broken]
    print(*found, f"{len(found)} breaking changes of {RUNTIME} since {revision}", sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
