"""Call rates as the server counts them: in windows of any phase, with several threads, after pauses."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from support.certificates import MakeClient
from support.servers import Connection, Server

from timsdk_runtime.declarations import Rate

from .figures import record

RATE = 100
PAUSE = 1.5
"""Seconds without calls; a bucket of a whole second's worth would let twice the rate through after it."""


class Arrivals:
    """A server that notes when requests arrive."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self._lock = threading.Lock()

    def __call__(self, connection: Connection) -> None:
        while connection.receive():
            with self._lock:
                self.times.append(time.monotonic())
            connection.respond()

    def most_in_a_second(self) -> int:
        times = sorted(self.times)
        first = most = 0
        for last, moment in enumerate(times):
            while moment - times[first] >= 1.0:
                first += 1
            most = max(most, last - first + 1)
        return most


@pytest.mark.long
@pytest.mark.parametrize("threads", [1, 8, 64])
def test_server_never_counts_more_calls_in_a_second_than_the_rate(make_client: MakeClient, threads: int) -> None:
    arrivals = Arrivals()
    with Server(arrivals) as server:
        client = make_client(f"http://{server.domain}", app_rate=Rate(RATE, 1), pool_size=threads, timeout=60.0)
        client.call("a/b")
        for _ in range(3):
            time.sleep(PAUSE)
            began = time.monotonic()
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(lambda _: client.call("a/b"), range(3 * RATE)))
            took = time.monotonic() - began
        used = 3 * RATE / took / RATE
    most = arrivals.most_in_a_second()
    record(f"calls in any second, {threads} threads", f"{most} of {RATE}, {100 * used:.0f} % used")
    assert most <= RATE
    assert used >= 0.93


def test_throttled_burst_succeeds_and_spends_no_retry_budget(make_client: MakeClient) -> None:
    throttled = 0

    def once_each(connection: Connection) -> None:
        nonlocal throttled
        while connection.receive():
            if throttled < 60:
                throttled += 1
                connection.respond(b'{"ActionStatus":"FAIL","ErrorCode":60007,"ErrorInfo":"too often"}')
            else:
                connection.respond()

    with Server(once_each) as server:
        client = make_client(f"http://{server.domain}", pool_size=60)
        with ThreadPoolExecutor(60) as pool:
            codes = list(pool.map(lambda _: client.call("a/b")["ErrorCode"], range(60)))
        assert codes == [0] * 60
        assert client._core.state.budget.spend()
        assert client._core.state.budget._left >= 29.0
