"""What a process does while Redis does not respond: it keeps its share of each rate by itself.

Between the two states no window may hold more calls than the rate allows. So the share begins with the regular slot
after the last one that Redis granted, without a burst. And after an outage both are asked, for as long as another
process may still be without Redis.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from timsdk_runtime.call.limiter import Grant, NamedRate
from timsdk_runtime.call.rate_limit import is_quota, make_limit, reserve_all
from timsdk_runtime.declarations import Rate

if TYPE_CHECKING:
    from timsdk_runtime.call.rate_limit import Limit

_BEAT: Final = 1.0
"""Seconds between two signs of life of a process."""
_KNOWN: Final = 50.0
"""Seconds for which the server remembers a sign of life; less than the script keeps it."""
_PROBES: Final = (1.0, 2.0)
"""Seconds from one question to a silent Redis to the next; the last one stays."""
_HOLD: Final = 3 * _PROBES[-1]
"""Seconds after which a process that makes calls has noticed that Redis is back, even if two of its probes failed."""
_LATE: Final = 0.035
"""Part of a window by which a call may leave after its slot. A burst and these are what a rate leaves unused."""
LATE_FOR_A_QUOTA: Final = 1.0
"""Seconds by which it may where the window is long; the window is kept longer by them."""
_SHARE: Final = 0.95
"""What the processes use together: the moments at which they change over are not quite equal."""


class Share:
    """The share of the rates that this process keeps, and when it counts. Its callers hold `lock`."""

    def __init__(self) -> None:
        self.lock = threading.RLock()  # a signal handler may make a call while its thread is in here
        self.members = 1
        """Processes that share the rates, as far as is known."""
        self.down = False
        self._next_beat = 0.0
        self._known_until = 0.0
        """Until when the server has to know this process."""
        self._late_since = math.inf
        """When the first question since the last reply turned out to be in vain."""
        self._failed_probes = 0
        self._next_probe = 0.0
        self._hold_until = 0.0
        self._limits: dict[NamedRate, Limit] = {}
        self._slots: dict[NamedRate, list[float]] = {}
        """The last slot of this process; of a quota all those in its window."""

    def signs_of_life(self, now: float) -> tuple[bool, bool]:
        """Return whether this process gives a sign of life now, and whether the server remembers an earlier one."""
        beat = now >= self._next_beat
        if beat:
            self._next_beat = now + _BEAT
        return beat, now < self._known_until

    def may_ask(self, now: float) -> bool:
        """Whether Redis is to be asked. While it is silent, one call at a time probes it."""
        if not self.down:
            return True
        if now < self._next_probe:
            return False
        self._schedule(now)
        return True

    def holds(self, now: float) -> bool:
        """Whether the share counts beside what Redis grants, because an outage has just ended."""
        if now < self._hold_until:
            return True
        if not self.down:
            self._limits.clear()
        return False

    def failed(self, asked: float, now: float, *, late: bool) -> bool:
        """Take notice that a question, asked at some time, was in vain. Return whether an outage begins.

        A late reply is none, unless a later question is in vain, too: Redis has counted the call meanwhile.
        """
        self._next_beat = 0.0
        first, self._late_since = self._late_since, min(self._late_since, now)
        if self.down or (late and asked < first):
            return False
        self.down, self._failed_probes = True, 0
        self._schedule(now)
        return True

    def responded(self, members: int, now: float, *, beat: bool) -> bool:
        """Take notice that Redis responds, perhaps to a sign of life. Return whether an outage ends."""
        ended, self.down, self._late_since = self.down, False, math.inf
        if ended:
            self._hold_until = now + _HOLD
        if beat:
            self._known_until = now + _KNOWN
        if self.holds(now):  # a Redis that lost its data has yet to hear of the others
            self.members = max(self.members, members)
        elif members:
            self.members = members
        return ended

    def lost(self, now: float) -> None:
        """Take notice that Redis has lost its data: others may use slots that it does not know any more."""
        self._hold_until = now + _HOLD

    def granted(self, limits: Sequence[NamedRate], slot: float) -> None:
        """Remember a slot."""
        for limit in limits:
            slots = self._slots.setdefault(limit, [])
            if is_quota(limit[1]):
                slots[:] = [at for at in slots if at > slot - limit[1].seconds]
                slots.append(slot)
            else:
                slots[:] = [max([slot, *slots])]

    def reserve(self, limits: Sequence[NamedRate], now: float, patience: float) -> Grant:
        """Reserve a slot of the share."""
        own = [self._limit(limit, now) for limit in limits]
        wait = reserve_all(own, 0.0, now, patience)
        if wait <= patience:
            self.granted(limits, now + wait)

        def refund() -> None:
            with self.lock:
                for limit in own:
                    limit.refund(now + wait)

        return Grant(wait, refund, expires=now + wait + lateness(limits))

    def _limit(self, limit: NamedRate, now: float) -> Limit:
        found = self._limits.get(limit)
        if found is None:
            found = self._limits[limit] = make_limit(share_of(limit[1], self.members))
            slots = self._slots.get(limit, [])
            found.start_after(max([now, *slots[-1:]]))
            if is_quota(limit[1]):
                for slot in slots:
                    found.take(slot)
        return found

    def _schedule(self, now: float) -> None:
        self._next_probe = now + _PROBES[min(self._failed_probes, len(_PROBES) - 1)]
        self._failed_probes += 1


def lateness(limits: Sequence[NamedRate]) -> float:
    """Return the seconds by which a call may leave after its slot, so that no window holds too many calls."""
    return min(LATE_FOR_A_QUOTA if is_quota(rate) else _LATE * rate.seconds for _, rate in limits)


def share_of(rate: Rate, members: int) -> Rate:
    """Return what each of several processes may use: whole calls, or fewer than one in the window."""
    calls = rate.calls * _SHARE / members
    return Rate(float(math.floor(calls)) if calls >= 1 else calls, rate.seconds)
