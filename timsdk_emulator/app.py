"""An emulated app without the network: requests in, responses out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from timsdk import ErrorCode

from timsdk_emulator.arrivals import Arrival
from timsdk_emulator.examples import example_response
from timsdk_emulator.faults import Fault
from timsdk_emulator.handlers import HANDLERS
from timsdk_emulator.journal import Source
from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.request_checks import PATH_PREFIX, api_of, body_of, check_body, check_query, check_words
from timsdk_emulator.scripts import failure
from timsdk_emulator.steered import SteeredApp

log = logging.getLogger("timsdk_emulator")


class Application(SteeredApp):
    """One app of the service. The server calls it from its thread, and tests steer it from theirs."""

    def handle(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        raw: bytes,
        connection: int,
        fault: Fault | None = None,
    ) -> dict[str, Any]:
        """Return the response to one HTTP request, and record both. The app is not asked about the call."""
        return self.respond_to(self.receive(method, path, query, raw, connection, fault))

    def receive(
        self,
        method: str,
        path: str,
        query: Mapping[str, str],
        raw: bytes,
        connection: int,
        fault: Fault | None = None,
    ) -> Arrival:
        """Check a request, and say what the app is asked about it. Nothing is carried out."""
        with self._lock:
            arrival = self._arrival(path, query, raw, connection)
            try:
                arrival.api = api = api_of(method, path, self._apis)
                check_query(self.identity, query, arrival.time)
                if self.enforce_rates:
                    self._note_rates(api, self._rates.check(api, arrival.time))
                arrival.body = body_of(api, raw, self._apis)
                check_body(api, arrival.body, self._apis)
                if fault is not None and fault.code is not None:
                    arrival.source, arrival.refusal = "fault", failure(fault.code, "a fault of the test")
                else:
                    arrival.source = self._source(api)
                if self.webhooks is not None and arrival.source == "state":
                    with self._fits(api):
                        arrival.question = self.webhooks.ask(self.world, api, arrival.body)
            except ErrorResponse as error:
                arrival.source, arrival.refusal = "refused", failure(error.code, error.info)
            return arrival

    def _note_rates(self, api: str, counted: list[tuple[int, float]]) -> None:
        if self.webhooks is not None:
            for calls, limit in counted:
                self.webhooks.note_rate(api, calls, limit)

    def respond_to(self, arrival: Arrival) -> dict[str, Any]:
        """Carry out the call of a request, and record it with its response."""
        with self._lock:
            response = arrival.refusal
            if response is None:
                try:
                    response = self._decided(arrival)
                except ErrorResponse as error:
                    response = failure(error.code, error.info)
                    arrival.source = "webhook" if arrival.source == "webhook" else "refused"
            if arrival.api in self._apis and self._apis[arrival.api].wrapper:
                self._request_ids += 1
                response.setdefault("RequestId", f"Id-{self._request_ids:08d}")
            self.journal.requests.append(arrival.record(response))
            return response

    def _decided(self, arrival: Arrival) -> dict[str, Any]:
        """Return the response to a call as the reply to its webhook has it."""
        question = arrival.question
        if question is None or self.webhooks is None:
            return self._response(arrival.api, arrival.body, arrival.source)
        arrival.source = "webhook"  # unless the reply lets the call go on
        with self._fits(arrival.api):
            body, ended = self.webhooks.obey(question, self.world, arrival.body)
        if ended is not None:
            return ended
        arrival.source = "state"
        self._held_time = question.asked_at
        try:
            response = self._response(arrival.api, body, arrival.source)
        finally:
            self._held_time = None
        self.webhooks.amend(question, response)
        return response

    def _arrival(self, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> Arrival:
        api = path.removeprefix(PATH_PREFIX)
        return Arrival(api=api, query=query, raw=raw, connection=connection, time=self._time())

    def hand_on(self, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> dict[str, Any]:
        """Return what another server responds to a request, which is recorded in the journal and in a file."""
        arrival = self._arrival(path, query, raw, connection)
        try:
            arrival.api = api_of("POST", path, self._apis)
            body_of(arrival.api, raw, self._apis)
            if self.recorder is None:
                raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, "nothing is recorded")
            response = self.recorder.hand_on(arrival.api, path, query, raw)
            arrival.source = "upstream"
        except ErrorResponse as error:
            response = failure(error.code, error.info)
        except ValueError as error:
            response = failure(ErrorCode.SERVICE_TIMEOUT_OR_BAD_HTTP_FORMAT, str(error))
        with self._lock:
            self.journal.requests.append(arrival.record(response))
        return response

    def note_fault(self, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> None:
        """Record a request that never reached the service."""
        arrival = self._arrival(path, query, raw, connection)
        arrival.source = "fault"
        with self._lock:
            self.journal.requests.append(arrival.record({}))

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
            return self._act_and_fire(api, body)
        if self.without_state == "refuse":
            info = f"the emulator keeps no state for {api}: script it by respond(), or take examples by without_state"
            raise ErrorResponse(ErrorCode.REQUEST_RESOURCE_INVALID, info)
        if self.without_state == "warn" and api not in self._warned:
            self._warned.add(api)
            log.warning("%s has no state in the emulator: it gets an example of the documentation", api)
        return example_response(api, body, self._apis)
