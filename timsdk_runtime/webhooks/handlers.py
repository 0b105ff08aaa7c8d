"""Handlers by event: how they are registered, called, and what their results become."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias, TypeVar, overload

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.model.json_codec import dumps
from timsdk_runtime.webhooks.admission import Admitted
from timsdk_runtime.webhooks.delivery import OK, Reply
from timsdk_runtime.webhooks.events import Event, EventReply

E = TypeVar("E", bound=Event)
R = TypeVar("R", bound=EventReply)

Handler: TypeAlias = Callable[[Any], Any]


class RegisterBefore(Protocol[E, R]):
    """Registers the handler of a before-event. It returns a reply, or None to let the event go on."""

    @overload
    def __call__(self, handler: Callable[[E], Awaitable[R | None]], /) -> Callable[[E], Awaitable[R | None]]: ...

    @overload
    def __call__(self, handler: Callable[[E], R | None], /) -> Callable[[E], R | None]: ...


class RegisterAfter(Protocol[E]):
    """Registers a handler of an after-event, which returns nothing."""

    @overload
    def __call__(self, handler: Callable[[E], Awaitable[None]], /) -> Callable[[E], Awaitable[None]]: ...

    @overload
    def __call__(self, handler: Callable[[E], None], /) -> Callable[[E], None]: ...


class Handlers:
    """The handlers of a receiver."""

    def __init__(self) -> None:
        self._before: dict[type[Event], tuple[Handler, EventReply | None]] = {}
        self._after: dict[type[Event], list[Handler]] = {}

    def add(self, event: Any, handler: Handler, fallback: EventReply | None) -> None:
        """Register a handler.

        Raises:
            ConfigError: It cannot be one of this event.
        """
        name = getattr(event, "__name__", repr(event))
        if not isinstance(event, type) or not issubclass(event, Event) or "webhook" not in vars(event):
            raise ConfigError(f"on({name}): pass the class of an event of timsdk.webhooks")
        cls: type[Event] = event
        if cls.webhook.reply_type is None:
            if fallback is not None:
                raise ConfigError(f"on({name}): `fallback` is for events that wait for a reply")
            self._after.setdefault(cls, []).append(handler)
            return
        if cls in self._before:
            raise ConfigError(f"on({name}): it has a handler, and only one can reply")
        if fallback is not None and type(fallback) is not cls.webhook.reply_type:
            raise ConfigError(f"on({name}): `fallback` is no {name}Reply")
        self._before[cls] = (handler, fallback)

    def before(self, event: Event) -> tuple[Handler | None, EventReply | None]:
        """Return the handler that replies to an event, and what is replied where it cannot."""
        return self._before.get(type(event), (None, None))

    def after(self, event: Event) -> tuple[Handler, ...]:
        """Return all handlers of an event that has happened."""
        return tuple(self._after.get(type(event), ()))


def is_async(handler: Handler) -> bool:
    """Return whether a handler is a coroutine function, or an object that is called like one."""
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(getattr(handler, "__call__", None))  # noqa: B004


def call(handler: Handler, event: Any) -> Any:
    """Call a handler in this thread, and wait for the result of an async one in an event loop of its own."""
    result = handler(event)
    if not inspect.isawaitable(result):
        return result
    import asyncio  # noqa: PLC0415  under WSGI, few handlers are async

    return asyncio.run(_wait(result))


async def _wait(result: Awaitable[Any]) -> Any:
    return await result


def reply_to(admitted: Admitted, result: Any) -> Reply:
    """Return the HTTP reply for what a handler of a before-event returned.

    Raises:
        TypeError, ValueError: It is no reply to this event, or cannot be written as JSON.
    """
    webhook = admitted.webhook
    if result is None:
        return Reply(OK, dumps(webhook.allowing(admitted.event.meta.body)))
    if type(result) is not webhook.reply_type:
        expected = getattr(webhook.reply_type, "__name__", None)
        raise TypeError(f"the handler of {webhook.command} returned {type(result).__name__}, not {expected}")
    return Reply(OK, dumps(webhook.encode_reply(result)))


def default_reply(admitted: Admitted, fallback: EventReply | None) -> Reply:
    """Return the HTTP reply where the handler failed or is late."""
    if fallback is not None:
        return reply_to(admitted, fallback)
    return Reply(OK, dumps(admitted.webhook.default(admitted.event.meta.body)))
