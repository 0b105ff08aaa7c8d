"""Two headers of HTTP responses: `Retry-After` and `Date`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_LONGEST_HINT: Final = 7 * 86400
"""Seconds; a longer `Retry-After` is taken for nonsense."""


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds a `Retry-After` header asks for, as a number or a date. None where it makes no sense."""
    text = headers.get("retry-after", "")
    try:
        seconds = float(text)
    except ValueError:
        moment = http_date(text)
        seconds = -1.0 if moment is None else moment - now
    return seconds if 0.0 < seconds <= _LONGEST_HINT else None


def clock_skew(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds by which this machine's clock is ahead of the `Date` header. None without that header."""
    date = headers.get("date")
    moment = http_date(date) if date else None
    return None if moment is None else now - moment


def http_date(text: str) -> float | None:
    """Return the Unix time of an HTTP date, or None where it is not a date."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  slow to import and rarely needed

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
