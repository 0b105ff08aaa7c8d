"""Where the events of an app go, and which of them."""

from __future__ import annotations

import difflib
import fnmatch
from typing import Any
from urllib.parse import urlsplit

import attrs
from timsdk.webhooks import Receiver

from timsdk_runtime.model.json_values import is_list
from timsdk_runtime.secret import Secret
from timsdk_runtime.webhooks.registry import Registry

NOT_BLOCK = "Live.CallbackBeforeCallBackNotBlock"
"""A switch in the shape of a command: with it, gifts pass where no reply says otherwise."""
_MOST_RETRIES = 10
_PORTS = 65535
FIELDS = ("url", "token", "commands", "retries")


class _Package(Receiver):
    """Tells which webhooks the package has, as every receiver knows."""

    @classmethod
    def webhooks(cls) -> Registry:
        """Return the webhooks by command."""
        return cls._registry


WEBHOOKS = _Package.webhooks()
"""Every webhook of the catalog by command, other spellings included."""


@attrs.frozen(kw_only=True)
class WebhookSettings:
    """Settings that the console keeps for an app of the service."""

    url: str | None = None
    """Where events are sent to; None sends none."""
    token: Secret | None = None
    """Token that requests are signed with."""
    commands: tuple[str, ...] | None = None
    """Commands that are switched on, or patterns of them; all where None."""
    retries: int = 0
    """How often an event that has happened is sent again where no reply came. The service does so if told to."""

    def wants(self, command: str) -> bool:
        """Return whether a command is switched on."""
        return self.commands is None or any(fnmatch.fnmatchcase(command, pattern) for pattern in self.commands)

    def lets_gifts_pass(self) -> bool:
        """Return whether the switch for gifts is on; it is off unless it is named."""
        return self.commands is not None and NOT_BLOCK in self.commands

    def to_json(self) -> dict[str, Any]:
        """Return the settings without the token."""
        commands = None if self.commands is None else list(self.commands)
        return {"url": self.url, "signed": self.token is not None, "commands": commands, "retries": self.retries}


def webhook_settings(given: dict[str, Any], before: WebhookSettings | None = None) -> WebhookSettings:
    """Return settings after checking them; what is not given stays as it was before.

    Raises:
        ValueError: A value cannot be right.
        KeyError: A command is none of the catalog.
    """
    changes: dict[str, Any] = {}
    for name, value in given.items():
        if name not in FIELDS:
            raise ValueError(f"unknown setting {name!r} of webhooks; there are {', '.join(FIELDS)}")
        changes[name] = _CHECKS[name](value)
    return attrs.evolve(before or WebhookSettings(), **changes)


def _url(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError(f"webhook_url is {value!r}, not a text")
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        raise ValueError(f"webhook_url {value!r} is not an address") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or (port is not None and not 0 < port <= _PORTS):
        raise ValueError(f"webhook_url {value!r} is not an address that begins with http:// or https://")
    if parts.username is not None or parts.fragment or not value.isprintable() or not value.isascii() or " " in value:
        raise ValueError("webhook_url holds a user, a fragment, or characters that are to be quoted")
    return value


def _token(value: Any) -> Secret | None:
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ValueError("webhook_token is not a text with characters in it")
    return Secret(value.strip())


def _commands(value: Any) -> tuple[str, ...] | None:
    if value is None:
        return None
    if not is_list(value):
        raise ValueError(f"webhook_commands is {value!r}, not a list of commands")
    known = [*WEBHOOKS, NOT_BLOCK]
    commands: list[str] = []
    for pattern in value:
        if not isinstance(pattern, str) or not fnmatch.filter(known, pattern):
            close = difflib.get_close_matches(str(pattern), known, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise KeyError(f"no webhook is called {pattern!r}{hint}")
        commands.append(pattern)
    return tuple(commands)


def _retries(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_RETRIES:
        raise ValueError(f"webhook_retries is {value!r}, not a number from 0 to {_MOST_RETRIES}")
    return value


_CHECKS = {"url": _url, "token": _token, "commands": _commands, "retries": _retries}
