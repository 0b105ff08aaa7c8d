"""urllib3's own connection, for proxies and for whoever asks for it, under the same rules as the lean one.

It reads and writes as urllib3 and `http.client` do. Kept from outside are the deadline, by a timer that cuts the
socket, the limit of an answer's size, and the query, which only the line on the wire shows.
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

from timsdk_runtime.transport.base_connection import (
    Attempt,
    PersistentConnection,
    RawResponse,
    ResponseTooLarge,
    TunnelFailed,
)
from timsdk_runtime.transport.fair_queue import FairQueue

_REFUSED = re.compile(r"failed: (\d{3})")


class Urllib3Connection(PersistentConnection):
    """HTTP/1.1 as urllib3 speaks it."""

    _watch: threading.Timer | None = None

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **_: Any) -> None:
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
        """Only here the query is added: urllib3 keeps the URL of a request for its log."""
        assert self._attempt is not None
        super().putrequest(method, f"{url}?{self._attempt.query}", *arguments, **options)

    def getresponse(self) -> Any:
        attempt, watch = self._attempt, self._watch
        assert attempt is not None
        assert watch is not None
        self._attempt = self._watch = None
        try:
            response: Any = super().getresponse()
            attempt.answered = True
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
            self._keep()
        return RawResponse(response.status, {name.lower(): value for name, value in response.headers.items()}, data)

    def _cut(self) -> None:
        sock: Any = getattr(self.sock, "socket", self.sock)  # TLS inside a proxy's TLS is no socket, it has one
        if sock is not None:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)  # past TLS, which would say goodbye first

    def _tunnel(self) -> None:
        try:
            super()._tunnel()
        except (OSError, HTTPException) as error:
            status = _REFUSED.search(str(error))
            raise TunnelFailed(int(status[1]) if status else 0) from error


class Urllib3TLSConnection(Urllib3Connection, HTTPSConnection):
    """The same over TLS."""


class _Pool(HTTPConnectionPool):
    QueueCls = FairQueue
    ConnectionCls: Any = Urllib3Connection


class _TLSPool(HTTPSConnectionPool):
    QueueCls = FairQueue
    ConnectionCls: Any = Urllib3TLSConnection


POOLS: Final[dict[str, Any]] = {"http": _Pool, "https": _TLSPool}
"""By scheme, as a manager of urllib3 takes them."""
