"""What the Redis limiter does while the server fails, and the share that a process keeps then."""

from __future__ import annotations

import time

import pytest
from support.limiter_requests import DAY, FOREVER, GENEROUS, ask, waits
from support.redis_server import RedisServer
from support.windows import most_in_a_window
from timsdk import RateLimitError
from timsdk.limits import RedisLimiter

from timsdk_runtime.declarations import Rate
from timsdk_runtime.limits.share import Share, share_of


def test_refused_connection_leaves_a_share(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    with RedisLimiter(redis.url, timeout=GENEROUS) as limiter:
        limiter.reserve(ask(Rate(100, 1)))
        limiter._share(1).members = 4
        redis.stop()
        started = time.monotonic()
        found = waits(limiter, ask(Rate(100, 1)), 20)
        assert time.monotonic() - started < 0.3
        assert found[-1] == pytest.approx(20 / (23 * 0.95), abs=0.2)
        (line,) = caplog.messages
        assert "keeps 1/4 of each rate" in line


def test_silent_server_costs_two_timeouts_and_no_more(redis: RedisServer) -> None:
    with RedisLimiter(redis.url) as limiter:
        for _ in range(5):
            limiter.reserve(ask(Rate(1000, 1)))
        redis.freeze()
        try:
            started = time.monotonic()
            taken = []
            for _ in range(20):
                before = time.monotonic()
                limiter.reserve(ask(Rate(1000, 1)))
                taken.append(time.monotonic() - before)
            assert time.monotonic() - started < 0.3
            assert max(taken) <= 0.1
        finally:
            redis.thaw()


def test_server_that_restarts_empty_is_used_again(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    with RedisLimiter(redis.url, timeout=GENEROUS) as limiter:
        limiter.reserve(ask(Rate(100, 1)))
        redis.stop()
        limiter.reserve(ask(Rate(100, 1)))
        redis.start()
        limiter._share(1)._next_probe = 0.0
        admitted: list[float] = []
        for _ in range(60):
            request = ask(Rate(100, 1))
            grant = limiter.reserve(request)
            time.sleep(grant.wait)
            if grant.ask_again:
                time.sleep(limiter.reserve(request.replace(asked=True)).wait)
            admitted.append(time.monotonic())
        assert most_in_a_window(admitted, 1.0) <= 100
        assert not limiter._share(1).down
        assert "responds again" in caplog.messages[-1]
        assert redis.command("ZCARD {timsdk:1}:members") == ":1"


def test_server_that_lost_its_data_is_not_trusted_at_once(redis: RedisServer) -> None:
    """The process that has not noticed the restart begins with its share, after its last slot."""
    with RedisLimiter(redis.url, timeout=GENEROUS) as limiter:
        last = waits(limiter, ask(Rate(10, 1)), 10)[-1]
        assert redis.command("FLUSHALL") == "+OK"
        grant = limiter.reserve(ask(Rate(10, 1)))
        assert grant.ask_again
        assert grant.wait > last
        assert limiter.reserve(ask(Rate(10, 1)).replace(asked=True)).wait == 0.0


def test_refusing_limiter_raises_while_the_server_is_gone(redis: RedisServer) -> None:
    with RedisLimiter(redis.url, on_outage="refuse", timeout=GENEROUS) as limiter:
        limiter.reserve(ask(Rate(100, 1)))
        redis.stop()
        for _ in range(2):
            with pytest.raises(RateLimitError, match="does not respond, so nothing was sent") as caught:
                limiter.reserve(ask(Rate(100, 1)))
        assert caught.value.retryable
        redis.start()
        limiter._share(1)._next_probe = 0.0
        assert limiter.reserve(ask(Rate(100, 1))).wait == 0.0


def test_quota_keeps_its_share_of_what_this_process_has_used() -> None:
    share = Share()
    share.members = 4
    limits = (("a/b", Rate(100, DAY)),)
    for at in range(20):
        share.granted(limits, float(at))
    found = [share.reserve(limits, 100.0, 0.0).wait for _ in range(8)]
    assert found[:3] == [0.0] * 3  # a quarter of 95, less 20
    assert min(found[3:]) > DAY - 200


@pytest.mark.parametrize(
    ("rate", "members", "share"),
    [
        (Rate(200, 1), 4, Rate(47, 1)),
        (Rate(10, 1), 4, Rate(2, 1)),
        (Rate(10, 1), 6, Rate(1, 1)),
        (Rate(1, 1), 4, Rate(0.2375, 1)),
        (Rate(1, 1), 1, Rate(0.95, 1)),
    ],
)
def test_share_is_a_whole_number_of_calls_or_less_than_one(rate: Rate, members: int, share: Rate) -> None:
    assert share_of(rate, members) == share


def test_share_begins_after_the_last_slot_without_a_burst() -> None:
    share = Share()
    limits = (("a/b", Rate(100, 1)),)
    share.granted(limits, 105.0)
    found = [share.reserve(limits, 100.0, FOREVER).wait for _ in range(2)]
    assert found == pytest.approx([5.0 + 1 / (95 * 0.95), 5.0 + 2 / (95 * 0.95)])


def test_only_a_reply_to_a_sign_of_life_makes_a_process_known() -> None:
    """Another question may overtake it: the server would seem to have lost what it was never told."""
    share = Share()
    assert share.signs_of_life(100.0) == (True, False)
    share.responded(3, 100.1, beat=False)
    assert share.signs_of_life(100.2) == (False, False)
    share.responded(4, 100.3, beat=True)
    assert share.signs_of_life(100.4) == (False, True)


def test_share_shrinks_at_once_and_grows_after_the_hold() -> None:
    share = Share()
    share.lost(100.0)
    share.responded(4, 100.1, beat=True)
    share.responded(2, 100.2, beat=False)
    assert share.members == 4
    share.responded(2, 107.0, beat=False)
    assert share.members == 2
