"""A connection that does one thing: POST a body and read the response before a deadline.

It stands in urllib3's pool in place of urllib3's own connection, which reads headers through the e-mail parser and
starts its timeout again with every byte that arrives. This one keeps one deadline for the whole attempt, and stops
reading a response that is too large.
"""

from __future__ import annotations

import socket
import time
from http.client import HTTPException
from typing import Any, Final

from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from timsdk_runtime.stops import stop_behind
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import (
    IDLE_LIMIT,
    HTTPSConnection,
    PersistentConnection,
    RawResponse,
    TunnelFailed,
    pools_of,
    with_short_repr,
)
from timsdk_runtime.transport.http1 import ParsedResponse, Parser, parse_head, parse_response, request_head

_RECEIVE_SIZE: Final = 64 * 1024
_good_addresses: dict[tuple[str, int], Any] = {}
"""By host and port: the address that accepted the last connection."""


class LeanConnection(PersistentConnection):
    """HTTP/1.1 over one socket."""

    _connect_by: float
    """When the connection must be there, with a proxy's tunnel."""

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **_: Any) -> None:
        """Write head and body together."""
        attempt: Attempt = headers
        self._begin(attempt)
        left = memoryview(self._head(method, url, attempt, len(body)) + body)  # tracebacks show no text of a view
        while left:  # not `sendall`, which under TLS starts its timeout again with every record
            self._set_timeout(attempt)
            attempt.started = True
            left = left[self._socket().send(left) :]

    def _head(self, method: str, url: str, attempt: Attempt, length: int) -> bytes:
        headers = {"Host": self._authority(), **attempt, "Content-Length": str(length)}
        return request_head(method, f"{url}?{attempt.query}", headers)

    def getresponse(self) -> Any:
        """Read the whole response."""
        attempt = self._attempt
        assert attempt is not None
        self._attempt = None
        response = self._receive(parse_response(attempt.limit), attempt)
        if response.keep_alive:
            self._end()
        else:
            self.close()
        attempt.response = RawResponse(response.status, response.reason, response.headers, response.body)
        return attempt.response

    def _receive(self, parser: Parser, attempt: Attempt) -> ParsedResponse:
        """Feed a parser from the socket until it returns."""
        try:
            next(parser)
            while True:
                self._set_timeout(attempt)
                data: bytes = self._socket().recv(_RECEIVE_SIZE)
                attempt.response_begun |= bool(data)
                parser.send(data)
        except StopIteration as stop:
            response: ParsedResponse = stop.value
            return response

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
        sock, limit = self._socket(), min(left, attempt.read_timeout)
        if sock.gettimeout() != limit:  # setting it is a system call
            sock.settimeout(limit)

    def _new_conn(self) -> socket.socket:
        """Try each address of the host within the time for connecting, starting with the last one that worked."""
        port = self.port or self.default_port
        try:
            found = socket.getaddrinfo(self._dns_host, port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as error:
            raise NameResolutionError(self.host, self, error) from error  # type: ignore[arg-type]
        key = (self._dns_host, port)
        found.sort(key=lambda info: info[4] != _good_addresses.get(key))
        deadline = self._connect_by = time.monotonic() + float(self.timeout or IDLE_LIMIT)
        last: OSError | None = None
        for index, (family, kind, protocol, _, address) in enumerate(found):
            share = (deadline - time.monotonic()) / (len(found) - index)
            if share <= 0:
                break
            try:
                connected = _connect(family, kind, protocol, address, share, self.socket_options or ())
            except OSError as error:
                if stop_behind(error):
                    raise  # a signal handler's TimeoutError is no failure of this address
                last = error
                continue
            _good_addresses[key] = address
            connected.settimeout(max(deadline - time.monotonic(), 0.001))  # the rest of the time is for TLS
            return connected
        if last is None or isinstance(last, TimeoutError):
            raise ConnectTimeoutError(self, "no address accepted a connection in time") from last
        raise NewConnectionError(self, "no address accepted a connection") from last

    def _tunnel(self) -> None:
        """Ask the proxy for a connection to the host, within the time for connecting."""
        host = f"[{self._tunnel_host}]" if ":" in str(self._tunnel_host) else self._tunnel_host
        more: dict[str, str] = self._tunnel_headers  # type: ignore[attr-defined]
        headers = {"Host": f"{host}:{self._tunnel_port}", **more}
        attempt = Attempt({}, query="", deadline=self._connect_by, read_timeout=self._connect_by, limit=0)
        try:
            self._socket().sendall(request_head("CONNECT", f"{host}:{self._tunnel_port}", headers))
            status = self._receive(parse_head(), attempt).status
            self._set_timeout(attempt)
        except (OSError, HTTPException) as error:
            raise TunnelFailed from error
        if not 200 <= status < 300:
            raise TunnelFailed(status)


class LeanTLSConnection(LeanConnection, HTTPSConnection):
    """HTTP/1.1 over TLS."""


def _connect(family: int, kind: int, protocol: int, address: Any, timeout: float, options: Any) -> socket.socket:
    made: socket.socket = with_short_repr(socket.socket(family, kind, protocol))
    try:
        for option in options:
            made.setsockopt(*option)
        made.settimeout(timeout)
        made.connect(address)
    except BaseException:
        made.close()
        raise
    return made


POOLS: Final = pools_of(LeanConnection, LeanTLSConnection)
