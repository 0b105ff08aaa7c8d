"""What is wrong with the arguments of a request, and what to pass instead. Loaded after a failure only.

A place in a body has a path by wire names, `MsgBody[0].MsgContent.Text`, and one by the names that the caller wrote,
`msg_body[0].text`.
"""

from __future__ import annotations

import datetime
import enum
import math
import os
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, NamedTuple

from timsdk_runtime.model.base import Element, Model
from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.codec import wire_names
from timsdk_runtime.model.json_codec import dumps, loads
from timsdk_runtime.model.json_values import is_array, is_object
from timsdk_runtime.model.validation import Deviation, find_deviations, kind_of

_DEEPEST: Final = 100
"""Levels of a body that are searched; one that is deeper holds itself, or is none of a caller's mistakes."""
_SHOWN: Final = 5
"""Deviations that a text lists."""
_STEP: Final = re.compile(r"[^.\[\]]+|\[\d+\]")
_SCALARS: Final = frozenset({"a string", "an integer", "a number", "a boolean"})
_CONVERSIONS: Final = {"a string": "str(x)", "an integer": "int(x)", "a number": "float(x)", "a list": "[x]"}
_IN_MILLISECONDS: Final = "ms"


def no_request(value: Any) -> str:
    """Return what is wrong with a value that is no request object."""
    if hasattr(value, "operation"):
        return f"send takes a request object, not its class: pass {value.__name__}(...)"
    kind = type(value).__name__
    return f"send takes a request object, such as SendMsgRequest(...), not {kind}; for JSON there is `call`"


class _Fault(NamedTuple):
    """A value that JSON cannot express."""

    path: str
    value: Any
    text: str = ""
    """What is wrong, where the type of the value does not say it."""


def unsendable(catalog: Catalog | None, api: str, body: Mapping[str, Any], source: Model | None) -> str:
    """Return what of a body cannot be written as JSON, and what to pass. `source` is the request it was made of."""
    fault = next(_faults("", body, 0), None)
    if fault is None:
        return "the request cannot be written as JSON: it holds itself, or is nested too deeply"
    where = place(source, fault.path) or "the body"
    if fault.text:
        return f"{where} {fault.text}"
    declared = _deviation(catalog, api, body, fault.path)
    what = declared.message if declared else f"is {kind_of(fault.value)}, which cannot be written as JSON"
    return f"{where} {what}; {_advice(fault.value, declared)}"


def differences(catalog: Catalog | None, api: str, body: Mapping[str, Any]) -> list[Deviation]:
    """Return where a body that can be sent differs from the catalog: as JSON, where a tuple is a list."""
    if catalog is None or api not in catalog:
        return []
    return find_deviations(catalog, api, "request", loads(dumps(body)))


def listed(deviations: list[Deviation], source: Model | None = None, *, python: bool = False) -> str:
    """Return the first deviations as one text."""
    first = deviations[:_SHOWN]
    texts = [
        f"{place(source, each.path)} {each.message}{_conversion(each)}" if python else str(each) for each in first
    ]
    more = len(deviations) - _SHOWN
    return "; ".join(texts) + (f"; and {more} more" if more > 0 else "")


def _conversion(deviation: Deviation) -> str:
    """Return what to pass where a scalar is of another type."""
    found, _, expected = deviation.message.removeprefix("is ").rpartition(", not ")
    function = _CONVERSIONS.get(expected)
    return f"; pass {function}" if deviation.kind == "type" and function and found in _SCALARS else ""


def place(source: Model | None, path: str) -> str:
    """Return the name of a place: as the caller wrote it, and by wire names."""
    written = _python_path(source, path) if source is not None else path
    return path if written == path else f"{written} ({path})"


def _deviation(catalog: Catalog | None, api: str, body: Mapping[str, Any], path: str) -> Deviation | None:
    if catalog is None or api not in catalog:
        return None
    found = find_deviations(catalog, api, "request", body)
    return next((each for each in found if each.path == path and each.kind == "type"), None)


