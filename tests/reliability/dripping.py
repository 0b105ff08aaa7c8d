"""A server in a process of its own that is silent or drips, so that its work does not make the client late.

python -m reliability.dripping CERTIFICATE SECONDS: prints its domain, and runs until its standard input ends.
"""

from __future__ import annotations

import ssl
import sys

from support.servers import Connection, Server

_SLOW = 0.01
"""Seconds between two bytes."""


def drip(connection: Connection, seconds: float) -> None:
    """Be silent, or drip a head, a body or chunks, in turn, for these seconds."""
    way = connection.server.connections % 4
    connection.receive()
    if way == 0:
        connection.server.stopped.wait(seconds)
        return
    start = (b"X: ", b"Content-Length: 500\r\n\r\n", b"Transfer-Encoding: chunked\r\n\r\n")[way - 1]
    connection.send(b"HTTP/1.1 200 OK\r\n" + start)
    for _ in range(int(seconds / _SLOW)):
        connection.server.stopped.wait(_SLOW)
        connection.send(b"1\r\na\r\n" if way == 3 else b"a")


def main() -> None:
    """Serve until standard input ends."""
    certificate, seconds = sys.argv[1], float(sys.argv[2])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with Server(lambda connection: drip(connection, seconds), context=context) as server:
        print(server.domain, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
