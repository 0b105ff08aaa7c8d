"""`Finding`: what a check saw, whether that is right, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

Verdict: TypeAlias = Literal["ok", "info", "warn", "fail"]

_FROM_WORST: tuple[Verdict, ...] = ("fail", "warn", "info")


class Finding(NamedTuple):
    """One line of the report. No text of it holds a secret."""

    check: str
    verdict: Verdict
    seen: str
    advice: str = ""


def worst(findings: Sequence[Finding]) -> Verdict:
    """Return the worst verdict of a report."""
    found: set[Verdict] = {finding.verdict for finding in findings}
    for verdict in _FROM_WORST:
        if verdict in found:
            return verdict
    return "ok"
