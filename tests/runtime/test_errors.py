"""Error codes, and the exceptions they lead to."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
import timsdk
from support.code_places import api_of
from support.exchange_harness import code, http_response, run
from timsdk import ApiError, ErrorCode

from timsdk_runtime import errors
from timsdk_runtime.codes import UNKNOWN_CODE, Category, Code, CodeFacts, CodeTable, RetryClass, load_code_table
from timsdk_runtime.errors import api_error

CODES = timsdk.Client._codes()

CLASSES: dict[str, type[ApiError]] = {
    "auth": errors.AuthError,
    "permission": errors.PermissionDenied,
    "package": errors.PermissionDenied,
    "invalid_argument": errors.InvalidArgument,
    "blocked": errors.InvalidArgument,
    "not_found": errors.NotFound,
    "conflict": errors.Conflict,
    "quota": errors.QuotaExceeded,
    "rate_limit": errors.RateLimitError,
    "server": errors.ServerError,
    "webhook": ApiError,
    "unknown": ApiError,
}


def raised(number: int, api: str) -> ApiError:
    return api_error(CODES.lookup(number, api), code=number, api=api, body={"ErrorCode": number, "ErrorInfo": "i"})


def test_every_category_has_a_class() -> None:
    assert set(CLASSES) == set(get_args(Category))


@pytest.mark.parametrize("category", CLASSES)
def test_category_decides_the_exception_class(category: Any) -> None:
    error = api_error(CodeFacts("NAME", category), code=1, api="a/b", body={})
    assert type(error) is CLASSES[category]
    assert error.category == category


def test_every_code_of_the_catalog_raises_an_error_that_describes_it() -> None:
    assert len(ErrorCode) > 300
    for member in ErrorCode:
        api = api_of(member)
        error = raised(int(member), api)
        assert type(error) is CLASSES[member.category], member
        assert type(error) is CLASSES[error.category], member
        assert error.code == member == ErrorCode(error.code)
        assert type(error.code) is int
        assert (error.name, error.meaning, error.remedy) == (member.name, member.meaning, member.remedy)
        assert error.retryable is member.retryable
        assert member.meaning
        text = str(error)
        assert text.startswith(f"{api}: {int(member)} {member.name}: {member.meaning}"), text
        assert member.remedy in text
        assert "  " not in text
        assert "\n" not in text


def test_error_code_enum_and_code_table_agree() -> None:
    assert {int(member): member.name for member in ErrorCode} == {
        number: facts.name for number, facts in CODES.codes.items()
    }
    assert all(facts.retry in get_args(RetryClass) for facts in CODES.codes.values())
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", member.name) for member in ErrorCode)


def test_retry_class_auth_is_only_for_auth_codes() -> None:
    for number, facts in CODES.codes.items():
        if facts.retry == "auth":
            assert facts.category == "auth", number


def test_error_codes_are_integers() -> None:
    assert ErrorCode.GROUP_SERVER_ERROR == 10002
    assert f"{int(ErrorCode.GROUP_SERVER_ERROR)}" == "10002"
    assert ErrorCode(10002) is ErrorCode.GROUP_SERVER_ERROR
    with pytest.raises(ValueError, match="987654"):
        ErrorCode(987654)
    with pytest.raises(NotImplementedError):
        _ = Code("Bare", {"A": 1})(1).meaning  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [10100, 10150, 10200, 38000, 39000, 102100, 102200, 120001, 130000])
def test_unlisted_code_of_the_app_is_a_webhook_code(number: int) -> None:
    error = raised(number, api_of(number))
    if number not in CODES.codes:
        assert (error.category, error.retryable) == ("webhook", False)
        assert type(error) is ApiError
        assert error.name.startswith("APP_")


@pytest.mark.parametrize("number", [120000, 130001, 987654, -1_000_000, 2**40])
def test_code_outside_every_range_is_unknown(number: int) -> None:
    api = api_of(number) if number in CODES.codes else "openim/sendmsg"
    assert raised(number, api).name == CODES.codes.get(number, UNKNOWN_CODE).name


def test_most_specific_facts_about_a_code_win() -> None:
    general, service, api = (CodeFacts(name, "server") for name in ("GENERAL", "SERVICE", "API"))
    ranged = CodeFacts("RANGED", "webhook")
    table = CodeTable({1: general, 7: general}, ((5, 9, ranged),), {(1, "a"): service, (1, "a/b"): api})
    assert table.lookup(1) is table.lookup(1, "x/y") is table.lookup(1, "b/a") is general
    assert table.lookup(1, "a/other") is service
    assert table.lookup(1, "a/b") is api
    assert table.lookup(7, "a/b") is general
    assert table.lookup(5) is table.lookup(9) is ranged
    assert table.lookup(4) is table.lookup(10) is UNKNOWN_CODE


def test_code_table_is_read_from_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = {"name": "A", "category": "server", "retry": "transient", "max_retries": 1}
    file = tmp_path / "somebody/_codes.json"
    file.parent.mkdir()
    file.with_name("__init__.py").touch()
    table_text = {"codes": {"1": facts}, "ranges": [[5, 9, facts]], "special": {"1 a/b": facts}, "areas": {}}
    file.write_text(json.dumps({**table_text, "listed": {}}))
    monkeypatch.syspath_prepend(tmp_path)
    table = load_code_table("somebody")
    expected = CodeFacts("A", "server", "transient", max_retries=1)
    assert table.lookup(1) == table.lookup(7) == table.lookup(1, "a/b") == expected
    assert expected.retryable


@pytest.mark.parametrize(
    ("retry", "retryable"),
    [
        ("never", False),
        ("auth", False),
        ("transient", True),
        ("unknown", True),
        ("throttle", True),
        ("conflict", True),
    ],
)
def test_retry_class_decides_whether_a_code_is_retryable(retry: Any, retryable: bool) -> None:
    assert CodeFacts("A", "server", retry).retryable is retryable


def test_api_error_accepts_malformed_bodies() -> None:
    for body in ({}, {"ErrorInfo": None, "RequestId": None}, {"ErrorInfo": 5, "RequestId": 7}, {"ErrorInfo": ["x"]}):
        error = api_error(UNKNOWN_CODE, code=1, api="a/b", body=body)
        assert str(error).startswith("a/b: 1: ")
        assert isinstance(error.info, str)
        assert error.request_id is None
    assert str(api_error(UNKNOWN_CODE, code=1, api="a/b", body={})) == "a/b: 1: no explanation"


def test_every_exception_is_public_documented_and_a_tim_error() -> None:
    names = [name for name in timsdk.__all__ if isinstance(getattr(timsdk, name), type)]
    found = [getattr(timsdk, name) for name in names if issubclass(getattr(timsdk, name), Exception)]
    assert all(issubclass(kind, timsdk.TimError) for kind in found)
    defined = {value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)}
    assert defined == set(found)
    assert all(kind.__doc__ for kind in found)


def test_call_raises_and_retries_by_the_codes_of_the_catalog() -> None:
    refusal = http_response({"ErrorCode": 10004, "ErrorInfo": "bad"})
    result = run([refusal], api="group_open_http_svc/create_group", codes=timsdk.Client._codes)
    assert isinstance(result.error, timsdk.InvalidArgument)
    assert result.error.name == ErrorCode.GROUP_PARAM_INVALID.name
    assert run([code(60011)], codes=timsdk.Client._codes).sends == 3


# --- attributes of exceptions ---

ATTRIBUTES: list[tuple[type[errors.TimError], dict[str, Any], dict[str, Any]]] = [
    (
        errors.TransportError,
        {"kind": "dns", "delivered": "no", "api": "a/b", "host": "h"},
        {"kind": "connect", "delivered": "maybe", "api": "", "host": ""},
    ),
    (
        errors.OutcomeUnknown,
        {"api": "a/b", "body": {"MsgRandom": 7}, "reason": "why", "attempts": 3, "response": {"ErrorCode": 0}},
        {"api": "", "body": None, "reason": "", "attempts": 1, "response": None},
    ),
    (
        errors.DecodeError,
        {"api": "a/b", "http_status": 502, "snippet": "<html>"},
        {"api": "", "http_status": 0, "snippet": ""},
    ),
    (errors.PartialFailure, {"api": "a/b", "failed": (1,)}, {"api": "", "failed": ()}),
    (
        ApiError,
        {
            "code": 7, "info": "i", "api": "a/b", "request_id": "r", "name": "N", "meaning": "m", "remedy": "do",
            "category": "server", "retryable": True, "retry_after": 1.5, "body": {"ErrorCode": 7},
        },
        {
            "code": 0, "info": "", "api": "", "request_id": None, "name": "", "meaning": "", "remedy": "",
            "category": "unknown", "retryable": False, "retry_after": None, "body": None,
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "arguments", "defaults"), ATTRIBUTES, ids=[kind.__name__ for kind, _, _ in ATTRIBUTES]
)
def test_exception_attributes_are_its_arguments_or_defaults(
    kind: Any, arguments: dict[str, Any], defaults: dict[str, Any]
) -> None:
    error = kind("text", **arguments)
    assert (str(error), error.args, vars(error)) == ("text", ("text",), arguments)
    assert vars(kind("text")) == defaults


def test_dropped_message_is_a_retryable_rate_limit_error() -> None:
    error = errors.dropped_error("a/b", "MsgFreqCtrl", {"MsgDropReason": "MsgFreqCtrl"})
    assert "MsgFreqCtrl" in str(error)
    assert (error.info, error.api, error.category, error.retryable, error.code) == (
        "MsgFreqCtrl", "a/b", "rate_limit", True, 0,
    )  # fmt: skip
    assert error.body == {"MsgDropReason": "MsgFreqCtrl"}
