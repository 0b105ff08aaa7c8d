"""Fault rules: on the real socket, from Python, with what a client makes of each."""

from __future__ import annotations

import contextlib
import time
from typing import Any

import pytest
from timsdk import Client, OutcomeUnknown, RateLimitError, RetryPolicy, ServerError, TransportError
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Emulator

ONCE = RetryPolicy(attempts=1)
SEND = "openim/sendmsg"
IMPORT = "im_open_login_svc/account_import"
CREATE = "group_open_http_svc/create_group"


def create(tim: Client, name: str = "Crew") -> str:
    return tim.group.create_group(group_type="Public", name=name, owner_account="ann").group_id


def test_code_is_sent_and_the_service_does_not_act(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(IMPORT, code=70500)
    with pytest.raises(ServerError) as caught:
        tim.with_options(retry=ONCE).account.account_import(user_id="zoe")
    assert caught.value.code == 70500
    assert "zoe" not in tim_emulator.world.accounts
    assert tim_emulator.requests[-1].source == "fault"


def test_nth_call_alone_fails_and_its_retry_succeeds(tim: Client, tim_emulator: Emulator) -> None:
    rule = tim_emulator.fault(IMPORT, nth=2, code=70500)
    for name in ("zoe", "yan", "xia"):
        tim.account.account_import(user_id=name)
    assert (rule.calls, rule.used) == (4, 1)
    assert {"zoe", "yan", "xia"} <= tim_emulator.world.accounts.keys()


def test_cut_after_acting_leaves_the_outcome_unknown(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(CREATE, cut="after_acting")
    with pytest.raises(OutcomeUnknown):
        create(tim)
    tim_emulator.assert_called(CREATE, times=1, Name="Crew")
    assert [group.name for group in tim_emulator.world.groups.values()] == ["Crew"]


def test_cut_before_acting_leaves_no_group(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(CREATE, cut="before")
    with pytest.raises(OutcomeUnknown):
        create(tim)
    assert tim_emulator.world.groups == {}


def test_message_cut_after_acting_is_retried_and_sent_once(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(SEND, nth=1, cut="after_acting")
    tim.message.send_msg(from_account="ann", to_account="bob", msg_body=[TextElem(text="x")])
    tim_emulator.assert_called(SEND, times=2)
    assert len(tim_emulator.world.messages) == 1


@pytest.mark.parametrize("what", [{"truncate": 0}, {"truncate": 10}, {"http_status": 502}])
def test_broken_response_of_a_read_is_retried(what: dict[str, Any], tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault("im_open_login_svc/account_check", nth=1, **what)
    assert tim.account.account_check(check_item=[AccountItem(user_id="ann")]).result_item
    assert tim_emulator.faults[0].used == 1


def test_truncated_response_of_a_write_leaves_the_outcome_unknown(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(CREATE, truncate=20)
    with pytest.raises(OutcomeUnknown):
        create(tim)
    assert len(tim_emulator.world.groups) == 1


def test_status_with_retry_after_is_waited_for(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(IMPORT, nth=1, http_status=503, retry_after=1)
    started = time.perf_counter()
    tim.account.account_import(user_id="zoe")
    assert time.perf_counter() - started >= 0.9


def test_delay_and_drip_run_into_the_read_timeout(tim: Client, tim_emulator: Emulator) -> None:
    impatient = tim.with_options(retry=ONCE, timeout=0.3)
    tim_emulator.fault(IMPORT, nth=1, delay=1)
    tim_emulator.fault(IMPORT, drip=0.01)
    for _ in range(2):
        with pytest.raises(TransportError):
            impatient.account.account_import(user_id="zoe")
    assert [rule.used for rule in tim_emulator.faults] == [1, 1]


def test_slow_response_arrives_whole(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(IMPORT, drip=0.001)
    tim.account.account_import(user_id="zoe")
    assert "zoe" in tim_emulator.world.accounts


def test_duplicated_request_is_acted_on_twice_and_deduplicated_by_the_service(
    tim: Client, tim_emulator: Emulator
) -> None:
    tim_emulator.fault("*", duplicate=True)
    tim.message.send_msg(from_account="ann", to_account="bob", msg_body=[TextElem(text="x")])
    create(tim)
    assert len(tim_emulator.world.messages) == 1
    assert len(tim_emulator.world.groups) == 2


def test_same_seed_takes_the_same_calls(tim: Client, tim_emulator: Emulator) -> None:
    def run(seed: int) -> list[bool]:
        tim_emulator.clear_faults()
        rule = tim_emulator.fault(IMPORT, probability=0.5, seed=seed, code=70500)
        taken: list[bool] = []
        for _ in range(20):
            before = rule.used
            with contextlib.suppress(ServerError):
                tim.with_options(retry=ONCE).account.account_import(user_id="zoe")
            taken.append(rule.used > before)
        return taken

    first = run(1)
    assert first == run(1) != run(2)
    assert 0 < sum(first) < 20


def test_rule_ends_after_its_times(tim: Client, tim_emulator: Emulator) -> None:
    rule = tim_emulator.fault("im_open_login_svc/*", times=2, code=70500)
    tim.with_options(retry=RetryPolicy(attempts=4)).account.account_import(user_id="zoe")
    assert rule.used == 2


@pytest.mark.parametrize(
    ("what", "message"),
    [
        ({}, "nothing goes wrong"),
        ({"code": 1, "cut": "before"}, "one of code and cut"),
        ({"code": 0}, "no error code"),
        ({"code": "1"}, "of a wrong type"),
        ({"cut": "later"}, "neither"),
        ({"nth": 0, "code": 1}, "counted from 1"),
        ({"probability": 2, "code": 1}, "between 0 and 1"),
        ({"http_status": 99}, "no status"),
        ({"http_status": 100}, "no status"),
        ({"delay": -1}, "not a positive number"),
        ({"drip": float("nan")}, "not a positive number"),
        ({"explode": True}, "unknown key 'explode'"),
    ],
)
def test_fault_that_makes_no_sense_is_refused(what: dict[str, Any], message: str, tim_emulator: Emulator) -> None:
    with pytest.raises(ValueError, match=message):
        tim_emulator.fault(SEND, **what)
    assert tim_emulator.faults == []


def test_fault_for_an_unknown_api_names_a_close_one(tim_emulator: Emulator) -> None:
    with pytest.raises(KeyError, match="did you mean 'openim/sendmsg'"):
        tim_emulator.fault("openim/send_msg", code=1)
    with pytest.raises(KeyError, match="no API matches"):
        tim_emulator.fault("nowhere/*", code=1)


def test_reset_ends_faults(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.fault(code=70500)
    tim_emulator.reset()
    tim.account.account_import(user_id="zoe")
    assert tim_emulator.faults == []


def test_enforced_rate_refuses_the_next_call_of_the_second() -> None:
    with Emulator(enforce_rates=True) as emulator, emulator.client(retry=ONCE) as client:
        emulator.clock.freeze()
        api = "openim_console_http_svc/list_faq"
        client.call(api, {"PageIndex": 1, "PageSize": 1})
        for _ in range(4):
            client.call(api, {"PageIndex": 1, "PageSize": 1})
        with pytest.raises(RateLimitError) as caught:
            client.call(api, {"PageIndex": 1, "PageSize": 1})
        assert caught.value.code == 60007
        emulator.clock.advance(1)
        client.call(api, {"PageIndex": 1, "PageSize": 1})


def test_client_that_is_refused_for_its_rate_waits_and_succeeds() -> None:
    with Emulator(enforce_rates=True) as emulator, emulator.client() as client:
        for _ in range(8):
            client.call("openim_console_http_svc/list_faq", {"PageIndex": 1, "PageSize": 1})
        codes = [request.response["ErrorCode"] for request in emulator.requests]
        assert (codes.count(0), 60007 in codes) == (8, True)
