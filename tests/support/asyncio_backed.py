"""A blocking client over an `AsyncClient`, so that the tests of connections run against that one, too."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Mapping
from functools import cache
from typing import Any, ClassVar, TypeVar

from timsdk import AsyncClient, Client
from timsdk.aiohttp import AiohttpTransport

from timsdk_runtime.model.operation import R, Request
from timsdk_runtime.regions import Region

T = TypeVar("T")


@cache
def event_loop() -> asyncio.AbstractEventLoop:
    """Return an event loop that runs in a thread of its own until the process ends."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="event loop of tests", daemon=True).start()
    return loop


def in_loop(work: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine returns, from any thread but the event loop's."""
    return asyncio.run_coroutine_threadsafe(work, event_loop()).result()


async def call_in_loop(make: Callable[[], T]) -> T:
    return make()


class AsyncioBackedClient(Client):
    """Has the methods of `Client`, and makes each call with an `AsyncClient`."""

    def __init__(self, *, regions: Mapping[str, Region], aiohttp: bool = False, **settings: Any) -> None:
        class Regional(AsyncClient):
            _regions: ClassVar = regions

        if aiohttp:
            names = settings.keys() & {"ca_certs", "pool_size", "proxy", "ssl_context"}
            settings["transport"] = AiohttpTransport(**{name: settings.pop(name) for name in names})
        self._asyncio = in_loop(call_in_loop(lambda: Regional(**settings)))
        self._core: Any = self._asyncio._core
        self._options = self._asyncio._options

    def send(self, request: Request[R], /) -> R:
        return in_loop(self._asyncio.send(request))

    def call(self, api: str, body: Mapping[str, Any] | None = None, /) -> dict[str, Any]:
        return in_loop(self._asyncio.call(api, body))

    def with_options(self, **changes: Any) -> Any:
        clone = super().with_options(**changes)
        clone._asyncio = self._asyncio.with_options(**changes)
        return clone

    def close(self) -> None:
        in_loop(self._asyncio.aclose())
