"""Which API fires which events, and the shape of the functions that make them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator
from typing import Any, TypeAlias

import attrs

from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState
from timsdk_runtime.webhooks.events import AfterEvent, BeforeEvent, Event

Watch: TypeAlias = Generator[Event | None, Any, None]
"""Stands beside a call: it runs before the call acts, and goes on with its response."""
Rule: TypeAlias = Callable[[AppState, Json], Watch]
Dropped: TypeAlias = Callable[[AppState, Any], Json]
"""Returns the payload of the response to a call whose message the app drops silently."""


@attrs.frozen(kw_only=True)
class Asking:
    """How the app is asked about a call before it acts."""

    event_type: type[Event]
    rule: Rule
    dropped: Dropped | None = None


@attrs.frozen(kw_only=True)
class Firing:
    """How a call fires events of one command."""

    event_type: type[Event]
    rule: Rule


ASKS: dict[str, Asking] = {}
"""By API: the before-event that it waits for."""
FIRES: defaultdict[str, list[Firing]] = defaultdict(list)
"""By API: the events that it fires where it was carried out."""
FIRES_ON_FAILURE: defaultdict[str, list[Firing]] = defaultdict(list)
"""By API: the events that it fires where it was refused."""


def asks(event_type: type[BeforeEvent[Any, Any]], api: str, dropped: Dropped | None = None) -> Callable[[Rule], Rule]:
    """Register a generator that asks the app about calls of an API.

    It yields the event and is sent the typed reply, by which it changes the body. If it yields once more, it is sent
    the response, to change that, too. It yields nothing about calls that are refused anyway.
    """

    def register(rule: Rule) -> Rule:
        ASKS[api] = Asking(event_type=event_type, rule=rule, dropped=dropped)
        return rule

    return register


def fires(event_type: type[AfterEvent[Any]], *apis: str, on_failure: bool = False) -> Callable[[Rule], Rule]:
    """Register a generator that fires events of calls of APIs.

    Its first part sees the state before the call; `response = yield` ends it. Then it yields events.
    """

    def register(rule: Rule) -> Rule:
        for api in apis:
            (FIRES_ON_FAILURE if on_failure else FIRES)[api].append(Firing(event_type=event_type, rule=rule))
        return rule

    return register
