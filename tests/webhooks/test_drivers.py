"""The drivers, in threads and in an event loop: the time budget, the queue of events that have happened, the end."""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.webhook_requests import APP, MESSAGE, NOW, PASSED, SENT, TOKEN, content, numbered, request
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    Delivery,
    LiveBeforeSendGift,
    Outcome,
    Receiver,
    Reply,
)

BUDGET = 0.2
GIFT = {"CallbackCommand": "Live.CallbackBeforeSendGift", "Operator_Account": "bob", "RoomId": "r", "GiftWater": {}}


class Driven:
    """A receiver that is driven in one of two ways."""

    def __init__(self, kind: str, **settings: Any) -> None:
        self.kind = kind
        self.outcomes: list[Outcome] = []
        self.receiver = Receiver(
            **{
                "sdkappid": APP,
                "token": TOKEN,
                "clock": lambda: NOW,
                "on_outcome": self.outcomes.append,
                "budget": BUDGET,
                **settings,
            }
        )

    @property
    def kinds(self) -> list[str]:
        return [outcome.kind for outcome in self.outcomes]

    async def send(self, event: dict[str, Any]) -> Reply:
        if self.kind == "tasks":
            return await self.receiver.arun(*request(event))
        return await asyncio.to_thread(self.receiver.run, *request(event))

    async def close(self) -> None:
        if self.kind == "tasks":
            await self.receiver.aclose()
        else:
            await asyncio.to_thread(self.receiver.close)


Drive = Callable[..., Driven]


@pytest.fixture(params=["threads", "tasks"])
def drive(request: pytest.FixtureRequest) -> Iterator[Drive]:
    """Makes receivers that are driven in one of two ways."""
    made: list[Driven] = []

    def make(**settings: Any) -> Driven:
        made.append(Driven(request.param, **settings))
        return made[-1]

    yield make
    for driven in made:
        driven.receiver.close()


@pytest.mark.parametrize("is_async", [False, True])
def test_handler_that_is_late_gets_the_default_of_its_webhook(drive: Drive, is_async: bool) -> None:
    driven, free = drive(), threading.Event()

    def wait(event: Any) -> None:
        free.wait(5)

    async def wait_async(event: Any) -> None:
        await asyncio.to_thread(free.wait, 5)

    driven.receiver.on(C2CBeforeSendMsg)(wait_async if is_async else wait)
    driven.receiver.on(LiveBeforeSendGift)(wait_async if is_async else wait)

    async def main() -> list[Reply]:
        started = time.monotonic()
        replies = await asyncio.gather(driven.send(MESSAGE), driven.send(GIFT))
        assert BUDGET <= time.monotonic() - started < BUDGET + 1
        free.set()
        await driven.close()
        return replies

    message, gift = asyncio.run(main())
    assert content(message) == PASSED
    assert content(gift) == {**PASSED, "ErrorCode": 1}
    assert driven.kinds == ["late", "late"]


def test_fallback_is_the_reply_of_a_handler_that_is_late(drive: Drive) -> None:
    driven, free = drive(), threading.Event()

    @driven.receiver.on(C2CBeforeSendMsg, fallback=C2CBeforeSendMsgReply.refuse(120001, "later"))
    def handler(event: C2CBeforeSendMsg) -> None:
        free.wait(5)

    async def main() -> Reply:
        reply = await driven.send(MESSAGE)
        free.set()
        return reply

    assert content(asyncio.run(main()))["ErrorCode"] == 120001


@pytest.mark.parametrize("error", [RuntimeError, TimeoutError, asyncio.TimeoutError])
def test_handler_that_raises_has_failed_and_is_not_late(drive: Drive, error: type[Exception]) -> None:
    driven = drive()

    @driven.receiver.on(C2CBeforeSendMsg)
    def handler(event: C2CBeforeSendMsg) -> None:
        raise error

    assert content(asyncio.run(driven.send(MESSAGE))) == PASSED
    assert driven.kinds == ["failed"]


