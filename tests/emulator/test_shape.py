"""`timsdk_runtime.shape`: what a body may look like."""

from __future__ import annotations

from typing import Any

import pytest
from timsdk import catalog

from timsdk_runtime.shape import Deviation, deviations

MESSAGE = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
SEND = {"To_Account": "bob", "MsgRandom": 1, "MsgBody": [MESSAGE]}


def found(api: str, side: Any, body: Any) -> list[tuple[str, str]]:
    return [(deviation.path, deviation.kind) for deviation in deviations(catalog, api, side, body)]


def test_examples_of_the_catalog_have_no_deviation() -> None:
    for api in catalog:
        for shown in catalog.shape(api)["examples"]:
            for side in ("request", "response"):
                if shown.get(side) is not None:
                    assert found(api, side, shown[side]) == [], api


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, []),
        ({"To_Account": None}, [("To_Account", "type")]),
        ({"To_Account": 5}, [("To_Account", "type")]),
        ({"MsgRandom": "1"}, [("MsgRandom", "type")]),
        ({"MsgRandom": 1.0}, [("MsgRandom", "type")]),
        ({"MsgRandom": True}, [("MsgRandom", "type")]),
        ({"OnlineOnlyFlag": 1}, []),
        ({"OnlineOnlyFlag": True}, [("OnlineOnlyFlag", "type")]),
        ({"OnlineOnlyFlag": 2}, [("OnlineOnlyFlag", "type")]),
        ({"MsgLifeTime": -1}, [("MsgLifeTime", "limit")]),
        ({"MsgLifeTime": 604801}, [("MsgLifeTime", "limit")]),
        ({"MsgLifeTime": 604800}, []),
        ({"SyncOtherMachine": 3}, [("SyncOtherMachine", "value")]),
        ({"SyncOtherMachine": "1"}, [("SyncOtherMachine", "type")]),
        ({"SendMsgControl": ["NoUnread", "Nonsense"]}, [("SendMsgControl[1]", "value")]),
        ({"Colour": "red"}, [("Colour", "unknown")]),
        ({"MsgBody": MESSAGE}, [("MsgBody", "type")]),
        ({"MsgBody": [MESSAGE, "text"]}, [("MsgBody[1]", "type")]),
        ({"MsgBody": [{"MsgType": "TIMTextElem"}]}, [("MsgBody[0].MsgContent", "missing")]),
        ({"MsgBody": [{"MsgContent": {}}]}, [("MsgBody[0].MsgType", "missing")]),
        ({"MsgBody": [{"MsgType": "Other", "MsgContent": {}}]}, [("MsgBody[0].MsgType", "value")]),
        ({"MsgBody": [{"MsgType": 5, "MsgContent": {}}]}, [("MsgBody[0].MsgType", "type")]),
        (
            {"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": 5}}]},
            [("MsgBody[0].MsgContent.Text", "type")],
        ),
        ({"OfflinePushInfo": []}, [("OfflinePushInfo", "type")]),
        ({"OfflinePushInfo": {"ApnsInfo": {"BadgeMode": 7}}}, [("OfflinePushInfo.ApnsInfo.BadgeMode", "value")]),
    ],
)
def test_a_request(change: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found("openim/sendmsg", "request", {**SEND, **change}) == expected


def test_everything_that_is_wrong_is_listed_in_declared_order() -> None:
    assert found("openim/sendmsg", "request", {"Other": 1, "MsgBody": 5}) == [
        ("To_Account", "missing"),
        ("MsgRandom", "missing"),
        ("MsgBody", "type"),
        ("Other", "unknown"),
    ]


@pytest.mark.parametrize("body", [None, [], "text", 5])
def test_a_body_is_an_object(body: Any) -> None:
    assert found("openim/sendmsg", "request", body) == [("", "type")]
    assert found("openim/sendmsg", "response", body) == [("", "type")]


@pytest.mark.parametrize(
    ("api", "body", "expected"),
    [
        ("im_open_login_svc/account_import", {"UserID": "x" * 32}, []),
        ("im_open_login_svc/account_import", {"UserID": "x" * 33}, [("UserID", "limit")]),
        ("im_open_login_svc/account_import", {"UserID": "é" * 17}, [("UserID", "limit")]),
        ("im_open_login_svc/account_import", {"UserID": "\ud800"}, []),
        ("im_open_login_svc/account_check", {"CheckItem": [{"UserID": "a"}] * 101}, [("CheckItem", "limit")]),
        ("openim/admin_set_msg_read", {"Report_Account": "a", "Peer_Account": "b", "MsgReadTime": 5}, []),
        ("openim/admin_set_msg_read", {"Report_Account": "a", "Peer_Account": "b", "MsgReadTime": "5"}, []),
        (
            "openim/admin_set_msg_read",
            {"Report_Account": "a", "Peer_Account": "b", "MsgReadTime": 5.5},
            [("MsgReadTime", "type")],
        ),
        ("sns/group_get", {"From_Account": "a", "NeedFriend": "maybe"}, [("NeedFriend", "value")]),
        # An open enumeration takes any value of its type.
        ("profile/portrait_get", {"To_Account": ["a"], "TagList": ["Tag_Profile_Custom_X"]}, []),
    ],
)
def test_limits_and_unions(api: str, body: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(api, "request", body) == expected


def test_an_answer_stands_beside_its_envelope() -> None:
    answer = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ErrorDisplay": "", "MsgTime": 1, "MsgKey": "k"}
    assert found("openim/sendmsg", "response", answer) == []
    assert found("openim/sendmsg", "response", {**answer, "MsgKey": "k" * 51}) == [("MsgKey", "limit")]
    assert found("openim/sendmsg", "response", {"ErrorCode": 0, "MsgTime": "1"}) == [
        ("MsgTime", "type"),
        ("MsgKey", "missing"),
    ]


def test_an_error_has_no_shape() -> None:
    assert found("openim/sendmsg", "response", {"ActionStatus": "FAIL", "ErrorCode": 90001, "ErrorInfo": "x"}) == []


def test_an_answer_is_looked_at_inside_its_wrapper() -> None:
    api = "room_engine_http_srv/get_room_info"
    assert catalog[api].wrapper == "Response"
    envelope = {"ErrorCode": 0, "ActionStatus": "OK", "RequestId": "1"}
    inside = found(api, "response", {**envelope, "Response": {"Nonsense": 1}})
    assert ("Response.Nonsense", "unknown") in inside
    assert found(api, "response", {**envelope, "Nonsense": 1})[-1] == ("Nonsense", "unknown")


def test_a_deviation_explains_itself() -> None:
    deviation = deviations(catalog, "openim/sendmsg", "request", {**SEND, "MsgBody": ["text"]})[0]
    assert deviation == Deviation("MsgBody[0]", "is a string, not an object", "type")
    assert deviation.field == "MsgBody"
    assert str(deviation) == "MsgBody[0] is a string, not an object"
