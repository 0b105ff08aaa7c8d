"""HTTP responses, good and bad, that urllib3 and our parser read alike, and functions that write one."""

from __future__ import annotations

import gzip
import zlib

TEXT = b'{"ErrorCode":0}'
_RAW = zlib.compressobj(wbits=-15)
DEFLATED = _RAW.compress(TEXT) + _RAW.flush()


def head(*lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    """Return a status line and headers."""
    return b"\r\n".join([status, *lines, b"", b""])


def sized(body: bytes, *lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    """Return a response with its length."""
    return head(b"Content-Length: %d" % len(body), *lines, status=status) + body


def chunked(body: bytes, *lines: bytes) -> bytes:
    """Return a response in chunks, which `body` already holds."""
    return head(b"Transfer-Encoding: chunked", *lines) + body


KEPT_OPEN: dict[str, bytes] = {
    "plain": sized(TEXT),
    "empty": sized(b""),
    "no reason": sized(TEXT, status=b"HTTP/1.1 200"),
    "long reason": sized(TEXT, status=b"HTTP/1.1 502 Nobody is at home"),
    "small letters": head(b"content-length: 15", b"x-a: b") + TEXT,
    "capital letters": head(b"CONTENT-LENGTH: 15", b"X-A: B") + TEXT,
    "header twice": sized(TEXT, b"X-A: 1", b"X-B: 2", b"X-A: 3"),
    "no blank before the value": sized(TEXT, b"X-A:b"),
    "no value": sized(TEXT, b"X-A:"),
    "colons": sized(TEXT, b"Date: Mon, 01 Jan 2024 10:20:30 GMT", b"X-A: b:c::"),
    "not ASCII": sized(TEXT, b"X-A: gr\xfc\xdfe"),
    "unusual names": sized(TEXT, b"X.A_b!: 1", b"1: 2"),
    "many headers": sized(TEXT, *(b"X-%d: %d" % (number, number) for number in range(90))),
    "long header": sized(TEXT, b"X-A: " + b"b" * 30_000),
    "chunks": chunked(b'8\r\n{"ErrorC\r\n7\r\node":0}\r\n0\r\n\r\n'),
    "no chunk": chunked(b"0\r\n\r\n"),
    "capital digits": chunked(b"F\r\n" + TEXT + b"\r\n0\r\n\r\n"),
    "leading zeros": chunked(b"000f\r\n" + TEXT + b"\r\n000\r\n\r\n"),
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
    "gzip of nothing": sized(b"", b"Content-Encoding: gzip"),
    "a damaged gzip": sized(b"abcd", b"Content-Encoding: gzip"),
    "a damaged deflate": sized(b"\xff\xff\xff", b"Content-Encoding: deflate"),
    "Connection: keep-alive": sized(TEXT, b"Connection: keep-alive"),
    "Connection: close": sized(TEXT, b"Connection: close"),
    "connection: Close": sized(TEXT, b"connection: Close"),
    "folded headers": sized(TEXT, b"X-A: b", b"\t c", b"X-D: e", b"  f"),
    "length and chunks": chunked(b"f\r\n" + TEXT + b"\r\n0\r\n\r\n", b"Content-Length: 3"),
    "a line without a colon": sized(TEXT, b"no colon here"),
    "two lengths": head(b"Content-Length: 15, 16") + TEXT,
    "HTTP/2": sized(TEXT, status=b"HTTP/2 200 OK"),
    "not HTTP": b"SSH-2.0-OpenSSH_9\r\n\r\n",
    "no status": b"HTTP/1.1 OK\r\n\r\n",
    "a chunk without a size": chunked(b"\r\n"),
    "a chunk of nonsense": chunked(b"xyz\r\n"),
}
"""Responses after which the server leaves the connection open."""

CLOSED: dict[str, bytes] = {
    "until the end": head() + TEXT,
    "until the end, HTTP/1.0": head(status=b"HTTP/1.0 200 OK") + TEXT,
    "length, HTTP/1.0": sized(TEXT, status=b"HTTP/1.0 200 OK"),
    "too short": head(b"Content-Length: 20") + TEXT,
    "cut in a chunk": chunked(b"f\r\n{"),
    "cut behind a chunk": chunked(b"f\r\n" + TEXT + b"\r\n"),
    "nothing": b"",
}
"""Responses after which the server closes the connection."""
