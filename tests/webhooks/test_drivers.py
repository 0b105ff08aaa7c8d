"""The drivers, in threads and in an event loop: the time budget of handlers, contexts, forks."""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
import time
from typing import Any

import pytest
from support.forks import status_of_child
from support.webhook_driven import BUDGET, Drive, Driven
from support.webhook_requests import MESSAGE, PASSED, SENT, content, numbered, request
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    LiveBeforeSendGift,
    Reply,
)

GIFT = {"CallbackCommand": "Live.CallbackBeforeSendGift", "Operator_Account": "bob", "RoomId": "r", "GiftWater": {}}


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

    async def main() -> list[int]:
        await driven.send(MESSAGE)
        for _ in range(3):
            await asyncio.sleep(0)
        return list(cancelled)  # the end of the loop cancels whatever is left

    assert asyncio.run(main()) == [1]


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
            await driven.send(numbered(MESSAGE, 3))
            await driven.close()

        asyncio.run(main())
        assert len(begun) == 2
        assert begun[1] == 3, "what begins in the same thread has passed the one that was late"


def test_handoff_that_has_not_begun_in_time_does_not_run(drive: Drive) -> None:
    """The service sends the event again; it would be in the queue twice."""
    free, queue = threading.Event(), list[str]()

    def put(delivery: Any) -> None:
        queue.append(delivery.body.decode())
        free.wait(5)

    driven = drive(workers=1, handoff=put)

    async def main() -> list[int]:
        replies = await asyncio.gather(driven.send(numbered(SENT, 1)), driven.send(numbered(SENT, 2)))
        free.set()
        replies.append(await driven.send(numbered(SENT, 3)))
        await driven.close()
        return [reply.status for reply in replies]

    assert asyncio.run(main()) == [503, 503, 200]
    assert len(queue) == 2
    assert '"3_2_3"' in queue[1]


def test_threads_of_a_forked_child_are_new() -> None:
    driver = Driven("threads").receiver._threads
    before = driver._before
    driver.after_fork()
    assert driver._before is not before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_forked_child_has_threads_of_its_own() -> None:
    driven = Driven("threads", budget=2)
    driven.receiver.on(C2CBeforeSendMsg)(lambda event: C2CBeforeSendMsgReply.drop())
    assert content(driven.receiver.run(*request(MESSAGE)))["ErrorCode"] == 2
    assert status_of_child(lambda: content(driven.receiver.run(*request(numbered(MESSAGE, 2))))["ErrorCode"]) == 2
