"""What a shared limiter is: it keeps call rates for several processes, and is asked by the driver of a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

from timsdk_runtime.declarations import Rate
from timsdk_runtime.values import Value

NamedRate: TypeAlias = tuple[str, Rate]
"""Whose calls are counted, `service/command` for instance, and how many are allowed."""


class Reserve(Value):
    """Asks for a slot in which a call may be sent.

    Attributes:
        sdkappid: The app; its calls are counted together.
        api: `service/command`.
        limits: The rates that the call counts for.
        patience: Seconds for which the call would wait at most.
        asked: Whether the limiter has told this call to wait and ask again.
    """

    sdkappid: int
    api: str
    limits: tuple[NamedRate, ...]
    patience: float
    asked: bool = False


class Pause(Value):
    """Says that the service had too many calls: nobody sends one of the API, or of the app, for some seconds.

    Attributes:
        sdkappid: The app.
        api: `service/command`; empty for all calls of the app.
        seconds: How long.
    """

    sdkappid: int
    api: str
    seconds: float


def _nothing() -> None:
    """Stands for a refund where nothing was reserved."""


class Grant(Value):
    """What a limiter says to a `Reserve`.

    Attributes:
        wait: Seconds until the slot. If they exceed the patience, nothing was reserved.
        refund: Gives the slot back, because the call was cancelled or is too late for it. It must not block.
        ask_again: Whether to ask again after the wait.
        expires: Monotonic time after which a call must not use the slot any more: late calls would go together.
    """

    wait: float
    refund: Callable[[], None] = _nothing
    ask_again: bool = False
    expires: float = float("inf")


class Limiter(Protocol):
    """Keeps call rates for several clients. `Client(limiter=...)` takes any object with these methods."""

    def reserve(self, request: Reserve, /) -> Grant:
        """Reserve a slot for a call of a thread.

        Raises:
            RateLimitError: The call may not be made.
        """
        ...

    async def areserve(self, request: Reserve, /) -> Grant:
        """Reserve a slot for a call of a task.

        Raises:
            RateLimitError: The call may not be made.
        """
        ...

    def pause(self, request: Pause, /) -> None:
        """Hold calls back in all processes."""
        ...

    async def apause(self, request: Pause, /) -> None:
        """Hold calls back in all processes."""
        ...


def ask(limiter: Limiter | None, action: Reserve | Pause) -> Grant | None:
    """Carry out an action of a call, for the driver of a thread."""
    assert limiter is not None
    if isinstance(action, Reserve):
        return limiter.reserve(action)
    limiter.pause(action)
    return None


def aask(limiter: Limiter | None, action: Reserve | Pause) -> Awaitable[Grant | None]:
    """Carry out an action of a call, for the driver of a task."""
    assert limiter is not None
    return limiter.areserve(action) if isinstance(action, Reserve) else limiter.apause(action)
