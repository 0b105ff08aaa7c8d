"""The HTTP parser, fed whole, byte by byte and in random pieces, beside urllib3's reading of the same bytes."""

from __future__ import annotations

import gzip
import io
import random
import sys
import zlib
from collections.abc import Callable, Iterable
from http.client import HTTPException
from typing import Any

import pytest
from support.http_responses import CLOSED, DEFLATED, KEPT_OPEN, TEXT, chunked, head, sized
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError

from timsdk_runtime.transport.http1 import (
    BadHttpResponse,
    IncompleteResponse,
    ParsedResponse,
    Parser,
    ResponseTooLarge,
    headers_of,
    parse_head,
    parse_response,
)

LIMIT = 400_000
HEAD_LIMIT = 64 * 1024
LONG = 5_000
"""Bytes from which on a test cuts data into larger pieces, to save time."""

GOOD: dict[str, bytes] = {
    "equal lengths in one header": head(b"Content-Length: 15, 15") + TEXT,
    "equal lengths in two headers": sized(TEXT, b"Content-Length: 15"),
    "LF-only head": b"HTTP/1.1 200 OK\nContent-Length: 15\nX-A: b\n\n" + TEXT,
    "LF-only chunk sizes": chunked(b"f\n" + TEXT + b"\r\n0\n\n"),
    "xchunked is not chunked": sized(TEXT, b"Transfer-Encoding: xchunked"),
    "one-byte chunks": chunked(b"".join(b"1\r\n%c\r\n" % byte for byte in TEXT) + b"0\r\n\r\n"),
    "gzip of two members": sized(
        gzip.compress(TEXT[:5], mtime=0) + gzip.compress(TEXT[5:], mtime=0), b"Content-Encoding: gzip"
    ),
    "gzip and garbage": sized(gzip.compress(TEXT, mtime=0) + b"garbage", b"Content-Encoding: gzip"),
    "deflate with a zlib head": sized(zlib.compress(TEXT), b"Content-Encoding: deflate"),
    "deflate without a zlib head": sized(DEFLATED, b"Content-Encoding: deflate"),
    "gzip until the end": head(b"Content-Encoding: gzip") + gzip.compress(TEXT, mtime=0),
    "204 with a length": head(b"Content-Length: 15", status=b"HTTP/1.1 204 No Content"),
    "304 with a length": head(b"Content-Length: 15", status=b"HTTP/1.1 304 Not Modified"),
    "HTTP/1.0": sized(TEXT, status=b"HTTP/1.0 200 OK"),
    "keep-alive, close": sized(TEXT, b"Connection: keep-alive, close"),
}
"""Responses that are read as urllib3 reads them."""

EXPECTED: dict[str, tuple[bytes, ParsedResponse]] = {
    # urllib3 takes an interim response other than 100 for the response.
    "102 and 103": (
        b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + sized(TEXT),
        ParsedResponse(200, "OK", {"content-length": "15"}, TEXT, keep_alive=True),
    ),
    # urllib3 knows only a header that says exactly `chunked`.
    "a list that ends in chunked": (
        head(b"Transfer-Encoding: identity, chunked") + b"f\r\n" + TEXT + b"\r\n0\r\n\r\n",
        ParsedResponse(200, "OK", {"transfer-encoding": "identity, chunked"}, TEXT, keep_alive=True),
    ),
    # urllib3 keeps the connection.
    "HTTP/1.0 with keep-alive": (
        sized(TEXT, b"Connection: keep-alive", status=b"HTTP/1.0 200 OK"),
        ParsedResponse(200, "OK", {"content-length": "15", "connection": "keep-alive"}, TEXT, keep_alive=False),
    ),
}
"""Responses that are read in a way of our own."""

CLOSING = {
    "until the end", "until the end, HTTP/1.0", "length, HTTP/1.0", "gzip until the end", "HTTP/1.0",
    "Connection: close", "connection: Close", "keep-alive, close",
}  # fmt: skip
"""Good responses after which the connection serves no other request."""

