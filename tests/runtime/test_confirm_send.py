"""Sends in doubt: found in the history, sent again, or left in doubt."""

from __future__ import annotations

import functools
import logging
from email.utils import formatdate
from typing import Any

import pytest
from support.exchange_harness import CUT, LOST, NEVER, Clock, code, reply, terms
from support.servers import Connection, Server
from timsdk import Client, OutcomeUnknown, RetryPolicy
from timsdk.message import SendMsgRequest
from timsdk.types import TextElem

from timsdk_emulator import Emulator
from timsdk_runtime.call.confirm_send import send_and_confirm
from timsdk_runtime.call.context import Call, GetSignature, Sleep
from timsdk_runtime.credentials import Signature
from timsdk_runtime.declarations import Effect
from timsdk_runtime.errors import ApiError, ConfigError, TimError
from timsdk_runtime.model.json_codec import loads
from timsdk_runtime.transport.messages import HttpFailure, HttpRequest, HttpResponse

NOW = 1_700_000_000
DATE = formatdate(NOW, usegmt=True)
ONE: dict[str, Any] = {"To_Account": "bob", "MsgSeq": 5, "MsgRandom": 7, "MsgBody": []}
GROUP: dict[str, Any] = {"GroupId": "g1", "Random": 7, "MsgBody": []}
SENT = reply({"ActionStatus": "OK", "ErrorCode": 0, "MsgKey": "sent", "MsgTime": NOW}, date=DATE)


def step(
    api: str, body: dict[str, Any], script: list[HttpResponse | HttpFailure], *, resend: bool = False, **settings: Any
) -> tuple[Any, list[tuple[str, dict[str, Any]]], list[float]]:
    """The answer or the error, the requests as API and body, and the waits."""
    clock = Clock()
    call = Call(api=api, body=body, effect=Effect(kind="once"))
    given = {"clock": clock, "wall": lambda: NOW + clock.now - 1000.0, "retry": RetryPolicy(attempts=1), **settings}
    steps = send_and_confirm(call, terms(**given), resend=resend)
    requests: list[tuple[str, dict[str, Any]]] = []
    waits: list[float] = []
    outcomes = list(script)
    result: Any = None
    try:
        for _ in range(50):
            asked = steps.send(result)
            result = None
            if isinstance(asked, GetSignature):
                result = Signature("sig", cached=False)
            elif isinstance(asked, Sleep):
                waits.append(asked.seconds)
                clock.now += asked.seconds
            else:
                assert isinstance(asked, HttpRequest)
                requests.append((asked.path.removeprefix("/v4/"), loads(asked.body)))
                result = outcomes.pop(0)
        raise AssertionError("no end")
    except StopIteration as stop:
        return stop.value.body, requests, waits
    except TimError as error:
        return error, requests, waits


one = functools.partial(step, "openim/sendmsg", ONE)
group = functools.partial(step, "group_open_http_svc/send_group_msg", GROUP)


def history(*messages: dict[str, Any], complete: int = 1, date: str = DATE) -> HttpResponse:
    """A page of a one-to-one conversation."""
    cursor = {"LastMsgTime": NOW - 1, "LastMsgKey": "k"}
    body = {"ErrorCode": 0, "Complete": complete, "MsgList": list(messages), **cursor}
    return reply(body, **({"date": date} if date else {}))


def page(*messages: dict[str, Any], date: str = DATE) -> HttpResponse:
    """A page of a group."""
    return reply({"ErrorCode": 0, "RspMsgList": list(messages)}, date=date)


def message(random: int, *, seq: int = 5, time: int = NOW) -> dict[str, Any]:
    return {"MsgRandom": random, "MsgSeq": seq, "MsgTimeStamp": time, "MsgKey": f"{seq}_{random}_{time}"}


# --- found ---


@pytest.mark.parametrize("resend", [False, True])
@pytest.mark.parametrize("lost", [LOST, CUT, reply(b"<html>", status=502)], ids=["lost", "cut", "html"])
def test_a_message_that_arrived(lost: HttpResponse | HttpFailure, resend: bool) -> None:
    answer, requests, waits = one([lost, history(message(1), message(7))], resend=resend)
    assert answer == {
        "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "MsgTime": NOW, "MsgKey": f"5_7_{NOW}",
    }  # fmt: skip
    assert [api for api, _ in requests] == ["openim/sendmsg", "openim/admin_getroammsg"]
    later = 3 if resend else 0
    assert requests[1][1] == {
        "Operator_Account": "administrator", "Peer_Account": "bob", "MaxCnt": 20,
        "MinTime": NOW - 60, "MaxTime": NOW + 60 + later,
    }  # fmt: skip
    assert waits == ([3.0] if resend else [])


