"""What workers of other processes make their clients with: a limiter that all of them share."""

from __future__ import annotations

import os

from timsdk import Client
from timsdk.limits import RedisLimiter


def make_client() -> Client:
    """Return a client of what the environment names."""
    return Client(limiter=RedisLimiter(os.environ["REDIS_URL"], timeout=0.5))
