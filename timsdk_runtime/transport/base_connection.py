"""What both connections share: a persistent connection in urllib3's pool, and the response that the pool expects."""

from __future__ import annotations

import time
from http.client import HTTPException
from typing import Final

from urllib3.connection import HTTPConnection

from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.http1 import Headers

IDLE_LIMIT: Final = 30.0
"""Seconds after which an idle connection is not used again: middleboxes drop it without notice."""


class TunnelFailed(HTTPException):
    """The proxy did not connect to the host. `status` is its HTTP status, or 0."""

    def __init__(self, status: int = 0) -> None:
        super().__init__()
        self.status = status


class RawResponse:
    """A complete HTTP response, with the attributes that urllib3's pool reads or sets."""

    # urllib3's pool sets `_connection`, `_pool` and `retries`, which nothing here reads.
    __slots__ = ("_connection", "_pool", "data", "headers", "length_remaining", "retries", "status", "version_string")

    def __init__(self, status: int, headers: Headers, data: bytes) -> None:
        self.status = status
        self.headers = headers
        self.data = data
        self.version_string = "HTTP/1.1"
        self.length_remaining = 0


class PersistentConnection(HTTPConnection):
    """A connection that serves one request after the other, unless it was idle for too long."""

    _attempt: Attempt | None = None
    _last_used = 0.0
    _used = False

    @property
    def is_connected(self) -> bool:
        """Whether the connection can serve another request. urllib3's pool asks before it reuses one."""
        if self._used and time.monotonic() - self._last_used > IDLE_LIMIT:
            return False
        return super().is_connected

    def close(self) -> None:
        """Close the socket. The next request opens a new one."""
        self._used = False
        super().close()

    def _begin(self, attempt: Attempt) -> None:
        """Connect, if needed, for an attempt."""
        self._attempt = attempt
        attempt.reused = self._used
        if self.sock is None:
            self.connect()

    def _end(self) -> None:
        """Note that the response was read and another request may follow."""
        self._used, self._last_used = True, time.monotonic()
