"""`timsdk_runtime.model.validation`: deviations of a body from its schema."""

from __future__ import annotations

from typing import Any

import pytest
from timsdk import catalog

from timsdk_runtime.model.validation import Deviation, find_deviations

MESSAGE = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
SEND = {"To_Account": "bob", "MsgRandom": 1, "MsgBody": [MESSAGE]}


def found(api: str, side: Any, body: Any) -> list[tuple[str, str]]:
    return [(deviation.path, deviation.kind) for deviation in find_deviations(catalog, api, side, body)]


def test_examples_of_the_catalog_have_no_deviation() -> None:
    for api in catalog:
        for shown in catalog.schema(api)["examples"]:
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
def test_request_deviations_are_found(change: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found("openim/sendmsg", "request", {**SEND, **change}) == expected


def test_all_deviations_are_listed_in_declared_order() -> None:
    assert found("openim/sendmsg", "request", {"Other": 1, "MsgBody": 5}) == [
        ("To_Account", "missing"),
        ("MsgRandom", "missing"),
        ("MsgBody", "type"),
        ("Other", "unknown"),
    ]


@pytest.mark.parametrize("body", [None, [], "text", 5])
def test_body_that_is_no_object_is_a_deviation(body: Any) -> None:
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
def test_limits_and_unions_are_checked(api: str, body: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert found(api, "request", body) == expected


def test_response_fields_stand_beside_the_envelope() -> None:
    response = {
        "ActionStatus": "OK",
        "ErrorCode": 0,
        "ErrorInfo": "",
        "ErrorDisplay": "",
        "MsgTime": 1,
        "MsgKey": "k",
    }
    assert found("openim/sendmsg", "response", response) == []
    assert found("openim/sendmsg", "response", {**response, "MsgKey": "k" * 51}) == [("MsgKey", "limit")]
    assert found("openim/sendmsg", "response", {"ErrorCode": 0, "MsgTime": "1"}) == [
        ("MsgTime", "type"),
        ("MsgKey", "missing"),
    ]


def test_error_response_has_no_deviation() -> None:
    assert found("openim/sendmsg", "response", {"ActionStatus": "FAIL", "ErrorCode": 90001, "ErrorInfo": "x"}) == []


def test_response_is_checked_inside_its_wrapper() -> None:
    api = "room_engine_http_srv/get_room_info"
    assert catalog[api].wrapper == "Response"
    envelope = {"ErrorCode": 0, "ActionStatus": "OK", "RequestId": "1"}
    inside = found(api, "response", {**envelope, "Response": {"Nonsense": 1}})
    assert ("Response.Nonsense", "unknown") in inside
    assert found(api, "response", {**envelope, "Nonsense": 1})[-1] == ("Nonsense", "unknown")


def test_deviation_names_path_and_expectation() -> None:
    deviation = find_deviations(catalog, "openim/sendmsg", "request", {**SEND, "MsgBody": ["text"]})[0]
    assert deviation == Deviation("MsgBody[0]", "is a string, not an object", "type")
    assert deviation.field == "MsgBody"
    assert str(deviation) == "MsgBody[0] is a string, not an object"


# --- every type and limit, said in words ---


class Made:
    """A catalog of one API with the fields of a test."""

    def __init__(self, **fields: Any) -> None:
        self._fields = fields

    def schema(self, _: str) -> dict[str, Any]:
        types = {
            "Own": {"fields": {"A": {"type": "int", "required": True}}},
            "Color": {"values": ["red", "blue"]},
            "Level": {"values": [1, 2]},
            "Open": {"values": ["red"], "open": True},
            "Part": {"tag": "T", "content": "C", "variants": {"own": "Own"}},
        }
        return {"types": types, "request": self._fields}

    def shared_types(self) -> dict[str, Any]:
        return {"Own": {"fields": {}}, "Shared": {"fields": {"B": {"type": "str"}}}}


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ({"type": "any"}, None, None),
        ({"type": "str"}, "x", None),
        ({"type": "str"}, None, "F is null, not a string"),
        ({"type": "str"}, {}, "F is an object, not a string"),
        ({"type": "int"}, 1, None),
        ({"type": "int"}, [], "F is a list, not an integer"),
        ({"type": "int"}, True, "F is a boolean, not an integer"),
        ({"type": "float"}, 1, None),
        ({"type": "float"}, 1.5, None),
        ({"type": "float"}, "1", "F is a string, not a number"),
        ({"type": "float"}, True, "F is a boolean, not a number"),
        ({"type": "bool"}, True, None),
        ({"type": "bool"}, 1, "F is an integer, not a boolean"),
        ({"type": "flag"}, 0, None),
        ({"type": "flag"}, 1, None),
        ({"type": "flag"}, -1, "F is an integer, not 0 or 1"),
        ({"type": "flag"}, 2, "F is an integer, not 0 or 1"),
        ({"type": "flag"}, 1.0, "F is a number, not 0 or 1"),
        ({"type": {"one_of": ["str", "int"]}}, 1, None),
        ({"type": {"one_of": ["str", "int"]}}, 1.5, "F is a number, not a string or an integer"),
        ({"type": {"list": "int"}}, [1, 2], None),
        ({"type": {"list": "int"}}, 1, "F is an integer, not a list"),
        ({"type": {"list": "int"}}, [1, "2"], "F[1] is a string, not an integer"),
        ({"type": {"map": "int"}}, {"a": 1}, None),
        ({"type": {"map": "int"}}, [], "F is a list, not an object"),
        ({"type": {"map": "int"}}, {"a": "1"}, "F.a is a string, not an integer"),
        ({"type": {"list": {"map": "str"}}}, [{"a": 1}], "F[0].a is an integer, not a string"),
        ({"type": "Own"}, {"A": 1}, None),
        ({"type": "Own"}, {}, "F.A is missing"),
        ({"type": "Own"}, {"A": 1, "B": 2}, "F.B is not declared"),
        ({"type": "Shared"}, {"B": "x"}, None),
        ({"type": "Color"}, "green", "F is 'green', not one of red, blue"),
        ({"type": "Color"}, 1, "F is an integer, not a string"),
        ({"type": "Level"}, "1", "F is a string, not an integer"),
        ({"type": "Level"}, True, "F is a boolean, not an integer"),
        ({"type": "Open"}, "green", None),
        ({"type": "Open"}, 1, "F is an integer, not a string"),
        ({"type": "Part"}, {"T": "own", "C": {"A": 1}}, None),
        ({"type": "Part"}, [], "F is a list, not an object"),
        ({"type": "Part"}, {"C": {}}, "F.T is missing"),
        ({"type": "Part"}, {"T": "own"}, "F.C is missing"),
        ({"type": "Part"}, {"T": 1, "C": {}}, "F.T is an integer, not a string"),
        ({"type": "Part"}, {"T": "x", "C": {}}, "F.T is 'x', which is not listed"),
        ({"type": "Part"}, {"T": "own", "C": {"A": "1"}}, "F.C.A is a string, not an integer"),
        ({"type": "str", "max_bytes": 3}, "\u00fcx", None),
        ({"type": "str", "max_bytes": 3}, "\u00fc\u00fc", "F has 4 bytes, more than 3"),
        ({"type": "str", "max_bytes": 3}, "\ud800x", "F has 4 bytes, more than 3"),
        ({"type": "str", "max_length": 2}, "\u00fc\u00fc", None),
        ({"type": "str", "max_length": 2}, "abc", "F has 3 characters, more than 2"),
        ({"type": {"list": "int"}, "max_items": 1}, [1], None),
        ({"type": {"list": "int"}, "max_items": 1}, [1, 2], "F has 2 items, more than 1"),
        ({"type": {"list": "int"}, "min_items": 1}, [1], None),
        ({"type": {"list": "int"}, "min_items": 1}, [], "F has 0 items, fewer than 1"),
        ({"type": "int", "min": 1, "max": 2}, 1, None),
        ({"type": "int", "min": 1, "max": 2}, 2, None),
        ({"type": "int", "min": 1}, 0, "F is 0, less than 1"),
        ({"type": "float", "max": 2}, 2.5, "F is 2.5, more than 2"),
        ({"type": "int", "values": [1, 2]}, 2, None),
        ({"type": "int", "values": [1, 2]}, 3, "F is 3, not one of 1, 2"),
        ({"type": {"list": "str"}, "values": ["a", "b"]}, ["a", "c"], "F is 'c', not one of a, b"),
    ],
    ids=str,
)
def test_deviation_message_for_each_type_and_limit(field: dict[str, Any], value: Any, message: str | None) -> None:
    made: Any = Made(F=field)
    assert [str(deviation) for deviation in find_deviations(made, "a/b", "request", {"F": value})] == (
        [] if message is None else [message]
    )


def test_missing_and_undeclared_fields_are_deviations() -> None:
    made: Any = Made(F={"type": "int", "required": True}, G={"type": "int"})
    found = find_deviations(made, "a/b", "request", {"X": 1})
    assert [(str(deviation), deviation.kind, deviation.field) for deviation in found] == [
        ("F is missing", "missing", "F"),
        ("X is not declared", "unknown", "X"),
    ]
    assert str(find_deviations(made, "a/b", "request", [])[0]) == "body is a list, not an object"
