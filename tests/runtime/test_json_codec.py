"""JSON text: the extra `speed` changes no request, no response and no error."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import json
import math
import uuid
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from timsdk.types import TextElem

from timsdk_runtime.model import json_codec
from timsdk_runtime.model.envelope import parse

OFTEN = settings(max_examples=300, deadline=None)
integers = st.integers() | st.sampled_from([2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30])
floats = st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | integers | floats | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


class Color(str, enum.Enum):
    RED = "red"


class Level(enum.Enum):
    HIGH = 3


class Name(str):
    __slots__ = ()


@dataclasses.dataclass
class Point:
    x: int


@attrs.define
class Pair:
    x: int


@pytest.fixture(params=["plain", "speed", "without C"])
def mode(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "without C":
        monkeypatch.setattr(json.encoder, "c_make_encoder", None)
        monkeypatch.setattr(json_codec, "_write", json_codec._writer())
    if request.param != "speed":
        monkeypatch.setattr(json_codec, "_orjson", lambda: None)
        monkeypatch.setattr(json_codec, "_msgspec", lambda: None)
    else:
        assert json_codec._orjson() is not None
        assert json_codec._msgspec() is not None
    name: str = request.param
    return name


def identical(one: Any, other: Any) -> bool:
    """Whether two values are equal, where 1, 1.0 and true are three values."""
    return repr(one) == repr(other)


@pytest.mark.usefixtures("mode")
@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [1.5, True, None, "x"]}, b'{"b":1,"a":[1.5,true,null,"x"]}'),
        ({"t": "gr\u00fc\u00df \U0001f600 \u2028"}, '{"t":"gr\u00fc\u00df \U0001f600 \u2028"}'.encode()),
        ({"t": '"\\\n\x00\x7f'}, b'{"t":"\\"\\\\\\n\\u0000\x7f"}'),
        ({"n": 2**70}, b'{"n":1180591620717411303424}'),
        ({"n": (1, 2)}, b'{"n":[1,2]}'),
        ({"c": Color.RED, "l": Level.HIGH}, b'{"c":"red","l":3}'),
        ({"n": Name("x")}, b'{"n":"x"}'),
        ({1: "x"}, b'{"1":"x"}'),
        ({"u": uuid.UUID(int=1)}, b'{"u":"00000000-0000-0000-0000-000000000001"}'),
        ({"t": "null"}, b'{"t":"null"}'),
    ],
    ids=str,
)
def test_dumps_writes_compact_json(value: Any, text: bytes) -> None:
    assert json_codec.dumps(value) == text


@pytest.mark.usefixtures("mode")
@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        "\ud800",
        b"x",
        {1},
        object(),
        Point(1),
        Pair(1),
        TextElem(text="x"),
        datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc),
        datetime.date(2026, 1, 1),
        decimal.Decimal(1),
        {(1, 2): 3},
    ],
    ids=repr,
)
def test_dumps_refuses_values_that_json_lacks(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        json_codec.dumps({"a": [value], "n": None})


@pytest.mark.parametrize(
    ("fast", "text"), [(b"[1]", b"[1]"), (b"null", b'{"a":1}'), (b"[null]", b'{"a":1}'), (TypeError(), b'{"a":1}')]
)
def test_dumps_falls_back_if_orjson_refuses_or_writes_a_new_null(
    fast: Any, text: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dumps(_: Any) -> bytes:
        if isinstance(fast, Exception):
            raise fast
        written: bytes = fast
        return written

    monkeypatch.setattr(json_codec, "_orjson", lambda: dumps)
    assert json_codec.dumps({"a": 1}) == text


def test_loads_uses_msgspec_and_loads_strict_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_codec, "_msgspec", lambda: lambda _: "fast")
    assert json_codec.loads(b"{}") == "fast"
    assert json_codec.loads_strict(b'{"a":{"b":[1]}}') == {"a": {"b": [1]}}


@pytest.mark.usefixtures("mode")
def test_dumps_refuses_a_value_that_contains_itself() -> None:
    value: dict[str, Any] = {}
    value["a"] = value
    with pytest.raises((ValueError, RecursionError)):
        json_codec.dumps(value)


@pytest.mark.usefixtures("mode")
def test_written_json_is_read_back_unchanged(mode: str) -> None:
    assert mode

    @OFTEN
    @given(values)
    def check(value: Any) -> None:
        text = json_codec.dumps(value)
        assert identical(json_codec.loads(text), value)
        assert identical(json.loads(text), value)

    check()


def read_with_and_without_speed(text: bytes) -> Iterator[Any]:
    """Yield what is read without the extra and with it, or the class and text of the error."""
    for fast in (lambda: None, json_codec._msgspec):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(json_codec, "_msgspec", fast)
            try:
                yield json_codec.loads(text)
            except (ValueError, RecursionError) as error:
                yield type(error), str(error)


@OFTEN
@given(values.map(json.dumps).map(str.encode), st.binary(max_size=3), st.integers(0, 200), st.integers(0, 3))
@example(b'{"a":12345678901234567890123}', b"", 0, 0)
@example(b'{"a":1e400}', b"", 0, 0)
@example(b'{"a":1e-400}', b"", 0, 0)
@example(b'{"a":-0.0,"b":-0}', b"", 0, 0)
@example(b'{"a":"\\ud800"}', b"", 0, 0)
@example(b'{"a":"\xed\xa0\x80"}', b"", 0, 0)
@example(b'{"a":1,"a":2}', b"", 0, 0)
@example(b"[NaN]", b"", 0, 0)
@example(b'{"a":"\x01"}', b"", 0, 0)
@example(b"\xef\xbb\xbf{}", b"", 0, 0)
@example(b"[" * 100_000, b"", 0, 0)
@example(b"[01]", b"", 0, 0)
@example(b"[1.]", b"", 0, 0)
@example(b"{} x", b"", 0, 0)
@example(b'{"a\\u0000":"\\u0000"}', b"", 0, 0)
def test_damaged_text_is_read_alike_with_and_without_msgspec(text: bytes, damage: bytes, at: int, gone: int) -> None:
    damaged = text[:at] + damage + text[at + gone :]
    plain, fast = read_with_and_without_speed(damaged)
    assert identical(plain, fast)


@pytest.mark.usefixtures("mode")
def test_long_response_is_parsed_alike_in_every_mode() -> None:
    entry = {"id": 2**63, "big": 10**25, "name": "\u00fc", "rate": 0.1, "none": None}
    body = json.dumps({"ErrorCode": 0, "List": [entry] * 1000}).encode()
    assert len(body) > 16 * 1024
    assert parse(body) == {"ErrorCode": 0, "List": [entry] * 1000}
    assert str(parse(body[:-1])).startswith("it is not JSON")
    assert parse(body.replace(b"0.1", b"NaN", 1)) == "it is not JSON (NaN is not JSON)"
    assert parse(body.replace(b"0.1", b'"\xff"', 1)) == "it is not UTF-8"


def test_long_response_with_two_error_codes_is_refused() -> None:
    padding = b'"x":"' + b"y" * 20_000 + b'"'
    assert parse(b'{"ErrorCode":0,' + padding + b',"ErrorCode":1}') == "it is not JSON (two equal keys)"
