"""urllib3's own connection, for proxies and for users who ask for it, under the rules of the lean one.

It reads and writes as urllib3 and `http.client` do. Added from outside are the deadline, by a timer that shuts the
socket down, the size limit of a response, and the query, which only the request line on the wire shows.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from http.client import HTTPException
from typing import Any, Final

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPSConnection
from urllib3.exceptions import HTTPError

from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import (
    IdleConnections,
    PersistentConnection,
    RawResponse,
    TunnelFailed,
)
from timsdk_runtime.transport.http1 import ResponseTooLarge, headers_of

_REFUSED = re.compile(r"failed: (\d{3})")


class Urllib3Connection(PersistentConnection):
    """HTTP/1.1 as urllib3 speaks it."""

    _watch: threading.Timer | None = None

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **_: Any) -> None:
        """Write head and body, and start the timer that ends the attempt at its deadline."""
        attempt: Attempt = headers
        self._begin(attempt)
        attempt.started = True
        self._watch = threading.Timer(max(0.0, attempt.deadline - time.monotonic()), self._cut)
        self._watch.name, self._watch.daemon = "timsdk-deadline", True
        self._watch.start()
        try:
            super().request(method, url, body, attempt, preload_content=False)
        except BaseException:
            self._watch.cancel()
            raise

    def putrequest(self, method: str, url: str, *arguments: Any, **options: Any) -> None:
        """Add the query. It is added nowhere else, because urllib3 keeps the URL of a request for its log."""
        assert self._attempt is not None
        super().putrequest(method, f"{url}?{self._attempt.query}", *arguments, **options)

    def getresponse(self) -> Any:
        """Read the whole response."""
        attempt, watch = self._attempt, self._watch
        assert attempt is not None
        assert watch is not None
        self._attempt = self._watch = None
        try:
            response: Any = super().getresponse()
            attempt.response_begun = True
            with contextlib.closing(response):
                data = response.read(attempt.limit + 1)
        except (OSError, HTTPException, HTTPError):
            if time.monotonic() >= attempt.deadline:
                raise TimeoutError("the deadline has passed") from None
            raise
        finally:
            watch.cancel()
        if len(data) > attempt.limit:
            raise ResponseTooLarge
        if self.sock is not None:
            self._end()
        reason = str(response.reason or "")
        attempt.response = RawResponse(response.status, reason, headers_of(response.headers), data)
        return attempt.response

    def _cut(self) -> None:
        sock: Any = getattr(
            self.sock, "socket", self.sock
        )  # for TLS inside a proxy's TLS, `sock` only wraps a socket
        if sock is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # bypasses TLS, which would send an alert first

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, HTTPException) as error:
            status = _REFUSED.search(str(error))
            raise TunnelFailed(int(status[1]) if status else 0) from error


class Urllib3TLSConnection(Urllib3Connection, HTTPSConnection):
    """HTTP/1.1 over TLS."""


class _Pool(HTTPConnectionPool):
    QueueCls: Any = IdleConnections
    ConnectionCls: Any = Urllib3Connection


class _TLSPool(HTTPSConnectionPool):
    QueueCls: Any = IdleConnections
    ConnectionCls: Any = Urllib3TLSConnection


POOLS: Final[dict[str, Any]] = {"http": _Pool, "https": _TLSPool}
"""Pool classes by scheme, for `PoolManager.pool_classes_by_scheme`."""
