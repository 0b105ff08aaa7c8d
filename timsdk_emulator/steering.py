"""How tests steer an emulated app: clients, scripts, faults, clock, journal, state."""

from __future__ import annotations

import json
import os
import ssl
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from timsdk import AsyncClient, Client

from timsdk_emulator.app import Application
from timsdk_emulator.clock import Clock
from timsdk_emulator.faults import Fault, Rule
from timsdk_emulator.journal import RecordedRequest
from timsdk_emulator.scripts import ScriptedResponse
from timsdk_emulator.seeds import Call, play, read_calls
from timsdk_emulator.state import AppState
from timsdk_emulator.triggers import trigger

if TYPE_CHECKING:
    from timsdk_emulator.firing.fired import FiredEvent
    from timsdk_emulator.firing.settings import WebhookSettings
    from timsdk_runtime.webhooks.events import Event


class EmulatedApp(ABC):
    """An app of the emulator, with users, groups, a clock and a journal of its own."""

    _app: Application

    # --- where it is ---

    @property
    @abstractmethod
    def domain(self) -> str:
        """`127.0.0.1:port`, the `domain` of a client."""

    @property
    @abstractmethod
    def ca_pem(self) -> bytes:
        """The certificate to trust, in PEM."""

    @abstractmethod
    def ssl_context(self) -> ssl.SSLContext:
        """Return a TLS context that trusts this server and no other."""

    @property
    def sdkappid(self) -> int:
        """The number of the app."""
        return self._app.identity.sdkappid

    @property
    def identifier(self) -> str:
        """Its administrator, who alone may call."""
        return self._app.identity.identifier

    @property
    def key(self) -> str:
        """The app's secret key. May be replaced at any time, as when keys are rotated."""
        return self._app.identity.key

    @key.setter
    def key(self, key: str) -> None:
        self._app.identity = attrs.evolve(self._app.identity, key=key)

    # --- clients ---

    def client(self, **options: Any) -> Client:
        """Return a client of this app. `options` are those of `timsdk.Client` and win.

        The client does not wait for the rates of the APIs: `rate_limits="wait"` lets it.
        """
        return Client(**self._options(options))

    def async_client(self, **options: Any) -> AsyncClient:
        """Return an asyncio client of this app, as `client` does."""
        return AsyncClient(**self._options(options))

    def _options(self, options: dict[str, Any]) -> dict[str, Any]:
        given: dict[str, Any] = {
            "sdkappid": self.sdkappid,
            "identifier": self.identifier,
            "domain": self.domain,
            "ssl_context": self.ssl_context(),
            "rate_limits": "off",
            **({} if {"usersig", "usersig_provider"} & options.keys() else {"key": self.key}),
        }
        return {**given, **options}

    def environ(self, folder: str | os.PathLike[str], file_name: str = "ca.pem") -> dict[str, str]:
        """Write the certificate into `folder`, and return the environment variables that point `Client()` here.

        A client takes a region or a domain: `TIM_REGION` must not be set beside them. `SSL_CERT_FILE` holds for every
        TLS client of the process that trusts what OpenSSL trusts by default.
        """
        ca_file = Path(folder, file_name).absolute()
        variables = {
            "TIM_SDKAPPID": str(self.sdkappid),
            "TIM_IDENTIFIER": self.identifier,
            "TIM_KEY": self.key,
            "TIM_DOMAIN": self.domain,
            "SSL_CERT_FILE": str(ca_file),
        }
        ca_file.write_bytes(self.ca_pem)
        return variables

    # --- responses and faults ---

    def respond(self, api: str, responses: Iterable[ScriptedResponse]) -> None:
        """Queue responses for the next valid calls of an API: JSON objects, response objects, or error codes.

        Raises:
            KeyError: The catalog has no such API.
            TypeError: `responses` is not a list, or holds something that is no response of this API.
            ValueError: A response is not JSON, or its `ErrorCode` is not a code.
        """
        self._app.respond(api, responses)

    def fault(self, api: str = "*", **what: Any) -> Rule:
        """Let calls of an API fail; `what` are the fields of `Fault`, such as `code=60008` or `cut="after_acting"`.

        Raises:
            KeyError: The catalog has no API of this name.
            ValueError: Nothing goes wrong, two things at once, or a value makes no sense.
        """
        return self._app.add_fault(Fault.from_json({"api": api, **what}))

    def clear_faults(self) -> None:
        """Let no call fail any longer."""
        self._app.clear_faults()

    @property
    def faults(self) -> list[Rule]:
        """The rules by which calls fail, with their counters."""
        return self._app.rules

    # --- journal ---

    @property
    def requests(self) -> list[RecordedRequest]:
        """The last requests that arrived, oldest first."""
        return list(self._app.journal.requests)

    def assert_called(self, api: str, times: int | None = None, **fields: Any) -> list[RecordedRequest]:
        """Return the calls of an API with these fields, by their names in the body; an object matches by its parts.

        Raises:
            AssertionError: There is none, or another number than `times`. The text shows the nearest call.
            KeyError: The catalog has no such API, or the API no such field.
        """
        return self._app.journal.assert_called(api, times, fields)

    # --- webhooks ---

    def set_webhooks(self, **settings: Any) -> None:
        """Say where events go that calls lead to: `url`, `token`, `commands`, `retries`; the others stay.

        Raises:
            ValueError: A value cannot be right.
            KeyError: A command is none of the catalog.
        """
        self._app.set_webhooks(settings)

    @property
    def webhook_settings(self) -> WebhookSettings | None:
        """What `set_webhooks` said; None before it was called."""
        return None if self._app.webhooks is None else self._app.webhooks.settings

    @property
    def webhooks(self) -> list[FiredEvent]:
        """The last events that were fired, oldest first, with what became of them."""
        return [] if self._app.webhooks is None else list(self._app.webhooks.fired.events)

    def trigger(self, event: Event | Mapping[str, Any], timeout: float = 30.0) -> FiredEvent:
        """Send an event that no call led to, typed or as its JSON, and return it when it was delivered or failed.

        Raises:
            ValueError: No `url` is set, or the event is none of the catalog.
            TimeoutError: Others are still before it in the line.
        """
        return trigger(self._app, event, timeout)

    def assert_fired(self, command: str | type[Event], times: int | None = None, **fields: Any) -> list[FiredEvent]:
        """Return the fired events of a command with these fields, by their names in the body.

        Raises:
            AssertionError: There is none, or another number than `times`. The text shows the nearest event.
            KeyError: The catalog has no such command.
        """
        name = command if isinstance(command, str) else command.webhook.command
        return self._app.set_webhooks({}).fired.assert_fired(name, times, fields)

    def wait_delivered(self, timeout: float = 30.0) -> bool:
        """Wait until no event is on its way any longer. Return whether it came to that in time."""
        return self._app.webhooks is None or self._app.webhooks.fired.wait(timeout)

    # --- clock ---

    @property
    def clock(self) -> Clock:
        """The clock of the app: `freeze()`, `advance(seconds)`, `run()`."""
        return self._app.clock

    @property
    def now(self) -> Callable[[], float]:
        """The clock of the app. Replacing it ends what `clock` was told."""
        return self._app.clock

    @now.setter
    def now(self, source: Callable[[], float]) -> None:
        self._app.clock = Clock(source)

    # --- state ---

    @property
    def world(self) -> AppState:
        """The state of the app, for tests that look behind the protocol."""
        return self._app.world

    def snapshot(self) -> dict[str, Any]:
        """Return the state as JSON."""
        return self._app.snapshot()

    def restore(self, snapshot: Mapping[str, Any]) -> None:
        """Replace the state by that of a snapshot.

        Raises:
            ValueError: It is no snapshot, or one of another version.
        """
        self._app.restore(snapshot)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the state into a file, sorted, so that two files can be compared."""
        text = json.dumps(self.snapshot(), ensure_ascii=False, indent=1, sort_keys=True)
        Path(path).write_text(text + "\n", encoding="utf-8")

    def load(self, path: str | os.PathLike[str]) -> None:
        """Replace the state by that of a file.

        Raises:
            OSError: The file cannot be read.
            ValueError: It holds no snapshot, or one of another version.
        """
        try:
            snapshot = json.loads(Path(path).read_text(encoding="utf-8"))
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
            raise ValueError(f"{path}: not JSON: {error}") from None
        self.restore(snapshot)

    def seed(self, calls: str | os.PathLike[str] | Sequence[Call]) -> None:
        """Carry out calls, `[[api, body], ...]` in JSON or in a file of it, without the network.

        Raises:
            OSError: The file cannot be read.
            ValueError: A call is malformed, or refused.
        """
        play(self._app, read_calls(calls) if isinstance(calls, str | os.PathLike) else calls)

    def reset(self) -> None:
        """Forget state, scripts, faults, recorded requests and fired events."""
        self._app.reset()
