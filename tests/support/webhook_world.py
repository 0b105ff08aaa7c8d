"""A receiver whose clock stands still, for tests without threads or a loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timsdk.webhooks import (
    C2CBeforeSendMsg,
    C2CBeforeSendMsgReply,
    Event,
    Outcome,
    Receiver,
)

from support.webhook_requests import APP, MESSAGE, NOW, TOKEN, content, request


class World:
    """A receiver whose clock stands still, and what it told."""

    def __init__(self, **settings: Any) -> None:
        self.outcomes: list[Outcome] = []
        self.events: list[Event] = []
        self.now = float(NOW)
        self.receiver = Receiver(
            **{
                "sdkappid": APP,
                "token": TOKEN,
                "clock": lambda: self.now,
                "on_outcome": self.outcomes.append,
                **settings,
            }
        )

    @property
    def kinds(self) -> list[str]:
        return [outcome.kind for outcome in self.outcomes]

    def before(self, reply: Any = None, **options: Any) -> Callable[[Any], Any]:
        """Register a handler of the message that is about to be sent."""

        @self.receiver.on(C2CBeforeSendMsg, **options)
        def handler(event: C2CBeforeSendMsg) -> C2CBeforeSendMsgReply | None:
            self.events.append(event)
            if isinstance(reply, Exception):
                raise reply
            found: C2CBeforeSendMsgReply | None = reply
            return found

        return handler

    def send(self, event: dict[str, Any] = MESSAGE) -> tuple[int, dict[str, Any]]:
        reply = self.receiver.handle(*request(event))
        return reply.status, content(reply)
