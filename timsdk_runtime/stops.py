"""Tells a stop from outside (Celery's soft time limit, an alarm) from the exceptions of other layers."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from types import CodeType, TracebackType
from typing import Any


def forget_locals(error: BaseException) -> None:
    """Clear the locals of the finished frames of an exception and of those it wraps: they may hold a request."""
    from traceback import clear_frames  # noqa: PLC0415  needed only when an attempt fails

    for found in _chain(error):
        clear_frames(found.__traceback__)


def stop_behind(error: BaseException) -> BaseException | None:
    """Return the exception that a signal handler raised: the innermost of `error` and those it wraps, or None.

    Such an exception may have any class, `TimeoutError` included, and may arrive between any two instructions. It
    concerns the whole program, so that no layer may turn it into the failure of an attempt. urllib3 gives the
    traceback of what it wraps to the wrapper, too: the innermost exception is the one that was raised.
    """
    if threading.current_thread() is not threading.main_thread():
        return None  # Python runs signal handlers in the main thread only
    handlers = set(_handler_codes())
    stops = [found for found in _chain(error) if _passes_through(found.__traceback__, handlers)]
    return stops[-1] if stops else None


def _handler_codes() -> Iterator[CodeType]:
    """Yield the code of every signal handler that is written in Python."""
    signal = sys.modules.get("signal")  # handlers in Python are set with it; a failure need not load it
    if signal is None:
        return
    for number in signal.valid_signals():
        handler: Any = signal.getsignal(number)
        cls: Any = handler.__class__
        by_class = getattr(cls, "__call__", None)  # noqa: B004  a handler may be a callable object
        for candidate in (handler, getattr(handler, "func", None), by_class):
            code = getattr(candidate, "__code__", None)
            if isinstance(code, CodeType):
                yield code


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and those it wraps: as cause, as context, or as an argument, as urllib3 does."""
    waiting, seen = [error], set[int]()
    while waiting:
        found = waiting.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        wrapped = (found.__cause__, found.__context__, *found.args)
        waiting += [inner for inner in wrapped if isinstance(inner, BaseException)]


def _passes_through(traceback: TracebackType | None, codes: set[CodeType]) -> bool:
    while traceback is not None:
        if traceback.tb_frame.f_code in codes:
            return True
        traceback = traceback.tb_next
    return False
