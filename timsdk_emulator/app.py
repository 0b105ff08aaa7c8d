"""An emulated app without the network: requests in, responses out."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

from timsdk import ErrorCode, catalog

from timsdk_emulator.clock import Clock
from timsdk_emulator.examples import example_response
from timsdk_emulator.faults import Fault, Rule, check_pattern
from timsdk_emulator.handlers import HANDLERS
from timsdk_emulator.journal import RECORDED_REQUESTS, Journal, RecordedRequest, Source
from timsdk_emulator.rates import Rates
from timsdk_emulator.recording import Recorder, Recording
from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.request_checks import (
    PATH_PREFIX,
    Identity,
    api_of,
    body_of,
    check_body,
    check_query,
    check_words,
)
from timsdk_emulator.scripts import ScriptedResponse, failure, script_to_json
from timsdk_emulator.state import AppState
from timsdk_runtime.model.catalog import Catalog

log = logging.getLogger("timsdk_emulator")

WithoutState: TypeAlias = Literal["refuse", "warn", "example"]
"""What a call of an API without state gets: an error, an example with a warning in the log, an example."""
WITHOUT_STATE: tuple[WithoutState, ...] = ("refuse", "warn", "example")


class Application:
    """One app of the service. The server calls it from its thread, and tests steer it from theirs."""

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
        self._lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """Forget state, scripts, faults and recorded requests. Clock and key stay."""
        with self._lock:
            self.world = AppState(self.identity.sdkappid, self.identity.identifier, self._time)
            self.journal = Journal(self._journal_size, self._apis)
            self._scripts: defaultdict[str, deque[dict[str, Any]]] = defaultdict(deque)
            self._rules: list[Rule] = []
            self._rates = Rates(self._apis)
            self._request_ids = 0
            self._is_restored = False

    def _time(self) -> float:
        return self.clock()

    # --- steering ---

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

    def act(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        """Carry out a call whose body has been checked, without a record of it.

        Raises:
            ErrorResponse: The call is refused.
        """
        with self._lock:
            return self._act(api, body)

    def _act(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        try:
            return HANDLERS[api](self.world, body)
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

    # --- responding ---

    def handle(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        raw: bytes,
        connection: int,
        fault: Fault | None = None,
    ) -> dict[str, Any]:
        """Return the response to one HTTP request, and record both."""
        with self._lock:
            api = path.removeprefix(PATH_PREFIX)
            source: Source = "refused"
            try:
                api = api_of(method, path, self._apis)
                check_query(self.identity, query, self._time())
                if self.enforce_rates:
                    self._rates.check(api, self._time())
                body = body_of(api, raw, self._apis)
                check_body(api, body, self._apis)
                if fault is not None and fault.code is not None:
                    source, response = "fault", failure(fault.code, "a fault of the test")
                else:
                    source = self._source(api)
                    response = self._response(api, body, source)
            except ErrorResponse as error:
                response = failure(error.code, error.info)
            if api in self._apis and self._apis[api].wrapper:
                self._request_ids += 1
                response.setdefault("RequestId", f"Id-{self._request_ids:08d}")
            self.journal.requests.append(
                RecordedRequest(
                    api=api, query=dict(query), body=_json_or_none(raw), connection=connection, response=response,
                    source=source, time=self._time(),
                )
            )  # fmt: skip
            return response

    def hand_on(self, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> dict[str, Any]:
        """Return what another server responds to a request, which is recorded in the journal and in a file."""
        api = path.removeprefix(PATH_PREFIX)
        source: Source = "refused"
        try:
            api = api_of("POST", path, self._apis)
            body_of(api, raw, self._apis)
            if self.recorder is None:
                raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, "nothing is recorded")
            response = self.recorder.hand_on(api, path, query, raw)
            source = "upstream"
        except ErrorResponse as error:
            response = failure(error.code, error.info)
        except ValueError as error:
            response = failure(ErrorCode.SERVICE_TIMEOUT_OR_BAD_HTTP_FORMAT, str(error))
        with self._lock:
            self.journal.requests.append(
                RecordedRequest(
                    api=api, query=dict(query), body=_json_or_none(raw), connection=connection, response=response,
                    source=source, time=self._time(),
                )
            )  # fmt: skip
        return response

    def note_fault(self, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> None:
        """Record a request that never reached the service."""
        with self._lock:
            self.journal.requests.append(
                RecordedRequest(
                    api=path.removeprefix(PATH_PREFIX), query=dict(query), body=_json_or_none(raw),
                    connection=connection, response={}, source="fault", time=self._time(),
                )
            )  # fmt: skip

    def _source(self, api: str) -> Source:
        if self._scripts[api]:
            return "script"
        if self.recording is not None:
            return "recording"
        without: Source = "refused" if self.without_state == "refuse" else "example"
        return "state" if api in HANDLERS else without

    def _response(self, api: str, body: dict[str, Any], source: Source) -> dict[str, Any]:
        if source == "script":
            return self._scripts[api].popleft()
        if self.recording is not None:
            recorded = self.recording.play(api, body)
            if recorded is None:
                info = f"no request for {api} that is left in the recording is like this one"
                raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, info)
            return recorded
        if source == "state":
            check_words(api, body, self.world.table("dirty_words"))
            return self._act(api, body)
        if self.without_state == "refuse":
            info = f"the emulator keeps no state for {api}: script it by respond(), or take examples by without_state"
            raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, info)
        if self.without_state == "warn" and api not in self._warned:
            self._warned.add(api)
            log.warning("%s has no state in the emulator: it gets an example of the documentation", api)
        return example_response(api, body, self._apis)


def _json_or_none(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
