"""What both connections share: persistence, the pool's idle connections, and the response that the pool expects."""

from __future__ import annotations

import queue
import socket
import ssl
import time
from collections import deque
from http.client import HTTPException
from typing import TYPE_CHECKING, Any, Final

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3 import connection as urllib3_connections

from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.http1 import Headers

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection
    from urllib3.connection import HTTPSConnection as HTTPSConnection  # noqa: PLC0414  other files import it from here
else:  # vcrpy has subclasses in their place while it records, and the SDK may be imported in that moment
    HTTPConnection, HTTPSConnection = (
        next(base for base in found.__mro__ if base.__module__ == urllib3_connections.__name__)
        for found in (urllib3_connections.HTTPConnection, urllib3_connections.HTTPSConnection)
    )

IDLE_LIMIT: Final = 30.0
"""Seconds after which an idle connection is not used again: middleboxes drop it without notice."""


class _Socket(socket.socket):
    __slots__ = ()
    __repr__ = socket.SocketType.__repr__


class _TLSSocket(ssl.SSLSocket):
    __slots__ = ()
    __repr__ = socket.SocketType.__repr__


_WITH_SHORT_REPR: Final[dict[type, type]] = {socket.socket: _Socket, ssl.SSLSocket: _TLSSocket}


def with_short_repr(sock: Any) -> Any:
    """Give a socket of Python's own the repr that is written in C, and return it.

    CPython names an abandoned socket for a ResourceWarning. If a signal handler raises while Python code does that,
    CPython drops the exception, and the stop never arrives.
    """
    quiet = _WITH_SHORT_REPR.get(sock.__class__)
    if quiet is not None and issubclass(quiet, socket.SocketType):  # gevent's are no such sockets
        sock.__class__ = quiet
    return sock


class TunnelFailed(HTTPException):
    """The proxy did not connect to the host. `status` is its HTTP status, or 0."""

    def __init__(self, status: int = 0) -> None:
        super().__init__()
        self.status = status


class NoThread(HTTPException):
    """No thread can be started, and so nothing can end the attempt at its deadline."""


class IdleConnections:
    """The idle connections of a pool, the one used last first; urllib3's pool takes it for its queue.

    Places are counted by `FairSemaphore`. Unlike `queue.LifoQueue` this needs no lock, which a signal handler that
    makes a call could find taken by its own thread.
    """

    def __init__(self, maxsize: int = 0) -> None:
        self._connections: deque[Any] = deque(maxlen=maxsize)

    def get(self, block: bool = True, timeout: float | None = None) -> Any:  # noqa: ARG002  never waits
        """Return the connection used last.

        Raises:
            queue.Empty: None is idle.
        """
        try:
            return self._connections.pop()
        except IndexError:
            raise queue.Empty from None

    def put(self, connection: Any, block: bool = True, timeout: float | None = None) -> None:  # noqa: ARG002  never waits
        """Keep a connection. urllib3 puts None in place of one that it has closed."""
        if connection is not None:
            self._connections.append(connection)

    def qsize(self) -> int:
        """Return the number of idle connections."""
        return len(self._connections)


class RawResponse:
    """A complete HTTP response, with what urllib3's pool sets and what tracers read of a response."""

    version = 11
    version_string = "HTTP/1.1"
    length_remaining = 0
    closed = True
    # urllib3's pool sets these three; nothing here reads them.
    _connection: Any = None
    _pool: Any = None
    retries: Any = None

    def __init__(self, status: int, reason: str, headers: Headers, data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data

    @property
    def msg(self) -> Headers:
        """The headers, as `http.client` calls them."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return one header."""
        return self.headers.get(name.lower(), default)

    def getheaders(self) -> list[tuple[str, str]]:
        """Return all headers."""
        return list(self.headers.items())

    def isclosed(self) -> bool:
        """Whether the response has been read."""
        return True

    def read(self, *_: Any, **__: Any) -> bytes:
        """Return nothing, because `data` holds the body."""
        return b""

    def release_conn(self) -> None:
        """Do nothing, because the connection is in the pool already."""

    def close(self) -> None:
        """Do nothing, because the response has been read."""


class PersistentConnection(HTTPConnection):
    """A connection that serves one request after the other, unless it was idle for too long."""

    _attempt: Attempt | None = None
    _last_used: float
    _used = False
    debuglevel = 0
    """`http.client` prints each request at level 1; what is set for all of its connections does not hold here."""

    def set_debuglevel(self, level: int) -> None:
        """Stay silent: the request holds the signature."""

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
            with_short_repr(self.sock)
        attempt.connected = True

    def _end(self) -> None:
        """Note that the response was read and another request may follow."""
        self._used, self._last_used = True, time.monotonic()


def pools_of(plain: type[HTTPConnection], tls: type[HTTPConnection]) -> dict[str, Any]:
    """Return the pools of two kinds of connections by scheme, for `PoolManager.pool_classes_by_scheme`."""

    class Pool(HTTPConnectionPool):
        QueueCls: Any = IdleConnections
        ConnectionCls: Any = plain

    class TLSPool(HTTPSConnectionPool):
        QueueCls: Any = IdleConnections
        ConnectionCls: Any = tls

    return {"http": Pool, "https": TLSPool}
