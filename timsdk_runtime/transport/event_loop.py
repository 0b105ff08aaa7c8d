"""A transport of the asyncio client belongs to the event loop that it was first used in."""

from __future__ import annotations

import asyncio

from timsdk_runtime.errors import ConfigError


def own_loop(known: asyncio.AbstractEventLoop | None) -> asyncio.AbstractEventLoop:
    """Return the running event loop, which must be the one that is known already, if one is.

    Raises:
        ConfigError: It is another one.
    """
    loop = asyncio.get_running_loop()
    if known not in (None, loop):
        raise ConfigError(
            "this AsyncClient belongs to another event loop; make it inside the coroutine that `asyncio.run` "
            "runs: async with AsyncClient(...) as tim"
        )
    return loop
