"""Profiles a small call, by hand and with timsdk: function calls and their own time, by origin."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable
from typing import Any

from bench.baseline import Baseline
from bench.server import Server
from bench.timsdk_calls import Timsdk

CALLS = 1000
ORIGINS = (
    ("timsdk_runtime/transport/http1", "timsdk: HTTP/1.1 parser"),
    ("timsdk_runtime/transport/lean_connection", "timsdk: connection"),
    ("timsdk_runtime/transport/base_connection", "timsdk: connection"),
    ("timsdk_runtime/transport", "timsdk: transport and pool"),
    ("timsdk_runtime/call", "timsdk: logic of the call"),
    ("timsdk_runtime/model", "timsdk: models and JSON"),
    ("timsdk_runtime", "timsdk: client and credentials"),
    ("generated/timsdk", "timsdk: generated methods and models"),
    ("urllib3", "urllib3"),
    ("http/client", "http.client"),
    ("email", "email (response headers)"),
    ("json", "json"),
    ("socket", "socket and ssl"),
    ("ssl", "socket and ssl"),
)


def profiles(server: Server) -> list[dict[str, Any]]:
    """Return one row for each origin: function calls and microseconds of one call, by hand and with timsdk."""
    sides = [_by_origin(side(server.tls, server.ca_certs).send_msg) for side in (Baseline, Timsdk)]
    nothing = (0.0, 0.0)
    names = sorted({*sides[0], *sides[1]}, key=lambda name: -sum(side.get(name, nothing)[1] for side in sides))
    return [{"origin": name, "by_hand": sides[0].get(name), "timsdk": sides[1].get(name)} for name in names]


def _by_origin(call: Callable[[], Any]) -> dict[str, tuple[float, float]]:
    call()
    profile = cProfile.Profile()
    profile.enable()
    for _ in range(CALLS):
        call()
    profile.disable()
    found: dict[str, tuple[float, float]] = {}
    stats: Any = pstats.Stats(profile)
    for (file, _, function), (_, calls, own, _, _) in stats.stats.items():
        name = _origin(file, function)
        before = found.get(name, (0.0, 0.0))
        found[name] = round(before[0] + calls / CALLS, 1), round(before[1] + own / CALLS * 1e6, 1)
    return found


def _origin(file: str, function: str) -> str:
    if file == "~":
        io = ("_ssl.", "_socket.", "'socket", "poll")
        return "socket and ssl" if any(part in function for part in io) else "other functions in C"
    return next((name for part, name in ORIGINS if f"/{part}" in file), "other Python")
