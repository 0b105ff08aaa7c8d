"""Scripted responses: what is queued, when it is used, and what is refused when it is queued."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from timsdk import ApiError, Client, ErrorCode, RateLimitError, RetryPolicy, ServerError, catalog
from timsdk._codes import code_table
from timsdk.account import AccountCheckResponse, KickResponse
from timsdk.types import AccountItem, TextElem

from timsdk_emulator import Emulator
from timsdk_emulator.field_codes import code_of_deviation
from timsdk_runtime.codes import UNKNOWN_CODE
from timsdk_runtime.model.validation import Deviation

ONCE = RetryPolicy(attempts=1)
CHECK = "im_open_login_svc/account_check"


def test_scripted_responses_come_before_unscripted_ones(tim: Client, tim_emulator: Emulator) -> None:
    api = "im_open_login_svc/account_check"
    scripted = AccountCheckResponse(result_item=[])
    tim_emulator.respond(
        api, [70500, {"ErrorCode": 60007, "ErrorInfo": "slower"}, scripted, {"ResultItem": [], "New": 1}]
    )
    once, item = tim.with_options(retry=ONCE), [AccountItem(user_id="bob")]
    with pytest.raises(ServerError) as failed:
        once.account.account_check(check_item=item)
    assert failed.value.code == 70500
    with pytest.raises(RateLimitError) as throttled:
        once.account.account_check(check_item=item)
    assert throttled.value.info == "slower"
    assert once.account.account_check(check_item=item) == scripted
    assert once.account.account_check(check_item=item).meta.body["New"] == 1
    assert len(once.account.account_check(check_item=item).result_item) == 1
    with pytest.raises(KeyError):
        tim_emulator.respond("openim/unheard_of", [])


def test_invalid_call_consumes_no_scripted_response(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.respond("openim/sendmsg", [90992])
    with pytest.raises(ApiError) as caught:
        tim.call("openim/sendmsg", {})
    assert caught.value.code == 90003
    with pytest.raises(ApiError) as scripted:
        tim.with_options(retry=ONCE).message.send_msg(to_account="bob", msg_body=[TextElem(text="x")])
    assert scripted.value.code == 90992


def test_client_retries_a_scripted_transient_code(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.respond("im_open_login_svc/account_import", [70500])
    tim.account.account_import(user_id="bob")
    calls = [request.response["ErrorCode"] for request in tim_emulator.requests if "account_import" in request.api]
    assert calls[-2:] == [70500, 0]


def test_scripted_response_is_a_copy(tim: Client, tim_emulator: Emulator) -> None:
    scripted: dict[str, Any] = {"ResultItem": []}
    tim_emulator.respond(CHECK, [scripted])
    scripted["ResultItem"] = "changed later"
    assert tim.account.account_check(check_item=[AccountItem(user_id="bob")]).result_item == []


def test_error_code_is_a_number_or_a_member_of_the_enum(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.respond(CHECK, [ErrorCode.ACCOUNT_PARAM_INVALID, {"ErrorCode": ErrorCode.ACCOUNT_PARAM_INVALID}])
    for _ in range(2):
        with pytest.raises(ApiError) as caught:
            tim.account.account_check(check_item=[AccountItem(user_id="bob")])
        assert caught.value.code == 70402


@pytest.mark.parametrize(
    ("responses", "error", "message"),
    [
        (
            {"ErrorCode": 60007},
            TypeError,
            "the responses for {api} are a list, not of type dict: respond({api!r}, [...])",
        ),
        ("60007", TypeError, "the responses for {api} are a list, not of type str"),
        (60007, TypeError, "the responses for {api} are a list, not of type int"),
        (AccountCheckResponse(result_item=[]), TypeError, "are a list, not of type AccountCheckResponse"),
        (["60007"], TypeError, "response 1 for {api} is of type str, not a JSON object, a AccountCheckResponse or"),
        ([{}, True], TypeError, "response 2 for {api} is of type bool"),
        ([None], TypeError, "response 1 for {api} is of type NoneType"),
        ([KickResponse()], TypeError, "response 1 for {api} is of type KickResponse"),
        (
            [0],
            ValueError,
            "response 1 for {api} is 0, which is no error code: a success is a JSON object, {{}} at least",
        ),
        ([{"ErrorCode": "60007"}], ValueError, "ErrorCode of response 1 for {api} is '60007', not an integer"),
        ([{"ErrorCode": True}], ValueError, "ErrorCode of response 1 for {api} is True, not an integer"),
        ([{"ErrorCode": 1.5}], ValueError, "ErrorCode of response 1 for {api} is 1.5, not an integer"),
        ([{"Time": datetime.date.max}], ValueError, "response 1 for {api} is not JSON: Object of type date"),
        ([{"Number": float("nan")}], ValueError, "response 1 for {api} is not JSON: Out of range float"),
        ([{"Text": "\ud800"}], ValueError, "response 1 for {api} is not JSON: 'utf-8' codec"),
    ],
    ids=str,
)
def test_invalid_script_is_refused_when_it_is_queued(
    responses: Any, error: type[Exception], message: str, tim: Client, tim_emulator: Emulator
) -> None:
    with pytest.raises(error) as caught:
        tim_emulator.respond(CHECK, responses)
    assert message.format(api=CHECK) in str(caught.value)
    assert len(tim.account.account_check(check_item=[AccountItem(user_id="bob")]).result_item) == 1


def test_script_with_one_invalid_response_queues_none(tim: Client, tim_emulator: Emulator) -> None:
    with pytest.raises(TypeError):
        tim_emulator.respond(CHECK, [70500, None])  # type: ignore[list-item]
    assert len(tim.account.account_check(check_item=[AccountItem(user_id="bob")]).result_item) == 1


def test_script_for_an_unknown_api_suggests_a_known_one(tim_emulator: Emulator) -> None:
    with pytest.raises(KeyError, match=r"unknown API 'openim/sendmsgs'; did you mean 'openim/sendmsg'\?"):
        tim_emulator.respond("openim/sendmsgs", [70500])
    with pytest.raises(KeyError, match=r"unknown API 'x'"):
        tim_emulator.respond("x", [70500])


def test_scripted_code_of_another_product_explains_nothing(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.respond(CHECK, [{"ErrorCode": 1003, "ErrorInfo": "its own words"}])
    with pytest.raises(ApiError) as caught:
        tim.account.account_check(check_item=[AccountItem(user_id="bob")])
    assert str(caught.value) == f"{CHECK}: 1003: its own words"
    assert not caught.value.retryable


@pytest.mark.parametrize("kind", ["missing", "type", "limit", "value"])
def test_every_code_of_the_emulator_belongs_to_the_service_that_answers(kind: Any) -> None:
    unexplained = {
        f"{api} {field}"
        for api in catalog
        for field in ("Anything", "To_Account", "MsgBody", "From_Account", "MemberList")
        if code_table().lookup(code_of_deviation(api, Deviation(field, "is wrong", kind)), api) is UNKNOWN_CODE
    }
    assert unexplained == set()
