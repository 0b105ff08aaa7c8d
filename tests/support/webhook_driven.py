"""A receiver that is driven by threads or by an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from timsdk.webhooks import (
    Outcome,
    Receiver,
    Reply,
)

from support.webhook_requests import APP, NOW, TOKEN, request

BUDGET = 0.2


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
