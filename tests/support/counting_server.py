"""A server that notes between which moments each call reached it, and says that it succeeded."""

from __future__ import annotations

import selectors
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

_BODY = b'{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgTime":1,"MsgKey":"k"}'
_RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(_BODY), _BODY)


class Arrival(NamedTuple):
    """A call, which was not there at one moment, and was at another: a busy machine may look late."""

    after: float
    until: float


class CountingServer:
    """What arrived: the calls of `path`, by monotonic time."""

    def __init__(self, path: str) -> None:
        self.path = path.encode()
        self.arrivals: list[Arrival] = []
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.domain = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._ended = False

    @contextmanager
    def running(self) -> Iterator[CountingServer]:
        """Serve in a thread."""
        thread = threading.Thread(target=self._serve)
        thread.start()
        try:
            yield self
        finally:
            self._ended = True
            thread.join(10)

    def _serve(self) -> None:
        unread: dict[socket.socket, bytes] = {}
        with selectors.DefaultSelector() as selector, self._listening:
            selector.register(self._listening, selectors.EVENT_READ)
            looked = time.monotonic()
            while not self._ended:
                ready = selector.select(0.05)
                before, looked = looked, time.monotonic()
                for key, _ in ready:
                    if key.fileobj is self._listening:
                        connection, _ = self._listening.accept()
                        selector.register(connection, selectors.EVENT_READ)
                        unread[connection] = b""
                        continue
                    connection = key.fileobj  # type: ignore[assignment]
                    received = _received(connection)
                    if not received:
                        selector.unregister(connection)
                        connection.close()
                        continue
                    unread[connection] = self._answer(connection, unread[connection] + received, before, looked)
            for connection in unread:
                connection.close()

    def _answer(self, connection: socket.socket, data: bytes, before: float, looked: float) -> bytes:
        """Respond to the request that is complete, and return what is not."""
        head, end, rest = data.partition(b"\r\n\r\n")
        if not end:
            return data
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])
        if len(rest) < length:
            return data
        if self.path in head.split(b"\r\n", 1)[0]:
            self.arrivals.append(Arrival(before, looked))
        connection.sendall(_RESPONSE)
        return rest[length:]


def _received(connection: socket.socket) -> bytes:
    try:
        return connection.recv(65536)
    except OSError:
        return b""
