"""Mutation testing of the runtime: change one thing at a time and see whether a test fails.

    python -m tools.mutation                             # every module of targets.py
    python -m tools.mutation call.retry call.failover    # some of them
    python -m tools.mutation call.retry --least 85       # fail below this score
    python -m tools.mutation model.codec --every 3       # a sample

Lists each mutant that no test finds, with file and line.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

from tools.mutation.runner import ROOT, survivors
from tools.mutation.targets import targets

PRELOADED = ("attrs", "cattrs", "cryptography.x509", "hypothesis.stateful", "trustme", "urllib3", "logging")
"""What every test imports; forks inherit it."""


def main() -> None:
    """Test the mutants of the chosen modules and print the scores."""
    tests = targets(ROOT)
    parser = argparse.ArgumentParser(description="Mutation testing of timsdk_runtime.")
    parser.add_argument("modules", nargs="*", metavar="module", help="as in call.retry; all when omitted")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
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
    total = found = 0
    for module in options.modules or tests:
        started = time.monotonic()
        count, alive = survivors(module, tests[module], options.jobs, options.every)
        total, found = total + count, found + count - len(alive)
        score = 100 * (count - len(alive)) / count
        seconds = time.monotonic() - started
        print(f"{module}: {count - len(alive)} of {count} found, {score:.1f} % ({seconds:.0f} s)", flush=True)
    score = 100 * found / total
    print(f"all: {found} of {total} found, {score:.1f} %")
    if score < options.least:
        raise SystemExit(f"less than {options.least:g} %")


if __name__ == "__main__":
    main()
