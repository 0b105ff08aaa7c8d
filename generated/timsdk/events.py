# Generated from spec/; do not edit. `make generate` writes it again.
"""What observers are told: `Client(on_event=...)` gets these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk_runtime.events import Attempt as Attempt
    from timsdk_runtime.events import CallEnded as CallEnded
    from timsdk_runtime.events import Event as Event
    from timsdk_runtime.events import Observer as Observer
    from timsdk_runtime.events import Waiting as Waiting

__all__ = [
    "Attempt",
    "CallEnded",
    "Event",
    "Observer",
    "Waiting",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "Attempt": "timsdk_runtime.events",
            "CallEnded": "timsdk_runtime.events",
            "Event": "timsdk_runtime.events",
            "Observer": "timsdk_runtime.events",
            "Waiting": "timsdk_runtime.events",
        },
    )
