"""Type checkers accept correct code of users, and find each mistake in its line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from mypy import api as mypy
from support.generated import ROOT

HERE = Path(__file__).parent
SAMPLES = HERE / "typing_samples.py"
MISTAKES = HERE / "typing_mistakes.py"
_LINE = re.compile(r"(?P<path>[^:]+):(?P<line>\d+): error: (?P<message>.*)")


@pytest.fixture(scope="module")
def reported() -> dict[str, dict[int, str]]:
    """Return by file and line what `mypy --strict` reports, in one run with the cache of `make lint`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        output, errors, _ = mypy.run(["--no-error-summary", "--hide-error-context", str(SAMPLES), str(MISTAKES)])
    assert errors == ""
    found: dict[str, dict[int, str]] = {}
    for line in output.splitlines():
        if match := _LINE.fullmatch(line):
            found.setdefault(Path(match["path"]).name, {})[int(match["line"])] = match["message"]
    return found


def test_code_of_users_passes_the_type_checker(reported: dict[str, dict[int, str]]) -> None:
    assert reported.keys() <= {SAMPLES.name, MISTAKES.name}
    assert reported.get(SAMPLES.name, {}) == {}


def test_type_checker_finds_every_mistake(reported: dict[str, dict[int, str]]) -> None:
    lines = MISTAKES.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# E")}
    assert len(marked) > 20
    assert reported[MISTAKES.name].keys() == marked, reported[MISTAKES.name]


def test_pyrefly_accepts_code_of_users_in_its_default_setting(tmp_path: Path) -> None:
    code = tmp_path / "users.py"  # in the repository it would take the settings of mypy
    code.write_text(SAMPLES.read_text(encoding="utf-8"), encoding="utf-8")
    command = [sys.executable, "-m", "pyrefly", "check", "--output-format", "min-text", "--python-version", "3.10"]
    paths = ["--search-path", str(ROOT), "--search-path", str(ROOT / "generated")]
    found = subprocess.run(
        [*command, *paths, str(code)], check=False, capture_output=True, text=True, timeout=120, cwd=tmp_path
    )
    assert found.returncode == 0, found.stdout
    code.write_text('from timsdk.group import InitialMember\nInitialMember(member_account="bob", rolle="Admin")\n')
    found = subprocess.run(
        [*command, *paths, str(code)], check=False, capture_output=True, text=True, timeout=120, cwd=tmp_path
    )
    assert "Unexpected keyword argument `rolle`" in found.stdout
