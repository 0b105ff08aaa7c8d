"""Responses of batch APIs: the call succeeded, single items may have failed."""

from __future__ import annotations

from typing import Any, NamedTuple

from timsdk_runtime.errors import PartialFailure
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.json_values import is_list
from timsdk_runtime.model.operation import Response
from timsdk_runtime.response_rules import ItemResults

_SHOWN: int = 5
"""Failures that the text of `PartialFailure` lists."""


class ItemFailure(NamedTuple):
    """One item that failed.

    Attributes:
        key: What names the item: a user ID, a group ID, or a model.
        code: The item's own code, where the response has one.
        info: The service's own text, or an empty text.
        item: The entry of the response.
        retryable: Whether the same item can succeed later without a change, as far as its code says.
    """

    key: Any
    code: int | None = None
    info: str = ""
    item: Any = None
    retryable: bool = False

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in self._asdict().items() if name != "item")
        return f"ItemFailure({', '.join(shown)})"


class BatchResponse(Response):
    """A response with a result for each item."""

    __slots__ = ()

    @property
    def failed(self) -> list[ItemFailure]:
        """The items that failed, in the order of the response."""
        rule = self.operation.item_results
        assert rule is not None  # the generator gives this base only to responses with item results
        return [self._failure(rule, item) for item in _items(self, rule.items) if _has_failed(rule, item)]

    def raise_for_failed(self) -> None:
        """Raise `PartialFailure` if an item failed."""
        failed = self.failed
        if not failed:
            return
        shown = "; ".join(map(_describe, failed[:_SHOWN]))
        more = f"; and {len(failed) - _SHOWN} more" if len(failed) > _SHOWN else ""
        api = self.operation.api
        items = "1 item" if len(failed) == 1 else f"{len(failed)} items"
        raise PartialFailure(f"{api}: {items} failed: {shown}{more}", api=api, failed=tuple(failed))

    def _failure(self, rule: ItemResults, item: Any) -> ItemFailure:
        code: Any = _number(get_path(item, rule.code)) if rule.code else None
        info = get_path(item, rule.info) if rule.info else None
        return ItemFailure(
            key=get_path(item, rule.key) if rule.key else item,
            code=code if isinstance(code, int) else None,
            info=info if isinstance(info, str) else "",
            item=item,
            retryable=isinstance(code, int) and self._may_succeed_later(code),
        )

    def _may_succeed_later(self, code: int) -> bool:
        load = self.operation.code_table
        return load is not None and load().lookup(code, self.operation.api).retryable


def _items(value: Any, path: tuple[str, ...]) -> list[Any]:
    """Return the list at the end of a path; where the path leads through lists, the items of all of them."""
    found: list[Any] = [value]
    for name in path:
        inner: list[Any] = [getattr(item, name, None) for item in found]
        found = [entry for part in inner for entry in (part if is_list(part) else [part]) if entry is not None]
    return found


def _has_failed(rule: ItemResults, item: Any) -> bool:
    if rule.failures_only:
        return True
    code = _number(get_path(item, rule.code))
    return code is not None and code not in rule.ok


def _number(code: Any) -> Any:
    """Return a code as a number, even where the service wrote it as text."""
    try:
        return int(code) if isinstance(code, str) else code
    except ValueError:
        return code


def _describe(failure: ItemFailure) -> str:
    parts = [str(failure.key), *([str(failure.code)] if failure.code is not None else []), failure.info]
    return " ".join(part for part in parts if part)
