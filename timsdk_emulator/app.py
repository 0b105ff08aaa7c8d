"""The emulated service without its network: requests in, responses out."""

from __future__ import annotations

import json
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs
from timsdk import catalog

from timsdk_emulator.examples import example_response
from timsdk_emulator.handlers import HANDLERS
from timsdk_emulator.registry import ErrorResponse
from timsdk_emulator.request_checks import PATH_PREFIX, Identity, api_of, body_of, check_body, check_query
from timsdk_emulator.scripts import ScriptedResponse, failure, script_to_json
from timsdk_emulator.state import AppState

RECORDED_REQUESTS = 10_000
"""Requests that are kept; the oldest make room."""


@attrs.frozen(kw_only=True)
class RecordedRequest:
    """A request that arrived, and the response to it."""

    api: str
    """`service/command`, or the whole path where it has another form."""
    query: Mapping[str, str] = attrs.field(repr=False)
    """Holds the signature and is therefore not shown."""
    body: Any
    """The JSON that was sent, or None if the body was not JSON."""
    connection: int
    """Number of the connection it came on, from 1."""
    response: Mapping[str, Any]


class Application:
    """Responds to requests. The server calls it from its thread, and tests steer it from theirs."""

    def __init__(self, identity: Identity, now: Callable[[], float]) -> None:
        self.identity = identity
        self.now = now
        self._lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """Forget state, scripted responses and recorded requests."""
        with self._lock:
            self.world = AppState(self.identity.sdkappid, self.identity.identifier, self._time)
            self.requests: deque[RecordedRequest] = deque(maxlen=RECORDED_REQUESTS)
            self._scripts: defaultdict[str, deque[dict[str, Any]]] = defaultdict(deque)
            self._request_ids = 0

    def _time(self) -> float:
        return self.now()

    def respond(self, api: str, responses: Iterable[ScriptedResponse]) -> None:
        """Queue responses for the next valid calls of an API; later calls are handled as usual.

        Raises:
            KeyError: The catalog has no such API.
            TypeError: `responses` is not a list, or holds something that is no response of this API.
            ValueError: A response is not JSON, or its `ErrorCode` is not a code.
        """
        script = script_to_json(api, responses)
        with self._lock:
            self._scripts[api].extend(script)

    def handle(self, method: str, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> dict[str, Any]:
        """Return the response to one HTTP request, and record both."""
        with self._lock:
            api = path.removeprefix(PATH_PREFIX)
            try:
                api = api_of(method, path)
                check_query(self.identity, query, self.now())
                body = body_of(api, raw)
                check_body(api, body)
                response = self._response(api, body)
            except ErrorResponse as error:
                response = failure(error.code, error.info)
            if api in catalog and catalog[api].wrapper:
                self._request_ids += 1
                response.setdefault("RequestId", f"Id-{self._request_ids:08d}")
            record = RecordedRequest(
                api=api, query=dict(query), body=_json_or_none(raw), connection=connection, response=response
            )
            self.requests.append(record)
            return response

    def _response(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        if self._scripts[api]:
            return self._scripts[api].popleft()
        handler = HANDLERS.get(api)
        return example_response(api, body) if handler is None else handler(self.world, body)


def _json_or_none(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
