"""Type checkers accept correct code of users, and find each mistake in its line."""

from __future__ import annotations

import re
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
