"""Checks before every call: address, query, signature, body."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

import pytest
import urllib3
from timsdk import ApiError, AuthError, Client, InvalidArgument, NotFound, PermissionDenied, RetryPolicy
from timsdk.types import TextElem

from timsdk_emulator import Emulator
from timsdk_runtime import usersig

TEXT = {"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}
MESSAGE = {"From_Account": "ann", "To_Account": "bob", "MsgKey": "1_2_3"}


def refused(client: Client) -> ApiError:
    with client, pytest.raises(ApiError) as caught:
        client.account.account_import(user_id="bob")
    return caught.value


def signature(emulator: Emulator, **changes: Any) -> str:
    given = {"sdkappid": emulator.sdkappid, "key": emulator.key, "identifier": emulator.identifier}
    return usersig.sign(**{**given, **changes})


def test_administrator_is_accepted(tim_emulator: Emulator) -> None:
    with tim_emulator.client() as client:
        client.account.account_import(user_id="bob")
    assert tim_emulator.requests[-1].response["ErrorCode"] == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"key": "another key"}, 70009),
        ({"identifier": "somebody"}, 70013),
        ({"sdkappid": 1}, 70014),
        ({"time": 1, "expire": 60}, 70001),
    ],
)
def test_wrong_signature_is_refused(changes: dict[str, Any], code: int, tim_emulator: Emulator) -> None:
    error = refused(tim_emulator.client(usersig=signature(tim_emulator, **changes)))
    assert isinstance(error, AuthError)
    assert error.code == code


def test_wrong_key_is_tried_twice_at_most(tim_emulator: Emulator) -> None:
    error = refused(tim_emulator.client(key="another key"))
    assert (type(error), error.code) == (AuthError, 70009)
    assert len(tim_emulator.requests) <= 2


def test_unreadable_signature_is_refused(tim_emulator: Emulator) -> None:
    error = refused(tim_emulator.client(usersig="eJwrong"))
    assert (type(error), error.code) == (AuthError, 70003)


def test_user_without_admin_rights_is_refused(tim_emulator: Emulator) -> None:
    error = refused(tim_emulator.client(identifier="bob"))
    assert (type(error), error.code) == (PermissionDenied, 60010)


def test_other_app_is_refused(tim_emulator: Emulator) -> None:
    error = refused(tim_emulator.client(sdkappid=1))
    assert (type(error), error.code) == (AuthError, 60006)


def test_signature_expires_by_the_clock_of_the_service(tim_emulator: Emulator, clock: Any) -> None:
    with tim_emulator.client(retry=RetryPolicy(attempts=1)) as client:
        client.account.account_import(user_id="bob")
        clock.now += 8 * 86400
        with pytest.raises(AuthError) as caught:
            client.account.account_import(user_id="bob")
    assert caught.value.code == 70001


QUERY = {"random": "99", "contenttype": "json"}


def post(
    emulator: Emulator,
    *,
    path: str = "/v4/openim/sendmsg",
    method: str = "POST",
    body: bytes = b"{}",
    without: str = "",
    **changes: str,
) -> dict[str, Any]:
    query = {
        **QUERY,
        "sdkappid": str(emulator.sdkappid),
        "identifier": emulator.identifier,
        "usersig": signature(emulator),
        **changes,
    }
    query.pop(without, None)
    url = f"https://{emulator.domain}{path}"
    with urllib3.PoolManager(ssl_context=emulator.ssl_context()) as pool:
        http_response = pool.urlopen(method, f"{url}?{urlencode(query)}", body=body, retries=False)
    assert http_response.status == HTTPStatus.OK
    response: dict[str, Any] = http_response.json()
    assert response["ActionStatus"] == ("FAIL" if response["ErrorCode"] else "OK")
    return response


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"path": "/v4/openim/unheard_of"}, 60009),
        ({"path": "/v4/openim"}, 60009),
        ({"path": "/"}, 60009),
        ({"method": "GET"}, 60002),
        ({"without": "sdkappid"}, 60012),
        ({"sdkappid": "none"}, 60006),
        ({"without": "random"}, 60002),
        ({"random": "4294967296"}, 60002),
        ({"random": "-1"}, 60002),
        ({"random": "1.5"}, 60002),
        ({"without": "contenttype"}, 60002),
        ({"contenttype": "xml"}, 60002),
        ({"without": "identifier"}, 60004),
        ({"without": "usersig"}, 60004),
        ({"body": b"no json"}, 90001),
        ({"body": b"[]"}, 90001),
        ({"body": b""}, 90001),
        ({"body": b"\xff"}, 90001),
        ({"body": b'{"MsgRandom": NaN}'}, 90001),
        ({"body": b'{"MsgRandom": 1e999}'}, 90001),
        ({"body": b'{"MsgRandom": ' + b"[" * 100 + b"]" * 100 + b"}"}, 90001),
        ({"body": b'{"MsgRandom": ' + b"9" * 5000 + b"}"}, 90001),
        ({"body": b"[" * 100_000}, 90001),
        ({"body": b'{"To_Account": "\\ud800"}'}, 90001),
        ({"path": "/v4/sns/friend_get", "body": b"no json"}, 60003),
        ({"body": b'{"a": "' + b"x" * 13_000 + b'"}'}, 93000),
    ],
)
def test_malformed_request_is_refused(changes: dict[str, Any], code: int, tim_emulator: Emulator) -> None:
    assert post(tim_emulator, **changes)["ErrorCode"] == code


def test_random_is_any_number_of_32_bits(tim_emulator: Emulator) -> None:
    for random in ("0", "4294967295"):
        assert post(tim_emulator, random=random, path="/v4/ConfigSvc/GetIPList")["ErrorCode"] == 0


@pytest.mark.parametrize(
    ("api", "body", "code", "named"),
    [
        ("openim/sendmsg", {"MsgRandom": 1, "MsgBody": []}, 90003, "To_Account"),
        ("openim/sendmsg", {"To_Account": "b", "MsgBody": []}, 90005, "MsgRandom"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1}, 90007, "MsgBody"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1, "MsgBody": {}}, 90007, "MsgBody"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1, "MsgBody": ["x"]}, 90002, "MsgBody[0]"),
        (
            "openim/sendmsg",
            {"To_Account": "b", "MsgRandom": 1, "MsgBody": [], "MsgLifeTime": 604801},
            90026,
            "Life",
        ),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1, "MsgBody": [], "MsgLifeTime": "1"}, 90044, "Life"),
        (
            "openim/sendmsg",
            {"To_Account": "b", "MsgRandom": 1, "MsgBody": [], "SyncOtherMachine": "1"},
            90031,
            "Other",
        ),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1, "MsgBody": [], "MsgSeq": "1"}, 90001, "MsgSeq"),
        ("openim/batchsendmsg", {"To_Account": ["b"] * 501, "MsgRandom": 1, "MsgBody": []}, 90011, "To_Account"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1, "MsgBody": []}, 90002, "MsgBody"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": -1, "MsgBody": [TEXT]}, 90005, "MsgRandom"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 2**32, "MsgBody": [TEXT]}, 90005, "MsgRandom"),
        ("openim/sendmsg", {"To_Account": "b", "MsgRandom": 1, "MsgSeq": 2**32, "MsgBody": [TEXT]}, 90001, "MsgSeq"),
        (
            "openim/batchsendmsg",
            {"To_Account": ["b"], "MsgRandom": 1, "MsgSeq": -1, "MsgBody": [TEXT]},
            90004,
            "MsgSeq",
        ),
        ("openim/modify_c2c_msg", {**MESSAGE, "MsgBody": []}, 90002, "MsgBody"),
        ("group_open_http_svc/send_group_msg", {"GroupId": "x", "Random": 1, "MsgBody": []}, 10004, "MsgBody"),
        ("group_open_http_svc/send_group_msg", {"GroupId": "x", "Random": -1, "MsgBody": [TEXT]}, 10004, "Random"),
        ("group_open_http_svc/create_group", {"Name": "x"}, 10004, "Type"),
        ("group_open_http_svc/create_group", {"Type": "Nonsense", "Name": "x"}, 10004, "Type"),
        ("group_open_http_svc/add_group_member", {"GroupId": "x"}, 10004, "MemberList"),
        (
            "group_open_http_svc/add_group_member",
            {"GroupId": "x", "MemberList": [{"Member_Account": "a"}] * 301},
            10005,
            "MemberList",
        ),
        ("sns/friend_add", {"From_Account": "a"}, 30001, "AddFriendItem"),
        ("im_open_login_svc/account_import", {"UserID": ""}, 70402, "UserID"),
        ("im_open_login_svc/account_import", {"UserID": 5}, 70402, "UserID"),
        ("im_open_login_svc/account_import", {"UserID": "a", "Nick": "x" * 501}, 40601, "Nick"),
        ("profile/portrait_set", {"From_Account": "a"}, 40001, "ProfileItem"),
        ("recentcontact/get_list", {"From_Account": "a"}, 50002, "TimeStamp"),
        ("room_engine_http_srv/create_room", {}, 100002, ""),
        ("live_engine_http_srv/create_room", {}, 100002, ""),
        ("call_engine_http_srv/get_call_info", {}, 101002, ""),
        ("openconfigsvr/getnospeaking", {}, 130002, "Get_Account"),
        ("openconfigsvr/setnospeaking", {"C2CmsgNospeakingTime": 0}, 130004, "Set_Account"),
        ("openconfigsvr/setnospeaking", {"Set_Account": "a"}, 130008, "Nospeaking"),
    ],
)
def test_body_with_a_wrong_field_is_refused(
    api: str, body: dict[str, Any], code: int, named: str, tim: Client
) -> None:
    with pytest.raises(ApiError) as caught:
        tim.call(api, body)
    assert caught.value.code == code
    assert named in caught.value.info


def test_refusals_raise_their_exception_classes(tim: Client) -> None:
    with pytest.raises(NotFound):
        tim.call("openim/unheard_of", {})
    with pytest.raises(InvalidArgument):
        tim.call("openim/sendmsg", {})


@pytest.mark.parametrize("number", [0, 2**32 - 1])
def test_message_numbers_are_unsigned_and_have_32_bits(number: int, tim: Client) -> None:
    sent = tim.message.send_msg(to_account="bob", msg_random=number, msg_seq=number, msg_body=[TextElem(text="hi")])
    assert sent.msg_key == f"{number}_{number}_{sent.msg_time}"


def test_unknown_fields_are_ignored(tim: Client) -> None:
    tim.call("im_open_login_svc/account_import", {"UserID": "bob", "Colour": "red"})


def test_signature_appears_in_no_log_repr_or_response(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(0), Emulator() as tim_emulator, tim_emulator.client() as client:
        client.message.send_msg(to_account="administrator", msg_body=[TextElem(text="x")])
        refused(tim_emulator.client(usersig="eJwrong"))
    request = tim_emulator.requests[0]
    assert request.query["usersig"] not in caplog.text
    assert request.query["usersig"] not in repr(tim_emulator.requests)
    assert "eJwrong" not in json.dumps([request.response for request in tim_emulator.requests])
