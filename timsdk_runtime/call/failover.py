"""Which domain of the region is called: the first one that works, and the primary again soon after it recovers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from timsdk_runtime.call.rate_limit import Lock

FAILOVER_TIMEOUT: Final = 0.9
"""Seconds for connecting to a domain that has an alternative, and for a probe."""

_FIRST_REST: Final = 5.0
_LONGEST_REST: Final = 30.0


class _State:
    def __init__(self) -> None:
        self.rest = 0.0
        """Seconds between a failure and the next probe. Doubles with each failed probe."""
        self.down_until = 0.0
        self.down = False
        self.probing = False


class DomainHealth:
    """Which domains of the region are up; shared by all calls of a client."""

    def __init__(self, make_lock: Callable[[], Lock], domains: tuple[str, ...]) -> None:
        self._make_lock = make_lock
        self._lock = make_lock()
        self._domains = domains
        self._states = {domain: _State() for domain in domains}

    def after_fork(self) -> None:
        """Replace the lock in a forked child, and forget probes that run in the parent."""
        self._lock = self._make_lock()
        for state in self._states.values():
            state.probing = False

    def select(self, avoid: str | None = None) -> str:
        """Return the domain for the next attempt; where there is a choice, not the one to `avoid`."""
        primary = self._domains[0]
        if primary != avoid and not self._states[primary].down:
            return primary
        candidates = [domain for domain in self._domains if domain != avoid] or list(self._domains)
        return next((domain for domain in candidates if not self._states[domain].down), candidates[0])

    def has_alternative(self, domain: str) -> bool:
        """Whether another domain is up, as far as is known."""
        if len(self._domains) == 1:
            return False
        return any(not state.down for name, state in self._states.items() if name != domain)

    def mark_down(self, domain: str, now: float, *, probe: bool = False) -> None:
        """Record that a call, or a probe, could not connect to `domain`."""
        if len(self._domains) == 1:
            return
        with self._lock:
            state = self._states[domain]
            if state.down and not probe:
                return  # many calls may fail at once; only probes lengthen the rest
            state.rest = min(_LONGEST_REST, state.rest * 2 or _FIRST_REST)
            state.down, state.probing = True, False
            state.down_until = now + state.rest

    def mark_up(self, domain: str) -> None:
        """Record that `domain` responded."""
        if self._states[domain].down:
            with self._lock:
                self._states[domain] = _State()

    def next_probe(self, now: float) -> str | None:
        """Return a domain whose rest is over, to one caller only, which then probes it."""
        for domain, state in self._states.items():
            if state.down and not state.probing and now >= state.down_until:
                with self._lock:
                    if state.down and not state.probing:
                        state.probing = True
                        return domain
        return None
