"""Re-creates what must not survive a fork.

Those are locks that another thread may have held, and sockets shared with the parent.
"""

from __future__ import annotations

import os
import weakref
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    class AfterFork(Protocol):
        """An object that must be renewed in a forked child."""

        def after_fork(self) -> None:
            """Renew what must not be shared with the parent."""
            ...


_known: weakref.WeakSet[AfterFork] = weakref.WeakSet()


def register_after_fork(thing: AfterFork) -> None:
    """Call `thing.after_fork` in every forked child of this process, as long as `thing` lives."""
    _known.add(thing)


def _after_fork_in_child() -> None:
    for thing in list(_known):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
