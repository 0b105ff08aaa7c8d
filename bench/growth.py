"""How costs grow: with the size of bodies and with the number of threads."""

from __future__ import annotations

from functools import partial
from typing import Any

from bench.answers import MEMBERS, members
from bench.baseline import Baseline
from bench.calls import rate
from bench.measure import Row, cpu, pair
from bench.server import Server
from bench.timsdk_calls import Timsdk

FLOOR = "by hand"
COUNTS = (0, 4, 45, 450, 4500)
"""Members in an answer: 0.1 KB to 1 MB."""
SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
THREADS = (1, 2, 4, 8, 16, 32, 64)


def answers(scale: float) -> list[dict[str, Any]]:
    """Lists of members as objects, TLS."""
    points = []
    for count in COUNTS:
        body = members(count)
        # Its own server: the other one keeps its files open.
        with Server({f"v4/{MEMBERS}": body}) as own:
            floor, ours = Baseline(own.tls, own.ca_certs), Timsdk(own.tls, own.ca_certs)
            times = max(3, 400 // max(1, count // 4))
            costs = pair(cpu(floor.members, times), cpu(ours.members, times), max(3, round(11 * scale)))
        points.append({"bytes": len(body), **Row(f"{len(body)} B", "CPU s", FLOOR, *costs).as_json()})
    return points


def requests(server: Server, scale: float) -> list[dict[str, Any]]:
    """Messages with a long text, TLS. The service takes 12 KB; the curve goes on."""
    points = []
    floor, ours = Baseline(server.tls, server.ca_certs), Timsdk(server.tls, server.ca_certs)
    for size in SIZES:
        text = "x" * size
        times = max(5, 300 // max(1, size // 10_000))
        by_hand, typed = cpu(partial(floor.send_msg, text), times), cpu(partial(ours.send_msg, text), times)
        costs = pair(by_hand, typed, max(3, round(11 * scale)))
        points.append({"bytes": size, **Row(f"{size} B", "CPU s", FLOOR, *costs).as_json()})
    return points


def threads(server: Server, scale: float) -> list[dict[str, Any]]:
    """Calls in a second, TLS, one client for all threads."""
    points = []
    floor = Baseline(server.tls, server.ca_certs, pool_size=64)
    ours = Timsdk(server.tls, server.ca_certs, pool_size=64)
    for count in THREADS:
        costs = pair(rate(floor.send_msg, count, 1920), rate(ours.send_msg, count, 1920), max(3, round(7 * scale)))
        points.append({"threads": count, **Row(f"{count} threads", "calls/s", FLOOR, *costs).as_json()})
    return points
