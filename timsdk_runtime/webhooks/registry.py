"""`Registry`: the webhooks of the package by command, each imported on first use."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any, Final

from timsdk_runtime.model.json_codec import dumps, loads
from timsdk_runtime.model.json_values import is_object
from timsdk_runtime.webhooks.envelope import EventMeta, command_of
from timsdk_runtime.webhooks.events import UNKNOWN, Event, Webhook

_TOO_DEEP: Final = "the body is nested too deeply"


class Registry(Mapping[str, Webhook]):
    """Maps a command to its `Webhook`."""

    def __init__(self, package: str, modules: Mapping[str, str]) -> None:
        self._package = package
        self._modules = modules

    def __getitem__(self, command: str) -> Webhook:
        webhook: Webhook = importlib.import_module(f"{self._package}.{self._modules[command]}").WEBHOOK
        return webhook

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def parse(self, body: bytes | str | Mapping[str, Any], *, command: str = "") -> Event:
        """Return the event for a body, from a queue for example. Nothing is verified.

        Args:
            body: The JSON that the service sent, as text or as an object, which is not changed.
            command: The command, for the few bodies that do not name it.

        Raises:
            ValueError: The body is no JSON object.
        """
        source = dumps(body) if isinstance(body, Mapping) else body.encode() if isinstance(body, str) else body
        return self.decode(json_object(source), EventMeta(command=command, source=source))

    def decode(self, body: Mapping[str, Any], meta: EventMeta) -> Event:
        """Return the event for a JSON object. One whose command the catalog lacks is an `UnknownEvent`.

        Raises:
            ValueError: It is nested too deeply.
        """
        command = meta.command or command_of(body)
        webhook = self[command] if command in self._modules else UNKNOWN
        try:
            return webhook.decode(body, meta._replace(command=command))
        except RecursionError:
            raise ValueError(_TOO_DEEP) from None


def json_object(source: bytes) -> dict[str, Any]:
    """Return the JSON object of a body.

    Raises:
        ValueError: It is none.
    """
    try:
        found = loads(source)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    except ValueError:
        raise ValueError("the body is no JSON") from None
    if not is_object(found):
        raise ValueError("the body is no JSON object")
    return found
