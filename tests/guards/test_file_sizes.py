"""Hand-written files stay readable in one sitting: the limit, and every file that may exceed it."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIMITS = {".py": 300, ".j2": 60}
GENERATED = {"generated", "golden", "dist", "build"}
LONGER = {
    "timsdk_runtime/call/decision.py": "one decision, read from its first condition to its last",
    "tests/fragments/test_behaviour.py": "one short test for each fragment",
    "tests/reliability/faults.py": "a table: the rows of docs/reliability.md",
    "tests/reliability/test_decisions.py": "a row of the table of faults for each test",
    "tests/reliability/test_faults.py": "a row of the table of faults for each test",
    "tests/runtime/test_client.py": "one short test for each setting",
    "tests/runtime/test_codec.py": "one short test for each kind of field",
    "tests/runtime/test_http1.py": "one table of responses, each fed in every way",
    "tests/runtime/test_rate_limit.py": "one short test for each rule of rates, budget and domains",
    "tests/runtime/test_exchange.py": "one short test for each rule of a call",
    "tests/runtime/test_item_retry.py": "one short test for each way an item ends",
    "tests/runtime/test_urllib3_transport.py": "one short test for each way a connection fails",
    "tests/support/simulation.py": "a service, a network and a clock that only work together",
    "tests/unit/test_cache.py": "one short test for each kind of change",
    "tests/unit/test_overlay.py": "one short test for each rule of overlays",
    "tests/unit/test_load.py": "one short test for each trap of YAML",
}


def lengths() -> dict[str, int]:
    """Number of lines of every hand-written file that has a limit."""
    found: dict[str, int] = {}
    for folder in ROOT.iterdir():
        if folder.is_dir() and not folder.name.startswith("."):
            for path in folder.rglob("*"):
                name = path.relative_to(ROOT)
                if path.suffix in LIMITS and not GENERATED.intersection(name.parts):
                    found[name.as_posix()] = len(path.read_text(encoding="utf-8").splitlines())
    return found


def too_long(files: dict[str, int]) -> set[str]:
    """Names of the files above their limit."""
    return {name for name, length in files.items() if length > LIMITS[Path(name).suffix]}


def test_file_above_its_limit_has_a_reason() -> None:
    files = lengths()
    assert {name: files[name] for name in too_long(files) - LONGER.keys()} == {}, (
        "cut by noun, or give a reason above"
    )


def test_reason_belongs_to_a_file_above_its_limit() -> None:
    assert LONGER.keys() - too_long(lengths()) == set(), "short enough by now: remove from LONGER"


@pytest.mark.parametrize(("name", "length"), [("codegen/new.py", 301), ("templates/timsdk/new.py.j2", 61)])
def test_limit_counts_one_line_more(name: str, length: int) -> None:
    assert too_long({name: length}) == {name}
    assert too_long({name: length - 1}) == set()
