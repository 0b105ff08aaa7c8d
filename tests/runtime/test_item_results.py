"""Responses of batches: the call succeeded, and some items failed."""

from __future__ import annotations

from typing import Any

import pytest
from support.scripted_client import ScriptedClient
from timsdk import ItemFailure, PartialFailure


def summarize(failures: list[ItemFailure]) -> list[tuple[Any, int | None, str]]:
    """Return key, code and text of each failure."""
    return [(failure.key, failure.code, failure.info) for failure in failures]


def follow_add(*results: dict[str, Any]) -> Any:
    return ScriptedClient({"ResultItem": list(results)}).relationship.follow_add(from_account="me", follow_item=[])


def test_failed_lists_items_whose_code_is_not_ok() -> None:
    response = follow_add(
        {"To_Account": "a", "ResultCode": 0, "ResultInfo": ""},
        {"To_Account": "b", "ResultCode": 30001, "ResultInfo": "bad"},
        {"To_Account": "c", "ResultCode": 30006, "ResultInfo": ""},
    )
    assert summarize(response.failed) == [("b", 30001, "bad"), ("c", 30006, "")]
    assert response.failed[0].item is response.result_item[1]


def test_item_code_decides_whether_a_failure_is_retryable() -> None:
    codes = {0: None, 30001: False, 30006: True, 30007: True, 30008: True, 60007: True, 70001: False, 123456: False}
    response = follow_add(*({"To_Account": f"u{code}", "ResultCode": code} for code in codes))
    assert {failure.code: failure.retryable for failure in response.failed} == {
        code: retryable for code, retryable in codes.items() if code
    }
    assert [failure.retryable for failure in follow_add({"To_Account": "a", "ResultCode": "30006"}).failed] == [True]
    assert [failure.retryable for failure in follow_add({"To_Account": "a", "ResultCode": [30006]}).failed] == [False]


def test_item_code_may_be_retryable_in_one_service_only() -> None:
    accounts = [{"Official_Account": "a", "ErrorCode": 10004}]
    tim = ScriptedClient({"OfficialAccountInfoList": accounts})
    assert tim.official_account.get_official_account_info(official_account_id_list=[]).failed[0].retryable
    groups = [{"GroupId": "a", "ErrorCode": 10004}]
    assert not ScriptedClient({"GroupInfo": groups}).group.get_group_info(group_id_list=[]).failed[0].retryable


def test_failure_without_a_code_is_not_retryable() -> None:
    response = ScriptedClient({"FailAccounts": ["a"]}).account.multiaccount_import(account_list=[])
    assert [failure.retryable for failure in response.failed] == [False]


def test_raise_for_failed_does_nothing_without_failures() -> None:
    for response in (follow_add({"To_Account": "a", "ResultCode": 0}), follow_add()):
        assert response.failed == []
        response.raise_for_failed()


def test_raise_for_failed_names_the_first_five_failures() -> None:
    response = follow_add(*({"To_Account": f"u{n}", "ResultCode": 30001, "ResultInfo": "bad"} for n in range(7)))
    with pytest.raises(PartialFailure) as caught:
        response.raise_for_failed()
    assert caught.value.api == "follow/follow_add"
    assert summarize(list(caught.value.failed)) == summarize(response.failed)
    assert str(caught.value) == (
        "follow/follow_add: 7 items failed: u0 30001 bad; u1 30001 bad; u2 30001 bad; u3 30001 bad; u4 30001 bad; "
        "and 2 more"
    )


def test_partial_failure_names_up_to_five_failures_in_full() -> None:
    for count, text in ((1, ": 1 item failed: u 1$"), (5, ": 5 items failed: u 1; u 1; u 1; u 1; u 1$")):
        with pytest.raises(PartialFailure, match=text) as caught:
            follow_add(*({"To_Account": "u", "ResultCode": 1} for _ in range(count))).raise_for_failed()
        assert "more" not in str(caught.value)


