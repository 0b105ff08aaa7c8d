"""The SDK beside libraries that patch the process. The others run with `make compat`."""

from __future__ import annotations

from pathlib import Path

import pytest
from reliability import document

from .environments import ENVIRONMENTS, GEVENT, NIQUESTS, OPENTELEMETRY, Environment
from .runner import CONNECTIONS, run_environment
from .table import rows


@pytest.mark.parametrize("environment", [OPENTELEMETRY, GEVENT, NIQUESTS], ids=lambda found: found.patch)
def test_calls_and_faults_go_as_ever_beside_a_patching_library(environment: Environment, tmp_path: Path) -> None:
    found = run_environment(environment, tmp_path / "environment", pinned=True)
    assert found is not None
    assert {kind: outcome.failed for kind, outcome in found.items()} == {kind: {} for kind in CONNECTIONS}
    assert all(outcome.results for outcome in found.values())


def test_page_says_for_every_environment_that_all_checks_passed() -> None:
    lines = rows(document.PAGE.read_text("utf-8"))
    assert lines.keys() <= {environment.name for environment in ENVIRONMENTS}
    absent = {environment.name: environment for environment in ENVIRONMENTS if environment.name not in lines}
    assert all(environment.python is not None for environment in absent.values()), f"make compat: {sorted(absent)}"
    assert not [line for line in lines.values() if "not:" in line]
