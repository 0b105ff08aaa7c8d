"""Admission: from the bytes of a request to an event that handlers may see, or to a reason why they may not."""

from __future__ import annotations

import hashlib
import sys
from typing import Final, NamedTuple

from timsdk_runtime.log import logger
from timsdk_runtime.secret import Secret
from timsdk_runtime.webhooks.delivery import Delivery
from timsdk_runtime.webhooks.envelope import EventMeta, command_of
from timsdk_runtime.webhooks.events import UNKNOWN, Event, Webhook
from timsdk_runtime.webhooks.outcomes import Observer, Outcome, tell
from timsdk_runtime.webhooks.registry import Registry, json_object
from timsdk_runtime.webhooks.replay import ReplayStore
from timsdk_runtime.webhooks.verify import Query, Rejected, read_query, verify

_MOST_DIGITS: Final = 19
_MOST_UNKNOWN: Final = 100
"""Unknown commands that are logged, once each."""


class Admitted(NamedTuple):
    """A verified and decoded request."""

    delivery: Delivery
    event: Event

    @property
    def webhook(self) -> Webhook:
        """The webhook that the event is of."""
        return self.event.webhook


class Admission(NamedTuple):
    """What a request is measured by."""

    sdkappid: int
    tokens: tuple[Secret, ...]
    window: float
    replay: ReplayStore
    registry: Registry
    max_body: int
    observer: Observer | None
    unknown: set[str]
    """Unknown commands so far."""

    def admit(self, query_text: str, body: bytes, now: float) -> Admitted | Rejected:
        """Verify, then parse. `now` is the time in Unix seconds."""
        if len(body) > self.max_body:
            return too_large(self.max_body)
        query = read_query(query_text)
        if isinstance(query, Rejected):
            return query
        rejected = verify(query, sdkappid=self.sdkappid, tokens=self.tokens, window=self.window, now=now)
        if rejected is None and self.tokens:
            rejected = self._replayed(query, body)
        return rejected or self._decode(query, body, now)

    def decode(self, delivery: Delivery) -> Event:
        """Return the event of a request that was verified before."""
        return self.registry.decode(json_object(delivery.body), delivery.meta)

    def _replayed(self, query: Query, body: bytes) -> Rejected | None:
        parts = (query.sign.encode(), query.command.encode(), body)
        key = hashlib.sha256(b"\n".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()
        try:
            seen = self.replay.seen(key, 2 * self.window)
        except Exception as error:  # noqa: BLE001  a store may raise anything; without it, TLS still protects
            tell(self.observer, Outcome("replay_outage", query.command, error=error))
            return None
        return Rejected(409, "replay", "this request came before") if seen else None

    def _decode(self, query: Query, body: bytes, now: float) -> Admitted | Rejected:
        try:
            wire = json_object(body)
        except ValueError as error:
            return Rejected(400, "json", str(error))
        named = command_of(wire)
        command = named or query.command
        if not command:
            return Rejected(400, "command", "neither query nor body names a command")
        if named and query.command and not self._same(named, query.command):
            return Rejected(400, "command", "query and body name different commands")
        meta = EventMeta(
            command=command,
            source=body,
            sdkappid=query.sdkappid,
            client_ip=query.client_ip,
            opt_platform=query.opt_platform,
            request_id=query.request_id,
            request_time=query.request_time,
            verified=bool(self.tokens),
        )
        try:
            event = self.registry.decode(wire, meta)
        except ValueError as error:
            return Rejected(400, "json", str(error))
        if event.webhook is UNKNOWN:
            self._note_unknown(command)
        return Admitted(Delivery(command, body, event.meta, now), event)

    def _same(self, one: str, other: str) -> bool:
        """Return whether two commands are one webhook in two spellings."""
        if one == other:
            return True
        return one in self.registry and other in self.registry and self.registry[one] is self.registry[other]

    def _note_unknown(self, command: str) -> None:
        if command not in self.unknown and len(self.unknown) < _MOST_UNKNOWN:
            self.unknown.add(command)
            logger.warning("webhook %r is not in the catalog: its handlers are those of UnknownEvent", command)
        tell(self.observer, Outcome("unknown", command))


def content_length(header: str) -> int | None:
    """Return what a header `Content-Length` says, or None where that is no number."""
    if not (header.isascii() and header.isdigit()):
        return None
    return int(header) if len(header) < _MOST_DIGITS else sys.maxsize


def too_large(limit: int) -> Rejected:
    """Return the refusal of a body over `limit` bytes."""
    return Rejected(413, "too_large", f"the body is longer than {limit} bytes")
