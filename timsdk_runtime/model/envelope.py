"""Reading an answer: bytes -> the service's JSON object and its code, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from timsdk_runtime.model.json_codec import loads, loads_strict

_CHECKED_SIZE: Final = 16 * 1024
_CODE: Final = b'"ErrorCode"'


class ServiceResponse(NamedTuple):
    """What the service says to a call."""

    body: dict[str, Any]
    text: bytes | None = None
    """The same as received; None where it was put together here."""


def parse(body: bytes) -> dict[str, Any] | str:
    """The JSON object of an answer, or what is wrong with it.

    Two equal keys are refused: everywhere in an answer of up to 16 KB, around `ErrorCode` in a larger one.
    """
    if not body:
        return "it is empty"
    checked = len(body) <= _CHECKED_SIZE or body.find(_CODE) != body.rfind(_CODE)
    try:
        answer: Any = loads_strict(body) if checked else loads(body)
    except UnicodeDecodeError:
        return "it is not UTF-8"
    except RecursionError:
        return "it is nested too deeply"
    except ValueError as error:
        return f"it is not JSON ({str(error)[:100]})"
    return answer if answer.__class__ is dict else f"it is a JSON {type(answer).__name__}, not an object"


def error_code(answer: Mapping[str, Any]) -> int | None:
    """`ErrorCode`, read leniently; it wins over `ActionStatus`. None where neither says how it went."""
    code = answer.get("ErrorCode")
    if type(code) is int:
        return code
    if isinstance(code, str):
        try:
            return int(code)
        except ValueError:
            return None
    return 0 if code is None and answer.get("ActionStatus") == "OK" else None


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds a `Retry-After` header asks for, as a number or a date; None where it makes no sense."""
    text = headers.get("retry-after", "")
    try:
        seconds = float(text)
    except ValueError:
        moment = moment_of(text)
        seconds = -1.0 if moment is None else moment - now
    return seconds if 0.0 < seconds <= 7 * 86400 else None


def clock_skew(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds by which this machine's clock is ahead of the service's, from the `Date` header."""
    date = headers.get("date")
    moment = moment_of(date) if date else None
    return None if moment is None else now - moment


def moment_of(text: str) -> float | None:
    """Unix time of an HTTP date."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  a slow import for a rare need

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
