"""`apaginate`: iterates over the items of all pages with an asyncio client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, ParamSpec, TypeVar

from timsdk_runtime.model.operation import Response
from timsdk_runtime.paging import Page, Walking, no_method, refusing_unpaged

P = ParamSpec("P")
ItemT_co = TypeVar("ItemT_co", covariant=True)


class AsyncPageIterator(Walking, AsyncIterator[ItemT_co]):
    """Iterates over the items of all pages."""

    def __init__(self, fetch: Callable[[dict[str, Any]], Awaitable[Response]], arguments: dict[str, Any]) -> None:
        super().__init__(arguments)
        self._items = self._run(fetch)

    def __aiter__(self) -> AsyncPageIterator[ItemT_co]:
        return self

    async def __anext__(self) -> ItemT_co:
        return await self._items.__anext__()

    async def _run(self, fetch: Callable[[dict[str, Any]], Awaitable[Response]]) -> AsyncIterator[ItemT_co]:
        walk = self._walk
        while walk.arguments is not None:
            for item in walk.take(await fetch(walk.arguments)):
                yield item
            walk.refuse_circle()


def apaginate(
    method: Callable[P, Awaitable[Page[ItemT_co]]], /, *args: P.args, **kwargs: P.kwargs
) -> AsyncPageIterator[ItemT_co]:
    """Iterate over the items of all pages of a paged method of an asyncio client.

        async for entry in apaginate(tim.group.get_appid_group_list, limit=1000):
            print(entry.group_id)

    The arguments are those of the method, for the first page. Each page is one call, made when its items are needed,
    with the retries and errors of a call.

    Raises:
        ConfigError: The method has no pages. Raised with the first item, before anything is sent.
        DecodeError: The service names a page a second time, so that the walk would never end.
    """
    if not callable(method):
        raise no_method(method)
    fetch: Callable[..., Any] = refusing_unpaged(method)
    return AsyncPageIterator(lambda given: fetch(*args, **given), dict(kwargs))


apaginate.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
