"""Places in the queue, and the end of a receiver: nobody is kept waiting, and nothing is lost in silence."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support.webhook_driven import Drive, Driven
from support.webhook_requests import MESSAGE, SENT, content, numbered, request
from timsdk.webhooks import C2CAfterSendMsg, C2CBeforeSendMsg, C2CBeforeSendMsgReply, Reply


def lost(driven: Driven) -> list[str]:
    """The reasons for which events were lost."""
    return [outcome.reason for outcome in driven.outcomes if outcome.kind == "lost"]


def test_place_of_an_event_that_is_done_is_free_again(drive: Drive) -> None:
    driven = drive(queue_size=1)
    driven.receiver.on(C2CAfterSendMsg)(lambda event: None)

    async def main() -> list[int]:
        statuses: list[int] = []
        while statuses.count(200) < 3 and len(statuses) < 500:
            statuses.append((await driven.send(numbered(SENT, len(statuses)))).status)
            await asyncio.sleep(0.01)
        await driven.close()
        return statuses

    assert asyncio.run(main()).count(200) == 3


def test_close_leaves_a_handler_alone_that_outlasts_the_drain(drive: Drive) -> None:
    driven, free, ended = drive(drain=0.05), threading.Event(), []

    def handler(event: C2CAfterSendMsg) -> None:
        free.wait(3)
        ended.append(event.msg_key)

    driven.receiver.on(C2CAfterSendMsg)(handler)

    async def main() -> bool:
        await driven.send(SENT)
        await driven.close()
        over = bool(ended)
        free.set()
        return over

    assert asyncio.run(main()) is False
    assert lost(driven) == ["drain"]
    (outcome,) = [each for each in driven.outcomes if each.kind == "lost"]
    assert (outcome.status, outcome.seconds) == (0, 0.0)


def test_close_does_not_wait_for_the_handler_of_a_reply_that_was_late(drive: Drive) -> None:
    driven, free, ended = drive(budget=0.05), threading.Event(), []

    def handler(event: C2CBeforeSendMsg) -> None:
        free.wait(3)
        ended.append(event.msg_key)

    driven.receiver.on(C2CBeforeSendMsg)(handler)

    async def main() -> bool:
        await driven.send(MESSAGE)
        await driven.close()
        over = bool(ended)
        free.set()
        return over

    assert asyncio.run(main()) is False
    assert driven.kinds == ["late"]


def test_event_that_comes_while_the_receiver_closes_is_refused() -> None:
    driven, free = Driven("tasks"), threading.Event()
    driven.receiver.on(C2CAfterSendMsg)(lambda event: free.wait(3) and None)

    async def main() -> Reply:
        await driven.send(SENT)
        driver = driven.receiver._task_driver()
        closing = asyncio.ensure_future(driver.close())
        await asyncio.sleep(0)
        driven.receiver._tasks = driver  # another request that had it already
        reply = await driven.send(numbered(SENT, 2))
        free.set()
        await closing
        return reply

    assert asyncio.run(main()).status == 503
    assert lost(driven) == ["closing"]


def test_event_that_comes_as_the_interpreter_ends_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    driven = Driven("threads")
    driven.receiver.on(C2CAfterSendMsg)(lambda event: None)

    def refuse(*_: Any, **__: Any) -> None:
        raise RuntimeError("cannot schedule new futures after interpreter shutdown")

    async def main() -> Reply:
        with monkeypatch.context() as patch:
            patch.setattr(driven.receiver._threads._after, "submit", refuse)
            return await driven.send(SENT)

    assert asyncio.run(main()).status == 503
    assert lost(driven) == ["closing"]


def test_request_whose_time_is_over_before_its_handler_begins_is_late(drive: Drive) -> None:
    """A slow body has used the time up. It began a minute ago, so that no machine is too fast."""
    driven, free = drive(budget=30.0), threading.Event()
    driven.receiver.on(C2CBeforeSendMsg)(lambda event: free.wait(0.3) or C2CBeforeSendMsgReply.drop())
    started = time.monotonic() - 60.0

    async def main() -> Reply:
        if driven.kind == "tasks":
            reply = await driven.receiver.arun_since(started, *request(MESSAGE))
        else:
            reply = await asyncio.to_thread(driven.receiver.run_since, started, *request(MESSAGE))
        free.set()
        await driven.close()
        return reply

    assert content(asyncio.run(main()))["ErrorCode"] == 0
    assert driven.kinds == ["late"]


def test_threads_are_named_by_what_they_do(drive: Drive) -> None:
    driven, names = drive(), list[str]()
    driven.receiver.on(C2CBeforeSendMsg)(lambda event: names.append(threading.current_thread().name))
    driven.receiver.on(C2CAfterSendMsg)(lambda event: names.append(threading.current_thread().name))

    async def main() -> None:
        await driven.send(MESSAGE)
        await driven.send(SENT)
        await driven.close()

    asyncio.run(main())
    assert [name.rpartition("_")[0] for name in names] == ["timsdk-webhook-before", "timsdk-webhook-after"]


@pytest.mark.parametrize("ending", ["well", "by an error", "cancelled"])
def test_late_async_handler_goes_on_and_only_its_error_is_told(ending: str) -> None:
    driven = Driven("tasks", budget=0.02, **({"cancel_late": True} if ending == "cancelled" else {}))
    complaints: list[dict[str, Any]] = []

    async def main() -> int:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        free = asyncio.Event()

        @driven.receiver.on(C2CBeforeSendMsg)
        async def handler(event: C2CBeforeSendMsg) -> None:
            await free.wait()
            if ending == "by an error":
                raise LookupError

        await driven.send(MESSAGE)
        late = driven.receiver._task_driver()._late
        assert len(late) == 1, "the event loop holds tasks weakly"
        free.set()
        for _ in range(5):
            await asyncio.sleep(0)
        return len(late)

    assert asyncio.run(main()) == 0
    assert complaints == []
    assert driven.kinds == ["late", *(["failed"] if ending == "by an error" else [])]
    assert [(it.reason, type(it.error)) for it in driven.outcomes[1:]] == (
        [("late", LookupError)] if ending == "by an error" else []
    )


def test_async_work_runs_every_handler_and_raises_what_the_first_failing_one_raised() -> None:
    deliveries: list[Any] = []
    driven, done = Driven("tasks", handoff=deliveries.append), []

    for text in ("first", "second"):

        @driven.receiver.on(C2CAfterSendMsg)
        async def broken(event: C2CAfterSendMsg, text: str = text) -> None:
            raise RuntimeError(text)

    driven.receiver.on(C2CAfterSendMsg)(lambda event: done.append(1))

    async def main() -> None:
        await driven.send(SENT)
        with pytest.raises(RuntimeError, match=r"^first$"):
            await driven.receiver.awork(deliveries[0])

    asyncio.run(main())
    assert done == [1]


def test_async_handler_that_outlasts_the_drain_is_cancelled() -> None:
    driven, cancelled = Driven("tasks", drain=0.02), []

    @driven.receiver.on(C2CAfterSendMsg)
    async def handler(event: C2CAfterSendMsg) -> None:
        try:
            await asyncio.sleep(30)
        finally:
            cancelled.append(event.msg_key)

    async def main() -> int:
        await driven.send(SENT)
        await driven.close()
        for _ in range(3):
            await asyncio.sleep(0)
        return len(cancelled)

    assert asyncio.run(main()) == 1


def test_pools_of_a_closed_receiver_end(drive: Drive) -> None:
    driven = drive()

    async def main() -> list[ThreadPoolExecutor]:
        driver: Any = driven.receiver._task_driver() if driven.kind == "tasks" else driven.receiver._threads
        pools = [driver._before, driver._after]
        await driven.close()
        return pools

    for pool in asyncio.run(main()):
        with pytest.raises(RuntimeError):
            pool.submit(print)
