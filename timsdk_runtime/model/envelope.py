"""The envelope of every response: the fields around the payload, and how to read `ErrorCode` from bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from timsdk_runtime.model.json_codec import loads, loads_strict
from timsdk_runtime.model.json_values import is_object

ENVELOPE: Final = frozenset({"ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"})
SUCCESS: Final[Mapping[str, Any]] = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}

_STRICT_SIZE: Final = 16 * 1024
"""Bytes up to which every object of a response is searched for equal keys."""
_CODE: Final = b'"ErrorCode"'


class ServiceResponse(NamedTuple):
    """A response of the service: its JSON object, and the bytes it was parsed from."""

    body: dict[str, Any]
    raw: bytes | None = None
    """None where the body was put together here, from several responses."""


def parse(body: bytes) -> dict[str, Any] | str:
    """Return the JSON object of a response, or a text that says why there is none.

    Two equal keys are an error: anywhere in a response of up to 16 KB, for `ErrorCode` in a larger one.
    """
    if not body:
        return "it is empty"
    strict = len(body) <= _STRICT_SIZE or body.find(_CODE) != body.rfind(_CODE)
    try:
        found: Any = loads_strict(body) if strict else loads(body)
    except UnicodeDecodeError:
        return "it is not UTF-8"
    except RecursionError:
        return "it is nested too deeply"
    except ValueError as error:
        return f"it is not JSON ({str(error)[:100]})"
    return found if is_object(found) else f"it is a JSON {type(found).__name__}, not an object"


def error_code(body: Mapping[str, Any]) -> int | None:
    """Return `ErrorCode`, which wins over `ActionStatus`. None where neither says whether the call succeeded."""
    code = body.get("ErrorCode")
    if type(code) is int:
        return code
    if isinstance(code, str):
        try:
            return int(code)
        except ValueError:
            return None
    return 0 if code is None and body.get("ActionStatus") == "OK" else None
