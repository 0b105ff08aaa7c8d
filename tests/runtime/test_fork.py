"""What a fork must not share is renewed in the child, as long as somebody uses it."""

from __future__ import annotations

import gc
import weakref

from support.forks import status_of_child

from timsdk_runtime.fork import register_after_fork


class Counter:
    """Counts how often it was renewed."""

    def __init__(self) -> None:
        self.renewed = 0
        register_after_fork(self)

    def after_fork(self) -> None:
        self.renewed += 1


def test_child_renews_what_is_registered_once_and_the_parent_does_not() -> None:
    counter = Counter()
    assert status_of_child(lambda: 40 + counter.renewed) == 41
    assert counter.renewed == 0


def test_registration_keeps_nothing_alive() -> None:
    reference = weakref.ref(Counter())
    gc.collect()
    assert reference() is None
