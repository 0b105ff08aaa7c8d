"""Counts calls in windows of time."""

from __future__ import annotations

from collections.abc import Sequence


def most_in_a_window(times: Sequence[float], seconds: float) -> int:
    """Return the largest number of calls in any window of that length, at any phase."""
    return most_surely_in_a_window([(time, time) for time in times], seconds)


def most_surely_in_a_window(spans: Sequence[tuple[float, float]], seconds: float) -> int:
    """Return the largest number of calls that some window of that length holds from end to end.

    A call came after one moment and until another, which are both in the order of the calls.
    """
    most = first = 0
    for last, (_, until) in enumerate(spans):
        while until - spans[first][0] >= seconds - 1e-9:
            first += 1
        most = max(most, last - first + 1)
    return most
