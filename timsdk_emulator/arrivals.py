"""A request on its way: from its arrival over its checks and the question to the app to its response."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from timsdk_emulator.journal import RecordedRequest, Source
from timsdk_emulator.registry import Json

if TYPE_CHECKING:
    from timsdk_emulator.firing.webhooks import Question


@attrs.define(kw_only=True)
class Arrival:
    """A request that has arrived."""

    api: str
    query: Mapping[str, str] = attrs.field(repr=False)
    raw: bytes = attrs.field(repr=False)
    connection: int
    time: float
    source: Source = "refused"
    body: Json = attrs.field(factory=dict[str, Any])
    """The JSON that was sent, after its checks."""
    refusal: Json | None = None
    """The response of a check that refused the request."""
    question: Question | None = None
    """What the app is asked before the call is carried out."""

    def record(self, response: Json) -> RecordedRequest:
        """Return what the journal keeps."""
        return RecordedRequest(
            api=self.api, query=dict(self.query), body=_json_or_none(self.raw), connection=self.connection,
            response=response, source=self.source, time=self.time,
        )  # fmt: skip


def _json_or_none(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
