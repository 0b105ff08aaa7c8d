"""Any bytes lead to a response, of which nothing is lost, or to an error that a user can catch."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from http.client import HTTPException
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support.canonical_json import canonical
from support.exchange_harness import run
from timsdk import catalog

from timsdk_runtime.call.http_headers import clock_skew, retry_after
from timsdk_runtime.errors import DecodeError
from timsdk_runtime.model.envelope import error_code, parse
from timsdk_runtime.signatures import describe
from timsdk_runtime.transport import http1
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import RawResponse
from timsdk_runtime.transport.lean_connection import LeanConnection
from timsdk_runtime.transport.messages import HttpResponse

LIMIT = 100_000
MUCH = pytest.mark.parametrize("examples", [300, pytest.param(30_000, marks=pytest.mark.long)])
LITTLE = pytest.mark.parametrize("examples", [100, pytest.param(10_000, marks=pytest.mark.long)])


def often(examples: int) -> Callable[[Any], Any]:
    return settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))


def example_responses() -> list[tuple[str, bytes]]:
    """Return API and body of every response among the examples of the catalog."""
    found: list[tuple[str, bytes]] = []
    for api in catalog:
        for sample in catalog.schema(api).get("examples", ()):
            if sample.get("response"):
                found += [(api, json.dumps(sample["response"], ensure_ascii=False).encode())]
    return found


EXAMPLES = example_responses()
SNIPPETS = [
    b"null", b"true", b"-1", b"1e999", b"NaN", b'""', b"[]", b"{}", b'"ErrorCode":0,', b'"ErrorCode":"0",', b"\xff",
    b"\xed\xa0\x80", b'"\\ud800"', b"[" * 3000, b'{"a":' * 3000, b"9" * 5000, b",", b":", b"\x00", b"\xef\xbb\xbf",
]  # fmt: skip


def damage(body: bytes, chance: random.Random) -> bytes:
    """Return a body with a few places cut, doubled or replaced."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(body) + 1)
        end = min(len(body), start + chance.choice([0, 1, 1, 2, 8, 40]))
        what = chance.choice(["cut", "double", "snippet", "byte"])
        piece = {
            "cut": b"",
            "double": body[start:end] * 2,
            "snippet": chance.choice(SNIPPETS),
            "byte": bytes([chance.randrange(256)]),
        }[what]
        body = body[:start] + piece + body[end:]
    return body


def change_types(value: Any, chance: random.Random, odds: float) -> Any:
    """Return a JSON value in which some parts have another type."""
    if chance.random() < odds:
        return chance.choice([None, True, False, 0, 1, -1, 2**63, 0.5, "", "x", [], {}, [None], {"a": 1}])
    if isinstance(value, dict):
        return {key: change_types(item, chance, odds) for key, item in value.items()}
    return [change_types(item, chance, odds) for item in value] if isinstance(value, list) else value


def decode(api: str, body: bytes) -> None:
    """Decode a body as a client does. Only documented errors may be raised."""
    found = parse(body)
    if isinstance(found, str):
        assert 0 < len(found) < 200
        return
    code = error_code(found)
    assert code is None or type(code) is int
    operation = catalog[api]
    before = canonical(found)
    try:
        response = operation.decode_response(found)
    except DecodeError:
        assert body.count(b"{") > 100  # nested too deeply
        return
    assert canonical(operation.encode_response(response)) == before
    repr(response)
    if code == 0:  # a client decodes no other response
        received = operation.decode_response(body)
        assert received == response
        assert canonical(received.meta.body) == before


def test_every_example_of_the_catalog_decodes() -> None:
    assert len(EXAMPLES) > 200
    for api, body in EXAMPLES:
        decode(api, body)


@MUCH
def test_arbitrary_bytes_decode_or_raise_decode_error(examples: int) -> None:
    @often(examples)
    @given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
    @example(b"9" * 10_000)
    @example(b"[" * 200_000)
    @example(b'{"ErrorCode":' * 100_000)
    def check(body: bytes) -> None:
        decode("openim/sendmsg", body)

    check()


@MUCH
def test_damaged_response_decodes_or_raises_decode_error(examples: int) -> None:
    for seed in range(examples * 4):
        chance = random.Random(seed)
        api, body = chance.choice(EXAMPLES)
        try:
            decode(api, damage(body, chance))
        except Exception as error:
            raise AssertionError(f"seed {seed}, {api}: {damage(body, random.Random(seed))!r}") from error


@MUCH
def test_response_with_other_types_survives_decoding_and_encoding(examples: int) -> None:
    for seed in range(examples * 4):
        chance = random.Random(seed)
        api, body = chance.choice(EXAMPLES)
        odd = change_types(json.loads(body), chance, chance.choice([0.02, 0.1, 0.3]))
        if isinstance(odd, dict):
            try:
                decode(api, json.dumps(odd).encode())
            except Exception as error:
                raise AssertionError(f"seed {seed}, {api}: {odd!r}") from error


