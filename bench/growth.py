"""Measures how costs grow with the size of bodies and with the number of threads."""

from __future__ import annotations

from functools import partial
from typing import Any

from bench.baseline import Baseline
from bench.calls import rate
from bench.measure import Row, cpu, pair
from bench.responses import MEMBERS, members
from bench.server import Server
from bench.timsdk_calls import Timsdk

BASELINE = "by hand"
COUNTS = (0, 4, 45, 450, 4500)
"""Members in a response: 0.1 KB to 1 MB."""
SIZES = (100, 1_000, 10_000, 100_000, 1_000_000)
THREADS = (1, 2, 4, 8, 16, 32, 64)


def responses(scale: float) -> list[dict[str, Any]]:
    """Return the points of reading lists of members as objects, TLS."""
    points = []
    for count in COUNTS:
        body = members(count)
        # A server of its own: nginx keeps the files of the other one open.
        with Server({f"v4/{MEMBERS}": body}) as own:
            by_hand, timsdk = Baseline(own.tls, own.ca_certs), Timsdk(own.tls, own.ca_certs)
            times = max(3, 400 // max(1, count // 4))
            costs = pair(cpu(by_hand.members, times), cpu(timsdk.members, times), max(3, round(11 * scale)))
        points.append({"bytes": len(body), **Row(f"{len(body)} B", "CPU s", BASELINE, *costs).as_json()})
    return points


def requests(server: Server, scale: float) -> list[dict[str, Any]]:
    """Return the points of sending messages with a long text, TLS. The service takes 12 KB at most."""
    points = []
    by_hand, timsdk = Baseline(server.tls, server.ca_certs), Timsdk(server.tls, server.ca_certs)
    for size in SIZES:
        text = "x" * size
        times = max(5, 300 // max(1, size // 10_000))
        meters = [cpu(partial(side.send_msg, text), times) for side in (by_hand, timsdk)]
        costs = pair(*meters, max(3, round(11 * scale)))
        points.append({"bytes": size, **Row(f"{size} B", "CPU s", BASELINE, *costs).as_json()})
    return points


def threads(server: Server, scale: float) -> list[dict[str, Any]]:
    """Return calls per second by number of threads, TLS, one client for all of them."""
    points = []
    by_hand = Baseline(server.tls, server.ca_certs, pool_size=64)
    timsdk = Timsdk(server.tls, server.ca_certs, pool_size=64)
    for count in THREADS:
        costs = pair(
            rate(by_hand.send_msg, count, 1920), rate(timsdk.send_msg, count, 1920), max(3, round(7 * scale))
        )
        points.append({"threads": count, **Row(f"{count} threads", "calls/s", BASELINE, *costs).as_json()})
    return points
