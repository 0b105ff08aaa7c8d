"""The base of the client's namespaces: a method makes a request object and passes it to `_send`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import TYPE_CHECKING, Any, Protocol

from timsdk_runtime.model.operation import R, Request


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
        for name, method in list(vars(cls).items()):
            if isinstance(method, FunctionType) and not name.startswith("_"):
                setattr(cls, name, _explaining(method))

    if not TYPE_CHECKING:  # a checker would take any name

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
            from timsdk_runtime.missing import did_you_mean  # noqa: PLC0415  after a failure only

            methods = [each for each in dir(type(self)) if not each.startswith("_")]
            raise AttributeError(f"{type(self).__name__} has no method {name!r}{did_you_mean(name, methods)}")


def _explaining(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return a method whose `TypeError` about arguments says which one was meant."""

    @wraps(method)
    def call(self: Namespace, /, *args: Any, **kwargs: Any) -> Any:
        try:
            return method(self, *args, **kwargs)
        except TypeError as error:
            frame = error.__traceback__
            if frame is None or frame.tb_next is not None:  # raised inside of the method
                raise
        from timsdk_runtime.wrong_arguments import wrong_arguments  # noqa: PLC0415  after a failure only

        raise TypeError(wrong_arguments(method, args, kwargs, getattr(self._send, "__self__", None)))

    return call
