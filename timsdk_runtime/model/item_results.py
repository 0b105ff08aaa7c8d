"""Answers of batch APIs: the call succeeded, single items may not have; and how an API tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from timsdk_runtime.errors import PartialFailure
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.operation import Response

if TYPE_CHECKING:
    from timsdk_runtime.codes import CodeTable


class ItemRetry(NamedTuple):
    """Which entries of a request the failed items of its answer are, in wire names."""

    of: str
    """The request's list."""
    member: tuple[str, ...]
    """What names its entries; nothing where they are names themselves."""
    items: str
    """The answer's list."""
    key: tuple[str, ...]
    code: str


class ItemResults(NamedTuple):
    """Where an answer says which of several items failed, in Python names."""

    items: tuple[str, ...]
    """Path to the list; through lists on the way, all their items are taken."""
    failures_only: bool = False
    key: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    ok: tuple[int, ...] = (0,)
    retry_rule: ItemRetry | None = None
    """For items that may be sent again by themselves."""


class ItemFailure(NamedTuple):
    """One item that failed.

    Attributes:
        key: What names the item: a user ID, a group ID, or a model.
        code: The item's own code, where the answer has one.
        info: The service's own text, or an empty one.
        item: The entry of the answer.
        retryable: Whether the same item can succeed later without being changed, as far as its code says.
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
    """An answer with a result for each item."""

    __slots__ = ()

    @staticmethod
    def _codes() -> CodeTable:
        from timsdk_runtime.codes import CodeTable  # noqa: PLC0415  seldom needed

        return CodeTable({})

    @property
    def failed(self) -> list[ItemFailure]:
        """The items that failed, in the order of the answer."""
        partial = self.operation.item_results
        assert partial is not None  # the generator gives this base to such answers only
        return [self._failure(partial, item) for item in _entries(self, partial.items) if _is_failure(partial, item)]

    def raise_for_failed(self) -> None:
        """Raise `PartialFailure` if an item failed."""
        failed = self.failed
        if not failed:
            return
        shown = "; ".join(_shown(failure) for failure in failed[:5])
        more = f"; and {len(failed) - 5} more" if len(failed) > 5 else ""
        api = self.operation.api
        items = "1 item" if len(failed) == 1 else f"{len(failed)} items"
        raise PartialFailure(f"{api}: {items} failed: {shown}{more}", api=api, failed=tuple(failed))

    def _failure(self, partial: ItemResults, item: Any) -> ItemFailure:
        code: Any = _number(get_path(item, partial.code)) if partial.code else None
        info = get_path(item, partial.info) if partial.info else None
        known = isinstance(code, int)
        return ItemFailure(
            key=get_path(item, partial.key) if partial.key else item,
            code=code if known else None,
            info=info if isinstance(info, str) else "",
            item=item,
            retryable=known and self._codes().lookup(code, self.operation.api).retryable,
        )


def _entries(value: Any, path: tuple[str, ...]) -> list[Any]:
    """The list a path leads to; where it goes through lists, the entries of all of them."""
    found: list[Any] = [value]
    for name in path:
        inner: list[Any] = [getattr(item, name, None) for item in found]
        found = [
            entry for part in inner for entry in (part if part.__class__ is list else [part]) if entry is not None
        ]
    return found


def _is_failure(partial: ItemResults, item: Any) -> bool:
    if partial.failures_only:
        return True
    code = _number(get_path(item, partial.code))
    return code is not None and code not in partial.ok


def _number(code: Any) -> Any:
    """A code that came as text is a number all the same."""
    try:
        return int(code) if isinstance(code, str) else code
    except ValueError:
        return code


def _shown(failure: ItemFailure) -> str:
    parts = [str(failure.key), *([str(failure.code)] if failure.code is not None else []), failure.info]
    return " ".join(part for part in parts if part)
