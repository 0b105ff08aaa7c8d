"""What stands around every event and every reply: the command, the query, the code of a reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from timsdk_runtime.model.json_codec import loads
from timsdk_runtime.model.json_values import is_list, is_object

COMMAND: Final = "CallbackCommand"
ENVELOPE: Final = ("ActionStatus", "ErrorCode", "ErrorInfo")
REFUSED: Final = 1
DROPPED: Final = 2


class EventMeta(NamedTuple):
    """What came beside an event: its raw body, and what the query says."""

    command: str = ""
    source: bytes = b"{}"
    """The body as received."""
    sdkappid: int | None = None
    client_ip: str | None = None
    opt_platform: str | None = None
    request_id: str | None = None
    request_time: int | None = None
    """When the service signed the request, in Unix seconds."""
    verified: bool = False
    """Whether a signature was checked."""
    command_in_body: bool = True

    @property
    def body(self) -> Mapping[str, Any]:
        """The event as received. Each access parses it."""
        body: Mapping[str, Any] = loads(self.source)
        return body

    def __repr__(self) -> str:
        return f"EventMeta(command={self.command!r}, verified={self.verified!r})"


class EachResult(NamedTuple):
    """How a reply judges each item of an event, by wire names."""

    of: str
    key: str
    results: str
    code: str
    info: str


def envelope(code: int, info: str = "") -> dict[str, Any]:
    """Return the fields that every reply has."""
    return dict(zip(ENVELOPE, ("OK", code, info), strict=True))


def command_of(body: Mapping[str, Any]) -> str:
    """Return the command that a body names, at its top or, where it is a batch, in its first event."""
    if (command := body.get(COMMAND)) is None and is_list(events := body.get("Events")) and events:
        command = events[0].get(COMMAND) if is_object(events[0]) else None
    return command if isinstance(command, str) else ""
