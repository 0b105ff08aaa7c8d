"""Many calls under mixed faults leave nothing behind, and each ends at its deadline."""

from __future__ import annotations

import gc
import random
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from support.certificates import Certificates, MakeClient
from support.generated import TESTS
from support.interpreter import run_module
from support.network import closed_port
from support.servers import Connection, Server

from timsdk_runtime.errors import TimError

from .figures import record

ALL_CONNECTIONS = True


def code(number: int) -> dict[str, object]:
    return {"ActionStatus": "FAIL", "ErrorCode": number, "ErrorInfo": "x"}


def pause(connection: Connection, seconds: float) -> None:
    connection.server.stopped.wait(seconds)


def fail_often(connection: Connection) -> None:
    """Let half of the requests succeed. The faults depend on the number of the connection."""
    chance = random.Random(connection.server.connections)
    while connection.receive():
        fault = chance.randrange(32)
        if fault == 0:
            return
        if fault == 1:
            connection.reset()
            return
        if fault == 2:
            pause(connection, 0.2)
            return
        if fault == 3:
            connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{"ErrorCode":0}')
            return
        if fault == 4:
            connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
            return
        if fault == 5:
            connection.respond(b"<html>", status="502 Bad Gateway")
        elif fault == 6:
            connection.respond(b"<html>")
        elif fault == 7:
            connection.respond(b"", status="302 Found", headers="Location: https://x.example/\r\n")
        elif fault == 8:
            connection.respond(b"", status="429 Too Many Requests", headers="Retry-After: soon\r\n")
        elif fault in (9, 10, 11):
            connection.respond(code((10002, 60008, 60011)[fault - 9]))
        elif fault == 12:
            connection.respond(code(70001))
        elif fault == 13:
            connection.respond()
            return
        elif fault == 14:
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n")
            for _ in range(40):
                pause(connection, 0.005)
                connection.send(b" ")
            return
        elif fault == 15:
            connection.respond(b"x", headers="Content-Encoding: gzip\r\n")
        else:
            connection.respond()


@pytest.mark.parametrize("client", ["blocking", "asyncio"])
@pytest.mark.parametrize("calls", [400, pytest.param(10_000, marks=pytest.mark.long)])
def test_faulted_calls_leave_no_files_threads_or_memory_behind(
    certificates: Certificates, tls: ssl.SSLContext, calls: int, client: str
) -> None:
    with Server(fail_often, context=tls) as server, closed_port() as closed:
        arguments = [certificates.file, f"127.0.0.1:{closed}", server.domain, str(calls)]
        more = ["asyncio"] if client == "asyncio" else []
        found = run_module("reliability.soak", *arguments, *more, timeout=500)
    assert found["calls"] == calls
    assert found["ends"]["success"] > calls * 0.3
    assert {"OutcomeUnknown", "TransportError"} < set(found["ends"])
    assert found["connections"] > 20
    assert (found["files"], found["threads"], found["tasks"]) == (0, 0, 0)
    assert found["memory"] < 4 * 2**20
    if calls >= 10_000 and client == "blocking":
        record(
            "leaks after 10,000 faulted calls",
            f"0 file descriptors, 0 threads, {found['memory'] / 2**20:.2f} MB "
            f"({found['connections']:,} connections, {found['seconds']:.0f} s)",
        )


TIME = 0.2
FAR_TOO_LONG = 2.0


@contextmanager
def dripping_server(certificates: Certificates, folder: Path) -> Iterator[str]:
    """Run a server that drips in a process of its own, and yield its domain."""
    certificate = folder / "server.pem"
    certificates.authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    command = [sys.executable, "-m", "reliability.dripping", str(certificate), str(FAR_TOO_LONG)]
    with subprocess.Popen(command, cwd=TESTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.communicate(timeout=30)


def lateness_of_waits(stop: threading.Event) -> list[float]:
    """Return how late this machine wakes a thread from a wait of `TIME` seconds, until `stop` is set."""
    late: list[float] = []
    while not stop.is_set():
        started = time.perf_counter()
        time.sleep(TIME)
        late.append(time.perf_counter() - started - TIME)
    return late


@contextmanager
def frozen_garbage() -> Iterator[None]:
    """Spare the collector what earlier tests have left: no thread can end a call while it looks through all of it."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@pytest.mark.parametrize("calls", [48, pytest.param(1200, marks=pytest.mark.long)])
def test_call_ends_shortly_after_its_deadline(
    certificates: Certificates, make_client: MakeClient, tmp_path: Path, calls: int, slack: float
) -> None:
    """Later than a bare wait beside it by 50 ms at most: the rest is the machine's."""
    over: list[float] = []
    stop = threading.Event()
    with frozen_garbage(), dripping_server(certificates, tmp_path) as domain, ThreadPoolExecutor(9) as threads:
        client = make_client(domain, timeout=TIME)

        def call(_: int) -> None:
            started = time.perf_counter()
            with pytest.raises(TimError):
                client.profile.portrait_get(to_account=["bob"], tag_list=["x"])
            over.append(time.perf_counter() - started - TIME)

        waits = threads.submit(lateness_of_waits, stop)
        list(threads.map(call, range(calls)))
        stop.set()
        bare = sorted(waits.result())
    over.sort()
    worst = over[min(int(calls * 0.999), calls - 1)]
    assert len(over) == calls
    assert over[0] > -0.15  # they do not give up early
    assert len(bare) >= calls // 16
    assert worst - bare[-1] < 0.05 + slack
    if calls >= 1000:
        middle = over[calls // 2]
        record(
            "deadline overshoot",
            f"p99.9 {worst * 1000:.1f} ms, median {middle * 1000:.1f} ms, of {calls:,} calls; "
            f"a bare wait {bare[-1] * 1000:.1f} ms",
        )
