"""What a fork must not share is renewed in the child, as long as somebody uses it."""

from __future__ import annotations

import gc
import os
import warnings
import weakref

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
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python 3.12 warns of threads that other tests have left
        child = os.fork()
    if not child:
        os._exit(40 + counter.renewed)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 41
    assert counter.renewed == 0


def test_registration_keeps_nothing_alive() -> None:
    reference = weakref.ref(Counter())
    gc.collect()
    assert reference() is None
