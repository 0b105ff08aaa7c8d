"""The Redis limiter against a real server: slots, quotas, pauses, refunds, clients, settings and secrets."""

from __future__ import annotations

import asyncio
import itertools
import logging
import pickle
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.exchange_harness import OK, THROTTLE, Clock, call_settings, code
from support.interpreter import loaded_modules
from support.limiter_requests import API, DAY, GENEROUS, ask, waits
from support.redis_server import RedisServer
from support.windows import most_in_a_window
from timsdk import Client, ConfigError, RateLimitError
from timsdk.limits import Grant, Pause, RedisLimiter
from timsdk.types import AccountItem

from timsdk_emulator import Emulator
from timsdk_runtime.call.context import Call, ClientState
from timsdk_runtime.call.exchange import exchange
from timsdk_runtime.declarations import Rate
from timsdk_runtime.limits.share import LATE_FOR_A_QUOTA
from timsdk_runtime.signatures import Signature


@pytest.fixture
def limiter(redis: RedisServer) -> Iterator[RedisLimiter]:
    with RedisLimiter(redis.url, timeout=GENEROUS) as limiter:
        yield limiter


def test_burst_goes_at_once_and_then_calls_are_spaced(limiter: RedisLimiter) -> None:
    found = waits(limiter, ask(Rate(300, 60)), 6)
    assert found[:3] == [0.0] * 3
    steps = [later - earlier for earlier, later in itertools.pairwise(found)]
    assert found[3] > 0
    assert all(0 <= step <= 60 / 285 + 1e-5 for step in steps)


def test_limiters_share_their_slots(redis: RedisServer) -> None:
    with RedisLimiter(redis.url, timeout=GENEROUS) as one, RedisLimiter(redis.url, timeout=GENEROUS) as other:
        first, second, third = (each.reserve(ask(Rate(1, 10))).wait for each in (one, other, one))
    assert first == 0.0
    assert 9 < second < 10.6 < third < 21.1


def test_quota_admits_exactly_its_calls(limiter: RedisLimiter) -> None:
    request = ask(Rate(100, DAY), patience=60.0)
    found = waits(limiter, request, 103)
    assert found[:100] == [0.0] * 100
    assert all(DAY - 60 < wait <= DAY + LATE_FOR_A_QUOTA for wait in found[100:])
    assert limiter.reserve(ask(Rate(100, DAY), patience=60.0, app=2)).wait == 0.0


def test_impatient_call_takes_no_slot(limiter: RedisLimiter) -> None:
    assert limiter.reserve(ask(Rate(1, 10))).wait == 0.0
    for _ in range(3):
        assert limiter.reserve(ask(Rate(1, 10), patience=1.0)).wait > 1.0
    assert limiter.reserve(ask(Rate(1, 10), patience=11.0)).wait < 10.6


def test_strictest_rate_decides(limiter: RedisLimiter) -> None:
    found = waits(limiter, ask(Rate(300, 1), Rate(2, DAY), patience=1.0), 3)
    assert found[:2] == [0.0, 0.0]
    assert found[2] > DAY - 60


def test_refunded_slots_are_free_after_the_next_question(limiter: RedisLimiter) -> None:
    request = ask(Rate(1, 10), Rate(3, DAY))
    limiter.reserve(request)
    second = limiter.reserve(request)
    second.refund()
    again = limiter.reserve(request)
    assert again.wait == pytest.approx(second.wait, abs=1.0)
    again.refund()
    limiter.reserve(request)
    found = waits(limiter, request.replace(patience=60.0), 2)
    assert found[0] < 60
    assert found[1] > DAY - 60


def test_pause_holds_back_every_limiter(redis: RedisServer) -> None:
    with RedisLimiter(redis.url, timeout=GENEROUS) as one, RedisLimiter(redis.url, timeout=GENEROUS) as other:
        one.pause(Pause(1, API, 5.0))
        one.pause(Pause(1, API, 1.0))
        assert 4 < other.reserve(ask(Rate(100, 1))).wait <= 5.0
        assert other.reserve(ask(Rate(100, 1), api="a/c")).wait == 0.0
        one.pause(Pause(1, "", 3.0))
        assert 2 < other.reserve(ask(Rate(100, 1), api="a/d")).wait <= 3.0


def test_flushed_scripts_are_loaded_again(redis: RedisServer, limiter: RedisLimiter) -> None:
    assert limiter.reserve(ask(Rate(1, 10))).wait == 0.0
    assert redis.command("SCRIPT FLUSH") == "+OK"
    assert limiter.reserve(ask(Rate(1, 10))).wait > 9.0


def test_members_are_counted(redis: RedisServer) -> None:
    limiters = [RedisLimiter(redis.url, timeout=GENEROUS) for _ in range(3)]
    for limiter in limiters:
        limiter.reserve(ask(Rate(100, 1)))
    assert limiters[-1]._share(1).members == 3
    for limiter in limiters:
        limiter.close()


# --- clients ---


