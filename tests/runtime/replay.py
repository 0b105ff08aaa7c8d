"""A client whose answers are written down beforehand."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from timsdk import Client, Request

from timsdk_runtime.model.codec import encode


class Replay(Client):
    """Answers its calls, in turn, with these bodies (an exception is raised), and keeps what was asked."""

    def __init__(self, *answers: Mapping[str, Any] | Exception) -> None:
        super().__init__(sdkappid=1, identifier="administrator", usersig="none", domain="127.0.0.1:1")
        self.answers: Sequence[Mapping[str, Any] | Exception] = answers
        self.asked: list[dict[str, Any]] = []

    def send(self, request: Request[Any], /) -> Any:
        self.asked.append(copy.deepcopy(encode(request)))
        assert len(self.asked) <= len(self.answers), f"one call too many: {self.asked[-1]}"
        response = self.answers[len(self.asked) - 1]
        if isinstance(response, Exception):
            raise response
        body = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", **response}
        return request.operation.decode_response(body, request=request)

    def arguments(self, *names: str) -> list[Any]:
        """What each call carried in these fields."""
        found = [tuple(body.get(name) for name in names) for body in self.asked]
        return [values[0] for values in found] if len(names) == 1 else found
