"""The emulated service without its network: requests in, answers out."""

from __future__ import annotations

import json
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import attrs
from timsdk import catalog

from timsdk_emulator.examples import example
from timsdk_emulator.handlers import (
    accounts,
    black_list,
    conversations,
    friend_lists,
    friends,
    group_data,
    group_messages,
    groups,
    members,
    messages,
    mutes,
    profiles,
)
from timsdk_emulator.registry import HANDLERS, ErrorResponse
from timsdk_emulator.request_checks import Identity, api_of, body_of, check_body, check_query
from timsdk_emulator.state import AppState
from timsdk_runtime.model.envelope import SUCCESS
from timsdk_runtime.model.operation import Response

FAMILIES = (
    accounts,
    black_list,
    conversations,
    friend_lists,
    friends,
    group_data,
    group_messages,
    groups,
    members,
    messages,
    mutes,
    profiles,
)
"""The modules with handlers; importing them registers those."""

Answer: TypeAlias = Mapping[str, Any] | Response | int
"""A scripted answer: a JSON object, an answer object, or an error code."""

_REMEMBERED = 10_000


@attrs.frozen(kw_only=True)
class RecordedRequest:
    """A request that arrived, and what it was answered."""

    api: str
    """`service/command`, or the whole path where it has another form."""
    query: Mapping[str, str] = attrs.field(repr=False)
    """Holds the signature and is therefore not shown."""
    body: Any
    """The JSON that was sent, or None where it was none."""
    connection: int
    """Number of the connection it came on, from 1."""
    answer: Mapping[str, Any]


class Application:
    """Answers requests; called from the server's thread, told what to do from others."""

    def __init__(self, identity: Identity, now: Callable[[], float]) -> None:
        self.identity = identity
        self.now = now
        self._lock = threading.RLock()
        self.reset()

    def reset(self) -> None:
        """Forget state, scripted answers and recorded requests."""
        with self._lock:
            self.world = AppState(self.identity.sdkappid, self.identity.identifier, self._time)
            self.requests: deque[RecordedRequest] = deque(maxlen=_REMEMBERED)
            self._scripts: defaultdict[str, deque[Answer]] = defaultdict(deque)
            self._ids = 0

    def _time(self) -> float:
        return self.now()

    def respond(self, api: str, answers: Iterable[Answer]) -> None:
        """Queue answers for the next valid calls of an API, before it answers by itself again."""
        if api not in catalog:
            raise KeyError(api)
        with self._lock:
            self._scripts[api].extend(answers)

    def reply(self, method: str, path: str, query: Mapping[str, str], raw: bytes, connection: int) -> dict[str, Any]:
        """The answer to one request, as JSON."""
        with self._lock:
            api = path.removeprefix("/v4/")
            try:
                api = api_of(method, path)
                check_query(self.identity, query, self.now())
                body = body_of(api, raw)
                check_body(api, body)
                answer = self._answer(api, body)
            except ErrorResponse as refusal:
                answer = _failure(refusal.code, refusal.info)
            if api in catalog and catalog[api].wrapper:
                self._ids += 1
                answer.setdefault("RequestId", f"Id-{self._ids:08d}")
            record = RecordedRequest(
                api=api, query=dict(query), body=_parsed(raw), connection=connection, answer=answer
            )
            self.requests.append(record)
            return answer

    def _answer(self, api: str, body: dict[str, Any]) -> dict[str, Any]:
        operation = catalog[api]
        if self._scripts[api]:
            scripted = self._scripts[api].popleft()
            if isinstance(scripted, int):
                return _failure(scripted, "scripted by the test")
            if isinstance(scripted, Response):
                return operation.encode_response(scripted)
            return {**SUCCESS, "ActionStatus": "FAIL" if scripted.get("ErrorCode", 0) else "OK", **scripted}
        handler = HANDLERS.get(api)
        if handler is None:
            return example(api, body)
        return operation.encode_response(handler(self.world, operation.decode_request(body)))


def _failure(code: int, info: str) -> dict[str, Any]:
    return {"ActionStatus": "FAIL", "ErrorCode": code, "ErrorInfo": info}


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        return None