_BOMB = gzip.compress(b" " * (LIMIT + 1), mtime=0)
BAD: dict[str, tuple[bytes, type[HTTPException]]] = {
    "nothing": (b"", IncompleteResponse),
    "another protocol": (b"SSH-2.0-OpenSSH_9\r\n\r\n", BadHttpResponse),
    "HTTP/2": (sized(TEXT, status=b"HTTP/2 200 OK"), BadHttpResponse),
    "no status": (b"HTTP/1.1 OK\r\n\r\n", BadHttpResponse),
    "status of two digits": (b"HTTP/1.1 20\r\n\r\n", BadHttpResponse),
    "status with another alphabet's digits": (b"HTTP/1.1 \xb2\xb2\xb2 OK\r\n\r\n", BadHttpResponse),
    "101": (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", BadHttpResponse),
    "endless head": (b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 10_000, BadHttpResponse),
    "endless header": (b"HTTP/1.1 200 OK\r\nX-A: " + b"b" * 100_000, BadHttpResponse),
    "endless 1xx": (b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000, BadHttpResponse),
    "two lengths": (head(b"Content-Length: 15, 16") + TEXT, BadHttpResponse),
    "no length": (head(b"Content-Length:") + TEXT, BadHttpResponse),
    "negative length": (head(b"Content-Length: -15") + TEXT, BadHttpResponse),
    "length with a sign": (head(b"Content-Length: +15") + TEXT, BadHttpResponse),
    "length with an underscore": (head(b"Content-Length: 1_5") + TEXT, BadHttpResponse),
    "hexadecimal length": (head(b"Content-Length: 0xf") + TEXT, BadHttpResponse),
    "length over the limit": (head(b"Content-Length: %d" % (LIMIT + 1)), ResponseTooLarge),
    "length of thousands of digits": (head(b"Content-Length: " + b"9" * 5_000), ResponseTooLarge),
    "chunk size 0x40": (chunked(b"0x40\r\n" + b"x" * 64 + b"\r\n0\r\n\r\n"), BadHttpResponse),
    "chunk size 4_0": (chunked(b"4_0\r\n" + b"x" * 64 + b"\r\n0\r\n\r\n"), BadHttpResponse),
    "chunk size +4": (chunked(b"+4\r\nabcd\r\n0\r\n\r\n"), BadHttpResponse),
    "negative chunk size": (chunked(b"-4\r\nabcd\r\n0\r\n\r\n"), BadHttpResponse),
    "empty chunk size": (chunked(b"\r\nabcd\r\n0\r\n\r\n"), BadHttpResponse),
    "chunk size of 17 digits": (chunked(b"0" * 16 + b"4\r\nabcd\r\n0\r\n\r\n"), BadHttpResponse),
    "chunk without an end": (chunked(b"4\r\nabcdef\r\n0\r\n\r\n"), BadHttpResponse),
    "chunk over the limit": (chunked(b"%x\r\n" % (LIMIT + 1)), ResponseTooLarge),
    "chunks over the limit": (chunked((b"30d40\r\n" + b"x" * 200_000 + b"\r\n") * 3), ResponseTooLarge),
    "endless chunk extension": (chunked(b"4;" + b"x" * 100_000), BadHttpResponse),
    "endless trailers": (chunked(b"0\r\n" + b"X-A: b\r\n" * 20_000), BadHttpResponse),
    "endless trailer": (chunked(b"0\r\nX-A: " + b"b" * 100_000), BadHttpResponse),
    "body over the limit until the end": (head() + b"x" * (LIMIT + 1), ResponseTooLarge),
    "gzip over the limit": (sized(_BOMB, b"Content-Encoding: gzip"), ResponseTooLarge),
    "gzip members over the limit": (
        sized(gzip.compress(b" " * 200_000, mtime=0) * 3, b"Content-Encoding: gzip"),
        ResponseTooLarge,
    ),
    "cut gzip": (sized(gzip.compress(TEXT, mtime=0)[:-9], b"Content-Encoding: gzip"), IncompleteResponse),
    "damaged gzip": (sized(b"abcd", b"Content-Encoding: gzip"), BadHttpResponse),
    "deflate over the limit": (
        sized(zlib.compress(b" " * (LIMIT + 1)), b"Content-Encoding: deflate"),
        ResponseTooLarge,
    ),
    "cut deflate": (sized(zlib.compress(TEXT)[:-5], b"Content-Encoding: deflate"), IncompleteResponse),
    "damaged deflate": (sized(b"\xff\xff\xff", b"Content-Encoding: deflate"), BadHttpResponse),
    "encoding that was not asked for": (sized(TEXT, b"Content-Encoding: br"), BadHttpResponse),
}
"""Responses that are refused."""

ALL = {
    **KEPT_OPEN, **CLOSED, **GOOD,
    **{name: data for name, (data, _) in EXPECTED.items()},
    **{name: data for name, (data, _) in BAD.items()},
}  # fmt: skip


def feed(pieces: Iterable[bytes], make: Callable[[], Parser] = lambda: parse_response(LIMIT)) -> ParsedResponse:
    """Send pieces to a parser until it returns, then the end of the connection."""
    parser = make()
    next(parser)
    try:
        for piece in pieces:
            parser.send(piece)
        parser.send(b"")
    except StopIteration as stop:
        response: ParsedResponse = stop.value
        return response
    raise AssertionError("the parser goes on after the end of the connection")


def outcome(pieces: Iterable[bytes]) -> ParsedResponse | type[HTTPException]:
    """Return the response, or the kind of error."""
    try:
        return feed(pieces)
    except HTTPException as error:
        return type(error)


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


def bytewise(data: bytes) -> list[bytes]:
    """Cut data into single bytes; long data into 50 pieces."""
    return cut(data, 1 if len(data) < LONG else len(data) // 50)


def random_pieces(data: bytes, seed: int) -> list[bytes]:
    """Cut data into pieces whose lengths follow from the seed."""
    chance = random.Random(seed)
    longest = chance.choice([3, 40, 5_000]) if len(data) < LONG else 10_000
    pieces, at = [], 0
    while at < len(data):
        size = chance.randint(1, longest)
        pieces.append(data[at : at + size])
        at += size
    return pieces


class _Socket:
    """Stands in for the socket of a urllib3 connection: everything sent is ignored."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def settimeout(self, _seconds: Any) -> None:
        pass

    def sendall(self, _data: bytes) -> None:
        pass

    def makefile(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(self._data)

    def close(self) -> None:
        pass


def read_with_urllib3(data: bytes) -> tuple[int, dict[str, str], bytes] | None:
    """Return status, headers and body as urllib3 reads them, or None where it refuses."""
    connection: Any = HTTPConnection("tim.test")
    connection.sock = _Socket(data)
    connection.request("POST", "/", body=b"{}")
    try:
        response = connection.getresponse()
        return response.status, headers_of({name: response.headers[name] for name in response.headers}), response.data
    except (HTTPError, HTTPException):
        return None


# --- results do not depend on the pieces ---


@pytest.mark.parametrize("name", ALL)
def test_result_does_not_depend_on_the_pieces(name: str) -> None:
    data = ALL[name]
    whole = outcome([data])
    assert outcome(bytewise(data)) == whole
    for seed in range(5):
        assert outcome(random_pieces(data, seed)) == whole, seed


@pytest.mark.parametrize("name", [*KEPT_OPEN, *CLOSED, *GOOD])
def test_response_is_read_as_urllib3_reads_it(name: str) -> None:
    data = ALL[name]
    found = outcome([data])
    theirs = read_with_urllib3(data)
    if isinstance(found, ParsedResponse):
        assert (found.status, found.headers, found.body) == theirs
        assert found.keep_alive is (name not in CLOSING)
    else:
        assert theirs is None
        assert name not in GOOD


@pytest.mark.parametrize("name", EXPECTED)
def test_response_is_read_differently_from_urllib3_where_intended(name: str) -> None:
    data, expected = EXPECTED[name]
    assert feed([data]) == expected


@pytest.mark.parametrize("name", BAD)
def test_bad_response_is_refused(name: str) -> None:
    data, error = BAD[name]
    assert outcome([data]) is error


@pytest.mark.parametrize(
    "data",
    [
        sized(TEXT, b"X-A: b"),
        chunked(b"8;x=y\r\n" + TEXT[:8] + b"\r\n7\r\n" + TEXT[8:] + b"\r\n0\r\nX-A: b\r\n\r\n"),
        b"HTTP/1.1 100 Continue\r\n\r\n" + sized(gzip.compress(TEXT, mtime=0), b"Content-Encoding: gzip"),
    ],
    ids=["length", "chunks", "100 and gzip"],
)
def test_every_prefix_of_a_response_is_incomplete(data: bytes) -> None:
    assert isinstance(outcome([data]), ParsedResponse)
    for end in range(len(data)):
        assert outcome([data[:end]]) is IncompleteResponse, end
        assert outcome(bytewise(data[:end])) is IncompleteResponse, end


# --- the connection afterwards ---


@pytest.mark.parametrize("name", ["plain", "chunks", "204", "304 with a length"])
def test_surplus_ends_the_connection_and_stays_out_of_the_body(name: str) -> None:
    data = ALL[name]
    alone = feed([data])
    assert alone.keep_alive
    for surplus in (b"x", b"\r\n", sized(TEXT)):
        assert feed([data + surplus]) == alone._replace(keep_alive=False)


def test_parser_returns_with_the_last_byte() -> None:
    for data in (sized(TEXT), chunked(b"f\r\n" + TEXT + b"\r\n0\r\n\r\n"), head(status=b"HTTP/1.1 204 No Content")):
        rest = iter(bytewise(data + b"surplus"))
        assert feed(rest).keep_alive
        assert b"".join(rest) == b"surplus"


def test_head_of_a_proxy_is_read_without_a_body() -> None:
    data = head(b"Content-Length: 3", status=b"HTTP/1.1 407 Who Are You")
    expected = ParsedResponse(407, "Who Are You", {"content-length": "3"}, b"", keep_alive=True)
    for pieces in ([data], bytewise(data)):
        assert feed(pieces, parse_head) == expected
    assert feed([data + b"abc"], parse_head) == expected._replace(keep_alive=False)


# --- limits ---


def test_body_may_have_exactly_the_limit() -> None:
    body = b"x" * LIMIT
    chunk = b"%x\r\n%s\r\n0\r\n\r\n" % (LIMIT, body)
    packed = gzip.compress(body, 1, mtime=0)
    for data in (sized(body), head() + body, chunked(chunk), sized(packed, b"Content-Encoding: gzip")):
        assert feed([data]).body == body


def test_members_of_a_compressed_body_count_towards_one_limit() -> None:
    members = [gzip.compress(b"x" * size, mtime=0) for size in (LIMIT - 10, 10, 1)]
    packed = b"Content-Encoding: gzip"
    assert len(feed([sized(members[0] + members[1], packed)]).body) == LIMIT
    assert outcome([sized(b"".join(members), packed)]) is ResponseTooLarge


def test_heads_of_interim_responses_count_towards_one_limit() -> None:
    interim = b"HTTP/1.1 100 Continue\r\nX-A: " + b"b" * (HEAD_LIMIT // 3) + b"\r\n\r\n"
    assert feed([interim * 2 + sized(TEXT)]).body == TEXT
    assert outcome([interim * 3 + sized(TEXT)]) is BadHttpResponse


def test_heads_may_have_exactly_64_kib_together() -> None:
    line = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-A: "
    longest = line + b"b" * (HEAD_LIMIT - len(line) - 1)  # the search for the end leaves its last \r behind
    for at in range(5):  # the end may come in two pieces
        end = b"\r\n\r\n"
        assert feed([longest + end[:at], end[at:]]).status == 200
        assert outcome([longest + b"b" + end[:at], end[at:]]) is BadHttpResponse
    assert outcome([longest + b"b" * 4]) is BadHttpResponse, "the end is not waited for"


@pytest.mark.parametrize("blank", [" ", "\t"])
def test_line_that_begins_with_a_blank_goes_on_with_the_header_before_it(blank: str) -> None:
    lines = ("Date: x", f"{blank}folded", f"A{blank}: 1", "Content-Length: 0")
    assert feed([head(*(line.encode() for line in lines))]).headers == {
        "date": "x folded",
        "a": "1",
        "content-length": "0",
    }


def test_size_of_a_chunk_has_at_most_16_digits() -> None:
    chunk = b"%s\r\n%s\r\n0\r\n\r\n"
    assert feed([chunked(chunk % (b"%016x" % len(TEXT), TEXT))]).body == TEXT
    assert outcome([chunked(chunk % (b"%017x" % len(TEXT), TEXT))]) is BadHttpResponse


def test_length_of_18_digits_is_too_large_and_a_longer_one_is_not_even_read() -> None:
    for digits in (18, 5000):
        assert outcome([head(b"Content-Length: " + b"9" * digits)]) is ResponseTooLarge
    assert feed([head(b"Content-Length: %018d" % len(TEXT)) + TEXT]).body == TEXT
    assert outcome([head(b"Content-Length: %019d" % len(TEXT)) + TEXT]) is ResponseTooLarge


def test_number_of_missing_bytes_is_said() -> None:
    with pytest.raises(IncompleteResponse, match=r"^12 bytes are missing$"):
        feed([sized(TEXT)[:-12]])


# --- work ---


class CountingBytes(bytes):
    """Bytes that count how many bytes are copied out of them."""

    copied = 0

    def __getitem__(self, key: Any) -> Any:
        found: Any = super().__getitem__(key)
        if isinstance(key, slice):
            CountingBytes.copied += len(found)
            return CountingBytes(found)
        return found

    def __add__(self, other: Any) -> Any:
        CountingBytes.copied += len(self) + len(other)
        return CountingBytes(bytes(self) + other)

    def __radd__(self, other: Any) -> Any:
        CountingBytes.copied += len(self) + len(other)
        return CountingBytes(other + bytes(self))


def one_byte_chunks(size: int) -> bytes:
    """Return a response of about `size` bytes on the wire in chunks of one byte."""
    return chunked(b"1\r\nx\r\n" * (size // 6) + b"0\r\n\r\n")


def function_calls(data: bytes, piece: int) -> int:
    """Count the functions that parsing calls, Python's and C's."""
    count = 0

    def see(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    pieces = cut(data, piece)
    before = sys.getprofile()
    sys.setprofile(see)
    try:
        feed(pieces)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", [100, 64 * 1024])
def test_one_byte_chunks_take_function_calls_linear_in_their_number(piece: int) -> None:
    short, long = (function_calls(one_byte_chunks(size), piece) for size in (50_000, 200_000))
    assert long <= 4.2 * short


@pytest.mark.parametrize("piece", [1_000, 64 * 1024, 200_000])
def test_one_byte_chunks_are_copied_only_a_few_times(piece: int) -> None:
    data = one_byte_chunks(200_000)
    CountingBytes.copied = 0
    feed(map(CountingBytes, cut(data, piece)))
    assert 0 < CountingBytes.copied <= 4 * len(data)


def test_headers_of_another_library_get_lower_case_names() -> None:
    assert headers_of({"Content-Length": "1", "x-a": "B"}) == {"content-length": "1", "x-a": "B"}
