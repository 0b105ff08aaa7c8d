"""The events that were fired, and what a test asserts about them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from timsdk_emulator.firing.settings import WEBHOOKS
from timsdk_emulator.journal import assert_in, did_you_mean
from timsdk_runtime.model.json_codec import dumps
from timsdk_runtime.webhooks.events import Event, Webhook
from timsdk_runtime.webhooks.registry import json_object

Status: TypeAlias = Literal["waiting", "delivered", "failed", "discarded"]
"""`failed` got no valid reply; `discarded` was not sent, as the emulator stopped or too many waited."""


@attrs.define(kw_only=True)
class FiredEvent:
    """An event that was fired, and what became of it."""

    number: int
    event: Event = attrs.field(repr=False)
    body: Mapping[str, Any]
    """The JSON that is sent."""
    time: float
    """When it was fired, by the clock of the emulator."""
    status: Status = "waiting"
    attempts: int = 0
    http_status: int | None = None
    """Of the last attempt, if a response came."""
    reply: Any = None
    """The JSON of the last response, if it was JSON."""
    decision: str = ""
    """What a before-event led to: "pass", "refuse" or "drop"."""
    problem: str = ""
    """Why the last attempt failed, or why a reply counted for nothing."""

    @property
    def webhook(self) -> Webhook:
        """Its webhook in the catalog."""
        return self.event.webhook

    @property
    def command(self) -> str:
        """Its command."""
        return self.event.webhook.command

    def to_json(self) -> dict[str, Any]:
        """Return the event as JSON."""
        shown = attrs.asdict(self, recurse=False, filter=lambda field, _: field.name != "event")
        return {"command": self.command, **shown, "body": dict(self.body)}


class FiredEvents:
    """The last fired events of an app, oldest first, and the line of those that wait for delivery."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.events: deque[FiredEvent] = deque(maxlen=size)
        self.waiting: deque[FiredEvent] = deque()
        self._under_way = 0
        self._numbers = 0
        self._changed = threading.Condition()

    def add(self, event: Event, time: float, *, queued: bool) -> FiredEvent:
        """Note an event, and put it into the line unless it is full or the caller delivers it."""
        with self._changed:
            self._numbers += 1
            body = json_object(dumps(event.webhook.encode(event)))
            fired = FiredEvent(number=self._numbers, event=event, body=body, time=time)
            self.events.append(fired)
            if not queued:
                self._under_way += 1
            elif len(self.waiting) >= self._size:
                fired.status, fired.problem = "discarded", f"{self._size} events were waiting"
            else:
                self.waiting.append(fired)
                self._under_way += 1
            return fired

    def end(self, fired: FiredEvent, status: Status) -> None:
        """Note what became of an event."""
        with self._changed:
            fired.status = status
            self._under_way -= 1
            self._changed.notify_all()

    def discard(self, problem: str) -> None:
        """End every event that waits."""
        while self.waiting:
            fired = self.waiting.popleft()
            fired.problem = problem
            self.end(fired, "discarded")

    def wait(self, timeout: float, done: Callable[[], bool] | None = None) -> bool:
        """Wait until no event is on its way any longer, or until `done` holds. Return whether it came to that."""
        with self._changed:
            return self._changed.wait_for(done or (lambda: self._under_way == 0), timeout)

    def assert_fired(self, command: str, times: int | None, fields: Mapping[str, Any]) -> list[FiredEvent]:
        """Return the events of a command whose body has these values.

        Raises:
            AssertionError: There is none, or another number than `times`. The text shows what is nearest to it.
            KeyError: The catalog has no such command.
        """
        check_command(command)
        entries = [(one.command, one.body, one) for one in list(self.events)]
        return assert_in(entries, command, times, fields, done="fired", noun="event")


def check_command(command: str) -> None:
    """Refuse a name that is no command of the catalog.

    Raises:
        KeyError: There is no such command.
    """
    if command not in WEBHOOKS:
        raise KeyError(f"unknown webhook {command!r}" + did_you_mean(command, WEBHOOKS))
