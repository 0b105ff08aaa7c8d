"""Clock, journal, snapshots, seeds, several apps, and what APIs without state get."""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path
from typing import Any

import pytest
from timsdk import ApiError, Client, RetryPolicy, catalog, usersig
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Clock, Emulator
from timsdk_emulator.app import Application
from timsdk_emulator.registry import HANDLERS
from timsdk_emulator.request_checks import Identity

WITHOUT = "ConfigSvc/GetIPList"
SEND = "openim/sendmsg"
GROUP = "@TGS#_crew"


def say(tim: Client, text: str, to: str = "bob") -> None:
    tim.message.send_msg(from_account="ann", to_account=to, msg_body=[TextElem(text=text)])


# --- honest ---


def test_at_least_300_apis_have_state() -> None:
    assert len(HANDLERS) >= 360
    assert set(HANDLERS) <= set(catalog)


def test_api_without_state_gets_a_marked_example_and_one_warning(
    tim: Client, tim_emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    with Emulator() as emulator, emulator.client() as client, caplog.at_level(logging.WARNING, "timsdk_emulator"):
        client.call(WITHOUT, {})
        client.call(WITHOUT, {})
        client.call("im_open_login_svc/account_check", {"CheckItem": [{"UserID": "x"}]})
        emulator.respond(WITHOUT, [{}])
        client.call(WITHOUT, {})
    assert [request.source for request in emulator.requests] == ["example", "example", "state", "script"]
    assert [record.getMessage().partition(" ")[0] for record in caplog.records] == [WITHOUT]


def test_api_without_state_can_be_refused_and_still_be_scripted() -> None:
    with Emulator(without_state="refuse") as emulator, emulator.client() as client:
        with pytest.raises(ApiError, match="keeps no state"):
            client.call(WITHOUT, {})
        assert emulator.requests[-1].source == "refused"
        emulator.respond(WITHOUT, [{"IPList": ["1.2.3.4"]}])
        assert client.call(WITHOUT, {})["IPList"] == ["1.2.3.4"]
    with pytest.raises(ValueError, match="not one of refuse, warn, example"):
        Emulator(without_state="ignore")  # type: ignore[arg-type]


# --- clock ---


def test_mute_ends_when_the_clock_is_moved(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.clock.freeze()
    group = tim.group.create_group(group_type="Public", name="Crew", owner_account="ann").group_id
    tim.group.add_group_member(group_id=group, member_list=[{"Member_Account": "bob"}])  # type: ignore[list-item]
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=60)
    with pytest.raises(ApiError):
        tim.message.send_group_msg(group_id=group, from_account="bob", msg_body=[TextElem(text="x")])
    tim_emulator.clock.advance(61)
    tim.message.send_group_msg(group_id=group, from_account="bob", msg_body=[TextElem(text="x")])


def test_clock_freezes_advances_and_goes_on() -> None:
    source = [100.0]
    clock = Clock(lambda: source[0])
    clock.advance(5)
    assert clock() == 105
    clock.freeze()
    source[0] = 200
    assert (clock(), clock.frozen) == (105, True)
    clock.advance(10)
    assert clock() == 115
    clock.run()
    source[0] = 201
    assert clock() == 116
    clock.freeze(7)
    assert clock() == 7
    for wrong in (-1, float("nan")):
        with pytest.raises(ValueError, match="forwards"):
            clock.advance(wrong)


# --- journal ---


def test_assert_called_returns_the_calls_that_match(tim: Client, tim_emulator: Emulator) -> None:
    say(tim, "hello")
    say(tim, "again")
    assert len(tim_emulator.assert_called(SEND, times=2, To_Account="bob")) == 2
    body = [{"MsgContent": {"Text": "hello"}}]
    assert tim_emulator.assert_called(SEND, MsgBody=body)[0].body["From_Account"] == "ann"
    tim_emulator.assert_called(SEND, times=0, To_Account="cid")


def test_assert_called_shows_the_nearest_call(tim: Client, tim_emulator: Emulator) -> None:
    say(tim, "hello")
    with pytest.raises(AssertionError) as caught:
        tim_emulator.assert_called(SEND, To_Account="cid", MsgBody=[{"MsgContent": {"Text": "hello"}}])
    assert str(caught.value).splitlines()[1:] == ["The nearest call:", "  To_Account is 'bob', not 'cid'"]
    with pytest.raises(AssertionError, match=r"not called 2 times, but 1 times\.\nCalls by API: .*sendmsg \(1\)"):
        tim_emulator.assert_called(SEND, times=2)
    with pytest.raises(KeyError, match="did you mean 'To_Account'"):
        tim_emulator.assert_called(SEND, to_account="bob")


def test_journal_is_bounded() -> None:
    with Emulator(journal_size=3) as emulator, emulator.client() as client:
        for number in range(5):
            client.account.account_import(user_id=f"u{number}")
        assert [request.body["UserID"] for request in emulator.requests] == ["u2", "u3", "u4"]
    with pytest.raises(ValueError, match="at least one"):
        Emulator(journal_size=0)


# --- snapshots and seeds ---


FILLING: list[list[Any]] = [
    ["group_open_http_svc/create_group", {
        "Type": "Community", "GroupId": GROUP, "Name": "Crew", "Owner_Account": "ann", "SupportTopic": 1,
    }],
    ["group_open_http_svc/add_group_member", {"GroupId": GROUP, "MemberList": [{"Member_Account": "bob"}]}],
    ["group_open_http_svc/send_group_msg", {
        "GroupId": GROUP, "From_Account": "ann", "Random": 1, "NeedReadReceipt": 1,
        "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}],
    }],
    ["million_group_open_http_svc/create_topic", {"GroupId": GROUP, "TopicName": "Topic"}],
    ["openim/sendmsg", {
        "From_Account": "ann", "To_Account": "bob", "MsgRandom": 1,
        "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}],
    }],
    ["recentcontact/top", {
        "From_Account": "ann", "OperationType": 1, "RecentContactItem": [{"Type": 1, "To_Account": "bob"}],
    }],
    ["sns/friend_add", {
        "From_Account": "ann", "AddFriendItem": [{"To_Account": "bob", "AddSource": "AddSource_Type_Web"}],
    }],
    ["follow/follow_add", {"From_Account": "ann", "FollowItem": [{"To_Account": "bob"}]}],
    ["openconfigsvr/setnospeaking", {"Set_Account": "bob", "C2CmsgNospeakingTime": 60}],
    ["live_engine_http_srv/create_room", {
        "RoomInfo": {"RoomId": "r1", "RoomType": "Live", "SeatTemplate": "VideoDynamicGrid9Seats"},
    }],
]  # fmt: skip
"""Calls that put something of every kind into the state."""


def test_snapshot_survives_json_and_gives_the_same_state(tim: Client, tim_emulator: Emulator, tmp_path: Path) -> None:
    tim_emulator.seed(FILLING)
    tim_emulator.save(tmp_path / "state.json")
    taken = tim_emulator.snapshot()
    assert taken == json.loads((tmp_path / "state.json").read_text("utf-8"))
    with Emulator() as other, other.client() as client:
        other.load(tmp_path / "state.json")
        assert other.snapshot() == taken
        info = client.group.get_group_info(group_id_list=[GROUP]).group_info[0]
        assert (info.name, info.member_num) == ("Crew", 2)
        history = client.message.group_msg_get_simple(group_id=GROUP, req_msg_number=5).rsp_msg_list
        assert [message.msg_body for message in history] == [[TextElem(text="x")]]
        assert (
            client.call("follow/follow_check", {"From_Account": "ann", "To_Account": ["bob"]})["ResultItem"][0][
                "FollowType"
            ]
            == 2
        )
        say(client, "after")
        assert other.snapshot() != taken


def test_restoring_a_small_world_takes_milliseconds(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.seed(FILLING)
    taken = tim_emulator.snapshot()
    tim_emulator.restore(taken)
    fastest = min(seconds(lambda: tim_emulator.restore(taken)) for _ in range(20))
    assert fastest < 0.005


def seconds(action: Any) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


@pytest.mark.parametrize(
    ("snapshot", "message"),
    [
        ([], "no snapshot"),
        ({"version": 1}, "no snapshot"),
        ({"version": 9, "state": {}}, "version 9"),
        ({"version": 1, "state": {"users": {}}}, "unknown part 'users'"),
        ({"version": 1, "state": {"accounts": {"bob": {"user_id": 1, "profile": 5}}}}, "accounts of the state"),
        ({"version": 1, "state": {"messages": 7}}, "messages of the state"),
    ],
)
def test_broken_snapshot_is_refused_and_the_state_stays(
    snapshot: Any, message: str, tim: Client, tim_emulator: Emulator
) -> None:
    before = tim_emulator.snapshot()
    with pytest.raises(ValueError, match=message):
        tim_emulator.restore(snapshot)
    assert tim_emulator.snapshot() == before


def test_seed_carries_out_calls_of_a_file(tmp_path: Path, tim_emulator: Emulator) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps([["im_open_login_svc/account_import", {"UserID": "zoe"}]]), "utf-8")
    tim_emulator.seed(seed)
    assert "zoe" in tim_emulator.world.accounts
    assert tim_emulator.requests == []
    for calls, message in (
        ([["openim/unheard_of", {}]], "call 1: unknown API"),
        ([["im_open_login_svc/kick", {"UserID": "nobody"}]], "call 1, im_open_login_svc/kick: 70107"),
        ([["im_open_login_svc/kick", {}]], "UserID is missing"),
        ([[WITHOUT, {}]], "keeps no state"),
        (["kick"], r"call 1 is not \[api, body\]"),
    ):
        with pytest.raises(ValueError, match=message):
            tim_emulator.seed(calls)  # type: ignore[arg-type]
    seed.write_text("{", "utf-8")
    with pytest.raises(ValueError, match="not JSON"):
        tim_emulator.seed(seed)


# --- apps ---


def test_apps_of_one_server_share_nothing() -> None:
    with Emulator() as emulator:
        other = emulator.app(1400000123, identifier="boss")
        assert emulator.app(1400000123).world is other.world
        with emulator.client() as one, other.client() as two:
            one.account.account_import(user_id="bob")
            item = [AccountItem(user_id="bob")]
            assert two.account.account_check(check_item=item).result_item[0].account_status == "NotImported"
            other.fault("im_open_login_svc/account_import", code=70398)
            other.clock.freeze(2_000_000_000)
            one.account.account_import(user_id="cid")
            with pytest.raises(ApiError):
                two.account.account_import(user_id="cid")
        assert len(emulator.requests) == 2
        assert {request.query["sdkappid"] for request in other.requests} == {"1400000123"}
        emulator.reset()
        assert other.requests
        for wrong in (0, -1, 2**32, True):
            with pytest.raises(ValueError, match="sdkappid"):
                emulator.app(wrong)
        with pytest.raises(ValueError, match="another identifier or key"):
            emulator.app(1400000123, identifier="someone")


def test_moved_clock_is_that_of_signatures() -> None:
    identity = Identity(1400000000, "administrator", "key")
    app = Application(identity)
    signed = usersig.sign(sdkappid=identity.sdkappid, key="key", identifier="administrator", expire=60)
    query = {
        "sdkappid": "1400000000",
        "identifier": "administrator",
        "random": "1",
        "contenttype": "json",
        "usersig": signed,
    }
    assert app.handle("POST", "/v4/ConfigSvc/GetIPList", query, b"{}", 1)["ErrorCode"] == 0
    app.clock.advance(61)
    assert app.handle("POST", "/v4/ConfigSvc/GetIPList", query, b"{}", 1)["ErrorCode"] == 70001


def test_restored_state_that_does_not_fit_is_told_without_a_traceback(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.restore({"version": 1, "state": {"tables": {"rooms": {"r1": 5}}}})
    with pytest.raises(ApiError, match="restored state does not fit"):
        tim.with_options(retry=RetryPolicy(attempts=1)).call("room_engine_http_srv/get_room_info", {"RoomId": "r1"})


def test_deeply_nested_seed_is_refused(tim_emulator: Emulator) -> None:
    nested: Any = "x"
    for _ in range(300):
        nested = {"a": nested}
    with pytest.raises(ValueError, match="call 1"):
        tim_emulator.seed([["im_open_login_svc/account_import", {"UserID": "zoe", "Undeclared": nested}]])
