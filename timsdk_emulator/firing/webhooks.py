"""The webhooks of one app: settings, the events that were fired, and what replies do to calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from timsdk import catalog

from timsdk_emulator.firing.fired import FiredEvent, FiredEvents
from timsdk_emulator.firing.registry import Asking, Watch
from timsdk_emulator.firing.replies import Decision, by_default
from timsdk_emulator.firing.rules import ASKS, FIRES, FIRES_ON_FAILURE, alert
from timsdk_emulator.firing.settings import NOT_BLOCK, WebhookSettings
from timsdk_emulator.registry import ErrorResponse, Json
from timsdk_emulator.state import AppState
from timsdk_emulator.wire import success
from timsdk_runtime.webhooks.events import Event


@attrs.define(kw_only=True)
class Question:
    """A call that waits for the reply to a before-event."""

    api: str
    fired: FiredEvent
    asking: Asking
    watch: Watch
    asked_at: float
    """By the clock of the emulator: a message has this time, however long its reply takes."""
    decision: Decision | None = None


class Webhooks:
    """Fires the events of one app.

    Args:
        settings: Where they go.
        clock: The clock of the app.
        size: Events that are kept, and that may wait.
        wake: Called when an event waits for delivery.
    """

    def __init__(
        self, settings: WebhookSettings, clock: Callable[[], float], size: int, wake: Callable[[], None]
    ) -> None:
        self.settings = settings
        self.fired = FiredEvents(size)
        self._clock = clock
        self._size = size
        self._wake = wake

    def forget(self) -> None:
        """Forget the events that were fired; those that wait are not sent."""
        self.fired.discard("the emulator was reset")
        self.fired = FiredEvents(self._size)

    # --- before ---

    def ask(self, world: AppState, api: str, body: Json) -> Question | None:
        """Return the question that a call waits for, if there is one. It may fill in numbers of the body."""
        asking = ASKS.get(api)
        if asking is None or not self._wants(asking.event_type):
            return None
        watch = asking.rule(world, body)
        try:
            event = next(watch, None)
        except ErrorResponse:  # the call is refused anyway, by the check that raised this
            return None
        if event is None:
            return None
        fired = self.fired.add(event, self._clock(), queued=False)
        return Question(api=api, fired=fired, asking=asking, watch=watch, asked_at=self._clock())

    def default(self, fired: FiredEvent, world: AppState, problem: str) -> Decision:
        """Return what happens to a call without a reply."""
        switched = self.settings.lets_gifts_pass() or _names_switch(world)
        return by_default(fired.webhook, fired.body, problem, lets_pass=switched)

    def obey(self, question: Question, world: AppState, body: Json) -> tuple[Json, Json | None]:
        """Return the body that a reply leaves, and the response where the call ends with the reply.

        Raises:
            ErrorResponse: The app refuses the call.
        """
        decision = question.decision or self.default(question.fired, world, "nobody was asked")
        if decision.action == "refuse":
            raise ErrorResponse(decision.code, decision.info)
        if decision.action == "drop" and question.asking.dropped is not None:
            return body, success(question.api, question.asking.dropped(world, question.fired.event))
        changed = dict(body)
        try:
            question.watch.send((decision.reply, changed))
        except StopIteration:
            pass
        except (TypeError, AttributeError, ValueError) as error:
            question.fired.problem = f"the reply counts for nothing: {error}"
            return body, None
        return changed, None

    def amend(self, question: Question, response: Json) -> None:
        """Let the response of a call show what a reply has refused of it."""
        next_event = next_of(question.watch, response)
        assert next_event is None, "a rule that asks fires nothing"

    # --- after ---

    def watches(self, world: AppState, api: str, body: Json) -> list[tuple[bool, Watch]]:
        """Begin to watch a call: its rules, each with whether it is about a failure."""
        started: list[tuple[bool, Watch]] = []
        for on_failure, rules in ((False, FIRES.get(api, ())), (True, FIRES_ON_FAILURE.get(api, ()))):
            for rule in rules:
                if self._wants(rule.event_type):
                    watch = rule.rule(world, body)
                    if _begins(watch):
                        started.append((on_failure, watch))
        return started

    def end(self, api: str, watches: list[tuple[bool, Watch]], response: Json) -> None:
        """Fire the events of a call that has ended."""
        failed = response.get("ErrorCode", 0) != 0
        inside: Json = response.get(catalog[api].wrapper or "") or {}
        for on_failure, watch in watches:
            if on_failure == failed:
                event = next_of(watch, {**response, **inside})
                while event is not None:
                    self.fire(event)
                    event = next(watch, None)
            watch.close()

    def note_rate(self, api: str, calls: int, limit: float) -> None:
        """Tell that an API comes near its rate, if it does with this call."""
        event = alert(api, calls, limit)
        if event is not None and self._wants(type(event)):
            self.fire(event)

    def fire(self, event: Event) -> FiredEvent:
        """Put an event into the line."""
        fired = self.fired.add(event, self._clock(), queued=True)
        self._wake()
        return fired

    def _wants(self, event_type: type[Event]) -> bool:
        return self.settings.url is not None and self.settings.wants(event_type.webhook.command)


def next_of(watch: Watch, response: Any) -> Event | None:
    """Return the first event after a response, if there is one."""
    try:
        return watch.send(response)
    except StopIteration:
        return None


def _begins(watch: Watch) -> bool:
    try:
        next(watch)
    except (StopIteration, ErrorResponse):  # it has nothing to say about this call, or the call is refused anyway
        return False
    return True


def _names_switch(world: AppState) -> bool:
    """Return whether the switch is among the commands that `live_config/set_callback` was called with."""
    return any(NOT_BLOCK in row.get("CallbackCommandList", ()) for row in world.table("live_callback").values())
