"""Every command is fired by a call or by `trigger` alone, with a body that its receiver understands."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from timsdk import Client, catalog

from timsdk_emulator import Emulator
from timsdk_emulator.firing.rules import ASKS, FIRES, FIRES_ON_FAILURE, TRIGGERED
from timsdk_emulator.firing.schemas import deviations
from timsdk_emulator.firing.settings import NOT_BLOCK, WEBHOOKS
from timsdk_emulator.handlers import HANDLERS

from .conftest import Inbox
from .scenarios import SCENARIOS, play

SCHEMAS: dict[str, Any] = json.loads(files("timsdk").joinpath("_schema/webhooks.json").read_text(encoding="utf-8"))
FIRED = {
    one.event_type.webhook.command for firings in (*FIRES.values(), *FIRES_ON_FAILURE.values()) for one in firings
}
ASKED = {asking.event_type.webhook.command for asking in ASKS.values()}

OTHERS = {NOT_BLOCK, "Alert.RequestOverLimit"}
"""A switch that is never sent, and an event of every API, which `test_rates.py` is about."""


def test_every_command_is_fired_by_calls_or_only_by_trigger() -> None:
    assert sorted([*FIRED, *ASKED, *TRIGGERED, *OTHERS]) == sorted(SCHEMAS)


def test_every_api_that_fires_has_state() -> None:
    assert {*FIRES, *FIRES_ON_FAILURE, *ASKS} <= HANDLERS.keys() <= set(catalog)


def test_a_scenario_shows_each_command_that_calls_fire() -> None:
    assert SCENARIOS.keys() == FIRED | ASKED


@pytest.mark.parametrize("command", SCENARIOS)
def test_call_fires_a_command_that_the_receiver_understands(
    command: str, tim: Client, tim_emulator: Emulator, inbox: Inbox
) -> None:
    play(tim_emulator, tim, SCENARIOS[command])
    assert tim_emulator.wait_delivered(10)
    fired = tim_emulator.assert_fired(command)
    for event in tim_emulator.webhooks:
        assert (event.status, event.problem) == ("delivered", "")
        body = {name: value for name, value in event.body.items() if name != "CallbackCommand"}
        assert deviations(event.webhook, "event", body) == []
    if WEBHOOKS[command].reply_type is None:
        assert inbox.received(command) == sorted((one.body for one in fired), key=repr)


@pytest.mark.parametrize("command", sorted(TRIGGERED))
def test_trigger_sends_every_other_command(command: str, tim_emulator: Emulator, inbox: Inbox) -> None:
    example = next(one["event"] for one in SCHEMAS[command]["examples"] if "event" in one)
    event = WEBHOOKS[command].decode(example)
    fired = tim_emulator.trigger(event)
    assert (fired.status, fired.problem) == ("delivered", "")
    if fired.webhook.reply_type is None:
        assert inbox.received(command) == [example]
