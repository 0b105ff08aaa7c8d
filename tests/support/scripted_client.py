"""A client whose responses are written down beforehand."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from timsdk import Client, Request

from timsdk_runtime.model.codec import encode


class ScriptedClient(Client):
    """Returns the next of these bodies for each call, or raises the next exception, and records the request."""

    def __init__(self, *responses: Mapping[str, Any] | Exception) -> None:
        super().__init__(sdkappid=1, identifier="administrator", usersig="none", domain="127.0.0.1:1")
        self.responses: Sequence[Mapping[str, Any] | Exception] = responses
        self.sent: list[dict[str, Any]] = []

    def send(self, request: Request[Any], /) -> Any:
        self.sent.append(copy.deepcopy(encode(request)))
        assert len(self.sent) <= len(self.responses), f"one call too many: {self.sent[-1]}"
        response = self.responses[len(self.sent) - 1]
        if isinstance(response, Exception):
            raise response
        body = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", **response}
        return request.operation.decode_response(body, request=request)

    def arguments(self, *names: str) -> list[Any]:
        """Return what each request carried in these fields."""
        found = [tuple(body.get(name) for name in names) for body in self.sent]
        return [values[0] for values in found] if len(names) == 1 else found
