"""An ID that is taken after an attempt in doubt: whose is it?"""

from __future__ import annotations

import logging
from typing import Any

import pytest
from support.exchange_harness import LOST, OK, REFUSED, Run, code, http_response, run
from timsdk import Conflict, catalog
from timsdk._codes import code_table

TAKEN = code(100003)
APIS = ["live_engine_http_srv/create_room", "room_engine_http_srv/create_room"]


def room(owner: str | None) -> Any:
    return http_response({"ErrorCode": 0, "Response": {"RoomInfo": {"RoomId": "r1", "Owner_Account": owner}}})


ROOMS = [room("eve"), room(None)]


def create(*script: Any, api: str = APIS[0], owner: str | None = "bob") -> Run:
    info = {"RoomId": "r1"} if owner is None else {"RoomId": "r1", "Owner_Account": owner}
    return run(script, api=api, body={"RoomInfo": info}, effect=catalog[api].effect, codes=code_table)


@pytest.mark.parametrize("api", APIS)
def test_room_of_the_same_owner_was_made_by_the_earlier_attempt(api: str) -> None:
    result = create(LOST, TAKEN, room("bob"), api=api)
    assert result.error is None
    assert result.response == {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
    assert [request.path for request in result.requests] == [f"/v4/{api}"] * 2 + [
        f"/v4/{api.split('/', maxsplit=1)[0]}/get_room_info"
    ]
    assert result.requests[2].body == b'{"RoomId":"r1"}'
    assert result.requests[2].deadline == result.requests[0].deadline


def test_caller_is_the_owner_where_the_request_names_none() -> None:
    assert create(LOST, TAKEN, room("administrator"), owner=None).error is None
    assert isinstance(create(LOST, TAKEN, room("bob"), owner=None).error, Conflict)


@pytest.mark.parametrize("reading", [*ROOMS, OK, code(100004), code(100002), REFUSED])
def test_room_of_somebody_else_stays_taken(reading: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "timsdk")
    result = create(LOST, TAKEN, reading)
    unread = "get_room_info does not tell whose it is" in caplog.text
    assert unread is (reading not in (OK, *ROOMS))
    assert isinstance(result.error, Conflict)
    assert result.error.code == 100003
    assert "An earlier attempt of this call may have been carried out." in str(result.error)


@pytest.mark.parametrize("before", [(), (REFUSED,), (code(60007),)])
def test_nothing_is_read_without_an_attempt_in_doubt(before: tuple[Any, ...]) -> None:
    result = create(*before, TAKEN, room("bob"))
    assert isinstance(result.error, Conflict)
    assert {request.path for request in result.requests} == {f"/v4/{APIS[0]}"}


def test_other_refusals_after_doubt_read_nothing() -> None:
    assert create(LOST, code(100002)).sends == 2
