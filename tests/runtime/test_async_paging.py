"""`apaginate`: the items of all pages, and no circle."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from support.calls import KEY
from timsdk import AsyncClient, ConfigError, DecodeError, apaginate

from timsdk_runtime.transport.messages import HttpRequest, HttpResponse


class Scripted:
    """A transport that responds with these bodies, one after the other."""

    def __init__(self, *bodies: dict[str, Any]) -> None:
        self.bodies = [{"ErrorCode": 0, **body} for body in bodies]
        self.sent: list[dict[str, Any]] = []

    async def send(self, request: HttpRequest) -> HttpResponse:
        self.sent.append(json.loads(request.body))
        return HttpResponse(200, {}, json.dumps(self.bodies[len(self.sent) - 1]).encode())

    async def probe(self, domain: str, timeout: float) -> bool:
        return True

    async def close(self) -> None:
        """Keep nothing open."""


def groups(*ids: str, then: int) -> dict[str, Any]:
    return {"GroupIdList": [{"GroupId": group} for group in ids], "Next": then}


def walk(*bodies: dict[str, Any]) -> tuple[list[str], list[Any], Exception | None]:
    """Return the IDs of a walk, the cursors that were sent, and what ended it."""
    transport = Scripted(*bodies)
    found: list[str] = []

    async def run() -> Exception | None:
        async with AsyncClient(
            sdkappid=1, identifier="admin", key=KEY, region="china", transport=transport
        ) as client:
            try:
                async for group in apaginate(client.group.get_appid_group_list, limit=2):
                    found.append(group.group_id)  # noqa: PERF401  what came before an error counts, too
            except DecodeError as error:
                return error
            return None

    ended = asyncio.run(run())
    return found, [(body["Limit"], body.get("Next")) for body in transport.sent], ended


def test_walk_passes_the_arguments_and_each_cursor_on() -> None:
    ids, sent, ended = walk(groups("a", "b", then=7), groups(then=8), groups("c", then=0))
    assert (ids, ended) == (["a", "b", "c"], None)
    assert sent == [(2, None), (2, 7), (2, 8)]


def test_cursor_that_comes_back_ends_the_walk_with_an_error() -> None:
    ids, sent, ended = walk(groups("a", then=7), groups("b", then=8), groups("c", then=7), groups("d", then=0))
    assert len(sent) == 3
    assert ids == ["a", "b", "c"]
    assert "circle: next=7 came a second time" in str(ended)


def test_what_is_no_method_is_refused_at_once() -> None:
    not_a_method: Any = "group.get_appid_group_list"
    with pytest.raises(ConfigError):
        apaginate(not_a_method)
