"""The tests of the app: against the emulator, with FastAPI's own test client."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from timsdk import ErrorCode
from timsdk.types import TextElem
from timsdk.webhooks import sign

from timsdk_emulator import Emulator

from .main import make_app

pytest_plugins = ["timsdk_emulator.pytest_plugin"]
WEBHOOK_TOKEN = "token of the webhooks"


@pytest.fixture
def app(tim_environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """Run the app with the users ann and bob and the group crew."""
    monkeypatch.setenv("API_TOKEN", "token of the callers")
    monkeypatch.setenv("TIM_WEBHOOK_TOKEN", WEBHOOK_TOKEN)
    client = TestClient(make_app(), headers={"Authorization": "Bearer token of the callers"})
    with client:
        for user_id in ("ann", "bob"):
            assert client.post("/users", json={"user_id": user_id, "nick": user_id.title()}).status_code == 201
        group = {"group_id": "crew", "name": "Crew", "owner": "ann", "members": ["bob"]}
        assert client.post("/groups", json=group).status_code == 201
        yield client


def texts(emulator: Emulator) -> list[str]:
    """Return the messages of the group as the service has them."""
    elements = [element for message in emulator.world.groups["crew"].messages for element in message.body]
    return [element.text for element in elements if isinstance(element, TextElem)]


def calls(emulator: Emulator) -> int:
    """Return how many group messages the service was asked to send."""
    return [request.api for request in emulator.requests].count("group_open_http_svc/send_group_msg")


def wait_until(happened: Callable[[], bool]) -> None:
    """Wait for handlers of webhooks, which run after the response."""
    end = time.monotonic() + 10
    while not happened():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.02)


def test_group_has_its_members(app: TestClient, tim_emulator: Emulator) -> None:
    members = tim_emulator.world.groups["crew"].members
    assert {user_id: member.role for user_id, member in members.items()} == {"ann": "Owner", "bob": "Member"}


def test_one_idempotency_key_sends_one_message(app: TestClient, tim_emulator: Emulator) -> None:
    for _ in range(2):
        sent = app.post(
            "/groups/crew/messages", json={"sender": "bob", "text": "hi"}, headers={"Idempotency-Key": "7"}
        )
        assert sent.json() == {"seq": 1, "sender": "bob", "text": "hi"}
    assert texts(tim_emulator) == ["hi"]


def test_history_comes_in_pages(app: TestClient) -> None:
    for number in range(25):
        app.post("/groups/crew/messages", json={"sender": "bob", "text": str(number)})
    newest = app.get("/groups/crew/messages").json()
    assert [message["text"] for message in newest] == [str(number) for number in range(24, 4, -1)]
    older = app.get("/groups/crew/messages", params={"before": newest[-1]["seq"]}).json()
    assert [message["text"] for message in older] == ["4", "3", "2", "1", "0"]


def test_callers_without_the_token_are_refused(app: TestClient, tim_emulator: Emulator) -> None:
    before = len(tim_emulator.requests)
    response = app.post("/users", json={"user_id": "eve"}, headers={"Authorization": "Bearer guess"})
    assert (response.status_code, len(tim_emulator.requests)) == (401, before)


def test_callers_learn_what_they_can_do_about(app: TestClient, tim_emulator: Emulator) -> None:
    message = {"sender": "bob", "text": "hi"}
    gone = app.post("/groups/gone/messages", json=message)
    assert (gone.status_code, gone.json()["error"]) == (404, "GROUP_NOT_FOUND")
    again = app.post("/groups", json={"group_id": "crew", "name": "Crew", "owner": "ann"})
    assert (again.status_code, again.json()["error"]) == (409, "GROUP_ID_IN_USE_BY_SELF")
    assert app.post("/users", json={"user_id": "x" * 33}).status_code == 422


def test_callers_learn_nothing_of_faults_that_are_ours(app: TestClient, tim_emulator: Emulator) -> None:
    tim_emulator.fault("group_open_http_svc/send_group_msg", code=int(ErrorCode.GROUP_PERMISSION_DENIED))
    failed = app.post("/groups/crew/messages", json={"sender": "bob", "text": "hi"})
    assert (failed.status_code, failed.json()) == (502, {"error": "PermissionDenied"})
    assert texts(tim_emulator) == []


@pytest.mark.parametrize("token", [WEBHOOK_TOKEN, "another token"])
def test_new_member_is_greeted_once_and_only_by_the_service(
    token: str, app: TestClient, tim_emulator: Emulator
) -> None:
    event: dict[str, Any] = {
        "CallbackCommand": "Group.CallbackAfterNewMemberJoin",
        "GroupId": "crew",
        "Type": "Public",
        "JoinType": "Apply",
        "Operator_Account": "cid",
        "NewMemberList": [{"Member_Account": "cid"}],
        "EventTime": 1700000000000,
    }
    genuine = token == WEBHOOK_TOKEN
    for moment in (int(time.time()), int(time.time()) - 1):  # two requests about one event
        query = {
            "SdkAppid": tim_emulator.sdkappid,
            "CallbackCommand": event["CallbackCommand"],
            "RequestTime": moment,
            "Sign": sign(token, moment),
        }
        response = app.post("/webhooks/tim/", params=query, content=json.dumps(event))
        assert response.status_code == (200 if genuine else 401)
    if genuine:
        wait_until(lambda: calls(tim_emulator) == 2)
    assert texts(tim_emulator) == (["Welcome, cid!"] if genuine else [])
