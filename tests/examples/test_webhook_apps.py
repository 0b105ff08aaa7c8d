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
from timsdk import ApiError
from timsdk.types import FaceElem, TextElem

from timsdk_emulator import Emulator

from .conftest import Service, texts, wait_until

Start = Callable[..., WebServer]
WORDS = "# house rules\nmask darn\nrefuse casino\n"


def text(words: str) -> list[dict[str, Any]]:
    return [{"MsgType": "TIMTextElem", "MsgContent": {"Text": words}}]


def say(emulator: Emulator, words: str, sender: str, recipient: str) -> None:
    """Send a message as a user does: the emulator asks and tells the app about it."""
    with emulator.client() as tim:
        tim.message.send_msg(from_account=sender, to_account=recipient, msg_body=[TextElem(text=words)])


def said(emulator: Emulator, sender: str, recipient: str) -> list[str]:
    """Return what one user wrote to another, as the service has it."""
    return [
        texts(message.body)
        for message in emulator.world.messages
        if (message.sender, message.recipient) == (sender, recipient)
    ]


# --- the bot ---


@pytest.fixture
def bot(web: Start, tim_emulator: Emulator, tmp_path: Path) -> Service:
    """Run the bot of `support`, to whom ann writes; the agent of Desk has a break."""
    (tmp_path / "answers.json").write_text(json.dumps({"Opening": "We open at nine."}))
    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["support", "ann", "bob"])
        tim.call("desk_http_svc/create_members", {"MemberList": [{"MemberMail": "a@example.com"}]})
    return Service(
        tim_emulator,
        web("gunicorn-gthread", "customer_service_bot:make_app()", BOT_ANSWERS=str(tmp_path / "answers.json")),
    )


def calls(emulator: Emulator, api: str) -> int:
    return [request.api for request in emulator.requests].count(api)


@pytest.mark.usefixtures("bot")
def test_bot_answers_those_who_write_to_it(tim_emulator: Emulator) -> None:
    say(tim_emulator, "When is the OPENING?", "ann", "support")
    wait_until(lambda: said(tim_emulator, "support", "ann") == ["We open at nine."])
    say(tim_emulator, "opening?", "ann", "bob")
    say(tim_emulator, "opening?", "bob", "support")
    wait_until(lambda: said(tim_emulator, "support", "bob") == ["We open at nine."])
    assert said(tim_emulator, "bob", "ann") == []
    tim_emulator.wait_delivered()
    tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=3)  # none for a reply


def test_bot_sends_no_second_reply_to_an_event_that_comes_twice(bot: Service, tim_emulator: Emulator) -> None:
    question = numbered({**SENT, "From_Account": "ann", "To_Account": "support", "MsgBody": text("opening?")}, 1)
    for event in (question, {**question, "EventTime": 1}):  # the body differs, so it is no copy of a request
        assert bot.send(event) == (200, PASSED)
    wait_until(lambda: calls(tim_emulator, "openim/sendmsg") == 2)
    assert said(tim_emulator, "support", "ann") == ["We open at nine."]


@pytest.mark.usefixtures("bot")
def test_bot_hands_over_and_is_silent_while_an_agent_talks(tim_emulator: Emulator) -> None:
    say(tim_emulator, "my parcel is lost", "ann", "support")
    sorry = "Nobody is free at the moment. Somebody will write to you."
    wait_until(lambda: said(tim_emulator, "support", "ann") == [sorry])
    with tim_emulator.client() as tim:
        tim.call("desk_http_svc/set_member_status", {"MemberMail": "a@example.com", "Status": "STATUS_FREE"})
    say(tim_emulator, "my parcel is lost", "ann", "support")
    wait_until(lambda: len(said(tim_emulator, "support", "ann")) == 2)
    sessions = tim_emulator.world.table("desk_sessions").values()
    assert [(one["ClientUserId"], one["AgentId"]) for one in sessions] == [("ann", "a@example.com")]
    say(tim_emulator, "hello?", "ann", "support")
    wait_until(lambda: calls(tim_emulator, "desk_http_svc/contact_user") == 3)
    assert len(said(tim_emulator, "support", "ann")) == 2


def test_bot_refuses_what_is_not_signed_and_copies(bot: Service, tim_emulator: Emulator) -> None:
    question = {**SENT, "From_Account": "ann", "To_Account": "support", "MsgBody": text("opening?")}
    assert bot.send(question, Sign="0" * 64)[0] == 401
    now = int(time.time())
    assert [bot.send(question, at=now)[0] for _ in range(2)] == [200, 409]
    wait_until(lambda: said(tim_emulator, "support", "ann") == ["We open at nine."])


# --- moderation ---


@pytest.fixture
def moderation(web: Start, tim_emulator: Emulator, tmp_path: Path) -> Service:
    """Run the moderation of an app with the users ann and bob and the group crew."""
    (tmp_path / "words.txt").write_text(WORDS)
    with tim_emulator.client() as tim:
        tim.account.multiaccount_import(accounts=["ann", "bob"])
        tim.group.create_group(group_id="crew", group_type="Public", name="Crew", owner_account="ann")
    server = web("uvicorn-factory", "moderation:make_app", MODERATION_WORDS=str(tmp_path / "words.txt"))
    return Service(tim_emulator, server)


@pytest.mark.usefixtures("moderation")
def test_moderation_lets_pass_masks_and_refuses(tim_emulator: Emulator) -> None:
    say(tim_emulator, "hello", "bob", "ann")
    say(tim_emulator, "Darn it, darning", "bob", "ann")
    with pytest.raises(ApiError, match="this message breaks the rules") as refused:
        say(tim_emulator, "Casino!", "bob", "ann")
    assert refused.value.code == 120001
    assert said(tim_emulator, "bob", "ann") == ["hello", "**** it, darning"]


@pytest.mark.usefixtures("moderation")
def test_moderation_judges_group_messages_and_leaves_pictures(tim_emulator: Emulator) -> None:
    with tim_emulator.client() as tim:
        picture = FaceElem(index=1, data="x")
        tim.message.send_group_msg(group_id="crew", from_account="bob", msg_body=[TextElem(text="darn"), picture])
        with pytest.raises(ApiError) as refused:
            tim.message.send_group_msg(group_id="crew", from_account="bob", msg_body=[TextElem(text="casino")])
    assert refused.value.code == 10100
    (message,) = tim_emulator.world.groups["crew"].messages
    assert list(message.body) == [TextElem(text="****"), picture]


@pytest.mark.usefixtures("moderation")
def test_moderation_mutes_a_sender_who_goes_on(tim_emulator: Emulator) -> None:
    for _ in range(3):
        assert not tim_emulator.world.mutes
        with pytest.raises(ApiError):
            say(tim_emulator, "casino", "bob", "ann")
    wait_until(lambda: "bob" in tim_emulator.world.mutes)
    tim_emulator.assert_called("openconfigsvr/setnospeaking", times=1, Set_Account="bob", C2CmsgNospeakingTime=3600)


def test_moderation_refuses_messages_where_it_fails(moderation: Service) -> None:
    broken = {**numbered(MESSAGE, 1), "MsgBody": None}
    assert moderation.send(broken)[1]["ErrorCode"] == 120002
    group = {"CallbackCommand": "Group.CallbackBeforeSendMsg", "GroupId": "crew", "Type": "Public"}
    assert moderation.send({**group, "From_Account": "bob", "MsgBody": None})[1]["ErrorCode"] == 10101
    assert moderation.send(numbered(MESSAGE, 2), Sign="0" * 64)[0] == 401
