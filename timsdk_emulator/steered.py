"""An emulated app as tests steer it: its state, clock, scripts, fault rules and webhooks."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from timsdk import ErrorCode, catalog

from timsdk_emulator.clock import Clock
from timsdk_emulator.faults import Fault, Rule, check_pattern
from timsdk_emulator.handlers import HANDLERS
from timsdk_emulator.journal import RECORDED_REQUESTS, Journal
from timsdk_emulator.rates import Rates
from timsdk_emulator.recording import Recorder, Recording
from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.request_checks import PATH_PREFIX, Identity
from timsdk_emulator.scripts import ScriptedResponse, failure, script_to_json
from timsdk_emulator.state import AppState
from timsdk_runtime.model.catalog import Catalog

if TYPE_CHECKING:
    from timsdk_emulator.firing.webhooks import Webhooks

WithoutState: TypeAlias = Literal["refuse", "warn", "example"]
"""What a call of an API without state gets: an error, an example with a warning in the log, an example."""
WITHOUT_STATE: tuple[WithoutState, ...] = ("refuse", "warn", "example")


class SteeredApp:
    """State of one app of the service, and what tests have told it to do."""

    def __init__(
        self,
        identity: Identity,
        now: Callable[[], float] = time.time,
        *,
        without_state: WithoutState = "warn",
        enforce_rates: bool = False,
        journal_size: int = RECORDED_REQUESTS,
        recording: Recording | None = None,
        recorder: Recorder | None = None,
        apis: Catalog = catalog,
    ) -> None:
        if without_state not in WITHOUT_STATE:
            raise ValueError(f"without_state is {without_state!r}, not one of {', '.join(WITHOUT_STATE)}")
        if journal_size < 1:
            raise ValueError(f"journal_size is {journal_size}: at least one request is kept")
        self.identity = identity
        self.clock = Clock(now)
        self.without_state: WithoutState = without_state
        self.enforce_rates = enforce_rates
        self._journal_size = journal_size
        self.recording = recording
        self.recorder = recorder
        self._apis = apis
        self._warned: set[str] = set()
        self._held_time: float | None = None
        self.webhooks: Webhooks | None = None
        """What the service sends to the app, once `set_webhooks` was called."""
        self.on_fired: Callable[[], None] = _nothing
        """Called when an event waits for delivery."""
        self._lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """Forget state, scripts, faults, recorded requests and fired events. Clock, key and webhooks stay."""
        with self._lock:
            self.world = AppState(self.identity.sdkappid, self.identity.identifier, self._time)
            self.journal = Journal(self._journal_size, self._apis)
            self._scripts: defaultdict[str, deque[dict[str, Any]]] = defaultdict(deque)
            self._rules: list[Rule] = []
            self._rates = Rates(self._apis)
            self._request_ids = 0
            self._is_restored = False
            if self.webhooks is not None:
                self.webhooks.forget()

    def _time(self) -> float:
        return self.clock() if self._held_time is None else self._held_time

    def clock_time(self) -> float:
        """Return the time, whichever clock the app has now."""
        return self.clock()

    def respond(self, api: str, responses: Iterable[ScriptedResponse]) -> None:
        """Queue responses for the next valid calls of an API; later calls are handled as usual.

        Raises:
            KeyError: The catalog has no such API.
            TypeError: `responses` is not a list, or holds something that is no response of this API.
            ValueError: A response is not JSON, or its `ErrorCode` is not a code.
        """
        script = script_to_json(api, responses, self._apis)
        with self._lock:
            self._scripts[api].extend(script)

    def add_fault(self, fault: Fault) -> Rule:
        """Let calls fail by a rule; the first rule that takes a call decides about it.

        Raises:
            KeyError: No API has this name, or matches the pattern.
        """
        check_pattern(fault.api, self._apis)
        with self._lock:
            rule = Rule(fault, number=len(self._rules) + 1)
            self._rules.append(rule)
            return rule

    def clear_faults(self) -> None:
        """Let no call fail any longer."""
        with self._lock:
            self._rules.clear()

    @property
    def rules(self) -> list[Rule]:
        """The rules by which calls fail, in their order."""
        return list(self._rules)

    def set_webhooks(self, given: dict[str, Any]) -> Webhooks:
        """Say where events of the app go; what is not given stays as it was.

        Raises:
            ValueError: A value cannot be right.
            KeyError: A command is none of the catalog.
        """
        from timsdk_emulator.firing.settings import webhook_settings  # noqa: PLC0415 - for those who use webhooks
        from timsdk_emulator.firing.webhooks import Webhooks  # noqa: PLC0415

        with self._lock:
            before = None if self.webhooks is None else self.webhooks.settings
            settings = webhook_settings(given, before)
            if self.webhooks is None:
                self.webhooks = Webhooks(settings, self._time, self._journal_size, self.on_fired)
            self.webhooks.settings = settings
            return self.webhooks

    def act(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        """Carry out a call whose body has been checked, without a record of it.

        Raises:
            ErrorResponse: The call is refused.
        """
        with self._lock:
            return self._act(api, body)

    def _act(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        with self._fits(api):
            return HANDLERS[api](self.world, body)

    def _act_and_fire(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        """Carry out a call, and fire its events."""
        if self.webhooks is None:
            return self._act(api, body)
        with self._fits(api):
            watches = self.webhooks.watches(self.world, api, body)
            try:
                response = HANDLERS[api](self.world, body)
            except ErrorResponse as error:
                self.webhooks.end(api, watches, failure(error.code, error.info))
                raise
            self.webhooks.end(api, watches, response)
            return response

    @contextlib.contextmanager
    def _fits(self, api: str) -> Generator[None]:
        """Refuse a call that a restored state does not fit."""
        try:
            yield
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            if not self._is_restored:
                raise
            info = f"the restored state does not fit {api}: {type(error).__name__} {error}"
            raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, info) from None

    def snapshot(self) -> dict[str, Any]:
        """Return the state as JSON."""
        from timsdk_emulator import snapshot  # noqa: PLC0415 - cattrs takes longer to import than all the rest

        with self._lock:
            return snapshot.take(self.world)

    def restore(self, given: Any) -> None:
        """Replace the state by that of a snapshot.

        Raises:
            ValueError: It is no snapshot, or one of another version.
        """
        from timsdk_emulator import snapshot  # noqa: PLC0415

        with self._lock:
            self.world = snapshot.restore(self.world, given)
            self._is_restored = True

    def fault_for(self, path: str) -> Fault | None:
        """Return what goes wrong with a request that arrives now, and count it."""
        if not self._rules:
            return None
        api = path.removeprefix(PATH_PREFIX)
        with self._lock:
            return next((rule.fault for rule in self._rules if rule.takes(api)), None)


def _nothing() -> None:
    """Do nothing."""