def _faults(path: str, value: Any, depth: int) -> Iterator[_Fault]:
    """Yield what JSON cannot express, in the order in which it is written."""
    if depth > _DEEPEST:
        return
    if is_object(value):
        for key, item in value.items():
            here = f"{path}.{key}" if path else str(key)
            if not isinstance(key, str | int | float | bool | None):
                yield _Fault(path, key, f"has {kind_of(key)} as a key, which cannot be written as JSON; pass text")
            elif isinstance(key, str) and (text := _bad_text(key)):
                yield _Fault(path, key, f"has a key that {text}")
            yield from _faults(here, item, depth + 1)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _faults(f"{path}[{index}]", item, depth + 1)
    elif isinstance(value, str):
        if text := _bad_text(value):
            yield _Fault(path, value, text)
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield _Fault(path, value, f"is {value}, which cannot be written as JSON; pass a finite number")
    elif not _is_written(value):
        yield _Fault(path, value)


def _is_written(value: Any) -> bool:
    if isinstance(value, enum.Enum):
        return _is_written(value.value)
    return value is None or isinstance(value, str | int | float | uuid.UUID)


def _bad_text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return (
            f"holds half a surrogate pair, {text[error.start]!a} at index {error.start}, which cannot be written as "
            "JSON; decode the text correctly, or drop it: x.encode(errors='ignore').decode()"
        )
    return ""


def _advice(value: Any, declared: Deviation | None) -> str:
    """Return what to pass instead of a value that JSON has not."""
    expected = declared.message.rpartition(", not ")[2] if declared else ""
    if isinstance(value, Model):
        name = type(value).__name__
        return f"pass [{name}(...)]" if expected == "a list" else f"pass {expected or 'its fields'}"
    if isinstance(value, type):
        return f"pass an object: {value.__name__}(...)"
    thousand = " * 1000" if declared and declared.unit == _IN_MILLISECONDS else ""
    for kind, advice in _ADVICE:
        if isinstance(value, kind):
            return advice(expected, thousand)
    if hasattr(value, "tolist") and hasattr(value, "__len__") and getattr(value, "ndim", True):
        return "pass x.tolist()"
    for method, conversion in (("__index__", "int"), ("__float__", "float")):
        if hasattr(value, method):
            return f"pass {conversion}(x)"
    if isinstance(value, Iterable):
        return "pass list(x)"
    if hasattr(value, "__await__"):
        return "await it first, and pass what it gives"
    return f"pass {expected}" if expected else "pass text, a number, a list or a dict"


def _time(expected: str, thousand: str) -> str:
    if expected == "a string":
        return "pass text, as x.isoformat() is"
    return f"pass int(x.timestamp(){thousand})"


def _date(expected: str, _thousand: str) -> str:
    return (
        "pass x.isoformat()" if expected == "a string" else "pass seconds since 1970, as datetime.timestamp() gives"
    )


def _iso(_expected: str, _thousand: str) -> str:
    return "pass x.isoformat()"


def _text(_expected: str, _thousand: str) -> str:
    return "pass str(x)"


def _seconds(_expected: str, thousand: str) -> str:
    return f"pass int(x.total_seconds(){thousand})"


def _bytes(expected: str, _thousand: str) -> str:
    return "pass int(x)" if expected in ("an integer", "a number") else "pass text: x.decode()"


def _number(expected: str, _thousand: str) -> str:
    return {"an integer": "pass int(x)", "a string": "pass str(x)"}.get(expected, "pass float(x)")


_ADVICE: Final[list[tuple[Any, Callable[[str, str], str]]]] = [
    (datetime.datetime, _time),
    (datetime.timedelta, _seconds),
    (datetime.date, _date),
    (datetime.time, _iso),
    (bytes | bytearray | memoryview, _bytes),
    (Decimal | Fraction, _number),
    (os.PathLike, _text),
]
"""Classes of values, and what to pass instead, by what is expected and a factor for milliseconds."""


def _python_path(source: Model, path: str) -> str:
    """Return a path by the names that the caller wrote, as far as they are known."""
    found = ""
    here: Any = source
    for step in _STEP.findall(path):
        if step.startswith("["):
            found += step
            here = _item(here, int(step[1:-1]))
        elif isinstance(here, Element) and step == here._content:
            continue
        elif isinstance(here, Model):
            cls: Any = type(here)
            attribute = {wire: attribute for attribute, wire in wire_names(cls)}.get(step)
            found += f".{attribute}" if attribute else f".extra_fields[{step!r}]"
            here = getattr(here, attribute) if attribute else None
        else:
            found += f".{step}"
            here = here.get(step) if is_object(here) else None
    return found.lstrip(".")


def _item(value: Any, index: int) -> Any:
    return value[index] if is_array(value) and index < len(value) else None
