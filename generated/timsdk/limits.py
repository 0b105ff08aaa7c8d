# Generated from spec/; do not edit. `make generate` writes it again.
"""Call rates that processes and machines share: `Client(limiter=RedisLimiter(url))`; needs the extra `redis`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timsdk_runtime.lazy import lazy_module

if TYPE_CHECKING:
    from timsdk_runtime.call.limiter import Grant as Grant
    from timsdk_runtime.call.limiter import Limiter as Limiter
    from timsdk_runtime.call.limiter import Pause as Pause
    from timsdk_runtime.call.limiter import Reserve as Reserve
    from timsdk_runtime.limits.redis_limiter import RedisLimiter as RedisLimiter

__all__ = [
    "Grant",
    "Limiter",
    "Pause",
    "RedisLimiter",
    "Reserve",
]

if not TYPE_CHECKING:  # a checker would take any name from it
    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "Grant": "timsdk_runtime.call.limiter",
            "Limiter": "timsdk_runtime.call.limiter",
            "Pause": "timsdk_runtime.call.limiter",
            "RedisLimiter": "timsdk_runtime.limits.redis_limiter",
            "Reserve": "timsdk_runtime.call.limiter",
        },
    )
