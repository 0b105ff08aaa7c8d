"""Webhooks end to end, as users test their own apps: the block of docs/emulator.md in a pytest run of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^### In your test suite\n.*?^```py\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_test_of_the_page_passes_in_a_test_suite(tmp_path: Path) -> None:
    found = BLOCK.search((ROOT / "docs/emulator.md").read_text("utf-8"))
    assert found is not None
    (tmp_path / "test_app.py").write_text(found[1], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_app.py"],
        cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "generated")))},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 passed" in done.stdout