def test_somebody_elses_message_is_not_ours() -> None:
    for other in (message(7, seq=6), message(8)):
        answer, _, _ = one([LOST, history(other)])
        assert isinstance(answer, OutcomeUnknown)


def test_the_conversation_of_the_sender_is_read() -> None:
    _, requests, _ = step("openim/sendmsg", {**ONE, "From_Account": "ann"}, [LOST, history(message(7))])
    assert requests[1][1]["Operator_Account"] == "ann"


def test_on_a_later_page() -> None:
    answer, requests, _ = one([LOST, history(message(1), complete=0), history(message(7))])
    assert answer["MsgKey"] == f"5_7_{NOW}"
    assert (requests[2][1]["LastMsgKey"], requests[2][1]["MaxTime"]) == ("k", NOW - 1)


def test_a_group_message_that_arrived() -> None:
    answer, requests, _ = group([LOST, page(message(1, seq=9), message(7, seq=8))])
    assert (answer["ErrorCode"], answer["MsgSeq"], answer["MsgTime"]) == (0, 8, NOW)
    assert requests[1] == (
        "group_open_http_svc/group_msg_get_simple",
        {"GroupId": "g1", "ReqMsgNumber": 20, "WithRecalledMsg": 1},
    )


def test_a_group_message_on_a_later_page() -> None:
    answer, requests, _ = group([LOST, page(message(1, seq=90), message(2, seq=71)), page(message(7, seq=70))])
    assert answer["MsgSeq"] == 70
    assert requests[2][1]["ReqMsgSeq"] == 70


def test_a_topic_is_read_where_it_was_written() -> None:
    body = {**GROUP, "TopicId": "t1"}
    _, requests, _ = step("group_open_http_svc/send_group_msg", body, [LOST, page(message(7))])
    assert requests[1][1]["TopicId"] == "t1"


# --- not found ---


@pytest.mark.parametrize("call", [one, group], ids=["one", "group"])
def test_absent_and_raised(call: Any) -> None:
    script = {one: [LOST, history(message(1))], group: [LOST, page()]}[call]
    error, requests, waits = call(script)
    assert isinstance(error, OutcomeUnknown)
    assert error.body == requests[0][1]
    assert (len(requests), waits) == (2, [])


@pytest.mark.parametrize("call", [one, group], ids=["one", "group"])
def test_absent_and_sent_again(call: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "timsdk")
    script = {one: [LOST, history(message(1)), SENT], group: [LOST, page(message(1, time=NOW - 61)), SENT]}[call]
    answer, requests, waits = call(script, resend=True)
    assert answer["MsgKey"] == "sent"
    assert requests[2] == requests[0]
    assert waits == [3.0]
    assert "is sent again" in caplog.text


def test_sent_again_once() -> None:
    error, requests, _ = one([LOST, history(), LOST, history()], resend=True)
    assert isinstance(error, OutcomeUnknown)
    assert len(requests) == 4
    answer, requests, _ = one([LOST, history(), LOST, history(message(7))], resend=True)
    assert (answer["ErrorCode"], len(requests)) == (0, 4)


@pytest.mark.parametrize(
    "pages",
    [
        [history(message(1), complete=0)] * 5,
        [reply({"ErrorCode": 0, "MsgList": "odd", "Complete": 0}, date=DATE)] * 5,
        [history(message(1), date=formatdate(NOW + 40, usegmt=True))],
        [history(message(1), date=formatdate(NOW - 31, usegmt=True))],
        [history(message(1), date="")],
    ],
    ids=["too many pages", "odd pages", "a clock behind", "a clock ahead", "no date"],
)
def test_unclear_and_raised(pages: list[HttpResponse]) -> None:
    error, requests, _ = one([LOST, *pages], resend=True)
    assert isinstance(error, OutcomeUnknown)
    assert len(requests) == 1 + len(pages)


