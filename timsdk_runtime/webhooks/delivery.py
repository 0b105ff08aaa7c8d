"""`Delivery`, a verified request on its way to its handlers, and `Reply`, what goes back over HTTP."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from timsdk_runtime.model.json_codec import dumps, loads
from timsdk_runtime.webhooks.envelope import EventMeta, envelope

OK: Final = 200
UNAVAILABLE: Final = 503


class Delivery(NamedTuple):
    """A verified request. `dumps` and `loads` carry it through a queue: freshness cannot be checked later."""

    command: str
    body: bytes
    meta: EventMeta
    received_at: float

    def dumps(self) -> str:
        """Return the delivery as a text."""
        facts = {name: value for name, value in self.meta._asdict().items() if name not in ("command", "source")}
        return dumps(
            {"command": self.command, "body": self.body.decode(), "received_at": self.received_at, "meta": facts}
        ).decode()

    @classmethod
    def loads(cls, text: str | bytes) -> Delivery:
        """Return the delivery for a text that `dumps` made.

        Raises:
            ValueError: The text is something else.
        """
        try:
            found: dict[str, Any] = loads(text if isinstance(text, bytes) else text.encode())
            body: bytes = found["body"].encode()
            meta = EventMeta(command=found["command"], source=body, **found["meta"])
            return cls(found["command"], body, meta, found["received_at"])
        except (KeyError, TypeError, AttributeError):
            raise ValueError("no text that Delivery.dumps made") from None


class Reply(NamedTuple):
    """An HTTP response to the service, and the work that is left when it is sent."""

    status: int
    body: bytes
    after: Delivery | None = None
    """For `receiver.work`, where handlers wait for the event."""
    reason: str = ""
    """Why the request was refused, in one word."""

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of the response."""
        extra = (("Allow", "POST"),) if self.reason == "method" else ()
        return (("Content-Type", "application/json"), ("Content-Length", str(len(self.body))), *extra)


def accepting(after: Delivery | None = None) -> Reply:
    """Return the reply to an event that has happened."""
    return Reply(OK, dumps(envelope(0)), after)


def refusing(status: int, reason: str, text: str) -> Reply:
    """Return the reply to a request that no handler gets."""
    return Reply(status, dumps({**envelope(1, text), "ActionStatus": "FAIL"}), reason=reason)
