"""Calls of the asyncio client are cancelled in every phase, and leave pool, tasks and descriptors whole."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from support.calls import KEY, NO_RETRY
from support.certificates import Certificates
from support.interpreter import run_module
from support.servers import Connection, Server
from timsdk import AsyncClient, RetryPolicy, TimError, usersig

PHASES = ("sign", "queue", "dns", "connect", "tls", "write", "head", "body", "wait")
BIG = {"Text": "a" * 3_000_000}


class Patient:
    """A server that stays in one phase of a call for longer than the call lives, until it is mended."""

    def __init__(self, phase: str, context: ssl.SSLContext) -> None:
        self._phase, self._context = phase, context
        self.mended = threading.Event()

    def __call__(self, accepted: Connection) -> None:
        if self._is("tls"):
            self._dawdle()
            return
        connection = Connection(accepted.server, self._context.wrap_socket(accepted.socket, server_side=True))
        try:
            if self._is("write"):
                self._dawdle()
                return
            while connection.receive():
                if self._is("head") or self._is("queue"):
                    self._dawdle()
                elif self._is("body"):
                    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n")
                    self._dawdle()
                    return
                if self._is("wait"):
                    connection.respond(b"", status="429 Too Many Requests")
                else:
                    connection.respond()
        finally:
            connection.close()

    def _is(self, phase: str) -> bool:
        return self._phase == phase and not self.mended.is_set()

    def _dawdle(self) -> None:
        self.mended.wait(0.03)

    async def sign(self) -> str:
        if self._is("sign"):
            await asyncio.sleep(0.01)
        return usersig.sign(sdkappid=1, key=KEY, identifier="a", expire=0 if self._is("sign") else 1000)

    def break_names(self, monkeypatch: pytest.MonkeyPatch) -> None:
        find = socket.getaddrinfo

        def getaddrinfo(host: str, port: int, *args: Any, flags: int = 0, **options: Any) -> Any:
            if flags:  # the host looks like an address
                raise socket.gaierror
            if self._is("dns"):
                time.sleep(0.005)
            return find("127.0.0.1", port, *args, **options)

        monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)

    def break_connecting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        loop = asyncio.get_running_loop()
        connect = loop.sock_connect

        async def sock_connect(sock: socket.socket, address: Any) -> None:
            if self._is("connect"):
                await asyncio.sleep(0.01)
            await connect(sock, address)

        monkeypatch.setattr(loop, "sock_connect", sock_connect)


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


async def until(condition: Callable[[], bool]) -> bool:
    """Wait for at most 3 s until a condition holds. Return whether it does."""
    for _ in range(300):
        if condition():
            return True
        await asyncio.sleep(0.01)
    return False


def run(main: Coroutine[Any, Any, None], loop: str = "asyncio") -> None:
    if loop == "uvloop":
        uvloop = pytest.importorskip("uvloop")
        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    try:
        asyncio.run(main)
    finally:
        asyncio.set_event_loop_policy(None)


@pytest.mark.parametrize("rounds", [4, pytest.param(60, marks=pytest.mark.long)])
@pytest.mark.parametrize(
    ("phase", "loop"),
    [*((phase, "asyncio") for phase in PHASES), *((it, "uvloop") for it in ("queue", "tls", "write", "body"))],
)
def test_calls_cancelled_in_any_phase_leave_the_client_whole(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch, phase: str, loop: str, rounds: int
) -> None:
    """Rounds of 20 calls on a pool of 8, 70 % of them cancelled; then 20 of 20 succeed within 3 s."""
    chance = random.Random(f"{phase}{rounds}")
    patient = Patient(phase, certificates.server("localhost"))

    async def call(client: AsyncClient) -> None:
        await client.call("some_service/some_command", BIG if patient._is("write") else {})

    async def main(port: int) -> None:
        if phase == "connect":
            patient.break_connecting(monkeypatch)
        client = AsyncClient(
            sdkappid=1,
            identifier="a",
            usersig_provider=patient.sign,
            domain=f"localhost:{port}",
            ca_certs=certificates.file,
            pool_size=8,
            retry=RetryPolicy(attempts=2, base_delay=0.02, throttle_delay=0.02) if phase == "wait" else NO_RETRY,
        )
        async with client:
            cancelled = 0
            for _ in range(rounds):
                tasks = [asyncio.ensure_future(call(client)) for _ in range(20)]
                for task in tasks:
                    if chance.random() < 0.7:
                        asyncio.get_running_loop().call_later(chance.random() * 0.004, task.cancel)
                results = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(it, TimError | asyncio.CancelledError | None) for it in results), results
                cancelled += sum(isinstance(it, asyncio.CancelledError) for it in results)
            assert cancelled > rounds * 7
            patient.mended.set()
            client._core.state.limiter.__init__(threading.Lock, None)  # type: ignore[misc]  # no pause
            started = time.monotonic()
            await asyncio.wait_for(asyncio.gather(*(call(client) for _ in range(20))), 3)
            assert time.monotonic() - started < 3
            for pool in client._core.transport._pools.values():  # type: ignore[attr-defined]
                assert (pool.places.free, len(pool.open)) == (8, len(pool.idle))
                assert len(pool.idle) <= 8
        assert await until(lambda: len(asyncio.all_tasks()) == 1)

    async def measured(port: int) -> None:
        _, writer = await asyncio.open_connection("localhost", port)  # what a loop opens for itself
        writer.close()
        before = open_files()
        await main(port)
        await asyncio.get_running_loop().shutdown_default_executor()
        assert await until(lambda: open_files() <= before), (before, open_files())

    if loop == "asyncio":
        patient.break_names(monkeypatch)
    with Server(patient) as server:
        run(measured(server.port), loop)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="asyncio.timeout and TaskGroup are of Python 3.11")
def test_timeout_and_task_group_of_asyncio_stop_calls(certificates: Certificates, tls: ssl.SSLContext) -> None:
    busy = threading.Event()

    def silent_until_free(connection: Connection) -> None:
        while connection.receive():
            while busy.is_set() and not connection.server.stopped.wait(0.005):
                pass
            connection.respond()

    async def main(domain: str) -> None:
        given: dict[str, Any] = {"sdkappid": 1, "identifier": "a", "key": KEY, "ca_certs": certificates.file}
        async with AsyncClient(domain=domain, **given) as client:
            busy.set()
            started = time.monotonic()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):  # type: ignore[attr-defined, unused-ignore]
                    await client.call("a/b")
            calls: list[asyncio.Task[Any]] = []

            async def work_in_group() -> None:
                async with asyncio.TaskGroup() as group:  # type: ignore[attr-defined, unused-ignore]
                    calls.extend(group.create_task(client.call("a/b")) for _ in range(5))
                    await asyncio.sleep(0.02)
                    raise LookupError("another task failed")

            with pytest.raises(ExceptionGroup, match="unhandled errors"):  # noqa: F821
                await work_in_group()
            assert len(calls) == 5
            assert all(call.cancelled() for call in calls)
            assert time.monotonic() - started < 2
            busy.clear()
            assert (await client.call("a/b"))["ErrorCode"] == 0

    with Server(silent_until_free, context=tls) as server:
        asyncio.run(main(server.domain))


def test_no_call_blocks_the_event_loop(certificates: Certificates, tls: ssl.SSLContext) -> None:
    blockbuster = pytest.importorskip("blockbuster")

    async def main(domain: str) -> None:
        given: dict[str, Any] = {"sdkappid": 1, "identifier": "a", "key": KEY, "domain": domain}
        async with AsyncClient(ca_certs=certificates.file, **given) as first:
            await first.call("a/b")  # what the first call imports is read from files
        client = AsyncClient(ca_certs=certificates.file, **given)
        with blockbuster.blockbuster_ctx():
            async with client:
                await asyncio.gather(*(client.call("a/b") for _ in range(5)))
                await client.profile.portrait_get(to_account=["bob"], tag_list=[])
            with pytest.raises(blockbuster.BlockingError):
                time.sleep(0.01)  # it would notice

    with Server(context=tls) as server:
        asyncio.run(main(server.domain))


def test_forked_child_starts_with_no_connections_and_leaves_the_parent_its_own(certificates: Certificates) -> None:
    seen = run_module("reliability.forking_asyncio")
    assert seen == {"child": "ok", "connections": {"before": 1, "after the child": 2, "after the parent": 2}}
