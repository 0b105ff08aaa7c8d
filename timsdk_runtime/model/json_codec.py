"""JSON text, written and read by Python's own module or by those of the extra `speed`, which must agree with it.

orjson writes a request in half the time, msgspec reads a long response in half the time. What they refuse goes to
Python's own module, which decides: an installed extra changes no request, no response and no error.
"""

from __future__ import annotations

import enum
import functools
import json
from collections.abc import Callable
from json import encoder
from typing import Any, Final, NoReturn


def dumps(value: Any) -> bytes:
    """Return a value as JSON without blanks.

    Raises:
        TypeError, ValueError, RecursionError: JSON cannot express the value.
    """
    fast = _orjson()
    if fast is not None:
        try:
            text = fast(value)
        except TypeError:
            pass
        else:
            if text.find(b"null") < 0:  # orjson writes null for NaN, too; `in` takes longer
                return text
    return "".join(_write(value, 0)).encode()


def loads(text: bytes) -> Any:
    """Return the value of a JSON text. Of two equal keys, the last one counts.

    Raises:
        ValueError, RecursionError: The text is not JSON, or is nested too deeply.
    """
    fast = _msgspec()
    if fast is not None:
        try:
            return fast(text)
        except (ValueError, RecursionError):
            pass
    return _decode(_TRUSTING, text.decode())


def loads_strict(text: bytes) -> Any:
    """Return the value of a JSON text in which no object has two equal keys.

    Raises:
        ValueError, RecursionError: The text is not JSON, is nested too deeply, or has two equal keys.
    """
    return _decode(_CHECKING, text.decode())


def _decode(decoder: json.JSONDecoder, text: str) -> Any:
    """Return the value of a JSON text, which seldom has blanks around it. To look for them takes a quarter."""
    try:
        found, end = decoder.raw_decode(text)
    except json.JSONDecodeError:
        return decoder.decode(text)
    return found if end == len(text) else decoder.decode(text)


@functools.cache
def _orjson() -> Callable[[Any], bytes] | None:
    try:
        import orjson  # noqa: PLC0415  optional, and dear
    except ImportError:
        return None
    option = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS
    dumps = orjson.dumps
    return lambda value: dumps(value, None, option)


@functools.cache
def _msgspec() -> Callable[[bytes], Any] | None:
    try:
        import msgspec  # noqa: PLC0415  optional, and dear
    except ImportError:
        return None
    return msgspec.json.Decoder().decode


def _convert(value: Any) -> Any:
    """Return what `json` writes for a type it does not know. The few that orjson knows look as orjson writes them."""
    if isinstance(value, enum.Enum):
        return value.value
    if type(value).__module__ == "uuid":
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _writer() -> Callable[[Any, int], Any]:
    """Return one C encoder for all calls. `json.dumps` makes one for each, half of its time for a small request.

    `c_make_encoder` is private to CPython: tests compare it with `json.dumps` on every supported Python.
    """
    made: Any = getattr(encoder, "c_make_encoder", None)
    if made is None:  # not CPython
        plain = json.JSONEncoder(default=_convert, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return lambda value, _: plain.encode(value)
    settings = ":", ",", False, False, False  # separators; neither sort keys, nor skip them, nor allow NaN
    write: Callable[[Any, int], Any] = made(None, _convert, encoder.encode_basestring, None, *settings)
    return write


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _refuse_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("two equal keys")
    return found


_write: Final = _writer()
_CHECKING: Final = json.JSONDecoder(parse_constant=_refuse_constant, object_pairs_hook=_refuse_duplicates)
_TRUSTING: Final = json.JSONDecoder(parse_constant=_refuse_constant)
