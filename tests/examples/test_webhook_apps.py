"""The webhook apps of the gallery, in the servers that their docstrings name, do what they say."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.web_servers import WebServer
from support.webhook_requests import MESSAGE, PASSED, SENT, numbered

from timsdk_emulator import Emulator

from .conftest import Service, texts, wait_until

Start = Callable[..., WebServer]
WORDS = "# house rules\nmask darn\nrefuse casino\n"
GROUP_MESSAGE = {
    "CallbackCommand": "Group.CallbackBeforeSendMsg",
    "GroupId": "crew",
    "Type": "Public",
    "From_Account": "bob",
    "Operator_Account": "bob",
    "Random": 1,
}


def text(words: str) -> list[dict[str, Any]]:
    return [{"MsgType": "TIMTextElem", "MsgContent": {"Text": words}}]


# --- the bot ---


@pytest.fixture
def bot(web: Start, tim_emulator: Emulator, tmp_path: Path) -> Service:
    """Run the bot of `support`, to whom ann writes; the agent of Desk has a break."""
    (tmp_path / "answers.json").write_text(json.dumps({"Opening": "We open at nine."}))
    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["support", "ann"])
        tim.call("desk_http_svc/create_members", {"MemberList": [{"MemberMail": "a@example.com"}]})
    return Service(
        web("gunicorn-gthread", "customer_service_bot:make_app()", BOT_ANSWERS=str(tmp_path / "answers.json"))
    )


def asked(question: str, number: int) -> dict[str, Any]:
    """Return the event that ann has written to the bot."""
    return numbered({**SENT, "From_Account": "ann", "To_Account": "support", "MsgBody": text(question)}, number)


def replies(emulator: Emulator) -> list[str]:
    """Return what the bot wrote to ann."""
    return [
        texts(message.body)
        for message in emulator.world.messages
        if (message.sender, message.recipient) == ("support", "ann")
    ]


def test_bot_answers_once_and_triggers_no_webhook(bot: Service, tim_emulator: Emulator) -> None:
    question, now = asked("When is the OPENING?", 1), int(time.time())
    assert bot.send(question, at=now) == (200, PASSED)
    wait_until(lambda: replies(tim_emulator))
    assert bot.send(question, at=now)[0] == 409
    assert bot.send({**asked("opening?", 2), "From_Account": "bob", "To_Account": "ann"}) == (200, PASSED)
    assert bot.send(asked("opening?", 3))[0] == 200
    wait_until(lambda: len(replies(tim_emulator)) == 2)
    assert replies(tim_emulator) == ["We open at nine."] * 2
    for request in tim_emulator.assert_called("openim/sendmsg"):
        assert len(request.body["ForbidCallbackControl"]) == 2


def test_bot_repeats_no_reply_to_an_event_that_comes_twice(bot: Service, tim_emulator: Emulator) -> None:
    question = asked("opening?", 1)
    for event in (question, {**question, "EventTime": 1}):  # the body differs, so it is no copy of a request
        assert bot.send(event) == (200, PASSED)
    wait_until(lambda: len([one for one in tim_emulator.requests if one.api == "openim/sendmsg"]) == 2)
    assert replies(tim_emulator) == ["We open at nine."]


def test_bot_hands_over_and_is_silent_while_an_agent_talks(bot: Service, tim_emulator: Emulator) -> None:
    sessions = tim_emulator.world.table("desk_sessions")
    assert bot.send(asked("my parcel is lost", 1)) == (200, PASSED)
    wait_until(lambda: replies(tim_emulator) == ["Nobody is free at the moment. Somebody will write to you."])
    with tim_emulator.client() as tim:
        tim.call("desk_http_svc/set_member_status", {"MemberMail": "a@example.com", "Status": "STATUS_FREE"})
    assert bot.send(asked("my parcel is lost", 2)) == (200, PASSED)
    wait_until(lambda: len(replies(tim_emulator)) == 2)
    assert [(one["ClientUserId"], one["AgentId"]) for one in sessions.values()] == [("ann", "a@example.com")]
    assert bot.send(asked("hello?", 3)) == (200, PASSED)
    wait_until(lambda: len([one for one in tim_emulator.requests if one.api == "desk_http_svc/contact_user"]) == 3)
    assert len(replies(tim_emulator)) == 2


def test_bot_refuses_what_is_not_signed(bot: Service, tim_emulator: Emulator) -> None:
    before = len(tim_emulator.requests)
    assert bot.send(asked("opening?", 1), Sign="0" * 64)[0] == 401
    assert len(tim_emulator.requests) == before


# --- moderation ---


@pytest.fixture
def moderation(web: Start, tim_emulator: Emulator, tmp_path: Path) -> Service:
    """Run the moderation of an app with the user bob."""
    (tmp_path / "words.txt").write_text(WORDS)
    with tim_emulator.client() as tim:
        tim.account.account_import(user_id="bob")
    return Service(web("uvicorn-factory", "moderation:make_app", MODERATION_WORDS=str(tmp_path / "words.txt")))


def test_moderation_lets_pass_masks_and_refuses(moderation: Service) -> None:
    assert moderation.send(numbered(MESSAGE, 1)) == (200, PASSED)
    picture = {"MsgType": "TIMFaceElem", "MsgContent": {"Index": 1, "Data": "x"}}
    masked = {**numbered(MESSAGE, 2), "MsgBody": [*text("Darn it, darning"), picture]}
    assert moderation.send(masked)[1]["MsgBody"] == [*text("**** it, darning"), picture]
    refused = {**PASSED, "ErrorCode": 120001, "ErrorInfo": "this message breaks the rules"}
    assert moderation.send({**numbered(MESSAGE, 3), "MsgBody": text("Casino!")})[1] == refused
    assert moderation.send({**GROUP_MESSAGE, "MsgBody": text("casino")})[1]["ErrorCode"] == 10100
    assert moderation.send({**GROUP_MESSAGE, "MsgBody": text("darn")})[1]["MsgBody"] == text("****")
    assert moderation.send(numbered(MESSAGE, 4), Sign="0" * 64)[0] == 401


def test_moderation_mutes_who_goes_on(moderation: Service, tim_emulator: Emulator) -> None:
    for number in range(3):
        assert not tim_emulator.world.mutes
        moderation.send({**numbered(MESSAGE, number), "MsgBody": text("casino")})
    wait_until(lambda: "bob" in tim_emulator.world.mutes)
    tim_emulator.assert_called("openconfigsvr/setnospeaking", times=1, Set_Account="bob", C2CmsgNospeakingTime=3600)


def test_moderation_refuses_messages_where_it_fails(moderation: Service) -> None:
    broken = {**numbered(MESSAGE, 1), "MsgBody": None}
    assert moderation.send(broken)[1]["ErrorCode"] == 120002
    assert moderation.send({**GROUP_MESSAGE, "MsgBody": None})[1]["ErrorCode"] == 10101
