"""Mutation testing of the runtime: change one thing at a time and see whether a test fails.

    python -m tools.mutation                             # every module of targets.py
    python -m tools.mutation call.retry call.failover    # some of them
    python -m tools.mutation call.retry --least 85       # fail below this score
    python -m tools.mutation model.codec --every 3       # a sample

Lists each mutant that no test finds, with file and line. A run of some modules uses only the tests that targets.py
names for them, and so may list a few that the run of all modules finds.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import attrs
import pytest

from tools.mutation.children import forked, status_of, statuses
from tools.mutation.importing import OPTIONS, tasks
from tools.mutation.items import SURVIVED
from tools.mutation.judge import Judge, Trial, report
from tools.mutation.reach import new_coverage
from tools.mutation.targets import EVERYWHERE, targets

ROOT = Path(__file__).parents[2]
PRELOADED = ("attrs", "cattrs", "cryptography.x509", "hypothesis.stateful", "trustme", "urllib3", "logging")
"""What every test imports; forks inherit it."""


def main() -> None:
    """Test the mutants of the chosen modules and print the scores."""
    tests = targets(ROOT)
    parser = argparse.ArgumentParser(description="Mutation testing of timsdk_runtime.")
    parser.add_argument("modules", nargs="*", metavar="module", help="as in call.retry; all when omitted")
    parser.add_argument(
        "--jobs", type=int, default=2 * (os.cpu_count() or 1), help="twice the cores: tests wait much"
    )
    parser.add_argument("--every", type=int, default=1, help="try every second, third, ... mutant only")
    parser.add_argument("--least", type=float, default=0.0, help="fail where fewer percent are found")
    options = parser.parse_args()
    if unknown := set(options.modules) - tests.keys():
        parser.error(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(tests)}")
    os.chdir(ROOT)
    for name in PRELOADED:
        __import__(name)
    if loaded := [name for name in sys.modules if name.partition(".")[0] == "timsdk_runtime"]:
        raise SystemExit(f"{loaded[0]} is loaded already; a fork would test it without the change")
    with tempfile.TemporaryDirectory() as scratch:
        tempfile.tempdir = os.environ["TMPDIR"] = scratch
        chosen = {module: tests[module] for module in options.modules or tests}
        everywhere = () if options.modules else EVERYWHERE
        trials = judged(chosen, everywhere, every=options.every, jobs=options.jobs, scratch=Path(scratch))
    score = print_scores(trials)
    if score < options.least:
        raise SystemExit(f"less than {options.least:g} %")


def judged(
    modules: Mapping[str, Sequence[str]], everywhere: Sequence[str], *, every: int, jobs: int, scratch: Path
) -> list[Trial]:
    """Try the mutants of modules: first those that can be swapped, then those that need an import."""
    judge = Judge(modules, everywhere, every=every, jobs=jobs, scratch=scratch)
    files = dict.fromkeys(test.partition("::")[0] for tests in [*modules.values(), everywhere] for test in tests)
    if status_of(forked(lambda: collect(judge, list(files)))):
        raise SystemExit("the tests fail without a change")
    trials = [Trial(**trial) for trial in json.loads((scratch / "trials.json").read_text())]
    waiting = [trial for trial in trials if trial.status is None]
    done = [trial for trial in trials if trial.status is not None]
    for trial, status in statuses(tasks(waiting), jobs):
        report(trial, status)
        done.append(attrs.evolve(trial, status=status))
    return done


def collect(judge: Judge, files: Sequence[str]) -> NoReturn:
    """Let pytest collect the tests and hand them to the judge."""
    measured = new_coverage()
    measured.start()
    judge.measure_imports(measured)
    os._exit(int(pytest.main([*OPTIONS, *files], plugins=[judge])))


def print_scores(trials: Sequence[Trial]) -> float:
    """Print how many mutants of each module were found; return the percentage of all."""
    modules = dict.fromkeys(trial.module for trial in trials)
    for module in [*modules, ""]:
        of_module = [trial for trial in trials if module in ("", trial.module)]
        found = sum(trial.status != SURVIVED for trial in of_module)
        print(f"{module or 'all'}: {found} of {len(of_module)} found, {100 * found / len(of_module):.1f} %")
    return 100 * sum(trial.status != SURVIVED for trial in trials) / len(trials)


if __name__ == "__main__":
    main()
