"""Stops a thread's calls at random moments; prints as JSON what is left. Run by test_stops.

python -m reliability.stopping KIND STOPS: the handler of a timer signal raises KeyboardInterrupt (`ctrl-c`), raises
an exception as Celery's soft time limit does (`soft-limit`), raises TimeoutError (`alarm`), or makes
a call of its own (`call`).
"""

from __future__ import annotations

import json
import random
import signal
import sys
import threading
from typing import Any

from support.servers import Server
from timsdk import Client, OutcomeUnknown, RetryPolicy

NEIGHBOURS = 2
MOST_CALLS = 200
"""Calls in which a stop has to arrive; it comes within 3 ms."""


class SoftTimeLimitExceeded(Exception):
    """What Celery raises from its handler of SIGUSR1."""


STOPS: dict[str, type[BaseException]] = {
    "ctrl-c": KeyboardInterrupt, "soft-limit": SoftTimeLimitExceeded, "alarm": TimeoutError
}  # fmt: skip


def client_of(domain: str) -> Client:
    return Client(
        sdkappid=1,
        identifier="administrator",
        key="k" * 64,
        domain=domain,
        pool_size=2,
        retry=RetryPolicy(attempts=1),
    )


def main(kind: str, stops: int) -> None:
    chance = random.Random(7)
    seen = {"sent": 0, "stopped": 0, "handled": 0, "neighbours_failed": 0, "neighbours_ok": 0}
    finished = threading.Event()
    with Server() as server, client_of(f"http://{server.domain}") as client:

        def stop(*_: Any) -> None:
            if kind == "call":
                client.call("a/b")
                seen["handled"] += 1
            else:
                raise STOPS[kind]

        signal.signal(signal.SIGALRM, stop)

        def neighbour() -> None:
            while not finished.is_set():
                try:
                    client.call("a/b")
                    seen["neighbours_ok"] += 1
                except OutcomeUnknown:
                    seen["neighbours_failed"] += 1

        threads = [threading.Thread(target=neighbour, daemon=True) for _ in range(NEIGHBOURS)]
        client.call("a/b")  # a stop inside a first import would break the import for all threads
        for thread in threads:
            thread.start()
        while seen["sent"] < stops:
            seen["sent"] += 1
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0001 + chance.random() * 0.002)
                before = seen["handled"]
                for _ in range(MOST_CALLS):
                    client.call("a/b")
                    if kind == "call" and seen["handled"] > before:
                        break
            except tuple(STOPS.values()):
                seen["stopped"] += 1
        finished.set()
        for thread in threads:
            thread.join(10)
        seen["held"] = sum(places.held for places in client._core.transport._places.values())  # type: ignore[attr-defined]
        seen["after"] = client.call("a/b")["ErrorCode"]
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
