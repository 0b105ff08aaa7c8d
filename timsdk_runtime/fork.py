"""What starts anew in a forked child: locks that nobody there will release, sockets that are the parent's."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class AfterFork(Protocol):
    """Something that is of no use in a child as it is."""

    def after_fork(self) -> None: ...


_known: weakref.WeakSet[AfterFork] = weakref.WeakSet()


def register_after_fork(thing: AfterFork) -> None:
    """Have `thing.after_fork` called in every child of this process."""
    _known.add(thing)


def _restart_all() -> None:
    for thing in list(_known):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_restart_all)
