"""What is wrong with the arguments of a method, in place of Python's own text. Loaded after a failure only."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Final

from timsdk_runtime.missing import did_you_mean

_SYNONYMS: Final = {"retries": "retry", "timeout_seconds": "timeout", "request_timeout": "timeout"}
"""Options as other libraries call them."""


def wrong_arguments(method: Callable[..., Any], args: tuple[Any, ...], given: Mapping[str, Any], client: Any) -> str:
    """Return what is wrong with a call of a method of a namespace.

    Args:
        method: The method, as a function.
        args: What was passed by position.
        given: What was passed by name.
        client: The client whose options can be changed, or None.
    """
    name = method.__name__
    parameters = {each.name: each for each in inspect.signature(method).parameters.values() if each.name != "self"}
    required = [each.name for each in parameters.values() if each.default is each.empty]
    if args:
        example = ", ".join(f"{each}=..." for each in (required or list(parameters)[:1]))
        return f"{name}() takes its arguments by name: {name}({example})"
    options: list[str] = [] if client is None else list(inspect.signature(client.with_options).parameters)
    for each in given:
        option = _SYNONYMS.get(each, each)
        if each not in parameters and option in options:
            return (
                f"{name}() takes no {each!r}, which is an option of the client: "
                f"client.with_options({option}=...).{_namespace(method)}{name}(...)"
            )
        if each not in parameters:
            known = [other for other in parameters if other not in given]
            return f"{name}() takes no argument {each!r}{did_you_mean(each, known)}"
    missing = [each for each in required if each not in given]
    return f"{name}() needs {' and '.join(map(repr, missing))}, which {'is' if len(missing) == 1 else 'are'} required"


def _namespace(method: Callable[..., Any]) -> str:
    """Return the name of the namespace and a dot: its package is called like it."""
    parts = method.__module__.split(".")
    return f"{parts[-2]}." if len(parts) > 1 else ""
