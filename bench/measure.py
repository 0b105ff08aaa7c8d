"""Measures pairs: a reference and a subject, one right after the other, in rounds of alternating order."""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).parent.parent

Meter = Callable[[], float]
"""Runs something and returns what it cost."""


@dataclass(frozen=True)
class Row:
    """The costs of a subject and of its reference, round by round. `target` bounds the median of `judged`."""

    name: str
    unit: str
    reference: str
    references: list[float]
    subjects: list[float]
    target: float | None = None
    bound: Literal["at most", "at least"] = "at most"
    judged: Literal["ratio", "difference", "subject"] = "ratio"

    def as_json(self) -> dict[str, Any]:
        rounds = list(zip(self.references, self.subjects, strict=True))
        ratios = [subject / reference for reference, subject in rounds]
        judged = {
            "ratio": ratios,
            "difference": [subject - reference for reference, subject in rounds],
            "subject": self.subjects,
        }[self.judged]
        median = statistics.median(judged)
        met = None
        if self.target is not None:
            met = median <= self.target if self.bound == "at most" else median >= self.target
        return {
            "name": self.name,
            "unit": self.unit,
            "reference": self.reference,
            "reference_median": _short(statistics.median(self.references)),
            "subject_median": _short(statistics.median(self.subjects)),
            "ratio": _spread(ratios),
            "judged": self.judged,
            "value": _spread(judged),
            "bound": self.bound,
            "target": self.target,
            "met": met,
            "rounds": len(rounds),
            "references": [_short(value) for value in self.references],
            "subjects": [_short(value) for value in self.subjects],
        }


def pair(reference: Meter, subject: Meter, rounds: int) -> tuple[list[float], list[float]]:
    """Return what both cost in each round. A warm-up round is not counted."""
    reference()
    subject()
    references: list[float] = []
    subjects: list[float] = []
    for number in range(rounds):
        order = ((reference, references), (subject, subjects))
        for meter, costs in order if number % 2 else order[::-1]:
            gc.collect()  # or one would pay for the garbage of the other
            costs.append(meter())
    return references, subjects


def cpu(call: Callable[[], Any], times: int) -> Meter:
    """Return a meter of CPU seconds of this process for one call."""

    def measure() -> float:
        start = time.process_time()
        for _ in range(times):
            call()
        return (time.process_time() - start) / times

    return measure


class Children:
    """Starts fresh interpreters that share one folder of compiled bytecode."""

    def __init__(self, cache: Path, python: str = sys.executable, path: str = "") -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self._environment = {**kept, "PYTHONPYCACHEPREFIX": str(cache), "PYTHONPATH": path}
        self._python = python

    def run(self, *arguments: str) -> str:
        """Run it and return what it prints."""
        return subprocess.run(
            [self._python, *arguments], env=self._environment, cwd=ROOT, check=True, text=True, stdout=subprocess.PIPE
        ).stdout

    def cpu(self, *arguments: str) -> Meter:
        """Return a meter of CPU seconds of the whole process and of those that it starts."""

        def measure() -> float:
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            self.run(*arguments)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime

        return measure

    def cpu_beyond_bare(self, *arguments: str) -> Meter:
        """Return a meter like `cpu`, less the cost of a bare interpreter that runs right before."""
        bare, whole = self.cpu("-c", "pass"), self.cpu(*arguments)

        def measure() -> float:
            costs = bare()
            return max(whole() - costs, 1e-5)

        return measure

    def seconds(self, *arguments: str) -> Meter:
        """Return a meter of seconds on the clock."""

        def measure() -> float:
            start = time.perf_counter()
            self.run(*arguments)
            return time.perf_counter() - start

        return measure

    def printed(self, *arguments: str) -> Meter:
        """Return a meter that reads the number it prints."""
        return lambda: float(self.run(*arguments))


def _spread(values: list[float]) -> dict[str, float]:
    low, median, high = statistics.quantiles(values, n=4, method="inclusive")
    named = {"median": median, "low": low, "high": high, "least": min(values), "most": max(values)}
    return {name: _short(value) for name, value in named.items()}


def _short(value: float) -> float:
    return float(f"{value:.4g}")
