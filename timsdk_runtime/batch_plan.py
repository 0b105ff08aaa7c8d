"""How items become calls of a method: which argument takes them, and how many fit into one call."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar

from timsdk_runtime.errors import ConfigError
from timsdk_runtime.model.json_values import is_object
from timsdk_runtime.namespace import Namespace

T = TypeVar("T")
R = TypeVar("R")


def plan_batches(
    method: Callable[..., R], into: str | None = None, size: int | None = None
) -> tuple[Callable[[list[Any]], R], int]:
    """Return what calls a method, or any other function, with some items, and the most items of one call.

    Args:
        method: A method of a namespace, perhaps in a `functools.partial` with its other arguments; or a function of
            one item.
        into: The argument that takes the items. One that is no list takes a single item.
        size: Items of one call at most, where the catalog knows no limit or a lower one is wanted.

    Raises:
        ConfigError: It is not clear which argument takes the items, or how many.
    """
    if size is not None and size < 1:
        raise ConfigError(f"a batch has at least one item, not {size}")
    bound: Any = method
    inner, given = (bound.func, bound.keywords) if isinstance(bound, functools.partial) else (bound, {})
    namespace = getattr(inner, "__self__", None)
    if not isinstance(namespace, Namespace):
        if into is not None:
            return (lambda batch: method(**{into: batch}), size or 1)
        return (lambda batch: method(batch[0]), 1)
    api, fields = _fields(namespace, inner.__name__)
    name = into or _only_list(api, fields, given)
    if name not in fields:
        raise ConfigError(f"{api} has no argument {name!r}; it has {', '.join(sorted(fields))}")
    if not is_object(fields[name].get("type")):
        return (lambda batch: method(**{name: batch[0]}), 1)
    limit = size or fields[name].get("max_items")
    if limit is None:
        raise ConfigError(f"{api}: the catalog knows no limit of {name}; pass size")
    return (lambda batch: method(**{name: batch}), limit)


def batches_of(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield lists of at most `size` items."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch


def _fields(namespace: Namespace, method: str) -> tuple[str, Mapping[str, Mapping[str, Any]]]:
    """Return the API of a method, and by Python name what the catalog says about the fields of its request."""
    client: Any = getattr(namespace._send, "__self__", None)
    family = type(namespace).__module__.rpartition(".")[2]
    catalog = client._catalog()
    api = next(api for api in catalog if catalog.method(api) == f"{family}.{method}")
    wire_names: Mapping[str, str] = catalog[api].request_type.__slots__
    declared = catalog.schema(api)["request"]
    return api, {name: declared[wire] for name, wire in wire_names.items() if wire in declared}


def _only_list(api: str, fields: Mapping[str, Mapping[str, Any]], given: Mapping[str, Any]) -> str:
    """Return the one argument that is a list with a limit and is not given yet."""
    found = [name for name, field in fields.items() if "max_items" in field and name not in given]
    if len(found) != 1:
        choice = f"say into=, one of {', '.join(found)}" if found else "say which argument takes an item: into="
        raise ConfigError(f"{api} has {len(found)} lists that could take the items; {choice}")
    return found[0]
