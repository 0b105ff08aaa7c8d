"""What the Redis limiter makes of replies, late ones and none: without a server, and by a clock that a test moves."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import redis
from support.limiter_requests import API, DAY, ask
from timsdk import RateLimitError
from timsdk.limits import Grant, Pause, RedisLimiter, Reserve

from timsdk_runtime.declarations import Rate
from timsdk_runtime.limits import redis_limiter

RATE = Rate(100, 1)


class Clock:
    """The time of the limiter."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(redis_limiter, "time", made)
    return made


class Server:
    """Stands for the connections: replies, or raises, and takes its time."""

    def __init__(self, clock: Clock, *replies: Any, takes: float = 0.001) -> None:
        self.clock, self.replies, self.takes = clock, list(replies), takes
        self.asked: list[tuple[Any, ...]] = []
        self.closed: list[str] = []

    def _reply(self, *question: Any) -> Any:
        self.asked.append(question)
        self.clock.now += self.takes
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return reply

    async def _areply(self, *question: Any) -> Any:
        return self._reply(*question)

    def blocking(self) -> Any:
        return type("Scripts", (), {"reserve": staticmethod(self._reply), "pause": staticmethod(self._reply)})

    def of_loop(self) -> Any:
        return type("Scripts", (), {"reserve": staticmethod(self._areply), "pause": staticmethod(self._areply)})

    def close(self) -> None:
        self.closed.append("threads")

    async def aclose(self) -> None:
        self.closed.append("loop")


def limiter(server: Server, **options: Any) -> RedisLimiter:
    made = RedisLimiter("redis://127.0.0.1:1/0", **options)
    made._connections = server  # type: ignore[assignment]
    return made


Way = Callable[[Any, Any], Any]


def blocking(keeper: RedisLimiter, request: Reserve | Pause) -> Grant | None:
    return keeper.reserve(request) if isinstance(request, Reserve) else keeper.pause(request)


def in_a_loop(keeper: RedisLimiter, request: Reserve | Pause) -> Grant | None:
    async def main() -> Grant | None:
        asked: Awaitable[Grant | None] = (
            keeper.areserve(request) if isinstance(request, Reserve) else keeper.apause(request)
        )
        return await asked

    return asyncio.run(main())


both = pytest.mark.parametrize("way", [blocking, in_a_loop])