header_texts = st.text(max_size=40) | st.sampled_from(
    [
        "1",
        "1e400",
        "nan",
        "-1",
        "inf",
        "Tue, 14 Nov 2023 22:13:20 GMT",
        "Tue, 99 Nov 99999 99:99:99 +9999",
        "1" * 5000,
    ]
)


@MUCH
def test_exchange_ends_in_a_response_or_a_tim_error(examples: int) -> None:
    """`run` catches nothing but `TimError`."""

    @often(examples)
    @given(
        st.integers(100, 599),
        st.binary(max_size=60) | st.sampled_from([body for _, body in EXAMPLES[:20]]),
        st.dictionaries(st.sampled_from(["retry-after", "date", "location"]), header_texts),
        st.sampled_from(["read", "deduplicated", "once"]),
    )
    def check(status: int, body: bytes, headers: dict[str, str], effect: str) -> None:
        result = run([HttpResponse(status=status, headers=headers, body=body)], effect=effect)
        assert (result.response is None) != (result.error is None)

    check()


@LITTLE
def test_nonsense_header_never_raises(examples: int) -> None:
    @often(examples)
    @given(header_texts, st.floats(0, 4e9))
    def check(text: str, now: float) -> None:
        pause = retry_after({"retry-after": text}, now)
        assert pause is None or 0 < pause <= 7 * 86400
        skew = clock_skew({"date": text}, now)
        assert skew is None or type(skew) is float

    check()


@LITTLE
def test_describe_accepts_any_text(examples: int) -> None:
    @often(examples)
    @given(st.text(max_size=60) | st.binary(max_size=60).map(lambda data: data.decode("latin-1")))
    def check(text: str) -> None:
        assert describe(text)

    check()


# --- the bytes before the JSON ---


class Wire:
    """Stands in for a socket: returns these bytes in pieces, then the end."""

    def __init__(self, data: bytes, size: int) -> None:
        self.pieces = [data[start : start + size] for start in range(0, len(data), size)][::-1]

    def gettimeout(self) -> None:
        """Have none yet."""

    def settimeout(self, seconds: float) -> None:
        assert seconds > 0

    def send(self, data: bytes) -> int:
        return len(data)

    def recv(self, _: int) -> bytes:
        return self.pieces.pop() if self.pieces else b""

    def close(self) -> None:
        self.pieces = []


def read_response(data: bytes, size: int) -> RawResponse | HTTPException | OSError:
    made: Any = LeanConnection("127.0.0.1")
    made.sock = Wire(data, size)
    made.request("POST", "/x", b"{}", Attempt({}, query="", deadline=float("inf"), read_timeout=5.0, limit=LIMIT))
    try:
        response: RawResponse = made.getresponse()
    except (HTTPException, OSError) as error:
        return error
    return response


GOOD = [
    b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"ErrorCode":0}',
    b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nf\r\n{"ErrorCode":0}\r\n0\r\n\r\n',
    b'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nDate: x\r\n folded\r\n\r\n{"ErrorCode":0}',
    b"HTTP/1.0 502 Bad\r\nContent-Encoding: deflate\r\nContent-Length: 3\r\n\r\nabc",
]
PIECES = [
    b"\r\n", b"\r\n\r\n", b"HTTP/1.1 200 OK\r\n", b"Content-Length: ", b"Transfer-Encoding: chunked\r\n", b"-1",
    b"9" * 5000, b"ffffffffffffffffffff\r\n", b"0\r\n", b"\x00", b"\xff", b"Content-Encoding: gzip\r\n", b"\xb2",
    b"HTTP/1.1 101 Switching\r\n\r\n", b":", b" " * 70_000,
]  # fmt: skip


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize("data", GOOD[:3])
def test_good_response_is_read_in_pieces_of_any_size(data: bytes, size: int) -> None:
    response = read_response(data, size)
    assert isinstance(response, RawResponse)
    assert response.data == b'{"ErrorCode":0}'


@pytest.mark.parametrize("length", [b"9" * 5000, b"-1", b"1_0", b"\xb2", b"0x10", b"", b"1, 2"])
def test_content_length_that_is_no_number_is_refused(length: bytes) -> None:
    found = read_response(b"HTTP/1.1 200 OK\r\nContent-Length: " + length + b"\r\n\r\n{}", 1000)
    assert isinstance(found, http1.ResponseTooLarge if length[:1] == b"9" else http1.BadHttpResponse)


@MUCH
def test_damaged_http_is_refused_or_stays_within_the_limit(examples: int) -> None:
    for seed in range(examples * 4):
        chance = random.Random(seed)
        data = chance.choice(GOOD)
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(data) + 1)
            end = min(len(data), at + chance.choice([0, 0, 1, 4]))
            data = data[:at] + chance.choice([*PIECES, b"", b""]) + data[end:]
        size = chance.choice([1, 5, 1000, 100_000]) if len(data) < 5000 else 100_000
        try:
            found = read_response(data, size)
        except Exception as error:
            raise AssertionError(f"seed {seed}: {data[:300]!r}") from error
        assert not isinstance(found, RawResponse) or len(found.data) <= LIMIT
