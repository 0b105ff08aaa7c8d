"""Calls from a file, which put users, groups and rooms into an app before a test."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeAlias

from timsdk_emulator.app import Application
from timsdk_emulator.handlers import HANDLERS
from timsdk_emulator.journal import check_api
from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.request_checks import body_of, check_body
from timsdk_runtime.model.json_values import is_list, is_object

Call: TypeAlias = list[Any]
"""An API and the body of a request."""
_PAIR = 2


def read_calls(path: str | os.PathLike[str]) -> list[Any]:
    """Return the calls of a file.

    Raises:
        OSError: The file cannot be read.
        ValueError: It holds no list of JSON.
    """
    try:
        calls = json.loads(Path(path).read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"{path}: not JSON: {error}") from None
    if not is_list(calls):
        raise ValueError(f"{path}: not a list of calls, [[api, body], ...]")
    return calls


def play(app: Application, calls: Sequence[Any]) -> None:
    """Carry out calls in their order, up to the first that is refused.

    Raises:
        ValueError: A call is malformed, or refused.
    """
    for number, call in enumerate(calls, 1):
        if not (is_list(call) and len(call) == _PAIR and is_object(call[1])):
            raise ValueError(f"call {number} is not [api, body]")
        api, body = str(call[0]), call[1]
        try:
            check_api(api)
        except KeyError as error:
            raise ValueError(f"call {number}: {error.args[0]}") from None
        if api not in HANDLERS:
            raise ValueError(f"call {number}: the emulator keeps no state for {api}")
        try:
            body = body_of(api, json.dumps(body, ensure_ascii=False).encode("utf-8", "surrogatepass"))
            check_body(api, body)
            app.act(api, body)
        except (TypeError, RecursionError):
            raise ValueError(f"call {number}, {api}: the body is not JSON, or nested too deeply") from None
        except ErrorResponse as error:
            raise ValueError(f"call {number}, {api}: {error.code} {error.info}") from None
