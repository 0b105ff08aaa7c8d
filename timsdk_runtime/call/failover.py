"""Which domain of the region is called: the first one that works, and back to the primary soon after it recovers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from timsdk_runtime.call.rate_limit import Lock

FAILOVER_TIMEOUT: Final = 0.9
"""Seconds for connecting to a domain that another one can stand in for, and for a probe."""

_FIRST_REST: Final = 5.0
_LONGEST_REST: Final = 30.0


class _State:
    def __init__(self) -> None:
        self.rest = 0.0
        """Seconds a domain that failed is left alone; doubles with each failed probe."""
        self.down_until = 0.0
        self.down = False
        self.probing = False


class DomainHealth:
    """What is known of each domain; shared by all calls of a client."""

    def __init__(self, make_lock: Callable[[], Lock], domains: tuple[str, ...]) -> None:
        self._make_lock = make_lock
        self._lock = make_lock()
        self._domains = domains
        self._states = {domain: _State() for domain in domains}

    def after_fork(self) -> None:
        """In a child: a lock of its own, and no probe on its way."""
        self._lock = self._make_lock()
        for state in self._states.values():
            state.probing = False

    def choose(self, avoid: str | None = None) -> str:
        """The domain for the next attempt; after a failure, another than the one to `avoid`."""
        candidates = [domain for domain in self._domains if domain != avoid] or list(self._domains)
        return next((domain for domain in candidates if not self._states[domain].down), candidates[0])

    def has_spare(self, domain: str) -> bool:
        """Whether another domain works, as far as is known."""
        return any(not state.down for name, state in self._states.items() if name != domain)

    def failed(self, domain: str, now: float, *, probe: bool = False) -> None:
        """No connection to `domain` could be made, by a call or by a probe."""
        if len(self._domains) == 1:
            return
        with self._lock:
            state = self._states[domain]
            if state.down and not probe:
                return  # nothing new: many calls may fail at once, and both domains may be down
            state.rest = min(_LONGEST_REST, state.rest * 2 or _FIRST_REST)
            state.down, state.probing = True, False
            state.down_until = now + state.rest

    def works(self, domain: str) -> None:
        """`domain` answered."""
        if self._states[domain].down:
            with self._lock:
                self._states[domain] = _State()

    def due(self, now: float) -> str | None:
        """A domain that has rested long enough to be probed; it is given to one caller only."""
        for domain, state in self._states.items():
            if state.down and not state.probing and now >= state.down_until:
                with self._lock:
                    if state.down and not state.probing:
                        state.probing = True
                        return domain
        return None
