"""Codes by area: an error explains itself only by what its own service says."""

from __future__ import annotations

import pytest
import timsdk
from support.exchange_harness import OK, code, run
from timsdk import ApiError, ErrorCode
from timsdk._codes import code_table

from timsdk_runtime.codes import UNKNOWN_CODE, CodeFacts, CodeTable
from timsdk_runtime.errors import api_error

OF_DESK_OR_LIVE = (
    *(-1, -7, -14, -20, -50003, -50011, -50040, -50042, -50051, -50052, -50055, -50056, -50059),
    *(1001, 1002, 1003, 1004, 1005),
    *(2001, 2002, 2003, 2004, 2015, 2016),
    *(141000, 141009, 100001, 100004, 101002, 102001),
)
OWN_PLACE = {
    -14: "openim_console_http_svc/list_faq",
    1003: "open_msg_svc/get_history",
    2003: "im_msg_audit_mgr/add_cloud_audit_keywords",
    141002: "desk_http_svc/create_group",
    141009: "desk_http_svc/create_group",
    100001: "live_engine_http_srv/create_room",
}


def raised(number: int, api: str) -> ApiError:
    body = {"ErrorCode": number, "ErrorInfo": "its own words"}
    return api_error(code_table().lookup(number, api), code=number, api=api, body=body)


@pytest.mark.parametrize("number", OF_DESK_OR_LIVE)
@pytest.mark.parametrize("api", ["openim/sendmsg", "group_open_http_svc/create_group", "sns/friend_add"])
def test_code_of_another_product_keeps_its_number_and_the_services_text_only(number: int, api: str) -> None:
    error = raised(number, api)
    assert type(error) is ApiError
    assert str(error) == f"{api}: {number}: its own words"
    assert (error.code, error.info) == (number, "its own words")
    assert (error.name, error.meaning, error.remedy, error.category) == ("", "", "", "unknown")
    assert not error.retryable


@pytest.mark.parametrize(("number", "api"), OWN_PLACE.items())
def test_code_is_explained_by_its_own_service(number: int, api: str) -> None:
    error = raised(number, api)
    assert (error.name, error.meaning) == (ErrorCode(number).name, ErrorCode(number).meaning)
    new_command = f"{api.partition('/')[0]}/not_in_the_catalog_yet"
    assert raised(number, new_command).name == ErrorCode(number).name


@pytest.mark.parametrize("number", [1003, 141002, 100001])
def test_code_of_another_service_decides_nothing_about_retries(number: int) -> None:
    assert ErrorCode(number).retryable
    elsewhere = run([code(number), OK], api="openim/sendmsg", effect="idempotent", codes=code_table)
    assert isinstance(elsewhere.error, ApiError)
    assert (elsewhere.sends, elsewhere.error.retryable) == (1, False)
    at_home = run([code(number), OK], api=OWN_PLACE[number], effect="idempotent", codes=code_table)
    assert (at_home.error, at_home.sends) == (None, 2)


def test_code_that_an_api_lists_counts_as_inside() -> None:
    assert raised(90002, "desk_http_svc/modify_msg").name == ErrorCode(90002).name
    assert raised(90002, "desk_http_svc/create_group").name == ""


def test_codes_of_chat_hold_in_all_services_of_chat() -> None:
    assert raised(70107, "openim/sendmsg").name == ErrorCode(70107).name
    assert raised(20004, "sns/friend_add").retryable


@pytest.mark.parametrize("number", [60002, 60007, 60010, 70001, 70003, 70009])
def test_gateway_explains_its_codes_for_every_service(number: int) -> None:
    for api in ("openim/sendmsg", "desk_http_svc/create_group", "live_config/get_callback", "unknown/service"):
        assert raised(number, api).name == ErrorCode(number).name


@pytest.mark.parametrize("number", [10004, 20004, 90012, 1003, 100001, 120005])
def test_service_that_the_catalog_does_not_know_explains_no_code(number: int) -> None:
    error = raised(number, "unknown/service")
    assert type(error) is ApiError
    assert str(error) == f"unknown/service: {number}: its own words"
    assert run([code(number), OK], api="unknown/service", codes=code_table).sends == 1


def test_unknown_service_keeps_the_decisions_of_the_gateway() -> None:
    throttled = run([code(60007), OK], api="unknown/service", effect="once", codes=code_table)
    assert (throttled.error, throttled.sends) == (None, 2)
    renewed = run([code(70001), OK], api="unknown/service", cached=True, codes=code_table)
    assert (renewed.error, renewed.refused) == (None, [None, "sig1"])
    open_outcome = run([code(60008)], api="unknown/service", effect="once", codes=code_table)
    assert isinstance(open_outcome.error, timsdk.OutcomeUnknown)


def test_area_service_list_and_place_decide_together() -> None:
    facts = CodeFacts("A", "server", area="inner")
    special = CodeFacts("B", "server", area="inner")
    table = CodeTable(
        {1: facts, 2: facts}, ((5, 9, facts),), {(2, "other"): special}, {"own": ["inner"]}, {"other/lists": [1]}
    )
    for number in (1, 2, 7):
        assert table.lookup(number, "own/any") is facts
        assert table.lookup(number, "third/any") is table.lookup(number) is UNKNOWN_CODE
    assert table.lookup(1, "other/lists") is facts
    assert table.lookup(1, "other/any") is UNKNOWN_CODE
    assert table.lookup(2, "other/any") is special


def test_error_code_enum_explains_every_code_wherever_it_belongs() -> None:
    assert ErrorCode(1003).meaning == code_table().codes[1003].meaning != ""
    assert ErrorCode(-7).category == "invalid_argument"
