"""`paginate`: iterates over the items of all pages, typed through the method that fetches a page."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any, Generic, ParamSpec, TypeVar

from timsdk_runtime.errors import ConfigError, DecodeError
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.json_values import is_list
from timsdk_runtime.model.operation import Request, Response
from timsdk_runtime.namespace import Namespace
from timsdk_runtime.response_rules import Cursor, Paging

P = ParamSpec("P")
ItemT_co = TypeVar("ItemT_co", covariant=True)


class Page(Generic[ItemT_co]):
    """Base of responses that hold one page of items."""

    __slots__ = ()


class PageWalk:
    """Knows which page comes next, and which of its items are new. Fetches nothing."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self.arguments: dict[str, Any] | None = arguments
        """The arguments of the next page; None after the last."""
        self.pages: int = 0
        self.response: Response | None = None
        self._received = 0
        self._seen_items: set[str] = set()
        self._seen_cursors: set[str] = set()

    def take(self, response: Response) -> list[Any]:
        """Return the new items of the page that was fetched, and move on to the next.

        Raises:
            ConfigError: The method has no pages.
        """
        paging, here = response.operation.paging, self.arguments
        assert here is not None
        if paging is None:
            raise unpaged(response.operation.api)
        self.pages += 1
        self.response = response
        items = page_items(paging, response)
        fresh = _drop_seen(paging, items, self._seen_items)
        self._received += len(fresh)
        self.arguments = next_arguments(paging, response, here, items, self._received)
        self._seen_cursors.add(_position(paging, here))
        return fresh

    def refuse_circle(self) -> None:
        """Check that the next page was not fetched before.

        Raises:
            DecodeError: It was, so that the walk would never end.
        """
        response, paging = self.response, self.response and self.response.operation.paging
        if response is None or not paging or self.arguments is None:
            return
        position = _position(paging, self.arguments)
        if position in self._seen_cursors:
            api = response.operation.api
            raise DecodeError(f"{api}: the pages go in a circle: {position} came a second time", api=api)


class Walking:
    """What an iterator over pages tells about its walk."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        self._walk = PageWalk(arguments)

    @property
    def pages(self) -> int:
        """The number of pages fetched so far."""
        return self._walk.pages

    @property
    def response(self) -> Response | None:
        """The latest page."""
        return self._walk.response


class PageIterator(Walking, Iterator[ItemT_co]):
    """Iterates over the items of all pages."""

    def __init__(self, fetch: Callable[[dict[str, Any]], Response], arguments: dict[str, Any]) -> None:
        super().__init__(arguments)
        self._items = self._run(fetch)

    def __iter__(self) -> PageIterator[ItemT_co]:
        return self

    def __next__(self) -> ItemT_co:
        return next(self._items)

    def _run(self, fetch: Callable[[dict[str, Any]], Response]) -> Iterator[ItemT_co]:
        walk = self._walk
        while walk.arguments is not None:
            yield from walk.take(fetch(walk.arguments))
            walk.refuse_circle()


def paginate(method: Callable[P, Page[ItemT_co]], /, *args: P.args, **kwargs: P.kwargs) -> PageIterator[ItemT_co]:
    """Iterate over the items of all pages of a paged method.

        for entry in paginate(tim.group.get_appid_group_list, limit=1000):
            print(entry.group_id)

    The arguments are those of the method, for the first page. Each page is one call, made when its items are needed,
    with the retries and errors of a call.

    Raises:
        ConfigError: The method has no pages: raised with the first item, before anything is sent. Or `method` is no
            method: raised at once.
        DecodeError: The service names a page a second time, so that the walk would never end.
    """
    if not callable(method):
        raise no_method(method)
    fetch: Callable[..., Any] = refusing_unpaged(method)
    return PageIterator(lambda given: fetch(*args, **given), dict(kwargs))


def refusing_unpaged(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a namespace method that checks its request before it is sent. Other functions are returned unchanged."""
    namespace = getattr(method, "__self__", None)
    if not isinstance(namespace, Namespace):
        return method
    send = namespace._send

    def send_paged(request: Request[Any], /) -> Any:
        if request.operation.paging is None:
            raise unpaged(request.operation.api)
        return send(request)

    function: Any = getattr(method, "__func__")  # noqa: B009  only bound methods have it
    return functools.partial(function, type(namespace)(send_paged))


