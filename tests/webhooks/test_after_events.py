"""Events that have happened: the reply comes first, nothing accepted is dropped, a full queue says so."""

from __future__ import annotations

import asyncio
import threading

import pytest
from support.webhook_driven import Drive
from support.webhook_requests import MESSAGE, PASSED, SENT, content, numbered
from timsdk.webhooks import (
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    Delivery,
    Reply,
)


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
    assert driven.kinds == ["handed_off"]
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
    assert [(outcome.kind, outcome.reason) for outcome in driven.outcomes] == [("lost", "handoff")]


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
    assert sorted(driven.kinds) == ["accepted", "done", "failed"], "threads may be faster than the reply"
    assert {outcome.status for outcome in driven.outcomes if outcome.kind != "accepted"} == {0}


def test_closed_receiver_starts_again(drive: Drive) -> None:
    driven, done = drive(), []
    driven.receiver.on(C2CAfterSendMsg)(lambda event: done.append(1))

    async def main() -> None:
        for number in range(3):
            await driven.send(numbered(SENT, number))
            await driven.close()

    asyncio.run(main())
    assert done == [1, 1, 1]
