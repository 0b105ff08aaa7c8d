"""A connection that does one thing: POST a body and read the answer before a deadline.

It stands in urllib3's pool in place of urllib3's own connection, which reads headers through the e-mail parser and
starts its timeout anew with every byte that arrives. This one reads them directly, keeps one deadline for the whole
exchange, and stops reading an answer that is too large.
"""

from __future__ import annotations

import socket
import time
import zlib
from collections.abc import Callable, Mapping
from http.client import HTTPException, IncompleteRead
from typing import Any, Final

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

IDLE_LIMIT: Final = 30.0
"""Seconds after which an idle connection is not used again: middleboxes forget it without a word."""

_HEAD_LIMIT: Final = 64 * 1024
_CHUNK: Final = 64 * 1024
_NO_BODY: Final = frozenset({204, 304})
_good_addresses: dict[tuple[str, int], Any] = {}


class ResponseTooLarge(HTTPException):
    """The answer is larger than the limit."""


class BadHttpResponse(HTTPException):
    """What came is not HTTP."""


class TunnelFailed(HTTPException):
    """The proxy gave no way to the host; `status` is what it answered, or 0."""

    def __init__(self, status: int = 0) -> None:
        super().__init__()
        self.status = status


class Attempt(dict[str, str]):
    """The headers of one attempt, and what travels beside them: query, deadline, and how far the attempt got."""

    __slots__ = ("answered", "deadline", "limit", "query", "read_timeout", "reused", "started")

    def __init__(
        self, headers: Mapping[str, str], *, query: str, deadline: float, read_timeout: float, limit: int
    ) -> None:
        super().__init__(headers)
        self.query = query
        self.deadline = deadline
        self.read_timeout = read_timeout
        self.limit = limit
        self.started = False
        self.answered = False
        self.reused = False

    def copy(self) -> Attempt:
        """Itself: urllib3 copies headers before it sends them, and a plain dict would lose the rest."""
        return self


class RawResponse:
    """A complete HTTP answer, in the shape urllib3's pool expects of a response."""

    __slots__ = ("_connection", "_pool", "data", "headers", "length_remaining", "retries", "status", "version_string")

    def __init__(self, status: int, headers: dict[str, str], data: bytes) -> None:
        self.status = status
        self.headers = headers
        self.data = data
        self.version_string = "HTTP/1.1"
        self.length_remaining = 0


class PersistentConnection(HTTPConnection):
    """One that is used again, unless it was idle for too long."""

    _attempt: Attempt | None = None
    _last_used = 0.0
    _used = False

    @property
    def is_connected(self) -> bool:
        if self._used and time.monotonic() - self._last_used > IDLE_LIMIT:
            return False
        return super().is_connected

    def close(self) -> None:
        self._used = False
        super().close()

    def _begin(self, attempt: Attempt) -> None:
        """Be connected for this attempt."""
        self._attempt = attempt
        attempt.reused = self._used
        if self.sock is None:
            self.connect()

    def _keep(self) -> None:
        """The answer has been read; another attempt may follow."""
        self._used, self._last_used = True, time.monotonic()


