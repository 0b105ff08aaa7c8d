"""urllib3's own connection, for proxies and for users who ask for it, under the rules of the lean one.

It reads and writes as urllib3 and `http.client` do. Added from outside are the deadline, by a timer that shuts the
socket down, the size limit of a response, and the query. Tracers patch `http.client`, and error reporters show the
locals of its frames: the query joins the request line behind all of that, where the head is sent.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from http.client import HTTPException
from typing import Any, Final

from timsdk_runtime.secret import Secret
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import (
    HTTPSConnection,
    NoThread,
    PersistentConnection,
    RawResponse,
    TunnelFailed,
    pools_of,
)
from timsdk_runtime.transport.http1 import ResponseTooLarge, headers_of

_REFUSED = re.compile(r"failed: (\d{3})")
_NO_QUERY: Final = Secret("")


class Urllib3Connection(PersistentConnection):
    """HTTP/1.1 as urllib3 speaks it."""

    _watch: threading.Timer | None = None
    _query = _NO_QUERY
    """The query of a request whose head has not been sent."""

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **_: Any) -> None:
        """Write head and body, and start the timer that ends the attempt at its deadline."""
        attempt: Attempt = headers
        self._query = _NO_QUERY  # that of a request which failed before its head was sent is not for a proxy
        self._begin(attempt)
        self._watch = threading.Timer(max(0.0, attempt.deadline - time.monotonic()), self._cut)
        self._watch.name, self._watch.daemon = "timsdk-deadline", True
        try:
            self._watch.start()
        except RuntimeError as error:
            raise NoThread from error
        self._query = Secret(attempt.query)
        attempt.started = True
        try:
            super().request(method, url, body, attempt, preload_content=False)
        except BaseException:
            self._watch.cancel()
            raise

    def send(self, data: Any) -> None:
        """Send a part of the request; the first is the head, whose path gets the query."""
        query, self._query = self._query, _NO_QUERY
        if query.reveal():
            data = memoryview(data.replace(b" HTTP/", f"?{query.reveal()} HTTP/".encode("ascii"), 1))
        super().send(data)  # tracebacks show no text of a view

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
        except Exception:  # sockets that another library has patched raise anything once they are shut down
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
                _shut_down(sock)

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, HTTPException) as error:
            status = _REFUSED.search(str(error))
            raise TunnelFailed(int(status[1]) if status else 0) from error


def _shut_down(sock: Any) -> None:
    """Shut a socket down beneath its TLS, which another thread is using."""
    shut_down = getattr(socket.socket, "shutdown", None)  # eventlet's class has none, but its objects do
    if shut_down is not None:
        shut_down(sock, socket.SHUT_RDWR)
    else:
        sock.shutdown(socket.SHUT_RDWR)


class Urllib3TLSConnection(Urllib3Connection, HTTPSConnection):
    """HTTP/1.1 over TLS."""


POOLS: Final = pools_of(Urllib3Connection, Urllib3TLSConnection)
