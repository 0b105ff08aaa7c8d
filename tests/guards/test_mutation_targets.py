"""Every module of the runtime is judged by mutation, or is said to hold no decision."""

from __future__ import annotations

from pathlib import Path

from tools.mutation.targets import NO_DECISIONS, targets

ROOT = Path(__file__).parents[2]
RUNTIME = ROOT / "timsdk_runtime"


def modules() -> set[str]:
    files = (file for file in RUNTIME.rglob("*.py") if file.name not in ("__init__.py", "_version.py"))
    return {".".join(file.relative_to(RUNTIME).with_suffix("").parts) for file in files}


def test_every_module_is_judged_or_exempt() -> None:
    assert set(targets(ROOT)) | NO_DECISIONS == modules()
    assert set(targets(ROOT)) & NO_DECISIONS == set()


def test_every_judge_exists() -> None:
    judges = {test.partition("::")[0] for tests in targets(ROOT).values() for test in tests}
    assert [test for test in sorted(judges) if not (ROOT / test).exists()] == []