@pytest.mark.parametrize(
    ("pages", "absent"),
    [
        ([page(message(1, seq=9, time=NOW - 60))] * 5, False),
        ([page(message(1, seq=9, time=NOW - 61))], True),
        ([page(message(1, seq=9)), page()], True),
        ([page(message(1, seq=9)), page(message(2, seq=1))], True),
        ([page({"MsgRandom": 1})], False),
        ([page(message(1, time=NOW - 61), {"MsgRandom": 1, "MsgSeq": 3, "MsgTimeStamp": "odd"})] * 5, False),
    ],
)
def test_how_far_a_group_is_read(pages: list[HttpResponse], absent: bool) -> None:
    answer, requests, _ = group([LOST, *pages, SENT], resend=True)
    assert isinstance(answer, OutcomeUnknown) is not absent
    assert len(requests) == 1 + len(pages) + absent


@pytest.mark.parametrize("unread", [LOST, code(NEVER), reply(b"")], ids=["lost", "refused", "empty"])
@pytest.mark.parametrize("resend", [False, True])
def test_a_history_that_cannot_be_read(unread: HttpResponse | HttpFailure, resend: bool) -> None:
    error, requests, _ = one([LOST, unread], resend=resend)
    assert isinstance(error, OutcomeUnknown)
    assert error.api == "openim/sendmsg"
    assert len(requests) == 2


@pytest.mark.parametrize(
    ("api", "body"),
    [
        ("openim/sendmsg", {**ONE, "OnlineOnlyFlag": 1}),
        ("openim/sendmsg", {**ONE, "MsgLifeTime": 0}),
        ("group_open_http_svc/send_group_msg", {**GROUP, "OnlineOnlyFlag": 1}),
        ("openim/batchsendmsg", {"To_Account": ["bob"], "MsgRandom": 7}),
    ],
)
def test_what_has_no_history_is_not_looked_for(api: str, body: dict[str, Any]) -> None:
    error, requests, waits = step(api, body, [LOST], resend=True)
    assert isinstance(error, OutcomeUnknown)
    assert (len(requests), waits) == (1, [])


@pytest.mark.parametrize("resend", [False, True])
def test_what_is_not_in_doubt_is_left_alone(resend: bool) -> None:
    answer, requests, waits = one([SENT], resend=resend)
    assert (answer["MsgKey"], len(requests), waits) == ("sent", 1, [])
    error, requests, waits = one([code(NEVER)], resend=resend)
    assert isinstance(error, ApiError)
    assert (len(requests), waits) == (1, [])


# --- through a client ---


def relay(emulator: Emulator, lost: list[str]) -> Any:
    """A server before the emulator that passes calls on, but loses the next send, or its answer, as `lost` says."""
    client = emulator.client()

    def script(connection: Connection) -> None:
        while request := connection.receive():
            api = request.target.partition("?")[0].removeprefix("/v4/")
            what = lost.pop(0) if api == "openim/sendmsg" and lost else ""
            if what == "send":
                return
            answer = client.call(api, loads(request.body))
            if what == "answer":
                return
            connection.reply(answer, headers=f"Date: {formatdate(usegmt=True)}\r\n")

    return script


SEND, LOOK = "openim/sendmsg", "openim/admin_getroammsg"


@pytest.mark.parametrize(
    ("confirm", "lost", "apis"),
    [
        (True, "answer", [SEND, LOOK]),
        ("resend", "answer", [SEND, LOOK]),
        (True, "send", [LOOK]),
        ("resend", "send", [LOOK, SEND]),
        (False, "send", []),
    ],
)
def test_with_a_client(confirm: Any, lost: str, apis: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timsdk_runtime.call.confirm_send._SERVICE_LIMIT", 0.01)
    with Emulator() as emulator, Server(relay(emulator, [lost])) as server:
        with emulator.client() as direct:
            for user in ("ann", "bob"):
                direct.account.account_import(user_id=user)
        client = Client(
            sdkappid=emulator.sdkappid,
            identifier=emulator.identifier,
            key=emulator.key,
            domain=f"http://{server.domain}",
            retry=RetryPolicy(attempts=1),
            confirm_sends=confirm,
        )
        message = SendMsgRequest(from_account="ann", to_account="bob", msg_body=[TextElem(text="hi")])
        with client:
            if SEND in apis:
                assert str(message.msg_random) in client.send(message).msg_key
            else:
                with pytest.raises(OutcomeUnknown):
                    client.send(message)
        assert [request.api for request in emulator.requests[2:]] == apis


@pytest.mark.parametrize("value", ["yes", 2])
def test_settings_that_cannot_work(value: Any) -> None:
    with pytest.raises(ConfigError, match="confirm_sends is True, False or 'resend', not"):
        Client(sdkappid=1, identifier="a", usersig="x", region="china", confirm_sends=value)
