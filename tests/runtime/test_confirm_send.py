"""`confirm_sends`: a send in doubt is looked up in the history, and sent again where it is certainly absent."""

from __future__ import annotations

import functools
import logging
from email.utils import formatdate
from typing import Any

import pytest
from support.exchange_harness import CUT, LOST, NEVER, Clock, code, http_response, run
from support.servers import Connection, Server
from timsdk import Client, OutcomeUnknown, RetryPolicy
from timsdk.message import SendMsgRequest
from timsdk.types import TextElem

from timsdk_emulator import Emulator
from timsdk_runtime.call.confirm_send import send_and_confirm
from timsdk_runtime.errors import ApiError, ConfigError
from timsdk_runtime.model.json_codec import loads
from timsdk_runtime.transport.messages import HttpFailure, HttpResponse

NOW = 1_700_000_000
DATE = formatdate(NOW, usegmt=True)
ONE: dict[str, Any] = {"To_Account": "bob", "MsgSeq": 5, "MsgRandom": 7, "MsgBody": []}
GROUP: dict[str, Any] = {"GroupId": "g1", "Random": 7, "MsgBody": []}
SENT = http_response({"ActionStatus": "OK", "ErrorCode": 0, "MsgKey": "sent", "MsgTime": NOW}, date=DATE)


def run_send(
    api: str, body: dict[str, Any], script: list[HttpResponse | HttpFailure], *, resend: bool = False, **settings: Any
) -> tuple[Any, list[tuple[str, dict[str, Any]]], list[float]]:
    """Return the response or the error of a send, its requests as API and body, and its delays."""
    clock = Clock()
    given = {"wall": lambda: NOW + clock.now - 1000.0, "retry": RetryPolicy(attempts=1), **settings}
    send = functools.partial(send_and_confirm, resend=resend)
    ran = run(script, api=api, body=body, effect="once", clock=clock, send=send, **given)
    assert ran.sends <= len(script)
    requests = [(request.path.removeprefix("/v4/"), loads(request.body)) for request in ran.requests]
    return ran.error or ran.response, requests, ran.waits


one = functools.partial(run_send, "openim/sendmsg", ONE)
group = functools.partial(run_send, "group_open_http_svc/send_group_msg", GROUP)


def history(*messages: dict[str, Any], complete: int = 1, date: str = DATE) -> HttpResponse:
    """Return a page of a one-to-one conversation."""
    cursor = {"LastMsgTime": NOW - 1, "LastMsgKey": "k"}
    body = {"ErrorCode": 0, "Complete": complete, "MsgList": list(messages), **cursor}
    return http_response(body, **({"date": date} if date else {}))


def page(*messages: dict[str, Any], date: str = DATE) -> HttpResponse:
    """Return a page of a group's history."""
    return http_response({"ErrorCode": 0, "RspMsgList": list(messages)}, date=date)


def message(random: int, *, seq: int = 5, time: int = NOW) -> dict[str, Any]:
    return {"MsgRandom": random, "MsgSeq": seq, "MsgTimeStamp": time, "MsgKey": f"{seq}_{random}_{time}"}


# --- found ---


@pytest.mark.parametrize("resend", [False, True])
@pytest.mark.parametrize("lost", [LOST, CUT, http_response(b"<html>", status=502)], ids=["lost", "cut", "html"])
def test_message_found_in_the_history_is_a_success(lost: HttpResponse | HttpFailure, resend: bool) -> None:
    outcome, requests, waits = one([lost, history(message(1), message(7))], resend=resend)
    assert outcome == {
        "ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "MsgTime": NOW, "MsgKey": f"5_7_{NOW}",
    }  # fmt: skip
    assert [api for api, _ in requests] == ["openim/sendmsg", "openim/admin_getroammsg"]
    later = 3 if resend else 0
    assert requests[1][1] == {
        "Operator_Account": "administrator", "Peer_Account": "bob", "MaxCnt": 20,
        "MinTime": NOW - 60, "MaxTime": NOW + 60 + later,
    }  # fmt: skip
    assert waits == ([3.0] if resend else [])


def test_message_with_another_seq_or_random_is_not_ours() -> None:
    for other in (message(7, seq=6), message(8)):
        outcome, _, _ = one([LOST, history(other)])
        assert isinstance(outcome, OutcomeUnknown)


def test_history_of_the_sender_is_read() -> None:
    _, requests, _ = run_send("openim/sendmsg", {**ONE, "From_Account": "ann"}, [LOST, history(message(7))])
    assert requests[1][1]["Operator_Account"] == "ann"


def test_message_is_found_on_a_later_page() -> None:
    outcome, requests, _ = one([LOST, history(message(1), complete=0), history(message(7))])
    assert outcome["MsgKey"] == f"5_7_{NOW}"
    assert (requests[2][1]["LastMsgKey"], requests[2][1]["MaxTime"]) == ("k", NOW - 1)


def test_group_message_found_in_the_history_is_a_success() -> None:
    outcome, requests, _ = group([LOST, page(message(1, seq=9), message(7, seq=8))])
    assert (outcome["ErrorCode"], outcome["MsgSeq"], outcome["MsgTime"]) == (0, 8, NOW)
    assert requests[1] == (
        "group_open_http_svc/group_msg_get_simple",
        {"GroupId": "g1", "ReqMsgNumber": 20, "WithRecalledMsg": 1},
    )


def test_group_message_is_found_on_a_later_page() -> None:
    outcome, requests, _ = group([LOST, page(message(1, seq=90), message(2, seq=71)), page(message(7, seq=70))])
    assert outcome["MsgSeq"] == 70
    assert requests[2][1]["ReqMsgSeq"] == 70


