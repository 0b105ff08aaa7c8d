# Generated from templates/; do not edit. `make generate` writes it again.
"""What observers are told: `Client(on_event=...)` gets these."""

from timsdk_runtime.events import (
    Attempt as Attempt,
)
from timsdk_runtime.events import (
    CallEnded as CallEnded,
)
from timsdk_runtime.events import (
    Event as Event,
)
from timsdk_runtime.events import (
    Observer as Observer,
)
from timsdk_runtime.events import (
    Waiting as Waiting,
)

__all__ = ["Attempt", "CallEnded", "Event", "Observer", "Waiting"]
