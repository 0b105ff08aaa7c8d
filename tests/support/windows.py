"""Counts calls in windows of time."""

from __future__ import annotations


def most_in_a_window(times: list[float], seconds: float) -> int:
    """Return the largest number of calls in any window of that length, at any phase."""
    most = first = 0
    for last, time in enumerate(times):
        while time - times[first] >= seconds - 1e-9:
            first += 1
        most = max(most, last - first + 1)
    return most
