"""An HTTP/1.1 response parser without I/O: a generator that is sent bytes and returns the response.

A blocking connection feeds it from `recv`, an asyncio connection from `data_received`. It yields when it needs more
bytes, takes `b""` for the end of the connection, and never looks at a clock: its caller keeps the deadline. It
accepts and refuses what urllib3 does, except that it also refuses sizes that are not plain numbers.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Generator, Mapping
from http.client import HTTPException
from typing import Final, NamedTuple, TypeAlias

Headers: TypeAlias = dict[str, str]

_HEAD_LIMIT: Final = 64 * 1024
"""Bytes of all heads and trailers of one response, and of one line with a chunk size."""
_HEAD_END: Final = re.compile(rb"\n\r?\n")
_LONGEST_END: Final = 3
"""Bytes of the longest match of `_HEAD_END`; a match may begin that far before the bytes that come next."""
_HEX_DIGITS: Final = b"0123456789abcdefABCDEF"
_LONGEST_SIZE: Final = 16
_LONGEST_LENGTH: Final = 18
"""Digits; Python refuses to read numbers of thousands of digits."""
_SWITCHING, _FIRST_FINAL, _NO_CONTENT, _NOT_MODIFIED = 101, 200, 204, 304
_GZIP_OR_ZLIB: Final = 32 + zlib.MAX_WBITS
_RAW_DEFLATE: Final = -zlib.MAX_WBITS


class BadHttpResponse(HTTPException):
    """What came is not an HTTP response."""


class IncompleteResponse(HTTPException):
    """The connection ended before the response did."""


class ResponseTooLarge(HTTPException):
    """The response is larger than the limit."""


class ParsedResponse(NamedTuple):
    """A complete response. `keep_alive` tells whether the connection can serve another request."""

    status: int
    reason: str
    headers: Headers
    """By lower-case names; equal names are joined by commas."""
    body: bytes
    keep_alive: bool


Parser: TypeAlias = Generator[None, bytes, ParsedResponse]


def parse_response(limit: int) -> Parser:
    """Return a parser of one response whose body, unpacked, has at most `limit` bytes.

    Raises:
        BadHttpResponse, IncompleteResponse, ResponseTooLarge: From `send`.
    """
    buffer = _Buffer()
    status, reason, headers, persistent = yield from _read_head(buffer)
    chunked = "chunked" in _tokens(headers.get("transfer-encoding", ""))
    length = headers.get("content-length")
    if status in (_NO_CONTENT, _NOT_MODIFIED):
        body = b""
    elif chunked:
        body = yield from _read_chunks(buffer, limit)
    elif length is not None:
        body = yield from buffer.exactly(_parse_length(length, limit))
    else:
        persistent = False
        body = yield from buffer.to_the_end(limit)
    body = decompress(body, headers.get("content-encoding", "").strip().lower(), limit)
    return ParsedResponse(status, reason, headers, body, persistent and buffer.empty)


def parse_head() -> Parser:
    """Return a parser of a response without a body: a proxy's to CONNECT."""
    buffer = _Buffer()
    status, reason, headers, persistent = yield from _read_head(buffer)
    return ParsedResponse(status, reason, headers, b"", persistent and buffer.empty)


def request_head(method: str, target: str, headers: Mapping[str, str]) -> bytes:
    """Return the head of a request."""
    lines = "\r\n".join([f"{name}: {value}" for name, value in headers.items()])
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n\r\n".encode("latin-1")


class _Buffer:
    """Bytes received and not yet consumed. Offsets instead of slices keep the work linear in what is received."""

    def __init__(self) -> None:
        self._data = bytearray()
        self._at = 0

    @property
    def empty(self) -> bool:
        return self._at == len(self._data)

    def until(self, end: re.Pattern[bytes], limit: int) -> Generator[None, bytes, bytes]:
        """Return the bytes before the match of `end`, at most `limit`, and skip the match."""
        searched = 0
        while not (found := end.search(self._data, self._at + searched)):
            pending = len(self._data) - self._at
            if pending >= limit + _LONGEST_END:
                raise BadHttpResponse("a line or head is too long")
            searched = max(0, pending - _LONGEST_END)
            yield from self._more()
        start, self._at = self._at, found.end()
        if found.start() - start > limit:
            raise BadHttpResponse("a line or head is too long")
        return bytes(self._data[start : found.start()])

    def exactly(self, size: int) -> Generator[None, bytes, bytes]:
        """Return the next `size` bytes."""
        available = len(self._data) - self._at
        if available >= size:
            start, self._at = self._at, self._at + size
            return bytes(self._data[start : self._at])
        parts = [bytes(self._data[self._at :])]
        while available < size:
            part = yield
            if not part:
                raise IncompleteResponse(f"{size - available} bytes are missing")
            parts.append(part)
            available += len(part)
        whole = b"".join(parts)
        self._data, self._at = bytearray(whole[size:]), 0
        return whole[:size]

    def to_the_end(self, limit: int) -> Generator[None, bytes, bytes]:
        """Return everything up to the end of the connection, at most `limit` bytes."""
        parts, size = [bytes(self._data[self._at :])], len(self._data) - self._at
        while size <= limit:
            part = yield
            if not part:
                return b"".join(parts)
            parts.append(part)
            size += len(part)
        raise ResponseTooLarge

    def _more(self) -> Generator[None, bytes, None]:
        part = yield
        if not part:
            raise IncompleteResponse("the head is not complete")
        if self._at:
            del self._data[: self._at]
            self._at = 0
        self._data += part


