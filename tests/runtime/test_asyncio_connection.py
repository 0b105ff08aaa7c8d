"""One connection of an event loop, with timers, a clock and a wire that tests move by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

import pytest

from timsdk_runtime.transport import asyncio_connection
from timsdk_runtime.transport.asyncio_connection import AsyncioConnection
from timsdk_runtime.transport.attempt import Attempt
from timsdk_runtime.transport.base_connection import IDLE_LIMIT
from timsdk_runtime.transport.http1 import BadHttpResponse, IncompleteResponse, ParsedResponse, parse_response

RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Timer:
    def __init__(self, delay: float, call: Callable[[], None]) -> None:
        self.delay = delay
        self.fire = call
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Wire(asyncio.Transport):
    """A transport that notes what is done to it."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.written: list[bytes] = []
        self.unwritten = 0

    def write(self, data: Any) -> None:
        self.written.append(bytes(data))

    def get_write_buffer_size(self) -> int:
        return self.unwritten

    def abort(self) -> None:
        self.done.append("abort")

    def close(self) -> None:
        self.done.append("close")


class Setup:
    """A connection of a pool, and all that is around it."""

    def __init__(self, clock: Any) -> None:
        loop = asyncio.get_running_loop()
        self.clock = clock
        self.timers: list[Timer] = []
        self.lost: list[AsyncioConnection] = []
        around: Any = SimpleNamespace(create_future=loop.create_future, call_later=self._call_later)
        self.connection = AsyncioConnection(around, self.lost.append)
        self.wire = Wire()
        self.connection.connection_made(self.wire)

    def _call_later(self, delay: float, call: Callable[[], None]) -> Timer:
        self.timers.append(Timer(delay, call))
        return self.timers[-1]

    async def begin(
        self, *, seconds: float = 60.0, read_timeout: float = 5.0, size: int = 1
    ) -> asyncio.Task[ParsedResponse]:
        """Write a request of `size` bytes that must be over after `seconds`."""
        self.attempt = Attempt({}, query="", deadline=self.clock.now + seconds, read_timeout=read_timeout, limit=99)
        task = asyncio.ensure_future(self.connection.exchange(b"x" * size, parse_response(99), self.attempt))
        await asyncio.sleep(0)
        return task

    async def exchange(self, **given: Any) -> ParsedResponse:
        """Write a request and receive its response."""
        task = await self.begin(**given)
        self.connection.data_received(RESPONSE)
        return await task


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A clock that stands still at 1000 until a test moves it."""
    made = SimpleNamespace(now=1000.0)
    monkeypatch.setattr(asyncio_connection, "time", SimpleNamespace(monotonic=lambda: made.now))
    return made


def run(work: Callable[[Setup], Coroutine[Any, Any, None]], clock: Any) -> None:
    async def main() -> None:
        await asyncio.wait_for(work(Setup(clock)), 5)

    asyncio.run(main())


def test_request_is_written_at_once_and_its_response_returned(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        response = await setup.exchange(size=3)
        assert (response.status, response.body) == (200, b"{}")
        assert (setup.wire.written, setup.wire.done) == ([b"xxx"], [])
        assert (setup.attempt.started, setup.attempt.response_begun) == (True, True)
        assert (setup.connection.used, setup.connection.usable) == (True, True)

    run(work, clock)


@pytest.mark.parametrize(("idle", "usable"), [(IDLE_LIMIT - 1, True), (IDLE_LIMIT + 1, False)])
@pytest.mark.parametrize("used", [False, True], ids=["new", "used"])
def test_idle_time_counts_from_the_last_response_or_from_connecting(
    clock: Any, used: bool, idle: float, usable: bool
) -> None:
    async def work(setup: Setup) -> None:
        if used:
            clock.now += IDLE_LIMIT - 1
            await setup.exchange()
        clock.now += idle
        assert setup.connection.usable is usable

    run(work, clock)


def test_one_timer_serves_all_requests_that_end_no_earlier(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        await setup.exchange(read_timeout=5.0)
        await setup.exchange(read_timeout=5.0)
        clock.now += 2
        await setup.exchange(read_timeout=4.0)
        assert [(timer.delay, timer.cancelled) for timer in setup.timers] == [(5.0, False)]
        await setup.exchange(read_timeout=0.5)
        await setup.exchange(seconds=0.25)
        assert [(timer.delay, timer.cancelled) for timer in setup.timers] == [(5.0, True), (0.5, True), (0.25, False)]

    run(work, clock)


def test_timer_that_finds_no_request_ends(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        await setup.exchange()
        setup.timers[0].fire()
        assert (len(setup.timers), setup.connection.usable) == (1, True)
        await setup.exchange(seconds=90.0, read_timeout=70.0)
        assert [timer.delay for timer in setup.timers] == [5.0, 70.0]

    run(work, clock)


@pytest.mark.parametrize(("seconds", "read_timeout"), [(60.0, 5.0), (5.0, 60.0)], ids=["read timeout", "deadline"])
def test_request_ends_when_nothing_came_in_time(clock: Any, seconds: float, read_timeout: float) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin(seconds=seconds, read_timeout=read_timeout)
        clock.now += 5.0
        setup.timers[0].fire()
        with pytest.raises(TimeoutError):
            await task
        assert (setup.wire.done, setup.connection.usable, len(setup.timers)) == (["abort"], False, 1)

    run(work, clock)


def test_every_piece_of_a_response_starts_the_read_timeout_again(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin(read_timeout=5.0)
        clock.now += 4.0
        setup.connection.data_received(RESPONSE[:-1])
        clock.now += 1.0
        setup.timers[0].fire()
        assert [timer.delay for timer in setup.timers] == [5.0, 4.0]
        setup.connection.data_received(RESPONSE[-1:])
        assert (await task).body == b"{}"

    run(work, clock)


@pytest.mark.parametrize("left", [99, 100], ids=["moves", "stands still"])
def test_request_that_the_other_side_still_takes_has_not_timed_out(clock: Any, left: int) -> None:
    async def work(setup: Setup) -> None:
        setup.wire.unwritten = 100
        task = await setup.begin(read_timeout=5.0, size=200)
        setup.wire.unwritten = left
        clock.now += 5.0
        setup.timers[0].fire()
        if left < 100:
            assert [timer.delay for timer in setup.timers] == [5.0, 5.0]
            clock.now += 5.0
            setup.timers[1].fire()  # since then nothing has moved
        with pytest.raises(TimeoutError):
            await task

    run(work, clock)


@pytest.mark.parametrize("when", ["at once", "later"])
def test_data_behind_a_response_ends_the_connection(clock: Any, when: str) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        setup.connection.data_received(RESPONSE)
        if when == "later":
            await task
        assert setup.wire.done == []
        setup.connection.data_received(b"more")
        assert (await task).body == b"{}"
        assert (setup.wire.done, setup.connection.usable) == (["abort"], False)

    run(work, clock)


def test_what_is_no_response_fails_the_request(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        setup.connection.data_received(b"SSH-2.0\r\n\r\n")
        setup.connection.data_received(b"and more")
        with pytest.raises(BadHttpResponse):
            await task
        assert not setup.connection.usable

    run(work, clock)


@pytest.mark.parametrize("sends", ["end", "nothing"])
def test_connection_whose_other_side_has_ended_serves_no_request(clock: Any, sends: str) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        setup.connection.data_received(RESPONSE[:-1])
        setup.connection.eof_received() if sends == "end" else setup.connection.connection_lost(None)
        assert not setup.connection.usable
        with pytest.raises(IncompleteResponse):
            await task
        with pytest.raises(ConnectionError, match="closed before the request"):
            await setup.connection.exchange(b"x", parse_response(99), setup.attempt)
        assert setup.wire.written == [b"x"]

    run(work, clock)


def test_idle_connection_that_ends_serves_no_request(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        setup.connection.eof_received()
        assert not setup.connection.usable

    run(work, clock)


def test_lost_connection_tells_the_pool_and_fails_its_request(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        setup.connection.connection_lost(ConnectionResetError())
        with pytest.raises(ConnectionResetError):
            await task
        assert setup.lost == [setup.connection]
        assert setup.connection.closed.done()
        assert setup.connection.transport is None
        assert setup.timers[0].cancelled

    run(work, clock)


def test_lost_connection_leaves_a_response_that_is_complete(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        setup.connection.data_received(RESPONSE)
        setup.connection.connection_lost(None)
        assert (await task).body == b"{}"

    run(work, clock)


def test_connection_closed_during_a_request_ends_after_it(clock: Any) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        setup.connection.close()
        assert (setup.wire.done, setup.connection.usable) == ([], False)
        setup.connection.data_received(RESPONSE)
        assert (await task).status == 200
        setup.connection.close()
        assert setup.wire.done == ["close"]

    run(work, clock)


@pytest.mark.parametrize("comes", ["response", "failure", "end", "nothing"])
def test_cancelled_request_ends_the_connection(clock: Any, comes: str) -> None:
    async def work(setup: Setup) -> None:
        task = await setup.begin()
        task.cancel()
        if comes == "response":  # before the task learns that it is cancelled
            setup.connection.data_received(RESPONSE)
        elif comes == "failure":
            setup.connection.data_received(b"SSH-2.0\r\n\r\n")
        elif comes == "end":
            setup.connection.eof_received()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert setup.wire.done == ["abort"]

    run(work, clock)