def no_method(value: Any) -> ConfigError:
    """Return the error for what is passed to `paginate` in place of a method."""
    if isinstance(value, Response):
        method = value.operation.method
        return ConfigError(
            f"paginate takes the method and its arguments, not its response: paginate(client.{method}, ...)"
        )
    return ConfigError(f"paginate takes a method of the client and its arguments, not {type(value).__name__}")


def unpaged(api: str) -> ConfigError:
    """Return the error for a method that has no pages."""
    return ConfigError(f"{api} has no pages: call the method itself instead of passing it to `paginate`")


def _drop_seen(paging: Paging, items: list[Any], seen: set[str]) -> list[Any]:
    """Return the items that no earlier page held, where pages overlap."""
    if not paging.overlap:
        return items
    fresh: list[Any] = []
    for item in items:
        key = repr([get_path(item, (name,)) for name in paging.overlap])
        if key not in seen:
            seen.add(key)
            fresh.append(item)
    return fresh


def _position(paging: Paging, arguments: dict[str, Any]) -> str:
    """Return which page the arguments ask for, as text for a message."""
    names = [cursor.argument for cursor in paging.cursors] + [step.argument for step in paging.steps]
    return ", ".join(f"{name}={arguments[name]!r}" for name in names if name in arguments)


def page_items(paging: Paging, response: Response) -> list[Any]:
    """Return the items of one page. Of several lists, the first that is not empty counts."""
    for path in paging.items:
        items = get_path(response, path)
        if is_list(items) and items:
            return items
    return []


def next_arguments(
    paging: Paging, response: Response, arguments: dict[str, Any], items: list[Any], received: int
) -> dict[str, Any] | None:
    """Return the arguments of the next page, or None after the last."""
    if _finished(paging, response, items, received):
        return None
    following = dict(arguments)
    carried = {cursor.argument: _carried(cursor, response, items) for cursor in paging.cursors}
    if any(_ends(cursor, carried[cursor.argument]) for cursor in paging.cursors):
        return None
    moved = {name: value for name, value in carried.items() if value is not None}
    if not moved:
        for step in paging.steps:
            here = arguments.get(step.argument)
            moved[step.argument] = (step.first if here is None else here) + (step.by or len(items))
    following.update(moved)
    return following if moved and following != arguments else None


def _finished(paging: Paging, response: Response, items: list[Any], received: int) -> bool:
    by_field = False
    for done in paging.done:
        if done.field:
            by_field = True
            value = get_path(response, done.field)
            if value is None and paging.steps:
                continue  # a response without a cursor is followed by an offset
            if _marker(value) in map(_marker, done.values):
                return True
        elif done.total:
            total = get_path(response, done.total)
            if isinstance(total, int) and received >= total:
                return True
    return not items and (bool(paging.steps) or not by_field)


def _marker(value: Any) -> str:
    """Return one text for all forms in which services write the same end: 0, "0", "", null and false; 1 and true."""
    text = str(int(value)) if isinstance(value, bool | float) else str(value or 0).strip().lower()
    return {"": "0", "false": "0", "true": "1"}.get(text, text)


def _carried(cursor: Cursor, response: Response, items: list[Any]) -> Any:
    source = (items[-1] if items else None) if cursor.last_item else response
    value = get_path(source, cursor.path)
    return value + cursor.add if cursor.add and isinstance(value, int) else value


def _ends(cursor: Cursor, value: Any) -> bool:
    return cursor.min is not None and isinstance(value, int) and value < cursor.min


paginate.__module__ = "timsdk"  # tracebacks and pickles name it as callers import it
