"""Small loopback servers that respond, refuse, stall and cut as their script says."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any

import attrs

_SUCCESS = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
PATIENCE = 5.0
"""Seconds after which a server stops waiting for a client, so that no test hangs."""


@attrs.frozen
class Received:
    """One request as the server received it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Connection:
    """One accepted connection, which a script controls."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self.server = server
        self.socket = sock
        self._reader = sock.makefile("rb")

    def receive(self) -> Received | None:
        """Return the next request, or None after the client has closed."""
        line = self._reader.readline()
        if not line or (self.server.stopped.is_set() and not line.isascii()):  # then TLS is off: a record
            return None
        if line.count(b" ") < 2:
            raise ValueError(f"no request line: {line!r}")
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (line := self._reader.readline().strip()) != b"":
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        found = Received(method, target, headers, self._reader.read(int(headers.get("content-length", "0"))))
        self.server.received.append(found)
        return found

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def respond(
        self, body: Any = _SUCCESS, *, status: str = "200 OK", headers: str = "", length: int | None = None
    ) -> None:
        """Send a complete response. A body other than bytes becomes JSON."""
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        size = len(body) if length is None else length
        self.send(f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n{headers}\r\n".encode() + body)

    def reset(self) -> None:
        """Close the connection with a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close()

    def stall(self) -> None:
        """Send nothing until the server stops."""
        self.server.stopped.wait(PATIENCE)

    def close(self) -> None:
        self._reader.close()
        with contextlib.suppress(OSError):
            self.socket.close()


Script = Callable[[Connection], None]


def respond_to_all(connection: Connection) -> None:
    """Let every request succeed, and leave the connection open."""
    while connection.receive():
        connection.respond()


def respond_with(body: Any, *, status: str = "200 OK", headers: str = "") -> Script:
    """Return a script that sends the same response to every request."""

    def script(connection: Connection) -> None:
        while connection.receive():
            connection.respond(body, status=status, headers=headers)

    return script


def never_respond(connection: Connection) -> None:
    """Take a request and say nothing."""
    connection.receive()
    connection.stall()


class Server:
    """Runs a script for each connection, in a thread of its own, until the `with` block ends."""

    def __init__(self, script: Script = respond_to_all, *, context: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.connections = 0
        self.received: list[Received] = []
        self.stopped = threading.Event()
        self.errors: list[Exception] = []
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(daemon=True, target=self._accept)]

    @property
    def domain(self) -> str:
        return f"127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._threads[0].join(PATIENCE)
        self._listener.close()
        for sock in self._open:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        assert not any(thread.is_alive() for thread in self._threads)
        assert self.errors == [], self.errors

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            sock.settimeout(PATIENCE)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open.append(sock)
            thread = threading.Thread(daemon=True, target=self._serve, args=(sock,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
                self._open.append(sock)
        except OSError:  # the client refused the certificate
            sock.close()
            return
        connection = Connection(self, sock)
        try:
            self.script(connection)
        except OSError:  # the client is gone, as many tests intend
            pass
        except Exception as error:  # noqa: BLE001  shown by the test
            self.errors.append(error)
        finally:
            connection.close()


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """Reserve a port of the loopback interface where nothing listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]
