"""Interrupts a call in every phase, and writes as JSON what is left behind. Run by test_faults.

python -m reliability.interrupting SECONDS_A_PHASE_MAY_BE_LATE
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from support.calls import make_local_client, read
from support.network import black_hole
from support.servers import Connection, Server
from timsdk import Client, RetryPolicy

from timsdk_runtime.declarations import Rate

AFTER = 0.1
SLACK = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0


@contextlib.contextmanager
def interrupt_soon(main: int) -> Iterator[None]:
    """Send SIGINT to the main thread in a moment."""
    timer = threading.Timer(AFTER, signal.pthread_kill, (main, signal.SIGINT))
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def first_stalls(connection: Connection) -> None:
    while connection.receive():
        if connection.server.connections == 1:
            connection.stall()
            return
        connection.respond()


def first_drips(connection: Connection) -> None:
    while connection.receive():
        if connection.server.connections == 1:
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n")
            while not connection.server.stopped.wait(0.01):
                connection.send(b" ")
            return
        connection.respond()


def first_closes(connection: Connection) -> None:
    while connection.receive():
        if connection.server.connections == 1:
            return
        connection.respond()


def idle(client: Client) -> int:
    """Return the number of open connections in the pool."""
    pools = client._core.transport._pools.values()
    return sum(entry.sock is not None for pool in pools for entry in pool.pool._connections)


def interrupt_call(
    client: Client, again: Client | None = None, call: Callable[[Client], Any] = read
) -> dict[str, Any]:
    started = time.monotonic()
    stopped = False
    try:
        with interrupt_soon(threading.get_ident()):
            call(client)
    except KeyboardInterrupt:
        stopped = True
    within = time.monotonic() - started < AFTER + 0.2 + SLACK
    left = idle(client)
    after = again or client
    ok = call(after).meta.code == 0 if call is read else call(after)["ErrorCode"] == 0
    return {
        "interrupted": stopped,
        "within": within,
        "idle": left,
        "budget": round(client._core.state.budget._left, 3),
        "next": "ok" if ok else "?",
    }


def main() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    seen: dict[str, Any] = {}
    with Server() as other, make_local_client(f"http://{other.domain}") as good:
        with black_hole() as hole, make_local_client(f"http://127.0.0.1:{hole}") as client:
            seen["connect"] = interrupt_call(client, good)
        with Server(Connection.stall) as server, make_local_client(server.domain) as client:
            seen["handshake"] = interrupt_call(client, good)
    scripts = {"response": first_stalls, "body": first_drips}
    for name, script in scripts.items():
        with Server(script) as server, make_local_client(f"http://{server.domain}") as client:
            seen[name] = interrupt_call(client)
    with Server(first_closes) as server:
        patient = RetryPolicy(base_delay=3.0)
        with make_local_client(f"http://{server.domain}", retry=patient) as client:
            seen["delay"] = interrupt_call(client)
    with Server() as server, make_local_client(f"http://{server.domain}", app_rate=Rate(1, 1)) as client:
        read(client)
        client._core.transport.close()
        started = time.monotonic()
        found = interrupt_call(client)
        # The refunded slot is free, so the next call waits for one second to pass, not for two.
        found["within"] = found["within"] and time.monotonic() - started < 1.5 + SLACK
        seen["rate"] = found
    with Server(first_stalls) as server:
        client = make_local_client(f"http://{server.domain}", pool_size=1)
        busy = threading.Thread(daemon=True, target=hold, args=(client,))
        busy.start()
        while not server.received:
            time.sleep(0.005)
        found = interrupt_call(client, make_local_client(f"http://{server.domain}"))
        seen["pool"] = found
        server.stopped.set()
        busy.join()
        client.close()
    json.dump(seen, sys.stdout)


def hold(client: Client) -> None:
    """Make a call that occupies the only connection."""
    with contextlib.suppress(Exception):
        client.with_options(retry=RetryPolicy(attempts=1)).call("a/b")


if __name__ == "__main__":
    main()
