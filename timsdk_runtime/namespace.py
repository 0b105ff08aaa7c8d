"""The base of the client's namespaces: a method makes a request object and passes it to `_send`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, Protocol

from timsdk_runtime.annotations import FunctionAnnotations
from timsdk_runtime.model.operation import R, Request

_COROUTINE: Final = 0x80
"""`inspect.CO_COROUTINE`; that module costs as much to import as a client to make."""


class Sender(Protocol):
    """Sends a request and returns its typed response."""

    def __call__(self, request: Request[R], /) -> R:
        """Send a request."""
        ...


class Namespace:
    """The methods of one family of APIs."""

    __slots__ = ("_send",)

    def __init__(self, send: Sender) -> None:
        self._send = send

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        names: Any = FunctionAnnotations(cls.__module__)
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType):
                method.__no_type_check__ = names  # type: ignore[attr-defined]
                if not name.startswith("_"):
                    setattr(cls, name, _explaining(method))

    if not TYPE_CHECKING:  # a checker would take any name

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
            from timsdk_runtime.missing import did_you_mean  # noqa: PLC0415  after a failure only

            methods = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(f"{type(self).__name__} has no method {name!r}{did_you_mean(name, methods)}")


class AsyncSender(Protocol):
    """Sends a request and returns its typed response, for an asyncio client."""

    async def __call__(self, request: Request[R], /) -> R:
        """Send a request."""
        ...


class AsyncNamespace(Namespace):
    """The methods of one family of APIs, as coroutine functions."""

    __slots__ = ()
    _send: AsyncSender  # type: ignore[assignment]

    def __init__(self, send: AsyncSender) -> None:
        self._send = send


def _explaining(method: FunctionType) -> Callable[..., Any]:
    """Return a method whose `TypeError` about arguments says which one was meant."""

    @wraps(method)
    def call(self: Namespace, /, *args: Any, **kwargs: Any) -> Any:
        try:
            return method(self, *args, **kwargs)
        except TypeError as error:
            wrong = error
        raise _explained(wrong, method, self, args, kwargs)

    @wraps(method)
    async def call_later(self: Namespace, /, *args: Any, **kwargs: Any) -> Any:
        try:
            coroutine = method(self, *args, **kwargs)
        except TypeError as error:
            raise _explained(error, method, self, args, kwargs) from None
        return await coroutine

    return call_later if method.__code__.co_flags & _COROUTINE else call


def _explained(
    error: TypeError, method: Callable[..., Any], namespace: Namespace, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> TypeError:
    """Return the error to raise: another one where the arguments do not fit the method."""
    frames = error.__traceback__
    if frames is None or frames.tb_next is not None:  # raised inside of the method
        return error
    from timsdk_runtime.wrong_arguments import wrong_arguments  # noqa: PLC0415  after a failure only

    return TypeError(wrong_arguments(method, args, kwargs, getattr(namespace._send, "__self__", None)))
