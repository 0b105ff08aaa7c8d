"""The app that the tests of servers run: handlers that are slow, and a file that says which events were done."""

from __future__ import annotations

import asyncio
import os
import time

from timsdk.webhooks import C2CAfterSendMsg, C2CBeforeSendMsg, GroupAfterSendMsg, GroupBeforeSendMsg, Receiver

SLOW = float(os.environ.get("SLOW", "0"))
receiver = Receiver(
    sdkappid=int(os.environ["TIM_SDKAPPID"]), token=os.environ["TIM_WEBHOOK_TOKEN"], workers=4, max_body=4096
)


def note(key: str) -> None:
    """Add a line to the file; one write of a short line is never torn."""
    with open(os.environ["DONE"], "a", encoding="utf-8") as file:
        file.write(f"{key}\n")


@receiver.on(C2CBeforeSendMsg)
async def slow(event: C2CBeforeSendMsg) -> None:
    await asyncio.sleep(5)


@receiver.on(GroupBeforeSendMsg)
def blocking(event: GroupBeforeSendMsg) -> None:
    time.sleep(5)


@receiver.on(C2CAfterSendMsg)
async def after(event: C2CAfterSendMsg) -> None:
    await asyncio.sleep(SLOW)
    note(event.msg_key)


@receiver.on(GroupAfterSendMsg)
def blocking_after(event: GroupAfterSendMsg) -> None:
    time.sleep(SLOW)
    note(str(event.msg_seq))


app = receiver.asgi
wsgi = receiver.wsgi
