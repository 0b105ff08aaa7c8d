"""Sends one call of a chunk and says what became of its rows."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from timsdk_runtime.client import BaseClient
from timsdk_runtime.errors import (
    ApiError,
    DecodeError,
    MessageDropped,
    OutcomeUnknown,
    RateLimitError,
    TimError,
    TransportError,
)
from timsdk_runtime.jobs.layout import Layout, Row
from timsdk_runtime.jobs.ledger import RowProblem
from timsdk_runtime.model.item_results import BatchResponse, ItemFailure

_ATTEMPTS: Final = 5
"""Runs of a call that the service breaks off with a fault, before its rows count as failed."""
_STOPPING: Final = frozenset({"auth", "package"})
"""Categories of codes that would be the response to every other call, too."""
_ABOUT_THE_APP: Final = frozenset({60010, 60016, 60017, 60021, 90047})
"""Permissions and quotas of the app. Others are those of one group or one user, and cost no other row."""
Verdict: TypeAlias = Literal["failed", "unknown", "later", "unreachable", "stop"]


class NumberedRow(NamedTuple):
    """A row, its number and its line."""

    number: int
    line: int
    row: Row


def split_into_calls(rows: Iterable[NumberedRow], size: int) -> list[list[NumberedRow]]:
    """Return the rows of each call: at most `size` that agree in the fields of the request."""
    groups: defaultdict[str, list[list[NumberedRow]]] = defaultdict(list)
    calls: list[list[NumberedRow]] = []
    for each in rows:
        group = groups[repr(sorted(each.row.fields.items())) if each.row.fields else ""]
        if not group or len(group[-1]) >= size:
            group.append([])
            calls.append(group[-1])
        group[-1].append(each)
    return calls


def derived_keys(names: Iterable[str], chunk_id: str, number: int) -> dict[str, int]:
    """Return dedupe keys that are equal whenever the same row of the same input is sent."""
    return {name: _u32(f"{chunk_id}/{number}/{name}") for name in names}


def send_call(client: BaseClient, layout: Layout, chunk_id: str, call: list[NumberedRow]) -> list[RowProblem]:
    """Send one call and return the rows that failed.

    Raises:
        TimError: The call failed as a whole.
    """
    keys = derived_keys(layout.derived, chunk_id, call[0].number)
    request = layout.operation.decode_request(layout.body([each.row for each in call], keys))
    response: Any = client.send(request)
    failed: list[ItemFailure] = response.failed if isinstance(response, BatchResponse) else []
    return match_failures(chunk_id, call, failed)


def match_failures(chunk_id: str, call: list[NumberedRow], failed: list[ItemFailure]) -> list[RowProblem]:
    """Return the rows that the failed items of a response are; all are unknown where an item is none of them."""
    by_key = {each.row.key: each for each in call}
    if strangers := [failure.key for failure in failed if failure.key not in by_key]:
        reason = f"the response names {strangers[0]!r}, which the request does not"
        return problems(chunk_id, call, "unknown", None, reason)
    last: Mapping[str, ItemFailure] = {failure.key: failure for failure in failed}
    return [
        RowProblem(each.number, each.line, chunk_id, "failed", key, failure.code, failure.info or "refused")
        for key, failure in last.items()
        for each in [by_key[key]]
    ]


def problems(
    chunk_id: str, call: list[NumberedRow], state: Literal["failed", "unknown"], code: int | None, reason: str
) -> list[RowProblem]:
    """Return a problem for each row of a call."""
    return [RowProblem(each.number, each.line, chunk_id, state, each.row.key, code, reason) for each in call]


def verdict(error: TimError, *, attempts: int) -> Verdict:
    """Return what a failed call means for its rows. `attempts` counts those before that broke off."""
    if isinstance(error, OutcomeUnknown):
        return "unknown"
    if isinstance(error, ApiError) and (error.category in _STOPPING or error.code in _ABOUT_THE_APP):
        return "stop"
    if isinstance(error, MessageDropped):
        return "failed"
    if isinstance(error, RateLimitError):
        return "unreachable"
    if isinstance(error, TransportError) and error.delivered == "no":
        return "unreachable"
    if isinstance(error, ApiError):
        return "later" if error.retryable and attempts + 1 < _ATTEMPTS else "failed"
    if isinstance(error, TransportError | DecodeError):
        return "later" if attempts + 1 < _ATTEMPTS else "unknown"
    return "stop"


def _u32(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest(), "big")