_LINE_END: Final = re.compile(rb"\r?\n")


def _read_head(buffer: _Buffer) -> Generator[None, bytes, tuple[int, str, Headers, bool]]:
    """Return status, reason, headers, and whether the connection is persistent. Skips interim responses (1xx)."""
    limit = _HEAD_LIMIT
    while True:
        head = yield from buffer.until(_HEAD_END, limit)
        limit -= len(head)
        lines = head.decode("latin-1").split("\n")
        version, _, rest = lines[0].partition(" ")
        digits = rest[:3]
        if not version.startswith("HTTP/1.") or not (digits.isascii() and digits.isdecimal() and len(digits) == 3):
            raise BadHttpResponse("there is no HTTP status line")
        status = int(digits)
        if status == _SWITCHING:
            raise BadHttpResponse("the server switches to a protocol that was not asked for")
        if status >= _FIRST_FINAL:
            headers = _parse_headers(lines[1:])
            return (
                status,
                rest[4:].strip(),
                headers,
                version != "HTTP/1.0" and "close" not in _tokens(headers.get("connection", "")),
            )


def _parse_headers(lines: list[str]) -> Headers:
    headers: Headers = {}
    last = ""
    for line in lines:
        name, colon, value = line.partition(":")
        if line[0] in " \t" and last:  # no line is empty: that is the end of the head
            headers[last] += f" {line.strip()}"
        elif colon:  # urllib3 ignores a line without one, too
            last = name.strip().lower()
            value = value.strip()
            headers[last] = f"{headers[last]}, {value}" if last in headers else value
    return headers


def _tokens(value: str) -> list[str]:
    return [token.strip().lower() for token in value.split(",")] if value else []


def _parse_length(text: str, limit: int) -> int:
    """Return `Content-Length`, which proxies sometimes write twice."""
    lengths = {length.strip() for length in text.split(",")} if "," in text else {text}
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdecimal()):
        raise BadHttpResponse("Content-Length is not a number")
    if len(length) > _LONGEST_LENGTH or int(length) > limit:
        raise ResponseTooLarge
    return int(length)


def _read_chunks(buffer: _Buffer, limit: int) -> Generator[None, bytes, bytes]:
    parts: list[bytes] = []
    total = 0
    while True:
        line = yield from buffer.until(_LINE_END, _HEAD_LIMIT)
        digits = line.partition(b";")[0].strip()
        if not 0 < len(digits) <= _LONGEST_SIZE or digits.strip(_HEX_DIGITS):
            raise BadHttpResponse("a chunk has no size")
        size = int(digits, 16)
        if size == 0:
            break
        total += size
        if total > limit:
            raise ResponseTooLarge
        parts.append((yield from buffer.exactly(size)))
        if (yield from buffer.exactly(2)) != b"\r\n":
            raise BadHttpResponse("a chunk has no end")
    trailers = _HEAD_LIMIT
    while line := (yield from buffer.until(_LINE_END, trailers)):
        trailers -= len(line)
    return b"".join(parts)


def decompress(data: bytes, encoding: str, limit: int) -> bytes:
    """Undo gzip or deflate without unpacking more than `limit` bytes.

    Raises:
        BadHttpResponse, IncompleteResponse, ResponseTooLarge: The data cannot be unpacked, or not within the limit.
    """
    if not data or encoding in ("", "identity"):
        return data
    if encoding in ("gzip", "x-gzip"):
        return _gunzip(data, limit)
    if encoding != "deflate":
        raise BadHttpResponse(f"the encoding {encoding[:20]!r} was not asked for")
    for window in (_GZIP_OR_ZLIB, _RAW_DEFLATE):  # servers send either under this name
        inflater = zlib.decompressobj(window)
        try:
            plain = inflater.decompress(data, limit + 1)
        except zlib.error:
            continue
        return _checked(plain, inflater.eof, limit)
    raise BadHttpResponse("the body cannot be decompressed")


def _gunzip(data: bytes, limit: int) -> bytes:
    """Unpack one gzip member after the other. Like urllib3, ignore what follows the first if it is not a member."""
    plain = b""
    while data:
        inflater = zlib.decompressobj(_GZIP_OR_ZLIB)
        try:
            member = inflater.decompress(data, limit + 1 - len(plain))
        except zlib.error:
            if plain:
                break
            raise BadHttpResponse("the body cannot be decompressed") from None
        plain = _checked(plain + member, inflater.eof, limit)
        data = inflater.unused_data
    return plain


def _checked(plain: bytes, complete: bool, limit: int) -> bytes:
    if len(plain) > limit:
        raise ResponseTooLarge
    if not complete:
        raise IncompleteResponse("the compressed body is not complete")
    return plain


def headers_of(pairs: Mapping[str, str]) -> Headers:
    """Return headers of another library in the form of `ParsedResponse`."""
    return {name.lower(): pairs[name] for name in pairs}  # urllib3 gives equal names one by one, or joined by commas
