"""The clock of an emulated app: it follows the time, stands still, and is moved forwards."""

from __future__ import annotations

import time
from collections.abc import Callable


class Clock:
    """Unix time in seconds: `clock()` reads it.

    Args:
        source: What it follows while it is not frozen.
    """

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._ahead = 0.0
        self._frozen: float | None = None

    def __call__(self) -> float:
        """Return the time."""
        return self._source() + self._ahead if self._frozen is None else self._frozen

    @property
    def frozen(self) -> bool:
        """Whether the clock stands still."""
        return self._frozen is not None

    def freeze(self, at: float | None = None) -> None:
        """Stop the clock, at the time it shows or at another."""
        self._frozen = self() if at is None else float(at)

    def advance(self, seconds: float) -> None:
        """Move the clock forwards; a frozen clock stays frozen.

        Raises:
            ValueError: `seconds` is negative.
        """
        if not seconds >= 0:
            raise ValueError(f"a clock is moved forwards, not by {seconds} seconds")
        if self._frozen is None:
            self._ahead += seconds
        else:
            self._frozen += seconds

    def run(self) -> None:
        """Let a frozen clock go on from the time it shows."""
        if self._frozen is not None:
            self._ahead = self._frozen - self._source()
            self._frozen = None