def test_reply_of_a_handler_arrives_whether_it_is_async_or_not(drive: Drive) -> None:
    for is_async in (False, True):
        driven = drive()

        def handler(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
            return C2CBeforeSendMsgReply.drop()

        async def async_handler(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply:
            return C2CBeforeSendMsgReply.drop()

        driven.receiver.on(C2CBeforeSendMsg)(async_handler if is_async else handler)
        assert content(asyncio.run(driven.send(MESSAGE)))["ErrorCode"] == 2


def test_context_of_the_request_reaches_the_handler(drive: Drive) -> None:
    variable = contextvars.ContextVar("variable", default="none")
    found: list[str] = []
    driven = drive()
    driven.receiver.on(C2CBeforeSendMsg)(lambda event: found.append(variable.get()))
    driven.receiver.on(C2CAfterSendMsg)(lambda event: found.append(variable.get()))

    async def main() -> None:
        variable.set("mine")
        await driven.send(MESSAGE)
        await driven.send(SENT)
        await driven.close()

    asyncio.run(main())
    assert found == ["mine", "mine"]


@pytest.mark.parametrize("is_async", [False, True])
def test_event_that_has_happened_is_answered_before_its_handler_ends(drive: Drive, is_async: bool) -> None:
    driven, free, done = drive(), threading.Event(), []

    def handler(event: C2CAfterSendMsg) -> None:
        assert free.wait(5)
        done.append(event.msg_key)

    async def async_handler(event: C2CAfterSendMsg) -> None:
        await asyncio.to_thread(handler, event)

    driven.receiver.on(C2CAfterSendMsg)(async_handler if is_async else handler)

    async def main() -> None:
        for number in range(40):
            reply = await driven.send(numbered(SENT, number))
            assert (reply.status, content(reply), done) == (200, PASSED, [])
        free.set()
        await driven.close()

    asyncio.run(main())
    assert sorted(done) == sorted(f"{number}_2_3" for number in range(40))
    assert driven.kinds.count("done") == 40


def test_full_queue_tells_the_service_to_come_again(drive: Drive) -> None:
    driven, free = drive(queue_size=3, workers=1), threading.Event()
    driven.receiver.on(C2CAfterSendMsg)(lambda event: free.wait(5) and None)

    async def main() -> list[int]:
        statuses = [(await driven.send(numbered(SENT, number))).status for number in range(5)]
        free.set()
        await driven.close()
        return statuses

    assert asyncio.run(main()) == [200, 200, 200, 503, 503]
    assert [(outcome.kind, outcome.reason) for outcome in driven.outcomes if outcome.kind == "lost"] == [
        ("lost", "queue_full")
    ] * 2


def test_events_that_outlast_the_drain_are_told_as_lost(drive: Drive) -> None:
    driven, free = drive(drain=0.1, workers=1), threading.Event()
    driven.receiver.on(C2CAfterSendMsg)(lambda event: free.wait(5) and None)

    async def main() -> None:
        for number in range(3):
            await driven.send(numbered(SENT, number))
        await driven.close()
        free.set()

    asyncio.run(main())
    lost = [outcome for outcome in driven.outcomes if outcome.kind == "lost"]
    assert [outcome.reason for outcome in lost] == ["drain"] * 3


def test_slow_work_after_events_does_not_keep_others_waiting(drive: Drive) -> None:
    driven, free = drive(workers=1), threading.Event()
    driven.receiver.on(C2CAfterSendMsg)(lambda event: free.wait(5) and None)
    driven.receiver.on(C2CBeforeSendMsg)(lambda event: C2CBeforeSendMsgReply.drop())

    async def main() -> Reply:
        await driven.send(SENT)
        reply = await driven.send(MESSAGE)
        free.set()
        await driven.close()
        return reply

    assert content(asyncio.run(main()))["ErrorCode"] == 2


@pytest.mark.parametrize("is_async", [False, True])
def test_handoff_takes_the_place_of_handlers(drive: Drive, is_async: bool) -> None:
    queue: list[Delivery] = []

    async def put(delivery: Delivery) -> None:
        queue.append(delivery)

    driven = drive(handoff=put if is_async else queue.append)
    done: list[str] = []
    driven.receiver.on(C2CAfterSendMsg)(lambda event: done.append(event.msg_key))
    assert asyncio.run(driven.send(SENT)).status == 200
    assert done == []
    driven.receiver.work(queue[0])
    assert done == ["1_2_3"]
    asyncio.run(driven.receiver.awork(queue[0]))
    assert done == ["1_2_3"] * 2


@pytest.mark.parametrize("kind", ["raises", "late"])
def test_failing_handoff_tells_the_service_to_come_again(drive: Drive, kind: str) -> None:
    free = threading.Event()

    def put(delivery: Delivery) -> None:
        if kind == "raises":
            raise ConnectionError
        free.wait(5)

    driven = drive(handoff=put)

    async def main() -> Reply:
        reply = await driven.send(SENT)
        free.set()
        return reply

    assert asyncio.run(main()).status == 503


def test_failing_handler_of_an_event_does_not_stop_the_others(drive: Drive) -> None:
    driven, done = drive(), []

    @driven.receiver.on(C2CAfterSendMsg)
    def broken(event: C2CAfterSendMsg) -> None:
        raise RuntimeError

    driven.receiver.on(C2CAfterSendMsg)(lambda event: done.append(1))

    async def main() -> None:
        await driven.send(SENT)
        await driven.close()

    asyncio.run(main())
    assert done == [1]
    assert driven.kinds == ["accepted", "failed", "done"]


def test_closed_receiver_starts_again(drive: Drive) -> None:
    driven, done = drive(), []
    driven.receiver.on(C2CAfterSendMsg)(lambda event: done.append(1))

    async def main() -> None:
        for number in range(3):
            await driven.send(numbered(SENT, number))
            await driven.close()

    asyncio.run(main())
    assert done == [1, 1, 1]


def test_replay_store_of_several_processes_does_not_block_the_loop() -> None:
    threads: list[str] = []

    class Slow:
        def seen(self, key: str, ttl: float) -> bool:
            threads.append(threading.current_thread().name)
            return False

    driven = Driven("tasks", replay=Slow())
    assert asyncio.run(driven.send(MESSAGE)).status == 200
    assert threads[0].startswith("timsdk-webhook")


def test_late_async_handler_is_cancelled_where_this_was_asked_for() -> None:
    driven, cancelled = Driven("tasks", cancel_late=True), []

    @driven.receiver.on(C2CBeforeSendMsg)
    async def handler(event: C2CBeforeSendMsg) -> None:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            cancelled.append(1)
            raise

    async def main() -> None:
        await driven.send(MESSAGE)
        await asyncio.sleep(0)

    asyncio.run(main())
    assert cancelled == [1]


def test_handler_that_has_not_begun_in_time_does_not_run() -> None:
    for kind in ("threads", "tasks"):
        driven, free, begun = Driven(kind, workers=1), threading.Event(), []

        def handler(event: C2CBeforeSendMsg, free: Any = free, begun: Any = begun) -> None:
            begun.append(event.msg_seq)
            free.wait(5)

        driven.receiver.on(C2CBeforeSendMsg)(handler)

        async def main(driven: Driven = driven, free: Any = free) -> None:
            await asyncio.gather(driven.send(numbered(MESSAGE, 1)), driven.send(numbered(MESSAGE, 2)))
            free.set()
            await driven.close()

        asyncio.run(main())
        assert len(begun) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_forked_child_has_threads_of_its_own() -> None:
    driven = Driven("threads", budget=2)
    driven.receiver.on(C2CBeforeSendMsg)(lambda event: C2CBeforeSendMsgReply.drop())
    assert content(driven.receiver.run(*request(MESSAGE)))["ErrorCode"] == 2
    child = os.fork()
    if not child:
        reply = content(driven.receiver.run(*request(numbered(MESSAGE, 2))))
        os._exit(reply["ErrorCode"])
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 2
