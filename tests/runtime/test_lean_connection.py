"""The lean connection beside urllib3's own.

Both make the same response of the same bytes and reuse their connection alike, except in the cases of `DIFFERENT`.
"""

from __future__ import annotations

import time
from typing import Any

import pytest
import urllib3
from support.http_responses import CLOSED, KEPT_OPEN, TEXT, head, sized
from support.servers import Connection, Server
from urllib3.exceptions import HTTPError

from timsdk_runtime.transport.messages import HttpFailure, HttpRequest
from timsdk_runtime.transport.urllib3_transport import Urllib3Transport

Seen = tuple[Any, int]
"""Status, headers and body of two responses, or "error"; and the number of connections they took."""

PLAIN = (200, {"content-length": "15"}, TEXT)
DIFFERENT: dict[str, tuple[bytes, Seen]] = {
    # urllib3 keeps the blanks at the end.
    "blanks": (sized(TEXT, b"X-A: \t  b \t "), ([(200, {"content-length": "15", "x-a": "b"}, TEXT)] * 2, 1)),
    # urllib3 takes it for the response.
    "102": (b"HTTP/1.1 102 Processing\r\n\r\n" + sized(TEXT), ([PLAIN] * 2, 1)),
    # urllib3 keeps the connection, and the rest begins the next response.
    "too long": (head(b"Content-Length: 3") + TEXT, ([(200, {"content-length": "3"}, TEXT[:3])] * 2, 2)),
    # urllib3 keeps the connection.
    "keep-alive, HTTP/1.0": (
        sized(TEXT, b"Connection: keep-alive", status=b"HTTP/1.0 200 OK"),
        ([(200, {"content-length": "15", "connection": "keep-alive"}, TEXT)] * 2, 2),
    ),
    # urllib3 returns the bytes undecoded.
    "an encoding nobody asked for": (sized(TEXT, b"Content-Encoding: br"), ("error", 1)),
    # urllib3 takes it for a response without a body.
    "cut in the head": (b"HTTP/1.1 200 OK\r\nContent-Le", ("error", 1)),
}
"""What a server sends, and what the lean connection makes of it."""


def read_with_urllib3(port: int) -> Any:
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


def read_with_ours(port: int) -> Any:
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


def read_with_both(raw: bytes, *, closes: bool) -> tuple[Seen, Seen]:
    """Return what urllib3 and ours make of a response that a server sends for each request."""

    def script(connection: Connection) -> None:
        while connection.receive():
            connection.send(raw)
            if closes:
                return

    with Server(script) as first, Server(script) as second:
        theirs, ours = read_with_urllib3(first.port), read_with_ours(second.port)
        return (theirs, first.connections), (ours, second.connections)


@pytest.mark.parametrize("name", KEPT_OPEN)
def test_lean_connection_reads_what_urllib3_reads(name: str) -> None:
    theirs, ours = read_with_both(KEPT_OPEN[name], closes=False)
    assert ours == theirs


@pytest.mark.parametrize("name", CLOSED)
def test_lean_connection_reads_what_urllib3_reads_if_the_server_closes(name: str) -> None:
    theirs, ours = read_with_both(CLOSED[name], closes=True)
    assert ours == theirs


@pytest.mark.parametrize("name", DIFFERENT)
def test_lean_connection_differs_from_urllib3_where_intended(name: str) -> None:
    raw, expected = DIFFERENT[name]
    theirs, ours = read_with_both(raw, closes=name == "cut in the head")
    assert ours == expected != theirs
