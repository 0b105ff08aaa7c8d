"""Works off the events of one app: one after another, in the event loop of the server, until it stops."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from timsdk_emulator.firing.courier import Courier
from timsdk_emulator.firing.fired import FiredEvent
from timsdk_emulator.firing.replies import Decision
from timsdk_emulator.firing.webhooks import Question, Webhooks
from timsdk_emulator.state import AppState

log = logging.getLogger("timsdk_emulator")


class Line:
    """Delivers what an app fires.

    Args:
        webhooks: The webhooks of the app.
        courier: Sends its events.
        world: Returns its state.
    """

    def __init__(self, webhooks: Webhooks, courier: Courier, world: Callable[[], AppState]) -> None:
        self._webhooks = webhooks
        self._courier = courier
        self._world = world
        self._worker: asyncio.Task[None] | None = None

    async def ask(self, question: Question) -> None:
        """Let the app decide about a call that waits."""
        question.decision = await self._decide(question.fired)

    def start(self) -> None:
        """Deliver what waits, if that is not under way. To be called in the event loop."""
        if self._worker is None or self._worker.done():
            self._worker = asyncio.get_running_loop().create_task(self._work())

    async def stop(self) -> None:
        """End the delivery; what is not sent is discarded."""
        if self._worker is not None:
            self._worker.cancel()
            await asyncio.wait([self._worker])
        self._webhooks.fired.discard("the emulator has stopped")
        self._courier.close()

    async def _work(self) -> None:
        waiting = self._webhooks.fired.waiting
        while waiting:
            fired = waiting.popleft()
            if fired.webhook.reply_type is not None:
                await self._decide(fired)
            else:
                await self._tell(fired)
            waiting = self._webhooks.fired.waiting

    async def _tell(self, fired: FiredEvent) -> None:
        events = self._webhooks.fired
        try:
            await self._courier.tell(fired)
            events.end(fired, "delivered")
        except ValueError as error:
            fired.problem = str(error)
            log.warning("%s was not delivered: %s", fired.command, error)
            events.end(fired, "failed")
        except asyncio.CancelledError:
            events.end(fired, "discarded")
            raise

    async def _decide(self, fired: FiredEvent) -> Decision:
        events = self._webhooks.fired
        try:
            decision = await self._courier.ask(fired)
            fired.decision, fired.problem = decision.action, decision.problem
            events.end(fired, "delivered")
        except ValueError as error:
            decision = self._webhooks.default(fired, self._world(), str(error))
            fired.decision, fired.problem = decision.action, decision.problem
            log.warning("%s got no valid reply, so the default holds (%s): %s", fired.command, decision.action, error)
            events.end(fired, "failed")
        except asyncio.CancelledError:
            events.end(fired, "discarded")
            raise
        return decision
