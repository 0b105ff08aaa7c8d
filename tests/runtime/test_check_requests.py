"""Requests that break what the catalog says: explained after a refusal, refused at once with `check_requests`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.argument_calls import TEXT, client, element, group, send
from timsdk import Client, InvalidArgument
from timsdk.group import InitialMember
from timsdk.types import TextElem

CONTRADICTING: list[tuple[Callable[[Client], Any], str]] = [
    (send(to_account=5), "to_account (To_Account) is an integer, not a string; pass str(x)"),
    (send(msg_life_time="5"), "msg_life_time (MsgLifeTime) is a string, not an integer; pass int(x)"),
    (send(msg_life_time=True), "msg_life_time (MsgLifeTime) is a boolean, not an integer; pass int(x)"),
    (send(msg_life_time=1.5), "msg_life_time (MsgLifeTime) is a number, not an integer; pass int(x)"),
    (send(msg_body="hi"), "msg_body (MsgBody) is a string, not a list; pass [x]"),
    (send(to_account=None), "to_account (To_Account) is missing"),
    (send(msg_body=[]), "msg_body (MsgBody) has 0 items, fewer than 1"),
    (send(msg_seq=-1), "msg_seq (MsgSeq) is -1, less than 0"),
    (send(msg_seq=2**32), "msg_seq (MsgSeq) is 4294967296, more than 4294967295"),
    (element(7), f"msg_body[0].text ({TEXT}) is an integer, not a string; pass str(x)"),
    (group(name="x" * 101), "name (Name) has 101 bytes, more than 30"),
    (group(member_list=[InitialMember(member_account="bob")] * 101), "has 101 items, more than 100"),
    (group(member_list=["bob"]), "member_list[0] (MemberList[0]) is a string, not an object"),
    (group(support_topic="yes"), "support_topic (SupportTopic) is a string, not 0 or 1"),
    (group(member_list=[InitialMember(member_account="b", role="King")]), "is 'King', not one of Owner"),
    (lambda tim: tim.call("openim/sendmsg", {"MsgBody": []}), "To_Account is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "what"), CONTRADICTING, ids=[what for _, what in CONTRADICTING])
def test_checked_request_that_breaks_the_catalog_is_refused_and_not_sent(
    call: Callable[[Client], Any], what: str
) -> None:
    tim, transport = client(check_requests=True)
    with pytest.raises(InvalidArgument) as caught:
        call(tim)
    assert what in str(caught.value)
    assert str(caught.value).endswith("Nothing was sent.")
    assert transport.requests == []


@pytest.mark.parametrize(("call", "what"), CONTRADICTING, ids=[what for _, what in CONTRADICTING])
def test_refusal_of_a_parameter_says_what_the_catalog_has_against_the_request(
    call: Callable[[Client], Any], what: str
) -> None:
    tim, transport = client()
    transport.body = b'{"ErrorCode": 90001, "ErrorInfo": "refused"}'
    with pytest.raises(InvalidArgument, match=r"The service says 'refused'.* against the request: ") as caught:
        call(tim)
    wire = what.partition(" (")[2].replace(") ", " ") if " (" in what else what
    assert wire.partition("; pass")[0] in str(caught.value)
    assert caught.value.code == 90001
    assert len(transport.requests) == 1


def test_refusal_of_a_request_that_the_catalog_allows_adds_nothing() -> None:
    tim, transport = client()
    transport.body = b'{"ErrorCode": 90001, "ErrorInfo": "refused"}'
    with pytest.raises(InvalidArgument) as caught:
        send()(tim)
    assert "catalog" not in str(caught.value)


def test_refusal_for_another_reason_says_nothing_about_the_request() -> None:
    tim, transport = client()
    transport.body = b'{"ErrorCode": 90012, "ErrorInfo": "refused"}'
    with pytest.raises(Exception, match="RECEIVER_NOT_FOUND") as caught:
        send(msg_body=[])(tim)
    assert "against the request" not in str(caught.value)


def test_checked_request_may_hold_fields_that_the_catalog_does_not_know() -> None:
    tim, transport = client()
    send(extra_fields={"NewField": 1})(tim.with_options(check_requests=True))
    assert b'"NewField":1' in transport.requests[0].body
    tim.with_options(check_requests=True).call("some/new_api", {"A": 1})


def test_long_list_of_differences_is_cut() -> None:
    tim, _ = client(check_requests=True)
    with pytest.raises(InvalidArgument, match=r"; and 3 more\. Nothing was sent\.$"):
        send(msg_body=[TextElem(text=each) for each in range(8)])(tim)  # type: ignore[arg-type]
