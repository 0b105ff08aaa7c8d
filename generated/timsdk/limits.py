# Generated from templates/; do not edit. `make generate` writes it again.
"""Call rates that processes and machines share: `Client(limiter=RedisLimiter(url))`; needs the extra `redis`."""

from timsdk_runtime.call.limiter import (
    Grant as Grant,
)
from timsdk_runtime.call.limiter import (
    Limiter as Limiter,
)
from timsdk_runtime.call.limiter import (
    Pause as Pause,
)
from timsdk_runtime.call.limiter import (
    Reserve as Reserve,
)
from timsdk_runtime.limits.redis_limiter import RedisLimiter as RedisLimiter

__all__ = ["Grant", "Limiter", "Pause", "RedisLimiter", "Reserve"]
