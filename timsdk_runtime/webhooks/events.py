"""`Event` and `EventReply`, the bases of what the service sends and of what a handler returns, and `Webhook`."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import Any, ClassVar, Final, Generic, Literal, TypeAlias, TypeVar

from timsdk_runtime.model.base import JsonObject, Model
from timsdk_runtime.model.codec import copy_json, encode, record_nulls, register
from timsdk_runtime.model.json_codec import dumps
from timsdk_runtime.model.json_values import is_list, is_object
from timsdk_runtime.webhooks.envelope import COMMAND, DROPPED, REFUSED, EachResult, EventMeta, envelope

_MILLISECONDS: Final = 1000

E = TypeVar("E", bound="Event")
R = TypeVar("R", bound="EventReply")
F = TypeVar("F", bound="RefusableReply")
D = TypeVar("D", bound="DroppableReply")

TimeUnit: TypeAlias = Literal["unix_ms", "unix_s"]


class Event(Model):
    """What the service sends to the app."""

    __slots__ = ("meta",)
    webhook: ClassVar[Webhook]
    _apart = frozenset({"meta"})

    meta: EventMeta
    """Raw body, and what the query says."""

    def __init__(self, *, meta: EventMeta | None = None, extra_fields: JsonObject | None = None) -> None:
        super().__init__(extra_fields=extra_fields)
        self.meta = EventMeta(self.webhook.command) if meta is None else meta

    def _to_envelope(self) -> dict[str, Any]:
        """Return the whole JSON object: the event with its command."""
        return self.webhook.encode(self)

    @classmethod
    def _from_envelope(cls, wire: Mapping[str, Any]) -> Event:
        """Return the event of a whole JSON object."""
        return cls.webhook.decode(wire)

    @property
    def dedupe_key(self) -> str:
        """A text that is equal where one event comes twice, and only there.

        It is made of the fields that the catalog names, and of the digest of the body where these are not known.
        """
        required = [_at(self, path) for path in self.webhook.dedupe]
        values = required + [_at(self, path) for path in self.webhook.dedupe_also]
        if None in required or all(value is None for value in values):
            body = dumps(encode(self)) if self.meta.source == EventMeta().source else self.meta.source
            values = [hashlib.sha256(body).hexdigest()]
        return f"{self.meta.command}:{dumps(values).decode()}"

    @property
    def occurred_at(self) -> datetime | None:
        """`EventTime` as a time in UTC, whether it came as a number or as a text. None where it cannot be read."""
        stamp = getattr(self, "event_time", None)
        try:
            seconds = int(stamp) / (_MILLISECONDS if self.webhook.time_unit == "unix_ms" else 1)  # type: ignore[arg-type]
            return datetime.fromtimestamp(seconds, timezone.utc)
        except (TypeError, ValueError, OverflowError, OSError):
            return None


class BeforeEvent(Event, Generic[E, R]):
    """An event that waits for a reply: `E` is the class of the event, `R` that of its reply."""

    __slots__ = ()


class AfterEvent(Event, Generic[E]):
    """An event that has happened. Nothing waits for its handlers."""

    __slots__ = ()


class EventReply(Model):
    """What a handler of a `BeforeEvent` returns. Without refusal, the event goes on."""

    __slots__ = ("error_code", "error_info")
    webhook: ClassVar[Webhook]

    error_code: int
    error_info: str

    def __init__(
        self,
        *,
        error_code: int | None = None,
        error_info: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.error_code = error_code or 0
        self.error_info = error_info or ""

    def _to_envelope(self) -> dict[str, Any]:
        """Return the whole JSON object: the reply with its code."""
        return self.webhook.encode_reply(self)

    @classmethod
    def _from_envelope(cls, wire: Mapping[str, Any]) -> EventReply:
        """Return the reply of a whole JSON object."""
        return cls.webhook.decode_reply(wire)


class RefusableReply(EventReply):
    """A reply that can refuse what is about to happen."""

    __slots__ = ()

    @classmethod
    def refuse(cls: type[F], code: int = REFUSED, info: str = "") -> F:
        """Return a reply that refuses: with code 1, or with a code of yours that the caller gets with `info`.

        Raises:
            ValueError: The service takes no such code here.
        """
        own = cls.webhook.own_codes
        if code != REFUSED and code not in (own or ()):
            span = f", or from {own.start} to {own.stop - 1}" if own else ""
            raise ValueError(f"{cls.__name__}.refuse: the code is {REFUSED}{span}, not {code!r}")
        return cls(error_code=code, error_info=info)


class DroppableReply(RefusableReply):
    """A reply that can also drop a message: its sender sees a success."""

    __slots__ = ()

    @classmethod
    def drop(cls: type[D]) -> D:
        """Return a reply that drops the message silently."""
        return cls(error_code=DROPPED)


class Webhook:
    """One webhook: its command, its classes, and what the catalog declares about it."""

    def __init__(
        self,
        *,
        command: str,
        family: str,
        summary: str,
        event_type: type[Event],
        event_decoder: Callable[[Any], Any],
        sources: tuple[str, ...] = (),
        reply_type: type[EventReply] | None = None,
        reply_decoder: Callable[[Any], Any] | None = None,
        on_timeout: Literal["pass", "refuse"] = "pass",
        own_codes: range | None = None,
        seen_as: int | None = None,
        each: EachResult | None = None,
        dedupe: tuple[tuple[str, ...], ...] = (),
        dedupe_also: tuple[tuple[str, ...], ...] = (),
        time_unit: TimeUnit = "unix_ms",
        also: tuple[str, ...] = (),
        undocumented: tuple[str, ...] = (),
    ) -> None:
        self.command: Final = command
        self.family: Final = family
        self.summary: Final = summary
        self.event_type: Final = event_type
        self.event_decoder: Final = event_decoder
        self.sources: Final = sources
        self.reply_type: Final = reply_type
        """None where the event has happened, and no reply matters."""
        self.reply_decoder: Final = reply_decoder
        self.on_timeout: Final = on_timeout
        self.own_codes: Final = own_codes
        """Codes of its own that an app may refuse with."""
        self.seen_as: Final = seen_as
        """The code that the caller gets where the app refuses with code 1; the same code where None."""
        self.each: Final = each
        self.dedupe: Final = dedupe
        self.dedupe_also: Final = dedupe_also
        """Paths to fields of the dedupe key that not every event has."""
        self.time_unit: Final = time_unit
        self.also: Final = also
        """Other spellings of the command."""
        self.undocumented: Final = undocumented

    def decode(self, body: Mapping[str, Any], meta: EventMeta | None = None) -> Event:
        """Return the event for a JSON object, which is not changed."""
        wire = copy_json(dict(body))
        named = wire.pop(COMMAND, None)
        event: Event = self.event_decoder(wire)
        event.meta = (meta or EventMeta(self.command, dumps(body)))._replace(command_in_body=named is not None)
        if named is not None and named != event.meta.command:
            event.extra_fields = {**(event.extra_fields or {}), COMMAND: named}
        record_nulls(event, body)
        return event

    def encode(self, event: Event) -> dict[str, Any]:
        """Return the JSON object of an event."""
        command = {COMMAND: event.meta.command} if event.meta.command_in_body else {}
        return {**command, **encode(event)}

    def decode_reply(self, body: Mapping[str, Any]) -> EventReply:
        """Return the reply for a JSON object, which is not changed."""
        if self.reply_decoder is None:
            raise TypeError(f"{self.command}: no reply matters here")
        wire = copy_json(dict(body))
        if wire.get("ActionStatus") in ("OK", None):
            wire.pop("ActionStatus", None)  # another one stays in `extra_fields`
        code, info = wire.pop("ErrorCode", None), wire.pop("ErrorInfo", None)
        reply: EventReply = self.reply_decoder(wire)
        reply.error_code, reply.error_info = code or 0, info or ""
        record_nulls(reply, body)
        return reply

    def encode_reply(self, reply: EventReply) -> dict[str, Any]:
        """Return the JSON object of a reply."""
        return {**envelope(reply.error_code, reply.error_info), **encode(reply)}

    def allowing(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the JSON object of the reply that lets an event go on."""
        return {**envelope(0), **self._each(body, 0)}

    def default(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the JSON object of the reply that does what the service does without one."""
        return self.allowing(body) if self.on_timeout == "pass" else envelope(REFUSED)

    def _each(self, body: Mapping[str, Any], code: int) -> dict[str, Any]:
        if self.each is None:
            return {}
        items = body.get(self.each.of)
        keys = [item.get(self.each.key) for item in items if is_object(item)] if is_list(items) else []
        return {
            self.each.results: [{self.each.key: key, self.each.code: code, self.each.info: ""} for key in keys],
        }

    def __repr__(self) -> str:
        return f"Webhook({self.command!r})"


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """Return the value at the end of a path. Behind a list, it is the list of the values of its items."""
    for index, name in enumerate(path):
        if is_list(value):
            found: list[Any] = [_at(item, path[index:]) for item in value]
            return None if None in found or not found else found
        value = getattr(value, name, None)
    return value


class UnknownEvent(AfterEvent["UnknownEvent"]):
    """An event whose command the catalog lacks. `extra_fields` holds its JSON."""

    __slots__ = ()


def _decode_unknown(wire: Any) -> UnknownEvent:
    event = UnknownEvent.__new__(UnknownEvent)
    event.extra_fields = wire or None
    return event


def _encode_unknown(event: UnknownEvent) -> dict[str, Any]:
    return dict(event.extra_fields or {})


register(UnknownEvent, _encode_unknown, _decode_unknown)
UNKNOWN: Final = Webhook(
    command="",
    family="",
    summary="An event that the catalog lacks.",
    event_type=UnknownEvent,
    event_decoder=_decode_unknown,
)
UnknownEvent.webhook = UNKNOWN
