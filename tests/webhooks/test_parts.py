"""The small parts of a receiver: headers of a reply, the command of a body, the texts of refusals."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from support.webhook_driven import Drive
from support.webhook_requests import APP, MESSAGE, NOW, SENT, TOKEN, query, request
from timsdk.webhooks import C2CAfterSendMsg, Receiver

from timsdk_runtime.secret import Secret
from timsdk_runtime.webhooks.delivery import accepting, refusing
from timsdk_runtime.webhooks.envelope import command_of
from timsdk_runtime.webhooks.handlers import is_async
from timsdk_runtime.webhooks.verify import Query, Rejected, read_query, verify


def test_reply_says_its_type_and_length_and_which_method_is_allowed() -> None:
    reply = accepting()
    assert reply.headers == (("Content-Type", "application/json"), ("Content-Length", str(len(reply.body))))
    assert refusing(405, "method", "POST it").headers[2:] == (("Allow", "POST"),)
    assert refusing(400, "body", "no JSON").headers[2:] == ()


@pytest.mark.parametrize(
    ("body", "command"),
    [
        ({"CallbackCommand": "A.B"}, "A.B"),
        ({"CallbackCommand": "A.B", "Events": [{"CallbackCommand": "C.D"}]}, "A.B"),
        ({"Events": [{"CallbackCommand": "C.D"}, {"CallbackCommand": "E.F"}]}, "C.D"),
        ({"Events": []}, ""),
        ({"Events": ["C.D"]}, ""),
        ({"Events": {"CallbackCommand": "C.D"}}, ""),
        ({"CallbackCommand": 5}, ""),
        ({}, ""),
    ],
)
def test_command_stands_at_the_top_of_a_body_or_in_its_first_event(body: dict[str, Any], command: str) -> None:
    assert command_of(body) == command


def test_table_of_events_counts_what_it_yields() -> None:
    registry = Receiver._registry
    assert len(registry) == len(list(registry)) > 50


class AsyncObject:
    async def __call__(self, event: Any) -> None:
        """Do nothing."""


async def coroutine_function(event: Any) -> None:
    """Do nothing."""


def test_handler_is_async_when_calling_it_makes_a_coroutine() -> None:
    assert [is_async(each) for each in (coroutine_function, AsyncObject(), print)] == [True, True, False]


def verdict(**changed: str | None) -> Rejected | None:
    found = read_query(query("A.B", **changed))
    assert isinstance(found, Query)
    return verify(found, sdkappid=APP, tokens=[Secret(TOKEN)], window=60.0, now=NOW)


def test_refusal_says_what_is_wrong_with_the_signature() -> None:
    missing = Rejected(401, "signature", "Sign or RequestTime is missing")
    assert verdict(Sign=None) == verdict(RequestTime=None) == missing
    assert verdict(Sign="0" * 64) == Rejected(401, "signature", "Sign does not fit")
    assert verdict(SdkAppid="7") == Rejected(403, "app", "SdkAppid is missing, or that of another app")
    assert verdict() is None


@pytest.mark.parametrize(("away", "trusted"), [(-60, True), (60, True), (-61, False), (61, False)])
def test_request_of_another_minute_is_refused(away: int, trusted: bool) -> None:
    found = read_query(query("A.B", at=NOW + away))
    assert isinstance(found, Query)
    late = Rejected(401, "time", "RequestTime is more than 60 s away")
    assert verify(found, sdkappid=APP, tokens=[Secret(TOKEN)], window=60.0, now=NOW) == (None if trusted else late)


@pytest.mark.parametrize("event", [SENT, MESSAGE])
def test_event_without_a_handler_is_accepted_and_told(drive: Drive, event: dict[str, Any]) -> None:
    driven = drive()

    async def main() -> int:
        reply = await driven.send(event)
        await driven.close()
        return reply.status

    assert asyncio.run(main()) == 200
    assert driven.kinds == ["unhandled"]


def test_close_calls_off_what_has_not_begun_when_its_time_is_over() -> None:
    begun: list[Any] = []
    free = threading.Event()
    receiver = Receiver(sdkappid=APP, token=TOKEN, workers=1, drain=0.1, clock=lambda: NOW)

    @receiver.on(C2CAfterSendMsg)
    def handler(event: C2CAfterSendMsg) -> None:
        begun.append(event)
        free.wait(5)

    for number in range(3):
        receiver.run(*request({**SENT, "MsgKey": str(number), "MsgSeq": number}))
    receiver.close()
    free.set()
    time.sleep(0.1)
    assert len(begun) == 1
