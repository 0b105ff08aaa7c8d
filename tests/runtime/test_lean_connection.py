"""Our connection beside urllib3's own: the same bytes from a server are the same answer, and the connection is kept
alike. Where they differ on purpose, the difference is written down."""

from __future__ import annotations

import gzip
import time
import zlib
from typing import Any

import pytest
import urllib3
from support.servers import Connection, Server
from urllib3.exceptions import HTTPError

from timsdk_runtime.transport.messages import HttpFailure, HttpRequest
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport

Seen = tuple[Any, int]
"""Status, headers and body of two answers, or "error"; and how many connections it took."""

TEXT = b'{"ErrorCode":0}'
_RAW = zlib.compressobj(wbits=-15)
DEFLATED = _RAW.compress(TEXT) + _RAW.flush()


def head(*lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    return b"\r\n".join([status, *lines, b"", b""])


def sized(body: bytes, *lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    return head(b"Content-Length: %d" % len(body), *lines, status=status) + body


def chunked(body: bytes, *lines: bytes) -> bytes:
    return head(b"Transfer-Encoding: chunked", *lines) + body


ALIKE: dict[str, bytes] = {
    "plain": sized(TEXT),
    "empty": sized(b""),
    "no reason": sized(TEXT, status=b"HTTP/1.1 200"),
    "a reason of its own": sized(TEXT, status=b"HTTP/1.1 502 Nobody is at home"),
    "small letters": head(b"content-length: 15", b"x-a: b") + TEXT,
    "capital letters": head(b"CONTENT-LENGTH: 15", b"X-A: B") + TEXT,
    "twice": sized(TEXT, b"X-A: 1", b"X-B: 2", b"X-A: 3"),
    "no blank": sized(TEXT, b"X-A:b"),
    "no value": sized(TEXT, b"X-A:"),
    "colons": sized(TEXT, b"Date: Mon, 01 Jan 2024 10:20:30 GMT", b"X-A: b:c::"),
    "not ASCII": sized(TEXT, b"X-A: gr\xfc\xdfe"),
    "odd names": sized(TEXT, b"X.A_b!: 1", b"1: 2"),
    "many": sized(TEXT, *(b"X-%d: %d" % (number, number) for number in range(90))),
    "long": sized(TEXT, b"X-A: " + b"b" * 30_000),
    "chunks": chunked(b'8\r\n{"ErrorC\r\n7\r\node":0}\r\n0\r\n\r\n'),
    "no chunk": chunked(b"0\r\n\r\n"),
    "capital digits": chunked(b"F\r\n" + TEXT + b"\r\n0\r\n\r\n"),
    "zeros before": chunked(b"000f\r\n" + TEXT + b"\r\n000\r\n\r\n"),
    "extensions": chunked(b"f;a=b;c\r\n" + TEXT + b"\r\n0;d\r\n\r\n"),
    "trailers": chunked(b"f\r\n" + TEXT + b"\r\n0\r\nX-A: b\r\nX-C: d\r\n\r\n"),
    "Chunked": head(b"Transfer-Encoding: Chunked") + b"f\r\n" + TEXT + b"\r\n0\r\n\r\n",
    "big": sized(b"x" * 300_000),
    "big chunks": chunked(b"30d40\r\n" + b"x" * 200_000 + b"\r\n0\r\n\r\n"),
    "100": b"HTTP/1.1 100 Continue\r\n\r\n" + sized(TEXT),
    "100 with headers": b"HTTP/1.1 100 Continue\r\nX-A: b\r\n\r\n" + sized(TEXT),
    "100 twice": b"HTTP/1.1 100 Continue\r\n\r\n" * 2 + sized(TEXT),
    "204": head(status=b"HTTP/1.1 204 No Content"),
    "304": head(status=b"HTTP/1.1 304 Not Modified"),
    "gzip": sized(gzip.compress(TEXT, mtime=0), b"Content-Encoding: gzip"),
    "GZIP": sized(gzip.compress(TEXT, mtime=0), b"Content-Encoding: GZIP"),
    "x-gzip": sized(gzip.compress(TEXT, mtime=0), b"Content-Encoding: x-gzip"),
    "deflate": sized(zlib.compress(TEXT), b"Content-Encoding: deflate"),
    "raw deflate": sized(DEFLATED, b"Content-Encoding: deflate"),
    "gzip in chunks": chunked(
        b"%x\r\n%s\r\n0\r\n\r\n" % (len(gzip.compress(TEXT, mtime=0)), gzip.compress(TEXT, mtime=0)),
        b"Content-Encoding: gzip",
    ),
    "identity": sized(TEXT, b"Content-Encoding: identity"),
    "nothing, gzipped": sized(b"", b"Content-Encoding: gzip"),
    "a damaged gzip": sized(b"abcd", b"Content-Encoding: gzip"),
    "a damaged deflate": sized(b"\xff\xff\xff", b"Content-Encoding: deflate"),
    "keep-alive said": sized(TEXT, b"Connection: keep-alive"),
    "close said": sized(TEXT, b"Connection: close"),
    "Close said": sized(TEXT, b"connection: Close"),
    "folded": sized(TEXT, b"X-A: b", b"\t c", b"X-D: e", b"  f"),
    "length and chunks": chunked(b"f\r\n" + TEXT + b"\r\n0\r\n\r\n", b"Content-Length: 3"),
    "a line without a colon": sized(TEXT, b"no colon here"),
    "two lengths": head(b"Content-Length: 15, 16") + TEXT,
    "HTTP/2": sized(TEXT, status=b"HTTP/2 200 OK"),
    "not HTTP": b"SSH-2.0-OpenSSH_9\r\n\r\n",
    "no status": b"HTTP/1.1 OK\r\n\r\n",
    "a chunk without a size": chunked(b"\r\n"),
    "a chunk of nonsense": chunked(b"xyz\r\n"),
}
"""What a server sends; it leaves the connection open."""

CLOSED: dict[str, bytes] = {
    "to the end": head() + TEXT,
    "to the end, HTTP/1.0": head(status=b"HTTP/1.0 200 OK") + TEXT,
    "length, HTTP/1.0": sized(TEXT, status=b"HTTP/1.0 200 OK"),
    "too short": head(b"Content-Length: 20") + TEXT,
    "cut in a chunk": chunked(b"f\r\n{"),
    "cut behind a chunk": chunked(b"f\r\n" + TEXT + b"\r\n"),
    "nothing": b"",
}
"""The same, and the server closes."""

ANSWER = (200, {"content-length": "15"}, TEXT)
DIFFERENT: dict[str, tuple[bytes, Seen]] = {
    # urllib3 keeps the blanks behind.
    "blanks": (sized(TEXT, b"X-A: \t  b \t "), ([(200, {"content-length": "15", "x-a": "b"}, TEXT)] * 2, 1)),
    # urllib3 takes it for the answer.
    "102": (b"HTTP/1.1 102 Processing\r\n\r\n" + sized(TEXT), ([ANSWER] * 2, 1)),
    # urllib3 keeps the connection, and the rest begins the next answer.
    "too long": (head(b"Content-Length: 3") + TEXT, ([(200, {"content-length": "3"}, TEXT[:3])] * 2, 2)),
    # urllib3 keeps the connection.
    "keep-alive, HTTP/1.0": (
        sized(TEXT, b"Connection: keep-alive", status=b"HTTP/1.0 200 OK"),
        ([(200, {"content-length": "15", "connection": "keep-alive"}, TEXT)] * 2, 2),
    ),
    # urllib3 gives the bytes as they are.
    "an encoding nobody asked for": (sized(TEXT, b"Content-Encoding: br"), ("error", 1)),
    # urllib3 takes it for an answer without a body.
    "cut in the head": (b"HTTP/1.1 200 OK\r\nContent-Le", ("error", 1)),
}
"""What a server sends, and what ours makes of it."""


def by_urllib3(port: int) -> Any:
    found: list[Any] = []
    with urllib3.HTTPConnectionPool("127.0.0.1", port, maxsize=1, timeout=2.0) as pool:
        for _ in range(2):
            try:
                response = pool.urlopen("POST", "/v4/a/b", body=b"{}", retries=False)
            except HTTPError:
                return "error"
            headers = {name.lower(): response.headers[name] for name in response.headers}
            found.append((response.status, headers, response.data))
    return found


def by_ours(port: int) -> Any:
    transport = Urllib3Transport(pool_size=1)
    try:
        found = []
        for _ in range(2):
            response = transport.send(
                HttpRequest(
                    domain=f"http://127.0.0.1:{port}",
                    path="/v4/a/b",
                    query="x=y",
                    body=b"{}",
                    connect_timeout=2.0,
                    read_timeout=2.0,
                    deadline=time.monotonic() + 4.0,
                )
            )
            if isinstance(response, HttpFailure):
                return "error"
            found.append((response.status, response.headers, response.body))
        return found
    finally:
        transport.close()


def both(raw: bytes, *, closes: bool) -> tuple[Seen, Seen]:
    def script(connection: Connection) -> None:
        while connection.receive():
            connection.send(raw)
            if closes:
                return

    with Server(script) as first, Server(script) as second:
        theirs, ours = by_urllib3(first.port), by_ours(second.port)
        return (theirs, first.connections), (ours, second.connections)


@pytest.mark.parametrize("name", ALIKE)
def test_lean_connection_reads_what_urllib3_reads(name: str) -> None:
    theirs, ours = both(ALIKE[name], closes=False)
    assert ours == theirs


@pytest.mark.parametrize("name", CLOSED)
def test_lean_connection_reads_what_urllib3_reads_if_the_server_closes(name: str) -> None:
    theirs, ours = both(CLOSED[name], closes=True)
    assert ours == theirs


@pytest.mark.parametrize("name", DIFFERENT)
def test_lean_connection_differs_from_urllib3_where_intended(name: str) -> None:
    raw, expected = DIFFERENT[name]
    theirs, ours = both(raw, closes=name == "cut in the head")
    assert ours == expected != theirs
