"""The emulator responds to every API, whatever stands in a body: with a code, never with a traceback."""

from __future__ import annotations

import copy
import itertools
import json
import time
from collections.abc import Iterator
from typing import Any, TypeAlias

import pytest
from timsdk import catalog, usersig

from timsdk_emulator.app import Application
from timsdk_emulator.request_checks import Identity

Place: TypeAlias = tuple[str | int, ...]

IDENTITY = Identity(1400000000, "administrator", "key")
QUERY = {
    "sdkappid": str(IDENTITY.sdkappid),
    "identifier": IDENTITY.identifier,
    "usersig": usersig.sign(sdkappid=IDENTITY.sdkappid, key=IDENTITY.key, identifier=IDENTITY.identifier),
    "random": "1",
    "contenttype": "json",
}
HOSTILE = (
    "1e999", "-1e999", "9" * 400, "-1", "18446744073709551616", "1e308", "0.5", "null", "true", '""', '"\\u0000"',
    '"' + "x" * 20_000 + '"', '"@TGS#_@TGS#"', "[]", "{}", "[null]", "[[]]", '{"": {}}',
    "[" * 90 + "]" * 90, "[" * 900 + "]" * 900, '{"a":' * 300 + "1" + "}" * 300,
)  # fmt: skip
MARK = "a place for something hostile"


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Yield every place in a body, and one in each object that nobody declared."""
    if place:
        yield place
    if isinstance(value, dict):
        yield (*place, "Undeclared")
        for key, inner in value.items():
            yield from places(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:2]):
            yield from places(inner, (*place, index))


def body_with(example: Any, place: Place, text: str) -> bytes:
    body = copy.deepcopy(example)
    holder = body
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = MARK
    return json.dumps(body).replace(f'"{MARK}"', text).encode()


@pytest.mark.parametrize("offset", range(3))
def test_every_place_of_every_body_takes_something_hostile(offset: int) -> None:
    app = Application(IDENTITY, time.time)
    chosen = itertools.cycle(HOSTILE[offset:] + HOSTILE[:offset])
    calls = 0
    for api in catalog:
        examples = [example["request"] for example in catalog.schema(api)["examples"] if "request" in example]
        for example in examples[:1]:
            for place in places(example):
                text = next(chosen)
                response = app.handle("POST", f"/v4/{api}", QUERY, body_with(example, place, text), 1)
                json.dumps(response, allow_nan=False, ensure_ascii=False).encode()
                assert isinstance(response["ErrorCode"], int), (api, place, text)
                calls += 1
    assert calls > 1000