class LeanConnection(PersistentConnection):
    """HTTP/1.1 over one socket."""

    _connect_by = 0.0

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **_: Any) -> None:
        """Write head and body at once."""
        attempt: Attempt = headers
        self._begin(attempt)
        lines = [f"{method} {url}?{attempt.query} HTTP/1.1", f"Host: {self._authority()}"]
        lines += [f"{name}: {value}" for name, value in attempt.items()]
        lines += [f"Content-Length: {len(body)}", "\r\n"]
        head = "\r\n".join(lines).encode("ascii")
        attempt.started = True
        left = memoryview(head + body)
        while left:  # not `sendall`, which under TLS begins its time anew with every record
            self._set_timeout(attempt)
            left = left[self._socket().send(left) :]

    def getresponse(self) -> Any:
        """Read the whole answer."""
        attempt = self._attempt
        assert attempt is not None
        self._attempt = None
        reader = _Reader(self._socket(), attempt, self._set_timeout)
        status, headers, keep = _read_head(reader)
        data = b"" if status in _NO_BODY else _read_body(reader, headers, attempt.limit)
        if "content-length" not in headers and "chunked" not in headers.get("transfer-encoding", "").lower():
            keep = keep and status in _NO_BODY
        if keep and not reader.left_over:
            self._keep()
        else:
            self.close()
        data = _decoded(data, headers.get("content-encoding", "").lower(), attempt.limit)
        return RawResponse(status, headers, data)

    def _socket(self) -> Any:
        if self.sock is None:
            raise ConnectionError("the connection is closed")
        return self.sock

    def _authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == self.default_port else f"{host}:{self.port}"

    def _set_timeout(self, attempt: Attempt) -> None:
        left = attempt.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        self._socket().settimeout(min(left, attempt.read_timeout))

    def _new_conn(self) -> socket.socket:
        """Try each address of the name within the time for connecting, the one that worked last first."""
        port = self.port or self.default_port
        try:
            found = socket.getaddrinfo(self._dns_host, port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(self.host, self, error) from error  # type: ignore[arg-type]
        key = (self._dns_host, port)
        found.sort(key=lambda info: info[4] != _good_addresses.get(key))
        deadline = self._connect_by = time.monotonic() + float(self.timeout or IDLE_LIMIT)
        last: OSError = OSError("the name has no address")
        for index, (family, kind, protocol, _, address) in enumerate(found):
            share = (deadline - time.monotonic()) / (len(found) - index)
            if share <= 0:
                break
            try:
                connected = _connect(family, kind, protocol, address, share, self.socket_options or ())
            except OSError as error:
                last = error
                continue
            _good_addresses[key] = address
            connected.settimeout(max(deadline - time.monotonic(), 0.001))  # what is left is for TLS
            return connected
        if isinstance(last, TimeoutError):
            raise ConnectTimeoutError(self, "no address accepted a connection in time") from last
        raise NewConnectionError(self, "no address accepted a connection") from last

    def _tunnel(self) -> None:
        """Ask the proxy for a way to the host, within the time for connecting."""
        host = f"[{self._tunnel_host}]" if ":" in str(self._tunnel_host) else self._tunnel_host
        more: dict[str, str] = self._tunnel_headers  # type: ignore[attr-defined]
        headers = {"Host": f"{host}:{self._tunnel_port}", **more}
        lines = [f"CONNECT {host}:{self._tunnel_port} HTTP/1.1", *(f"{name}: {headers[name]}" for name in headers)]
        attempt = Attempt({}, query="", deadline=self._connect_by, read_timeout=self._connect_by, limit=0)
        try:
            self._set_timeout(attempt)
            self._socket().sendall("\r\n".join([*lines, "\r\n"]).encode("latin-1"))
            status, _, _ = _read_head(_Reader(self._socket(), attempt, self._set_timeout))
            self._set_timeout(attempt)
        except (OSError, HTTPException) as error:
            raise TunnelFailed from error
        if not 200 <= status < 300:
            raise TunnelFailed(status)


class LeanTLSConnection(LeanConnection, HTTPSConnection):
    """The same over TLS."""


class _Reader:
    """Reads from a socket through a small buffer, under the attempt's deadline."""

    def __init__(self, sock: Any, attempt: Attempt, set_timeout: Callable[[Attempt], None]) -> None:
        self._sock = sock
        self._attempt = attempt
        self._set_timeout = set_timeout
        self._buffer = b""

    @property
    def left_over(self) -> bool:
        return bool(self._buffer)

    def until(self, end: bytes, limit: int) -> bytes:
        """Up to and without `end`."""
        while (at := self._buffer.find(end)) < 0:
            if len(self._buffer) > limit:
                raise BadHttpResponse("a line or head is too long")
            self._more()
        found, self._buffer = self._buffer[:at], self._buffer[at + len(end) :]
        return found

    def exactly(self, size: int) -> bytes:
        parts, have = [self._buffer], len(self._buffer)
        while have < size:
            part = self._receive()
            if not part:
                raise IncompleteRead(b"", size - have)
            parts.append(part)
            have += len(part)
        whole = b"".join(parts)
        self._buffer = whole[size:]
        return whole[:size]

    def to_the_end(self, limit: int) -> bytes:
        parts, have = [self._buffer], len(self._buffer)
        while part := self._receive():
            parts.append(part)
            have += len(part)
            if have > limit:
                raise ResponseTooLarge
        self._buffer = b""
        return b"".join(parts)

    def _more(self) -> None:
        part = self._receive()
        if not part:
            raise IncompleteRead(self._buffer[:0])
        self._buffer += part

    def _receive(self) -> bytes:
        self._set_timeout(self._attempt)
        part: bytes = self._sock.recv(_CHUNK)
        if part:
            self._attempt.answered = True
        return part


def _read_head(reader: _Reader) -> tuple[int, dict[str, str], bool]:
    """Status, headers in small letters, and whether the connection may be kept; 1xx answers are passed over."""
    while True:
        lines = reader.until(b"\r\n\r\n", _HEAD_LIMIT).decode("latin-1").split("\r\n")
        version, _, rest = lines[0].partition(" ")
        digits = rest[:3]
        if not version.startswith("HTTP/1.") or not digits.isdecimal() or len(digits) != 3:
            raise BadHttpResponse("no HTTP status line")
        headers: dict[str, str] = {}
        last = ""
        for line in lines[1:]:
            if line[:1] in (" ", "\t") and last:
                headers[last] += f" {line.strip()}"
                continue
            name, colon, value = line.partition(":")
            if not colon:
                continue  # not ours to judge: the answer is read without it
            last = name.strip().lower()
            value = value.strip()
            headers[last] = f"{headers[last]}, {value}" if last in headers else value
        status = int(digits)
        if status >= 200:
            connection = headers.get("connection", "").lower()
            return status, headers, version != "HTTP/1.0" and "close" not in connection
        if status == 101:
            raise BadHttpResponse("an upgrade nobody asked for")


def _read_body(reader: _Reader, headers: Mapping[str, str], limit: int) -> bytes:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        return _read_chunks(reader, limit)
    length = headers.get("content-length")
    if length is None:
        return reader.to_the_end(limit)
    if not length.isdecimal():
        raise BadHttpResponse("a Content-Length that is no number")
    if len(length) > 18 or int(length) > limit:  # Python refuses to read numbers of thousands of digits
        raise ResponseTooLarge
    return reader.exactly(int(length))


def _read_chunks(reader: _Reader, limit: int) -> bytes:
    parts: list[bytes] = []
    have = 0
    while True:
        digits = reader.until(b"\r\n", _HEAD_LIMIT).split(b";", 1)[0].strip()
        try:
            size = int(digits, 16)
        except ValueError:
            raise BadHttpResponse("a chunk without a size") from None
        if size == 0:
            while reader.until(b"\r\n", _HEAD_LIMIT):
                pass
            return b"".join(parts)
        have += size
        if size < 0 or have > limit:
            raise ResponseTooLarge
        parts.append(reader.exactly(size))
        if reader.exactly(2) != b"\r\n":
            raise BadHttpResponse("a chunk without an end")


def _decoded(data: bytes, encoding: str, limit: int) -> bytes:
    """Undo gzip or deflate, without unpacking more than the limit."""
    if not data or encoding in ("", "identity"):
        return data
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise BadHttpResponse(f"an encoding nobody asked for: {encoding[:20]}")
    for window in (47, -15) if encoding == "deflate" else (47,):
        inflater = zlib.decompressobj(window)
        try:
            plain = inflater.decompress(data, limit + 1)
        except zlib.error:
            continue
        if len(plain) > limit:
            raise ResponseTooLarge
        if not inflater.eof:
            raise IncompleteRead(b"")
        return plain
    raise BadHttpResponse("an answer that cannot be decompressed")


def _connect(family: int, kind: int, protocol: int, address: Any, timeout: float, options: Any) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    try:
        for option in options:
            made.setsockopt(*option)
        made.settimeout(timeout)
        made.connect(address)
    except BaseException:
        made.close()
        raise
    return made
