"""Events that a test fires without a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from timsdk_emulator.app import Application

if TYPE_CHECKING:
    from timsdk_emulator.firing.fired import FiredEvent
    from timsdk_runtime.webhooks.events import Event


def trigger(app: Application, event: Event | Mapping[str, Any], timeout: float) -> FiredEvent:
    """Send an event, typed or as its JSON, and return it when it was delivered or failed.

    Raises:
        ValueError: No address is set, or the event is none of the catalog.
        TimeoutError: Others are still before it in the line.
    """
    if app.webhooks is None or app.webhooks.settings.url is None:
        raise ValueError("the emulator does not know where to send events: set webhook_url")
    typed = _typed(event) if isinstance(event, Mapping) else event
    events = app.webhooks.fired
    fired = app.webhooks.fire(typed)
    if not events.wait(timeout, lambda: fired.status != "waiting"):
        raise TimeoutError(f"{fired.command} was not delivered within {timeout:g} seconds")
    return fired


def _typed(body: Mapping[str, Any]) -> Event:
    from timsdk_emulator.firing.fired import check_command  # noqa: PLC0415 - for those who use webhooks
    from timsdk_emulator.firing.schemas import deviations  # noqa: PLC0415
    from timsdk_emulator.firing.settings import WEBHOOKS  # noqa: PLC0415
    from timsdk_runtime.webhooks.envelope import COMMAND, command_of  # noqa: PLC0415

    command = command_of(body)
    if not command:
        raise ValueError("the event has no CallbackCommand")
    try:
        check_command(command)
    except KeyError as error:
        raise ValueError(error.args[0]) from None
    webhook = WEBHOOKS[command]
    found = deviations(webhook, "event", {name: value for name, value in body.items() if name != COMMAND})
    if found:
        raise ValueError(f"{command}: {found[0]}")
    return webhook.decode(body)
