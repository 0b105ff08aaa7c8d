"""A server for the probe, in a process that nothing patches: what a request names as its fault is what it gets."""

from __future__ import annotations

import contextlib
import json
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import trustme
from support.certificates import context_of
from support.servers import Connection, Received, Server

PAGES = {0: (["a", "b"], 7), 7: (["c"], 0)}
"""Groups and next cursor by cursor."""
_DRIP_INTERVAL = 0.05


def fault_of(body: dict[str, Any]) -> str:
    """Return the fault that a body names, with a number that tells requests apart: `cut#3`."""
    return str(body.get("Who") or (body.get("To_Account") or [""])[0])


class FaultyServer(Server):
    """Counts requests by the fault they name."""

    def __init__(self, authority: trustme.CA) -> None:
        super().__init__(self.serve, context=context_of(authority, "127.0.0.1"))
        self.seen: Counter[str] = Counter()

    def serve(self, connection: Connection) -> None:
        while request := connection.receive():
            body = json.loads(request.body)
            named = fault_of(body)
            self.seen[named] += 1
            if not self.respond(connection, request, body, named):
                return

    def respond(self, connection: Connection, request: Received, body: dict[str, Any], named: str) -> bool:
        """Respond, or do what the fault says. False where the connection is over."""
        fault = named.partition("#")[0]
        if "get_appid_group_list" in request.target:
            groups, cursor = PAGES[body.get("Next") or 0]
            connection.respond({"ErrorCode": 0, "GroupIdList": [{"GroupId": g} for g in groups], "Next": cursor})
        elif fault == "seen":
            connection.respond({"ErrorCode": 0, "Seen": self.seen[body["Of"]]})
        elif fault == "refuse":
            connection.respond({"ActionStatus": "FAIL", "ErrorCode": 60003, "ErrorInfo": "no"})
        elif fault == "close when idle":
            connection.respond()
            return False
        elif fault == "cut" or (fault == "cut once" and self.seen[named] == 1):
            return False
        elif fault == "half a body":
            connection.respond(b'{"ErrorCode"', length=99)
            return False
        elif fault == "bad chunk":
            connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxx\r\n")
            return False
        elif fault == "silent":
            connection.stall()
        elif fault == "drip":
            for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n" + b" " * 40:
                connection.send(bytes((byte,)))
                time.sleep(_DRIP_INTERVAL)
        else:
            connection.respond()
        return True


@contextlib.contextmanager
def faulty_server(authority: trustme.CA) -> Iterator[str]:
    """Run the server and yield its domain."""
    with FaultyServer(authority) as server:
        yield server.domain