@both
def test_pause_that_cannot_be_told_begins_an_outage_in_which_none_is_tried(
    way: Way, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server(clock, redis.ConnectionError("gone"))
    keeper = limiter(server)
    way(keeper, Pause(1, API, 2.5))
    assert server.asked == [([f"{{timsdk:1}}:pause:{API}"], [2500])]
    assert keeper._share(1).down
    assert [line.count("does not respond (ConnectionError)") for line in caplog.messages] == [1]
    way(keeper, Pause(1, API, 2.5))
    assert len(server.asked) == 1


@both
@pytest.mark.parametrize(("takes", "down"), [(0.09, True), (0.11, False)])
def test_question_that_took_more_than_two_timeouts_says_nothing_about_the_server(
    way: Way, clock: Clock, takes: float, down: bool
) -> None:
    """The process itself was stopped, or had no processor."""
    keeper = limiter(Server(clock, redis.TimeoutError("late"), redis.TimeoutError("late"), takes=takes))
    for _ in range(2):
        way(keeper, ask(RATE))
    assert keeper._share(1).down is down


@both
def test_slot_beyond_the_patience_is_a_wait_beyond_it(way: Way, clock: Clock) -> None:
    keeper = limiter(Server(clock, [5_000_000, 3], [7_000_000, 3]))
    assert 5.0 < way(keeper, ask(RATE, patience=5.0)).wait < 5.01
    assert way(keeper, ask(RATE, patience=5.0)).wait == 7.0


@both
def test_granted_slot_has_its_wait_and_counts_the_members(way: Way, clock: Clock) -> None:
    keeper = limiter(Server(clock, [250_000, 3, "7"]))
    grant = way(keeper, ask(RATE))
    assert (grant.wait, grant.ask_again) == (0.25, False)
    assert grant.expires == pytest.approx(1000.001 + 0.25 + 0.035)
    assert keeper._share(1).members == 3


def test_call_of_a_slow_reply_has_less_time(clock: Clock) -> None:
    server = Server(clock, [0, 1, "7"], [0, 1, "8"])
    keeper = limiter(server)
    keeper.reserve(ask(RATE))
    server.takes = 0.02
    started = clock.now
    assert keeper.reserve(ask(RATE)).expires == pytest.approx(started + 0.001 + 0.035)


@both
def test_refusing_limiter_says_so_to_those_who_choose_by_category(way: Way, clock: Clock) -> None:
    keeper = limiter(Server(clock, redis.ConnectionError("gone")), on_outage="refuse")
    for _ in range(2):
        with pytest.raises(RateLimitError, match=f"^{API}: the Redis that keeps the call rates") as caught:
            way(keeper, ask(RATE))
        error = caught.value
        assert (error.category, error.api, error.retryable, error.retry_after) == ("rate_limit", API, True, 1.0)


def test_share_counts_beside_the_server_for_a_while_after_an_outage(clock: Clock) -> None:
    server = Server(clock, [0, 1, "7"], [0, 1, "8"], [0, 1, "9"])
    keeper = limiter(server)
    keeper._share(1).lost(clock.now)
    held = keeper.reserve(ask(RATE))
    assert (held.ask_again, len(server.asked)) == (True, 0)
    assert held.wait == pytest.approx(1 / (95 * 0.95))
    assert not keeper.reserve(ask(RATE).replace(asked=True)).ask_again
    clock.now += 1.0
    assert not keeper.reserve(ask(RATE)).ask_again, "the share has a slot at once, so the server decides"
    assert len(server.asked) == 2


def test_end_of_an_outage_is_told(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    keeper = limiter(Server(clock, redis.ConnectionError("gone"), [0, 1, "7"]))
    keeper.reserve(ask(RATE))
    clock.now += 2.0
    with caplog.at_level(logging.WARNING):
        keeper.reserve(ask(RATE).replace(asked=True))
    assert caplog.messages[-1].endswith("responds again")


def test_limiter_closes_the_connections_that_it_opened(clock: Clock) -> None:
    server = Server(clock)
    with limiter(server) as entered:
        assert isinstance(entered, RedisLimiter)
    assert server.closed == ["threads"]

    async def main() -> None:
        async with limiter(server) as entered:
            assert isinstance(entered, RedisLimiter)

    asyncio.run(main())
    assert server.closed == ["threads", "threads", "loop"]


def test_half_a_call_a_day_is_one_in_two_days() -> None:
    arguments = redis_limiter._limit_arguments(("a", Rate(0.5, DAY)))
    assert arguments == ["log", 1, (2 * DAY + 1) * 1_000_000]
    assert redis_limiter._limit_arguments(("a", Rate(7, DAY))) == ["log", 7, (DAY + 1) * 1_000_000]


@both
def test_process_without_a_server_keeps_its_share(way: Way, clock: Clock) -> None:
    server = Server(clock, redis.ConnectionError("gone"))
    keeper = limiter(server)
    found = [way(keeper, ask(RATE)).wait for _ in range(3)]
    assert found == pytest.approx([number / (95 * 0.95) for number in (1, 2, 3)], abs=0.002)
    assert len(server.asked) == 1


def test_question_says_whether_the_server_should_know_this_process(clock: Clock) -> None:
    server = Server(clock, [0, 1, "7"], [0, 1, "8"])
    keeper = limiter(server)
    for _ in range(2):
        assert not keeper.reserve(ask(RATE, patience=0.25)).ask_again
    assert [arguments[3:5] for _, arguments in server.asked] == [[1, 0], [0, 1]]
    assert [arguments[0] for _, arguments in server.asked] == [250_000] * 2
    assert server.asked[0][1][2] != server.asked[1][1][2], "each call is an entry of its own"


def test_slot_that_was_not_taken_is_not_remembered(clock: Clock) -> None:
    keeper = limiter(Server(clock, [5_000_000, 1], redis.ConnectionError("gone")))
    keeper.reserve(ask(RATE, patience=1.0))
    assert keeper.reserve(ask(RATE)).wait < 1.0


@pytest.mark.parametrize(("on_outage", "asked"), [("local", 1), ("refuse", 2)])
def test_share_counts_beside_a_server_that_lost_its_data_unless_there_is_none(
    on_outage: Any, asked: int, clock: Clock
) -> None:
    server = Server(clock, [-1, 2], [0, 1, "7"])
    keeper = limiter(server, on_outage=on_outage)
    first = keeper.reserve(ask(RATE))
    assert (first.ask_again, first.wait > 0) == (True, on_outage == "local")
    second = keeper.reserve(ask(RATE))
    assert (second.ask_again, len(server.asked)) == (on_outage == "local", asked)
    assert keeper._share(1).members == 2


def test_outage_is_told_with_what_the_process_does(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    for options in ({}, {"on_outage": "refuse"}):
        keeper = limiter(Server(clock, redis.ConnectionError("gone")), **options)
        keeper.pause(Pause(1, API, 1.0))
    assert [line.partition("this process ")[2] for line in caplog.messages] == [
        "keeps 1/1 of each rate until it does",
        "refuses calls until it does",
    ]


def test_shortest_pause_is_a_millisecond(clock: Clock) -> None:
    server = Server(clock, None)
    limiter(server).pause(Pause(1, "", 0.0001))
    assert server.asked == [(["{timsdk:1}:pause:"], [1])]