def test_api_may_declare_its_own_ok_codes() -> None:
    """1 was added, 2 was a member before, 3 waits for consent, 0 failed."""
    members = [{"Member_Account": f"m{result}", "Result": result} for result in (0, 1, 2, 3, 4)]
    response = ScriptedClient({"MemberList": members}).group.add_group_member(group_id="g", member_list=[])
    assert summarize(response.failed) == [("m0", 0, ""), ("m4", 4, "")]


def test_list_of_failures_is_read_as_failures() -> None:
    errors = [{"To_Account": "a", "ErrorCode": 70107}, {"To_Account": "b"}]
    response = ScriptedClient({"ErrorList": errors}).message.batch_send_msg(to_account=["a", "b"], msg_body=[])
    assert summarize(response.failed) == [("a", 70107, ""), ("b", None, "")]
    assert ScriptedClient({}).message.batch_send_msg(to_account=["a"], msg_body=[]).failed == []


def test_bare_ids_are_read_as_failures() -> None:
    response = ScriptedClient({"FailAccounts": ["a", "b"]}).account.multiaccount_import(account_list=[])
    assert summarize(response.failed) == [("a", None, ""), ("b", None, "")]
    with pytest.raises(PartialFailure, match=r"2 items failed: a; b$"):
        response.raise_for_failed()


def test_item_key_may_be_nested() -> None:
    entries = [
        {"TopicInfo": {"TopicId": "t1"}, "ErrorCode": 0},
        {"TopicInfo": {"TopicId": "t2"}, "ErrorCode": 10010, "ErrorInfo": "gone"},
        {"ErrorCode": 10010},
    ]
    response = ScriptedClient({"TopicAndSelfInfo": entries}).community.get_topic(group_id="g", from_account="me")
    assert summarize(response.failed) == [("t2", 10010, "gone"), (None, 10010, "")]


def test_items_may_be_nested_in_lists() -> None:
    def result(account: str, code: int) -> dict[str, Any]:
        return {"ContactItem": {"Type": 1, "To_Account": account}, "ResultCode": code, "ResultInfo": ""}

    groups = [
        {"GroupId": 1, "ResultItem": [result("a", 0), result("b", 51000)]},
        {"GroupId": 2},
        {"GroupId": 3, "ResultItem": None},
        {"GroupId": 4, "ResultItem": [result("c", 51001)]},
    ]
    tim = ScriptedClient({"GroupResultItem": groups})
    response = tim.conversation.create_contact_group(from_account="me", group_contact_item=[])
    assert [(failure.key.to_account, failure.code) for failure in response.failed] == [("b", 51000), ("c", 51001)]


@pytest.mark.parametrize(
    "found", [None, [], "none", 7, {}, [None], [[]], ["odd"], [{}], [{"ResultCode": None}]], ids=repr
)
def test_malformed_items_never_raise(found: Any) -> None:
    response = ScriptedClient({"ResultItem": found}).relationship.follow_add(from_account="me", follow_item=[])
    assert response.failed == []
    response.raise_for_failed()


def test_item_code_may_be_a_string_or_malformed() -> None:
    response = follow_add(
        {"To_Account": "a", "ResultCode": "0"},
        {"To_Account": "b", "ResultCode": "30001", "ResultInfo": 5},
        {"To_Account": ["c"], "ResultCode": [1]},
    )
    assert summarize(response.failed) == [("b", 30001, ""), (["c"], None, "")]


def test_failure_repr_leaves_out_the_item() -> None:
    """The entry of the response may be long."""
    failure = ItemFailure(key="bob", code=1, info="i", item={"a": 1})
    assert repr(failure) == "ItemFailure(key='bob', code=1, info='i', retryable=False)"
    assert failure == ItemFailure("bob", 1, "i", {"a": 1}, False)
    assert ItemFailure(key="bob") == ItemFailure("bob", None, "", None, False)
