"""Fixtures: an emulator that sends its events to a receiver on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.emulator_client import session_client, tim
from support.webhook_listener import listening
from timsdk.webhooks import Receiver

from timsdk_emulator import Emulator
from timsdk_emulator.firing.settings import WEBHOOKS
from timsdk_emulator.pytest_plugin import tim_emulator, tim_emulator_server

__all__ = ["session_client", "tim", "tim_emulator", "tim_emulator_server"]

TOKEN = "a token of the webhooks"


class Inbox:
    """A receiver that keeps every event that happened, and passes every event that is about to."""

    def __init__(self, emulator: Emulator) -> None:
        self.receiver = Receiver(sdkappid=emulator.sdkappid, token=TOKEN, clock=emulator.clock)
        self.events: list[Any] = []
        for command, webhook in WEBHOOKS.items():
            if webhook.reply_type is None and webhook.command == command:
                self._keep(webhook.event_type)

    def received(self, command: str) -> list[Any]:
        """The JSON of the events of a command that the handlers got, sorted."""
        self.receiver.close()
        found = [event.webhook.encode(event) for event in self.events if event.webhook.command == command]
        return sorted(found, key=repr)

    def _keep(self, event_type: Any) -> None:
        self.receiver.on(event_type)(self.events.append)


@pytest.fixture
def inbox(tim_emulator: Emulator) -> Iterator[Inbox]:
    """Send all events of the emulator to a receiver, and return it."""
    found = Inbox(tim_emulator)
    with listening(found.receiver.wsgi) as url:
        tim_emulator.set_webhooks(url=url, token=TOKEN)
        yield found
    found.receiver.close()
