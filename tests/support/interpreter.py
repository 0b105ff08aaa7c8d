"""Python in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent

_LOADED = """
import json, sys
exec(sys.argv[1])
before = set(sys.modules)
exec(sys.argv[2])
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def loaded_modules(code: str, *, before: str = "") -> set[str]:
    """Return the modules that `code` loads in a new interpreter beyond those of `before`."""
    arguments = [sys.executable, "-c", _LOADED, before, code]
    ended = subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)
    return set(json.loads(ended.stdout))


def run_module(name: str, *arguments: object, timeout: float = 60.0) -> Any:
    """Run a module below `tests/` that writes JSON, and return it. It may write nothing to standard error."""
    ended = subprocess.run(
        [sys.executable, "-m", name, *map(str, arguments)],
        cwd=TESTS,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, ""), ended.stderr
    return json.loads(ended.stdout)
