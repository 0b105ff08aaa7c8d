"""The requests that arrived, and what a test asserts about them."""

from __future__ import annotations

import difflib
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar

import attrs
from timsdk import catalog

from timsdk_runtime.model.catalog import Catalog
from timsdk_runtime.model.json_values import is_list, is_object

RECORDED_REQUESTS = 10_000
"""Requests that are kept; the oldest make room."""

Source: TypeAlias = Literal["state", "example", "script", "refused", "fault", "recording", "upstream", "webhook"]
"""Where a response came from: the state, an example of the catalog, a script, a check, a fault rule,
a recording, the server that is recorded, the reply to a webhook."""
T = TypeVar("T")


@attrs.frozen(kw_only=True)
class RecordedRequest:
    """A request that arrived, and the response to it."""

    api: str
    """`service/command`, or the whole path where it has another form."""
    query: Mapping[str, str] = attrs.field(repr=False)
    """Holds the signature and is therefore not shown."""
    body: Any
    """The JSON that was sent, or None if the body was not JSON."""
    connection: int
    """Number of the connection it came on, from 1."""
    response: Mapping[str, Any]
    source: Source = "state"
    """Where the response came from. "example" is what the documentation shows, whatever was asked."""
    time: float = 0.0
    """When it arrived, by the clock of the emulator."""

    def to_json(self) -> dict[str, Any]:
        """Return the request without its signature."""
        query = {name: value for name, value in self.query.items() if name != "usersig"}
        return {**attrs.asdict(self, recurse=False), "query": query, "response": dict(self.response)}


class Journal:
    """The last requests of an app."""

    def __init__(self, size: int = RECORDED_REQUESTS, apis: Catalog = catalog) -> None:
        self._apis = apis
        self.requests: deque[RecordedRequest] = deque(maxlen=size)

    def assert_called(self, api: str, times: int | None, fields: Mapping[str, Any]) -> list[RecordedRequest]:
        """Return the requests of an API whose body has these values.

        Raises:
            AssertionError: There is none, or another number than `times`. The text shows what is nearest to it.
            KeyError: The catalog has no such API, or the API no such field.
        """
        _check_names(api, fields, self._apis)
        entries = [(one.api, one.body, one) for one in list(self.requests)]
        return assert_in(entries, api, times, fields, done="called", noun="call")


def assert_in(
    entries: Sequence[tuple[str, Any, T]],
    name: str,
    times: int | None,
    fields: Mapping[str, Any],
    *,
    done: str,
    noun: str,
) -> list[T]:
    """Return the records that have a name, and these values in their body: of entries of name, body and record.

    Raises:
        AssertionError: There is none, or another number than `times`. The text shows what is nearest to it.
    """
    found = [record for named, body, record in entries if named == name and not _differences(body, fields)]
    if len(found) == times or (times is None and found):
        return found
    wanted = ", ".join(f"{field}={value!r}" for field, value in fields.items())
    often = "" if times is None else f" {times} times"
    raise AssertionError(
        f"{name} was not {done}{often}{' with ' + wanted if wanted else ''}, but {len(found)} times.\n"
        + _nearest(entries, name, fields, done, noun)
    )


def _nearest(
    entries: Sequence[tuple[str, Any, Any]], name: str, fields: Mapping[str, Any], done: str, noun: str
) -> str:
    misses = [lines for named, body, _ in entries if named == name and (lines := _differences(body, fields))]
    if misses:
        return f"The nearest {noun}:\n" + "\n".join(f"  {line}" for line in min(misses, key=len))
    counts = Counter(named for named, _, _ in entries)
    if not counts:
        return f"Nothing was {done}."
    by = "API" if noun == "call" else "command"
    return f"{noun.capitalize()}s by {by}: " + ", ".join(f"{one} ({number})" for one, number in counts.most_common())


def check_api(api: str, apis: Catalog = catalog) -> None:
    """Refuse a name that is no API of the catalog.

    Raises:
        KeyError: The catalog has no such API.
    """
    if api not in apis:
        raise KeyError(f"unknown API {api!r}" + did_you_mean(api, apis))


def _check_names(api: str, fields: Mapping[str, Any], apis: Catalog) -> None:
    check_api(api, apis)
    declared = apis.schema(api)["request"]
    for name in fields:
        if name not in declared:
            raise KeyError(f"{api} has no field {name!r}" + did_you_mean(name, declared))


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a hint at the known name that is nearest to another, if one is near."""
    plain = {one.replace("_", "").lower(): one for one in known}
    close = difflib.get_close_matches(name.replace("_", "").lower(), plain, n=1)
    return f"; did you mean {plain[close[0]]!r}?" if close else ""


def _differences(actual: Any, expected: Any, path: str = "") -> list[str]:
    """Return a line for each place where a value is not as expected; objects may have more fields than expected."""
    if is_object(expected) and is_object(actual):
        lines: list[str] = []
        for name, value in expected.items():
            place = f"{path}.{name}" if path else name
            lines += (
                _differences(actual[name], value, place) if name in actual else [f"{place} is missing, not {value!r}"]
            )
        return lines
    if is_list(expected) and is_list(actual) and len(expected) == len(actual):
        pairs = enumerate(zip(actual, expected, strict=True))
        return [line for index, pair in pairs for line in _differences(*pair, f"{path}[{index}]")]
    return [] if actual == expected else [f"{path or 'the body'} is {actual!r}, not {expected!r}"]