def test_history_of_the_topic_is_read() -> None:
    body = {**GROUP, "TopicId": "t1"}
    _, requests, _ = run_send("group_open_http_svc/send_group_msg", body, [LOST, page(message(7))])
    assert requests[1][1]["TopicId"] == "t1"


# --- not found ---


@pytest.mark.parametrize("call", [one, group], ids=["one", "group"])
def test_absent_message_raises_outcome_unknown(call: Any) -> None:
    script = {one: [LOST, history(message(1))], group: [LOST, page()]}[call]
    error, requests, waits = call(script)
    assert isinstance(error, OutcomeUnknown)
    assert error.body == requests[0][1]
    assert (len(requests), waits) == (2, [])


@pytest.mark.parametrize("call", [one, group], ids=["one", "group"])
def test_absent_message_is_sent_again_with_resend(call: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "timsdk")
    script = {one: [LOST, history(message(1)), SENT], group: [LOST, page(message(1, time=NOW - 61)), SENT]}[call]
    outcome, requests, waits = call(script, resend=True)
    assert outcome["MsgKey"] == "sent"
    assert requests[2] == requests[0]
    assert waits == [3.0]
    assert "is sent again" in caplog.text


def test_absent_message_is_sent_again_only_once() -> None:
    error, requests, _ = one([LOST, history(), LOST, history()], resend=True)
    assert isinstance(error, OutcomeUnknown)
    assert len(requests) == 4
    outcome, requests, _ = one([LOST, history(), LOST, history(message(7))], resend=True)
    assert (outcome["ErrorCode"], len(requests)) == (0, 4)


@pytest.mark.parametrize(
    "pages",
    [
        [history(message(1), complete=0)] * 5,
        [http_response({"ErrorCode": 0, "MsgList": "odd", "Complete": 0}, date=DATE)] * 5,
        [history(message(1), date=formatdate(NOW + 40, usegmt=True))],
        [history(message(1), date=formatdate(NOW - 31, usegmt=True))],
        [history(message(1), date="")],
    ],
    ids=["too many pages", "odd pages", "a clock behind", "a clock ahead", "no date"],
)
def test_unclear_history_raises_outcome_unknown_even_with_resend(pages: list[HttpResponse]) -> None:
    error, requests, _ = one([LOST, *pages], resend=True)
    assert isinstance(error, OutcomeUnknown)
    assert len(requests) == 1 + len(pages)


def test_clocks_agree_where_they_are_less_than_half_a_minute_apart() -> None:
    for apart in (-25, 30):
        date = formatdate(NOW + 3 + apart, usegmt=True)  # the history is read three seconds after the send
        outcome, requests, _ = one([LOST, history(message(1), date=date), SENT], resend=True)
        assert (outcome["MsgKey"], len(requests)) == ("sent", 3)


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
def test_group_history_is_read_until_it_proves_that_the_message_is_absent(
    pages: list[HttpResponse], absent: bool
) -> None:
    outcome, requests, _ = group([LOST, *pages, SENT], resend=True)
    assert isinstance(outcome, OutcomeUnknown) is not absent
    assert len(requests) == 1 + len(pages) + absent


@pytest.mark.parametrize("unread", [LOST, code(NEVER), http_response(b"")], ids=["lost", "refused", "empty"])
@pytest.mark.parametrize("resend", [False, True])
def test_unreadable_history_raises_the_outcome_unknown_of_the_send(
    unread: HttpResponse | HttpFailure, resend: bool
) -> None:
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
def test_send_without_a_history_is_not_looked_up(api: str, body: dict[str, Any]) -> None:
    error, requests, waits = run_send(api, body, [LOST], resend=True)
    assert isinstance(error, OutcomeUnknown)
    assert (len(requests), waits) == (1, [])


@pytest.mark.parametrize("resend", [False, True])
def test_send_without_doubt_is_not_looked_up(resend: bool) -> None:
    outcome, requests, waits = one([SENT], resend=resend)
    assert (outcome["MsgKey"], len(requests), waits) == ("sent", 1, [])
    error, requests, waits = one([code(NEVER)], resend=resend)
    assert isinstance(error, ApiError)
    assert (len(requests), waits) == (1, [])


# --- through a client ---


def relay(emulator: Emulator, lost: list[str]) -> Any:
    """Return a server in front of the emulator that loses the next send, or its response, as `lost` says."""
    client = emulator.client()

    def script(connection: Connection) -> None:
        while request := connection.receive():
            api = request.target.partition("?")[0].removeprefix("/v4/")
            what = lost.pop(0) if api == "openim/sendmsg" and lost else ""
            if what == "send":
                return
            response = client.call(api, loads(request.body))
            if what == "response":
                return
            connection.respond(response, headers=f"Date: {formatdate(usegmt=True)}\r\n")

    return script


SEND, LOOK = "openim/sendmsg", "openim/admin_getroammsg"


@pytest.mark.parametrize(
    ("confirm", "lost", "apis"),
    [
        (True, "response", [SEND, LOOK]),
        ("resend", "response", [SEND, LOOK]),
        (True, "send", [LOOK]),
        ("resend", "send", [LOOK, SEND]),
        (False, "send", []),
    ],
)
def test_client_confirms_sends_as_its_option_says(
    confirm: Any, lost: str, apis: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
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
def test_unknown_confirm_sends_raises_config_error(value: Any) -> None:
    with pytest.raises(ConfigError, match="confirm_sends is True, False or 'resend', not"):
        Client(sdkappid=1, identifier="a", usersig="x", region="china", confirm_sends=value)
