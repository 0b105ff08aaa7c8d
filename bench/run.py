"""Measures everything and writes the figures to docs/performance/*.json.

`python -m bench.run [--scale 0.2] [SECTION ...]`
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import platform
import ssl
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bench import asyncio_calls, calls, commands, generation, growth, processes, profiles, responses
from bench.measure import ROOT, Children, Row
from bench.server import Server
from bench.speed import speed
from timsdk_runtime.version import __version__

RESULTS = ROOT / "docs/performance"
PEERS_PYTHON = ROOT / ".venv-bench/bin/python"
SECTIONS = (
    "server",
    "calls",
    "asyncio",
    "processes",
    "commands",
    "generation",
    "profile",
    "peers",
    "growth",
    "catalog",
)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure timsdk in ratios; results go to docs/performance/.")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=f"of {', '.join(SECTIONS)}; all when omitted")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the usual number of rounds")
    options = parser.parse_args()
    if unknown := set(options.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    RESULTS.mkdir(parents=True, exist_ok=True)
    bodies = {
        f"v4/{responses.SEND}": responses.sent(),
        f"v4/{responses.MEMBERS}": responses.members(500),
        **responses.peers(),
    }
    temporary = tempfile.TemporaryDirectory(prefix="timsdk-bench-")
    with temporary as name, Server(bodies) as server, speed(used=False):
        folder = Path(name)
        children = Children(folder / "cache")
        if not options.sections:
            write("machine", machine(server))
        for section in options.sections or SECTIONS:
            print(f"{section} ...", flush=True)
            write(section, measure(section, server, folder, children, options.scale))


def measure(section: str, server: Server, folder: Path, children: Children, scale: float) -> Any:
    if section == "server":
        return as_json(calls.server_rows(server, scale))
    if section == "calls":
        return as_json(calls.rows(server, scale))
    if section == "asyncio":
        return as_json(asyncio_calls.rows(server, scale))
    if section == "processes":
        return as_json(processes.rows(server, children, scale))
    if section == "commands":
        return as_json(commands.rows(server, children, scale))
    if section == "generation":
        return as_json(generation.rows(folder, children, scale))
    if section == "profile":
        return profiles.profiles(server)
    if section == "peers":
        peers = Children(folder / "cache-peers", python=str(PEERS_PYTHON))
        return shown(json.loads(peers.run("-m", "bench.peers", server.http, str(scale))))
    if section == "catalog":
        return generation.growth(folder, children, scale)
    return {
        "responses": shown(growth.responses(scale)),
        "requests": shown(growth.requests(server, scale)),
        "threads": shown(growth.threads(server, scale)),
    }


def machine(server: Server) -> dict[str, Any]:
    """Return what the figures depend on."""
    cpuinfo = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    model = [line.partition(":")[2].strip() for line in cpuinfo if line.startswith("model name")]
    versions = {name: importlib.metadata.version(name) for name in ("urllib3", "attrs")}
    versions["timsdk"] = __version__
    return {
        "cpu": model[0] if model else platform.machine(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1),
        "python": platform.python_version(),
        "openssl": ssl.OPENSSL_VERSION,
        "nginx": server.version,
        **versions,
        "apis": sum(1 for _ in (ROOT / "spec/apis").rglob("*.yaml")),
        "members_bytes": len(responses.members(500)),
    }


def as_json(rows: Iterable[Row]) -> list[dict[str, Any]]:
    return shown(row.as_json() for row in rows)


def shown(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    kept = []
    for row in rows:
        value, verdict = row["value"], {True: "met", False: "MISSED", None: ""}[row["met"]]
        spread = f"({value['low']:.4g} to {value['high']:.4g})"
        print(f"  {row['name']:42} {value['median']:9.4g}  {spread}  {verdict}", flush=True)
        kept.append(row)
    return kept


def write(name: str, value: Any) -> None:
    (RESULTS / f"{name}.json").write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
