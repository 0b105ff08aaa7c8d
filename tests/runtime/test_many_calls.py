"""`map_calls` and `in_batches` by the catalog: many items, several calls at a time."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from timsdk import AuthError, ConfigError, NotFound, RateLimitError, in_batches, map_calls
from timsdk.account import AccountImportRequest
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Emulator
from timsdk_runtime.declarations import Rate

USERS = [f"u{number}" for number in range(250)]
CHECK = "im_open_login_svc/account_check"


def sizes(emulator: Emulator, field: str) -> list[int]:
    return [len(request.body[field]) for request in emulator.requests]


def test_batches_have_the_size_of_the_catalog(emulator: Emulator) -> None:
    with emulator.client() as tim:
        results = list(map_calls(tim.account.multiaccount_import, iter(USERS), into="accounts", concurrency=1))
    assert sizes(emulator, "Accounts") == [100, 100, 50]
    assert [item for result in results for item in result.items] == USERS
    assert [(result.number, result.error) for result in results] == [(0, None), (1, None), (2, None)]


def test_only_list_with_a_limit_takes_the_items(emulator: Emulator) -> None:
    items = [AccountItem(user_id=user) for user in USERS]
    with emulator.client() as tim:
        responses = list(in_batches(iter(items), tim.account.account_check))
        results = list(map_calls(tim.account.account_check, items))
    assert sizes(emulator, "CheckItem")[:3] == [100, 100, 50]
    assert [item.user_id for response in responses for item in response.result_item] == USERS
    found = [item.user_id for result in results if result.response for item in result.response.result_item]
    assert found == USERS


def test_argument_that_is_no_list_takes_one_item(emulator: Emulator) -> None:
    with emulator.client() as tim:
        tim.account.multiaccount_import(accounts=USERS[:20])
        send = functools.partial(tim.message.send_msg, msg_body=[TextElem(text="hi")])
        results = list(map_calls(send, USERS[:20], into="to_account"))
    assert [request.body["To_Account"] for request in emulator.requests[1:]] != []
    assert {request.body["To_Account"] for request in emulator.requests[1:]} == set(USERS[:20])
    assert [result.items for result in results] == [[user] for user in USERS[:20]]


def test_any_function_of_one_item_can_be_called(emulator: Emulator) -> None:
    with emulator.client() as tim:
        requests = [AccountImportRequest(user_id=user) for user in USERS[:5]]
        assert [result.error for result in map_calls(tim.send, requests)] == [None] * 5


@pytest.mark.parametrize(
    ("choose", "options", "text"),
    [
        (
            lambda tim: tim.account.multiaccount_import,
            {},
            "has 2 lists that could take the items; say into=",
        ),
        (lambda tim: tim.account.account_import, {}, "0 lists that could take the items; say which argument"),
        (lambda tim: tim.account.account_check, {"into": "users"}, "has no argument 'users'; it has check_item"),
        (lambda tim: tim.account.account_check, {"size": 0}, "a batch has at least one item, not 0"),
        (lambda tim: tim.account.account_check, {"concurrency": 0}, "concurrency is at least 1, not 0"),
    ],
)
def test_unclear_plan_is_refused_before_a_call(
    emulator: Emulator, choose: Any, options: dict[str, Any], text: str
) -> None:
    with emulator.client() as tim, pytest.raises(ConfigError, match=text):
        map_calls(choose(tim), USERS, **options)
    assert emulator.requests == []


def test_failed_calls_are_collected(emulator: Emulator) -> None:
    items = [AccountItem(user_id=user) for user in USERS]
    with emulator.client() as tim:
        emulator.respond(CHECK, [70107])
        calls = map_calls(tim.account.account_check, items, concurrency=1)
        results = list(calls)
    assert [type(result.error) for result in results] == [NotFound, type(None), type(None)]
    assert [failure.items for failure in calls.failures] == [items[:100]]
    assert calls.progress == (3, 250, 1)


def test_fatal_error_stops_after_the_calls_under_way(emulator: Emulator) -> None:
    items = [AccountItem(user_id=f"u{number}") for number in range(1000)]
    with emulator.client() as tim:
        emulator.respond(CHECK, [70003] * 9)
        calls = map_calls(tim.account.account_check, items, concurrency=2)
        got: list[Any] = []
        with pytest.raises(AuthError):
            got.extend(calls)
    sent = calls.progress.items
    assert 100 <= sent <= 400
    assert sorted(item.user_id for item in calls.rest) == sorted(item.user_id for item in items[sent:])


def test_results_come_in_order_or_as_they_are_there() -> None:
    def slow_first(item: int) -> int:
        time.sleep(0.2 if item == 0 else 0.0)
        return item

    assert [result.response for result in map_calls(slow_first, range(6), concurrency=3)] == list(range(6))
    unordered = [result.response for result in map_calls(slow_first, range(6), concurrency=3, ordered=False)]
    assert sorted(unordered, key=int) == list(range(6))  # type: ignore[arg-type]
    assert unordered[-1] == 0


def test_items_are_read_as_they_are_needed_and_calls_are_limited() -> None:
    running = most = 0
    lock = threading.Lock()
    read: list[int] = []

    def source() -> Iterator[int]:
        for number in range(1000):
            read.append(number)
            yield number

    def call(item: int) -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.005)
        with lock:
            running -= 1
        return item

    calls = map_calls(call, source(), concurrency=3)
    assert next(calls).response == 0
    calls.close()
    with pytest.raises(StopIteration):
        next(calls)
    assert len(read) <= 7
    assert most <= 3
    assert calls.rest[-1] == 999


def test_calls_in_any_order_are_not_read_ahead() -> None:
    free, read = threading.Event(), list[int]()

    def source() -> Iterator[int]:
        for number in range(100):
            read.append(number)
            yield number

    calls = map_calls(lambda item: item == 0 or free.wait(5), source(), concurrency=3, ordered=False)
    next(calls)
    assert len(read) == 3
    free.set()
    calls.close()


def test_calls_that_have_not_begun_when_one_concerns_all_are_left(monkeypatch: pytest.MonkeyPatch) -> None:
    class OneThread(ThreadPoolExecutor):
        """Begins the first call only."""

        def submit(self, function: Any, /, *args: Any, **more: Any) -> Future[Any]:
            if args[0] == 0:
                return super().submit(function, *args, **more)
            return Future()

    def call(item: int) -> None:
        raise AuthError("refused", category="auth")

    monkeypatch.setattr("timsdk_runtime.many_calls.ThreadPoolExecutor", OneThread)
    calls = map_calls(call, range(9), concurrency=2)
    with pytest.raises(AuthError):
        list(calls)
    assert calls.progress == (1, 1, 1)
    assert calls.rest == [1, 2, 3, 4, 5, 6, 7, 8]


def test_call_that_begins_late_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    class Late(ThreadPoolExecutor):
        """Begins each call a moment after it was submitted."""

        def submit(self, function: Any, /, *args: Any, **more: Any) -> Future[Any]:
            future: Future[Any] = Future()
            late = threading.Timer(0.01, lambda: future.set_result(function(*args)))
            future.add_done_callback(lambda _: late.cancel())
            late.start()
            return future

    monkeypatch.setattr("timsdk_runtime.many_calls.ThreadPoolExecutor", Late)
    calls = map_calls(abs, range(-3, 3), concurrency=1)
    assert [result.response for result in calls] == [3, 2, 1, 0, 1, 2]
    assert calls.rest == []


def test_ordered_calls_are_under_way_together() -> None:
    together = threading.Barrier(3, timeout=5)
    results = list(map_calls(lambda _: together.wait(), range(6), concurrency=3))
    assert sorted(result.response or 0 for result in results) == [0, 0, 1, 1, 2, 2]


def test_threads_of_calls_are_named_and_end_with_the_loop() -> None:
    threads = [result.response for result in map_calls(lambda _: threading.current_thread(), range(3))]
    for thread in threads:
        assert thread is not None
        assert thread.name.startswith("timsdk-map")
        assert not thread.is_alive()


def test_call_that_waited_in_vain_for_its_rate_is_made_again(emulator: Emulator) -> None:
    with emulator.client(rate_limits="wait", timeout=0.3, app_rate=Rate(5, 1)) as tim:
        results = list(map_calls(lambda user: tim.account.account_import(user_id=user), USERS[:8], concurrency=8))
    assert [result.error for result in results] == [None] * 8


def test_call_that_its_rate_allows_tomorrow_has_failed(emulator: Emulator) -> None:
    with emulator.client(rate_limits="wait", app_rate=Rate(1, 86400)) as tim:
        results = list(map_calls(lambda user: tim.account.account_import(user_id=user), USERS[:2], concurrency=1))
    assert [type(result.error) for result in results] == [type(None), RateLimitError]


def test_progress_is_told_after_each_call(emulator: Emulator) -> None:
    told: list[Any] = []
    with emulator.client() as tim:
        list(
            map_calls(tim.account.multiaccount_import, USERS, into="accounts", concurrency=1, on_progress=told.append)
        )
    assert [tuple(progress) for progress in told] == [(1, 100, 0), (2, 200, 0), (3, 250, 0)]
