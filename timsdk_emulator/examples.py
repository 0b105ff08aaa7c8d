"""Responses of APIs without state: the first successful example of the catalog, bent so that a walk over pages ends.

Where the catalog has no such example, a minimal response takes its place: empty texts, zeros, empty lists.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from timsdk import catalog

from timsdk_emulator.wire import success
from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.codec import get_path
from timsdk_runtime.model.operation import Response
from timsdk_runtime.response_rules import Cursor, Paging


def example_response(api: str, body: Mapping[str, Any], catalog: Catalog = catalog) -> dict[str, Any]:
    """Return the response to a call without state: the only page, or an empty page after it."""
    operation = catalog[api]
    responses = (example.get("response") for example in catalog.schema(api)["examples"])
    successes = (one for one in responses if one is not None and one.get("ErrorCode", 0) == 0)
    example = next(successes, None)
    wire: dict[str, Any] = success(api, {}, catalog) if example is None else copy.deepcopy(example)
    if operation.paging is None:
        return wire
    response: Response = operation.decode_response(wire)
    _end_walk(operation.paging, response, operation.decode_request(body))
    return operation.encode_response(response)


def _end_walk(paging: Paging, response: Response, request: Any) -> None:
    """Make a response the last page of a walk; empty it if the request asks for a later page."""
    items = next((path for path in paging.items if isinstance(get_path(response, path), list)), paging.items[0])
    moved = any(getattr(request, step.argument) not in (None, step.first) for step in paging.steps)
    if moved and not any(getattr(request, cursor.argument) for cursor in paging.cursors):
        _put(response, items, [])
    for done in paging.done:
        if done.field:
            _put(response, done.field, done.values[0])
        elif done.total and get_path(response, done.total) is not None:
            _put(response, done.total, len(get_path(response, items) or []))
    for cursor in paging.cursors:
        if not any(done.field for done in paging.done):
            _stop_cursor(cursor, response, request)


def _stop_cursor(cursor: Cursor, response: Response, request: Any) -> None:
    """Return the request's own cursor: one that does not move ends a walk."""
    if not cursor.last_item:
        _put(response, cursor.path, getattr(request, cursor.argument))


def _put(response: Response, path: tuple[str, ...], value: Any) -> None:
    holder = get_path(response, path[:-1])
    if holder is not None:
        setattr(holder, path[-1], value)
