"""Compares events and replies with what the catalog declares."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Literal

from timsdk import catalog

from timsdk_runtime.model.validation import Deviation, compare
from timsdk_runtime.webhooks.events import Webhook


@functools.cache
def _schemas() -> Mapping[str, Any]:
    schemas: Mapping[str, Any] = json.loads(files("timsdk").joinpath("_schema/webhooks.json").read_text("utf-8"))
    return schemas


def deviations(webhook: Webhook, side: Literal["event", "reply"], body: Mapping[str, Any]) -> list[Deviation]:
    """Return where the JSON of an event or of a reply differs from its schema. The envelope is not looked at."""
    schema = _schemas()[webhook.command]
    return compare(schema[side], {**catalog.shared_types(), **schema["types"]}, body)
