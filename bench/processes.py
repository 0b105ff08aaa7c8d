"""Measures fresh processes: imports, the first call, memory."""

from __future__ import annotations

from collections.abc import Iterator

from bench.measure import Children, Row, pair
from bench.server import Server
from bench.speed import LEFT_OUT

CLIENT = """
from timsdk import Client
client = Client(sdkappid=1400000000, identifier="administrator", key="0123456789abcdef" * 4, region="china")
"""
READY = """
from timsdk_runtime.client import preload_calls
preload_calls(asyncio=False)
"""
"""What the first call would load, too."""
PRELOAD = """
import timsdk
timsdk.preload()
"""
FIRST_CALL = (
    LEFT_OUT
    + """from bench.{module} import {name}
{name}(*sys.argv[1:]).send_msg()
"""
)
SMALL_CALLS = (
    LEFT_OUT
    + """from bench.{module} import {name}
side = {name}(*sys.argv[1:])
for _ in range(300):
    side.send_msg()
"""
)
PEAK = """
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM:")))
"""
# Not ru_maxrss: a child inherits it from the process that started it.

BASELINE = {"module": "baseline", "name": "Baseline"}
TIMSDK = {"module": "timsdk_calls", "name": "Timsdk"}


def rows(server: Server, children: Children, scale: float) -> Iterator[Row]:
    rounds = max(5, round(41 * scale))
    base = (server.tls, server.ca_certs)
    urllib3 = children.cpu_beyond_bare("-c", "import urllib3")
    costs = pair(urllib3, children.cpu_beyond_bare("-c", "import timsdk"), rounds)
    yield Row("import timsdk", "CPU s", "import urllib3", *costs, 0.7)
    costs = pair(urllib3, children.cpu_beyond_bare("-c", CLIENT), rounds)
    yield Row("import and make a Client", "CPU s", "import urllib3", *costs, 1.10)

    by_hand, timsdk = (
        children.cpu_beyond_bare("-c", FIRST_CALL.format(**side), *base) for side in (BASELINE, TIMSDK)
    )
    costs = pair(by_hand, timsdk, rounds)
    yield Row("first response of a fresh process, TLS", "CPU s", "urllib3 and json by hand", *costs, 1.3)

    by_hand, timsdk = (
        children.printed("-c", SMALL_CALLS.format(**side) + PEAK, *base) for side in (BASELINE, TIMSDK)
    )
    costs = pair(by_hand, timsdk, 5)
    yield Row("peak memory, small calls, TLS", "KB", "urllib3 and json by hand", *costs, 1.08)

    ready = LEFT_OUT + CLIENT + READY
    client, preloaded = (children.printed("-c", code + PEAK) for code in (ready, ready + PRELOAD))
    costs = pair(client, preloaded, 5)
    yield Row(
        "peak memory, every model loaded", "KB", "a client ready for calls", *costs, 15_000, judged="difference"
    )
