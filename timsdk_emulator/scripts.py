"""Scripted responses: a test queues them for an API, and they are checked when they are queued."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from timsdk import Model, catalog

from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.envelope import SUCCESS
from timsdk_runtime.model.operation import Operation, Response

ScriptedResponse: TypeAlias = Mapping[str, Any] | Response | int
"""One response of a script: a JSON object, a response object of the API, or an error code."""


def failure(code: int, info: str) -> dict[str, Any]:
    """Return the envelope of an error response."""
    return {"ActionStatus": "FAIL", "ErrorCode": code, "ErrorInfo": info}


def script_to_json(
    api: str, responses: Iterable[ScriptedResponse], catalog: Catalog = catalog
) -> list[dict[str, Any]]:
    """Return a JSON object for each response of a script.

    The objects are copies: what the caller changes later does not reach the queue.

    Raises:
        KeyError: The catalog has no such API.
        TypeError: `responses` is not a list, or holds something that is no response of this API.
        ValueError: A response is not JSON, or its `ErrorCode` is not a code.
    """
    if api not in catalog:
        close = difflib.get_close_matches(api, catalog, n=1)
        raise KeyError(f"unknown API {api!r}" + (f"; did you mean {close[0]!r}?" if close else ""))
    given: object = responses
    if isinstance(given, str | bytes | Mapping | Model) or not isinstance(given, Iterable):
        kind = type(responses).__name__
        raise TypeError(f"the responses for {api} are a list, not of type {kind}: respond({api!r}, [...])")
    operation = catalog[api]
    return [_to_json(operation, f"response {number} for {api}", one) for number, one in enumerate(responses, 1)]


def _to_json(operation: Operation[Any, Any], name: str, scripted: ScriptedResponse) -> dict[str, Any]:
    if isinstance(scripted, int) and not isinstance(scripted, bool):
        if not scripted:
            raise ValueError(f"{name} is 0, which is no error code: a success is a JSON object, {{}} at least")
        return failure(int(scripted), "scripted by the test")
    if isinstance(scripted, operation.response_type):
        return _copy(name, operation.encode_response(scripted))
    if isinstance(scripted, Response | bool) or not isinstance(scripted, Mapping):
        expected = f"a JSON object, a {operation.response_type.__name__} or an error code"
        raise TypeError(f"{name} is of type {type(scripted).__name__}, not {expected}")
    code: object = scripted.get("ErrorCode", 0)
    if not isinstance(code, int) or isinstance(code, bool):
        raise ValueError(f"ErrorCode of {name} is {code!r}, not an integer")
    return _copy(name, {**SUCCESS, "ActionStatus": "FAIL" if code else "OK", **scripted})


def _copy(name: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of a body, written and read as the server and the client will do it."""
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except (TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"{name} is not JSON: {error}") from None
    copied: dict[str, Any] = json.loads(text)
    return copied
