"""Events that have happened wait in line, and are sent, retried and kept beside the requests."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs

import pytest
from support.webhook_listener import listening, replying
from timsdk import Client
from timsdk.webhooks import AlertRequestOverLimit, C2CAfterSendMsg, sign

from timsdk_emulator import Emulator

from .conftest import TOKEN, Inbox
from .scenarios import SEND, message


class Script:
    """An app that replies with one status after another, and keeps the queries."""

    def __init__(self, *statuses: str) -> None:
        self.statuses = list(statuses)
        self.queries: list[dict[str, list[str]]] = []
        self.ports: set[str] = set()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        self.queries.append(parse_qs(environ["QUERY_STRING"]))
        start_response(self.statuses.pop(0) if self.statuses else "200 OK", [("Content-Length", "2")])
        return [b"{}"]


def test_event_is_delivered_off_the_path_of_the_call(tim: Client, tim_emulator: Emulator) -> None:
    held = threading.Event()

    def wait(_: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        held.wait(5)
        start_response("200 OK", [("Content-Length", "2")])
        return [b"{}"]

    with listening(wait) as url:
        tim_emulator.set_webhooks(url=url, commands=["C2C.CallbackAfter*"])
        tim.call(*SEND)
        assert tim_emulator.assert_fired(C2CAfterSendMsg)[0].status == "waiting"
        held.set()
        assert tim_emulator.wait_delivered(5)
    assert tim_emulator.webhooks[0].status == "delivered"


def test_request_says_who_sends_it_and_is_signed(tim: Client, tim_emulator: Emulator) -> None:
    script = Script()
    with listening(script) as url:
        tim_emulator.set_webhooks(url=f"{url}?tenant=7", token=TOKEN, commands=["C2C.CallbackAfterSendMsg"])
        tim.call(*SEND)
        assert tim_emulator.wait_delivered(5)
    [query] = script.queries
    assert query.pop("Sign") == [sign(TOKEN, query["RequestTime"][0])]
    assert abs(int(query.pop("RequestTime")[0]) - time.time()) < 5
    assert query == {
        "tenant": ["7"],
        "SdkAppid": [str(tim_emulator.sdkappid)],
        "CallbackCommand": ["C2C.CallbackAfterSendMsg"],
        "contenttype": ["json"],
        "ClientIP": ["127.0.0.1"],
        "OptPlatform": ["RESTAPI"],
    }


def test_event_is_sent_again_only_where_the_settings_say_so(
    tim: Client, tim_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timsdk_emulator.firing.courier.RETRY_PAUSE", 0.01)
    script = Script("500 No", "500 No", "500 No")
    with listening(script) as url:
        tim_emulator.clock.freeze()
        tim_emulator.set_webhooks(url=url, token=TOKEN, commands=["C2C.CallbackAfter*"])
        tim.call(*SEND)
        assert tim_emulator.wait_delivered(5)
        tim_emulator.set_webhooks(retries=3)
        tim.call(SEND[0], {**SEND[1], "MsgRandom": 2})
        assert tim_emulator.wait_delivered(5)
    first, second = tim_emulator.webhooks
    assert (first.status, first.attempts, first.http_status) == ("failed", 1, 500)
    assert first.problem == "the response has status 500, not 200"
    assert (second.status, second.attempts, second.problem) == ("delivered", 3, "")
    times = [int(query["RequestTime"][0]) for query in script.queries[1:]]
    assert times == [times[0], times[0] + 1, times[0] + 2], "a copy with an old signature would be refused"


def test_events_are_delivered_in_the_order_of_the_calls(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    for number in range(20):
        tim.message.send_msg(from_account="ann", to_account="bob", msg_body=message(str(number)))
    assert tim_emulator.wait_delivered(10)
    fired = tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=20, From_Account="ann")
    assert [one.body["MsgBody"][0]["MsgContent"]["Text"] for one in fired] == [str(number) for number in range(20)]
    assert {one.status for one in fired} == {"delivered"}


def test_idle_connection_that_the_app_closed_is_not_used_again(tim: Client, tim_emulator: Emulator) -> None:
    for _ in range(2):
        with listening(Script()) as url:
            tim_emulator.set_webhooks(url=url, commands=["C2C.CallbackAfter*"])
            tim.message.send_msg(from_account="ann", to_account="bob", msg_body=message("Hi"))
            assert tim_emulator.wait_delivered(5)
    assert [one.status for one in tim_emulator.webhooks] == ["delivered", "delivered"]


def test_assertion_shows_the_nearest_event(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    with pytest.raises(AssertionError, match=r"was not fired, but 0 times.\nNothing was fired."):
        tim_emulator.assert_fired("C2C.CallbackAfterSendMsg")
    tim.call(*SEND)
    with pytest.raises(AssertionError) as caught:
        tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", To_Account="cid")
    assert str(caught.value).splitlines()[1:] == ["The nearest event:", "  To_Account is 'bob', not 'cid'"]
    with pytest.raises(AssertionError, match=r"Events by command: C2C.CallbackBeforeSendMsg \(1\)"):
        tim_emulator.assert_fired("Group.CallbackAfterSendMsg")
    with pytest.raises(KeyError, match=r"did you mean 'C2C.CallbackAfterSendMsg'"):
        tim_emulator.assert_fired("C2C.CallbackAfterSendMessage")


def test_retry_of_a_message_fires_no_second_event(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    tim.call(*SEND)
    tim.call(*SEND)
    tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=1)


def test_batch_and_import_fire_nothing(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    tim.message.batch_send_msg(to_account=["ann", "bob"], msg_body=message("Hi"))
    now = int(tim_emulator.clock())
    tim.message.import_msg(
        from_account="ann", to_account="bob", msg_time_stamp=now, msg_body=message("old"), sync_from_old_system=2
    )
    tim_emulator.seed([list(SEND)])
    assert tim_emulator.webhooks == []


def test_api_near_its_rate_is_told_once() -> None:
    with listening(replying("200 OK", b"{}")) as url, Emulator(enforce_rates=True, webhook_url=url) as emulator:
        emulator.clock.freeze()
        with emulator.client() as client:
            for number in range(170):
                client.account.account_import(user_id=f"user-{number}")
        [fired] = emulator.assert_fired(AlertRequestOverLimit, Command="account_import")
        assert fired.body["Request"] == fired.body["Limit"] * 4 // 5 + 1


# --- bounds and ends ---


def test_line_is_bounded_and_says_what_it_discards() -> None:
    with Emulator(journal_size=3, webhook_url="http://127.0.0.1:9/") as emulator:
        pass
    for number in range(5):
        emulator._app.set_webhooks({}).fire(event(number))
    assert [(one.number, one.status) for one in emulator.webhooks] == [
        (3, "waiting"), (4, "discarded"), (5, "discarded"),
    ]  # fmt: skip
    assert emulator.webhooks[-1].problem == "3 events were waiting"


def event(number: int) -> C2CAfterSendMsg:
    return C2CAfterSendMsg(
        from_account="ann", to_account="bob", msg_seq=number, msg_random=1, msg_time=1, msg_key="1_1_1",
        online_only_flag=False, send_msg_result=0, error_info="", msg_body=message("Hi"),
    )  # fmt: skip


def test_stop_ends_a_delivery_and_discards_the_rest() -> None:
    held = threading.Event()

    def hang(_: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        held.wait(10)
        start_response("200 OK", [("Content-Length", "2")])
        return [b"{}"]

    before = threading.active_count()
    with listening(hang) as url:
        emulator = Emulator(webhook_url=url).start()
        for number in range(3):
            emulator._app.set_webhooks({}).fire(event(number))
        time.sleep(0.2)
        begun = time.monotonic()
        emulator.stop()
        assert time.monotonic() - begun < 2
        held.set()
    assert [one.status for one in emulator.webhooks] == ["discarded"] * 3
    assert threading.active_count() <= before + 1


def test_events_wait_for_the_start(tim_emulator: Emulator) -> None:
    with listening(Script()) as url:
        emulator = Emulator(webhook_url=url)
        emulator._app.set_webhooks({}).fire(event(1))
        with emulator:
            assert emulator.wait_delivered(5)
        assert emulator.webhooks[0].status == "delivered"


def test_reset_forgets_events_and_keeps_the_address(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    tim.call(*SEND)
    tim_emulator.reset()
    assert tim_emulator.webhooks == []
    tim.account.multiaccount_import(accounts=["ann", "bob"])
    tim.call(*SEND)
    tim_emulator.assert_fired("C2C.CallbackAfterSendMsg", times=1)


def test_app_without_an_address_fires_nothing_and_imports_nothing(tim: Client, tim_emulator: Emulator) -> None:
    tim.call(*SEND)
    assert tim_emulator.webhooks == []
    with pytest.raises(ValueError, match="set webhook_url"):
        tim_emulator.trigger({"CallbackCommand": "State.StateChange"})


def test_apps_of_a_server_fire_apart(tim: Client, tim_emulator: Emulator, inbox: Inbox) -> None:
    other = tim_emulator.app(1400000777)
    with other.client() as client:
        client.account.multiaccount_import(accounts=["ann", "bob"])
        client.call(*SEND)
    assert (other.webhooks, tim_emulator.webhooks) == ([], [])