def test_both_clients_and_threads_keep_one_rate(limiter: RedisLimiter) -> None:
    """20 calls a second in all: 3 x 8 calls of three clients take longer than a second."""
    times: list[float] = []
    with Emulator() as emulator:
        options: dict[str, Any] = {
            "rate_limits": "wait",
            "limiter": limiter,
            "app_rate": Rate(20, 1),
            "on_event": lambda event: times.append(time.monotonic()) if hasattr(event, "http_status") else None,
        }
        tim = emulator.client(**options)

        def work() -> None:
            for number in range(8):
                tim.account.account_check(check_item=[AccountItem(user_id=f"u{number}")])

        async def main() -> None:
            async with limiter, emulator.async_client(**options) as other:
                check = other.account.account_check
                await asyncio.gather(*(check(check_item=[AccountItem(user_id="u")]) for _ in range(8)))

        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads:
            thread.start()
        asyncio.run(main())
        for thread in threads:
            thread.join()
        tim.close()
    assert len(times) == 24
    assert most_in_a_window(sorted(times), 1.0) <= 21  # responses, which jitter, are what is seen here
    assert max(times) - min(times) > 1.0


def test_api_without_a_rate_asks_nobody(redis: RedisServer, limiter: RedisLimiter) -> None:
    with Emulator() as emulator, emulator.client(limiter=limiter, rate_limits="wait") as tim:
        redis.stop()
        tim.call("im_open_login_svc/account_import", {"UserID": "bob"})
    assert not limiter._share(1).down


def test_failing_call_raises_when_its_slot_is_too_far(limiter: RedisLimiter) -> None:
    with Emulator() as emulator:
        options: dict[str, Any] = {"limiter": limiter, "app_rate": Rate(1, 10), "rate_limits": "fail"}
        with emulator.client(**options) as tim:
            tim.account.account_import(user_id="bob")
            with pytest.raises(RateLimitError, match="its call rate allows the next call in"):
                tim.account.account_import(user_id="bob")


def test_throttled_call_pauses_the_others_in_every_process() -> None:
    """The exchange asks for the pause; its driver carries it out."""
    shared = ClientState(("one.example",), shares_limits=True)
    clock = Clock()
    settings = call_settings(shared=shared, clock=clock)
    steps = exchange(Call(api=API, body={}, rates=(Rate(10, 1),)), settings)
    throttled = code(THROTTLE, retry_after="2")
    actions: list[Any] = [
        steps.send(result) for result in (None, Signature("s", cached=False), Grant(0.0), throttled)
    ]
    actions.append(steps.send(None))
    clock.now += 2.0
    actions += [steps.send(None), steps.send(Grant(0.0))]
    assert [type(action).__name__ for action in actions] == [
        "GetSignature",
        "Reserve",
        "HttpRequest",
        "Pause",
        "Sleep",
        "Reserve",
        "HttpRequest",
    ]
    assert actions[3] == Pause(settings.sdkappid, API, 2.0)
    with pytest.raises(StopIteration):
        steps.send(OK)


def test_cancelled_wait_refunds_the_shared_slot() -> None:
    refunds: list[str] = []
    settings = call_settings(shared=ClientState(("one.example",), shares_limits=True))
    steps = exchange(Call(api=API, body={}, rates=(Rate(10, 1),)), settings)
    next(steps)
    steps.send(Signature("s", cached=False))
    steps.send(Grant(1.0, lambda: refunds.append("refunded")))
    steps.close()
    assert refunds == ["refunded"]


# --- settings and secrets ---


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"url": "localhost:6379"}, "url is the address of a Redis server"),
        ({"url": "http://:canary@h"}, "url is the address of a Redis server"),
        ({"on_outage": "ignore"}, "on_outage is 'local' or 'refuse', not 'ignore'"),
        ({"timeout": 5}, "timeout is a number of seconds above 0, at most 0.5, not 5"),
        ({"url": "redis://h/0?socket_timeout=9"}, "the url sets socket_timeout; pass timeout to RedisLimiter"),
    ],
)
def test_settings_that_cannot_work_are_refused(options: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigError, match=text) as caught:
        RedisLimiter(**{"url": "redis://h", **options})
    assert "canary" not in str(caught.value)


def test_limiter_shows_no_password(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), RedisLimiter("redis://:canary-password@127.0.0.1:1/0") as limiter:
        limiter.reserve(ask(Rate(10, 1)))
        assert "canary" not in repr(limiter) + repr(vars(limiter)) + repr(vars(limiter._connections)) + caplog.text
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(limiter)
    assert "ConnectionError" in caplog.text


def test_client_refuses_what_is_no_limiter() -> None:
    with pytest.raises(ConfigError, match="limiter is a RedisLimiter, not "):
        Client(sdkappid=1, identifier="a", key="k", region="china", limiter="redis://h")  # type: ignore[arg-type]


def test_redis_is_not_imported_before_it_is_needed() -> None:
    loaded = loaded_modules("import timsdk; from timsdk.limits import RedisLimiter; timsdk.preload()")
    assert "timsdk_runtime.limits.redis_limiter" in loaded
    assert not any(name == "redis" or name.startswith("redis.") for name in loaded)


def test_cluster_keeps_the_keys_of_an_app_on_one_node(tmp_path: Path) -> None:
    node = RedisServer(tmp_path, "--cluster-enabled", "yes")
    node.start()
    try:
        assert node.command("CLUSTER ADDSLOTSRANGE 0 16383") == "+OK"
        deadline = time.monotonic() + 20
        while node.command("SET x 1") != "+OK" and time.monotonic() < deadline:
            time.sleep(0.05)
        with RedisLimiter(node.url, timeout=GENEROUS, cluster=True) as limiter:
            assert waits(limiter, ask(Rate(1, 10), Rate(5, DAY)), 2)[0] == 0.0
            assert not limiter._share(1).down
    finally:
        node.stop()
