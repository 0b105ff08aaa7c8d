"""`paginate`: every rule that leads to the next page, and every way in which paging ends."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from support.scripted_client import ScriptedClient
from timsdk import RateLimitError, paginate

from timsdk_runtime.paging import next_arguments, page_items


def groups(*ids: str, **more: Any) -> dict[str, Any]:
    return {"GroupIdList": [{"GroupId": name} for name in ids], **more}


# --- a cursor ---


def test_cursor_is_followed_until_it_is_zero() -> None:
    tim = ScriptedClient(groups("a", "b", Next=7), groups("c", Next=9), groups("d", Next=0))
    paginator = paginate(tim.group.get_appid_group_list, limit=2)
    assert [entry.group_id for entry in paginator] == ["a", "b", "c", "d"]
    assert tim.arguments("Limit", "Next") == [(2, None), (2, 7), (2, 9)]
    assert paginator.pages == 3
    assert paginator.response is not None
    assert paginator.response.meta.body["Next"] == 0


def test_cursor_is_followed_until_it_is_empty() -> None:
    tim = ScriptedClient(
        {"FollowItem": [{"To_Account": "a"}], "NextCursor": "x"},
        {"FollowItem": [{"To_Account": "b"}], "NextCursor": ""},
    )
    paginator = paginate(tim.relationship.follow_get, from_account="me", follow_type=1, start_cursor="", want_num=1)
    assert [item.to_account for item in paginator] == ["a", "b"]
    assert tim.arguments("StartCursor", "WantNum") == [("", 1), ("x", 1)]


def test_page_is_fetched_only_when_its_items_are_needed() -> None:
    tim = ScriptedClient(groups("a", "b", Next=7), groups("c", Next=0))
    paginator = paginate(tim.group.get_appid_group_list)
    assert (tim.sent, paginator.pages, paginator.response) == ([], 0, None)
    assert [entry.group_id for entry in itertools.islice(paginator, 2)] == ["a", "b"]
    assert len(tim.sent) == paginator.pages == 1
    assert [entry.group_id for entry in paginator] == ["c"]
    assert list(paginator) == []
    assert len(tim.sent) == 2


def test_paging_starts_at_the_cursor_of_the_caller() -> None:
    tim = ScriptedClient(groups("c", Next=9), groups("d", Next=0))
    given = {"limit": 1, "next": 7}
    list(paginate(tim.group.get_appid_group_list, **given))
    assert tim.arguments("Next") == [7, 9]
    assert given == {"limit": 1, "next": 7}


def test_empty_page_with_a_moving_cursor_does_not_end_paging() -> None:
    tim = ScriptedClient(groups("a", Next=7), groups(Next=8), groups("b", Next=0))
    assert [entry.group_id for entry in paginate(tim.group.get_appid_group_list)] == ["a", "b"]


@pytest.mark.parametrize(
    "last",
    [
        groups("b", Next=7),
        groups(Next=7),
        groups("b", Next=None),
        groups("b"),
        {"Next": None},
        {},
        {"GroupIdList": None, "Next": 0},
        {"GroupIdList": "none", "Next": 0},
        {"GroupIdList": {}, "Next": 0},
    ],
    ids=repr,
)
def test_cursor_that_does_not_move_ends_paging(last: dict[str, Any]) -> None:
    tim = ScriptedClient(groups("a", Next=7), last)
    found = [entry.group_id for entry in paginate(tim.group.get_appid_group_list)]
    assert found == ["a", "b"][: 2 if last.get("GroupIdList") == [{"GroupId": "b"}] else 1]
    assert len(tim.sent) == 2


def test_end_value_of_another_type_ends_paging() -> None:
    """Services write 0 as `""` too; a walk that went on would start again at the first page."""
    tim = ScriptedClient(groups("a", Next=""), groups("b", Next=0))
    assert len(list(paginate(tim.group.get_appid_group_list))) == 1


def test_items_of_another_kind_are_yielded_unchanged() -> None:
    tim = ScriptedClient({"GroupIdList": [{"GroupId": "a"}, "odd", None], "Next": 0})
    first, *others = paginate(tim.group.get_appid_group_list)
    assert first.group_id == "a"
    assert others == ["odd", None]


def test_cursor_below_its_minimum_ends_paging() -> None:
    tim = ScriptedClient({"BannedAccountList": [{"Member_Account": "a"}], "NextOffset": 50}, {"NextOffset": -1})
    paginator = paginate(tim.group.get_group_ban_member, group_id="g", offset=0)
    assert [item.member_account for item in paginator] == ["a"]
    assert tim.arguments("Offset") == [0, 50]


def test_several_cursors_are_carried_together() -> None:
    page = {"MsgList": [{"From_Account": "a"}], "Complete": 0}
    tim = ScriptedClient(
        {**page, "LastMsgKey": "k1", "LastMsgTime": 20},
        {**page, "LastMsgKey": "k2", "LastMsgTime": 20},
        {**page, "LastMsgKey": "k3", "LastMsgTime": 10, "Complete": 1},
    )
    paginator = paginate(
        tim.message.admin_get_roam_msg, operator_account="a", peer_account="b", max_cnt=1, min_time=1, max_time=30
    )
    assert len(list(paginator)) == 3
    assert tim.arguments("MaxTime", "LastMsgKey", "MinTime") == [(30, None, 1), (20, "k1", 1), (20, "k2", 1)]


@pytest.mark.parametrize("complete", [1, True])
def test_complete_flag_ends_paging(complete: Any) -> None:
    """The service may send `true` for 1."""
    tim = ScriptedClient(
        {"SessionItem": [{"To_Account": "a"}], "CompleteFlag": complete, "TimeStamp": 5, "StartIndex": 6}
    )
    paginator = paginate(
        tim.conversation.get_conversation_list,
        from_account="me",
        time_stamp=0,
        start_index=0,
        top_time_stamp=0,
        top_start_index=0,
        assist_flags=15,
    )
    assert len(list(paginator)) == 1


@pytest.mark.parametrize("finish", [True, 1])
def test_boolean_field_ends_paging(finish: Any) -> None:
    tim = ScriptedClient(
        {"Users": [{"UserID": "a"}], "IsFinish": False, "Cursor": "x"}, {"IsFinish": finish, "Cursor": "y"}
    )
    list(paginate(tim.cloud_search.search_users, keywords=["a"], count=1))
    assert tim.arguments("Cursor") == [None, "x"]


# --- the last item ---


def message(number: int) -> dict[str, Any]:
    return {"MsgSeq": number, "MsgBody": []}


def test_cursor_is_taken_from_the_last_item() -> None:
    tim = ScriptedClient(
        {"RspMsgList": [message(9), message(8)], "IsFinished": 0},
        {"RspMsgList": [message(7), message(6)], "IsFinished": 0},
        {"RspMsgList": [message(5)], "IsFinished": 2},
    )
    paginator = paginate(tim.message.group_msg_get_simple, group_id="g", req_msg_number=2)
    assert [item.msg_seq for item in paginator] == [9, 8, 7, 6, 5]
    assert tim.arguments("ReqMsgSeq") == [None, 7, 5]


def test_last_item_cursor_at_its_minimum_is_followed() -> None:
    tim = ScriptedClient({"RspMsgList": [message(2)], "IsFinished": 0}, {"RspMsgList": [message(1)], "IsFinished": 0})
    assert len(list(paginate(tim.message.group_msg_get_simple, group_id="g", req_msg_number=1))) == 2
    assert tim.arguments("ReqMsgSeq") == [None, 1]


def test_last_item_cursor_below_its_minimum_ends_paging() -> None:
    tim = ScriptedClient({"RspMsgList": [message(2), message(1)], "IsFinished": 0})
    assert len(list(paginate(tim.message.group_msg_get_simple, group_id="g", req_msg_number=2))) == 2


@pytest.mark.parametrize("items", [[], None, ["odd"], [{"MsgSeq": None}], [{}]], ids=repr)
def test_last_item_without_a_cursor_ends_paging(items: Any) -> None:
    tim = ScriptedClient({"RspMsgList": items, "IsFinished": 0})
    list(paginate(tim.message.group_msg_get_simple, group_id="g", req_msg_number=2))
    assert len(tim.sent) == 1


# --- an offset ---


def test_offset_grows_by_the_items_received() -> None:
    tim = ScriptedClient(groups("a", "b", TotalCount=5), groups("c", "d", TotalCount=5), groups("e", TotalCount=5))
    paginator = paginate(tim.group.get_joined_group_list, member_account="me", limit=2)
    assert [entry.group_id for entry in paginator] == ["a", "b", "c", "d", "e"]
    assert tim.arguments("Offset") == [None, 2, 4]


def test_offset_continues_from_the_offset_of_the_caller() -> None:
    tim = ScriptedClient(groups("c", "d", TotalCount=9), groups())
    list(paginate(tim.group.get_joined_group_list, member_account="me", offset=2))
    assert tim.arguments("Offset") == [2, 4]


@pytest.mark.parametrize("total", [None, "5", [], {}], ids=repr)
def test_total_that_is_no_number_is_ignored(total: Any) -> None:
    tim = ScriptedClient(groups("a", TotalCount=total), groups(TotalCount=total))
    assert len(list(paginate(tim.group.get_joined_group_list, member_account="me"))) == 1
    assert len(tim.sent) == 2


def test_total_that_is_too_large_does_not_loop() -> None:
    tim = ScriptedClient(groups("a", TotalCount=5), groups("b", TotalCount=5), groups(TotalCount=5))
    assert len(list(paginate(tim.group.get_joined_group_list, member_account="me"))) == 2


def test_page_numbers_may_start_at_one() -> None:
    page = {"GroupInfo": [{"GroupId": "a"}, {"GroupId": "b"}], "TotalRecord": 6}
    tim = ScriptedClient(page, page, page)
    assert len(list(paginate(tim.legacy.search_group, content="x", group_per_page=2))) == 6
    assert tim.arguments("PageNum") == [None, 2, 3]


def test_page_numbers_may_start_at_zero() -> None:
    page = {"MemberList": [{"UserID": "a"}], "Total": 3}
    tim = ScriptedClient(page, page, page)
    assert len(list(paginate(tim.desk.get_member_list, page_size=1, page_num=0))) == 3
    assert tim.arguments("PageNum") == [0, 1, 2]


def test_empty_page_ends_numbered_pages() -> None:
    def page(*items: Any) -> dict[str, Any]:
        return {"Response": {"CallRecordList": list(items), "TotalNum": 100}}

    tim = ScriptedClient(page({"CallId": "a"}), page({"CallId": "b"}), page())
    assert len(list(paginate(tim.callkit.get_record_by_filter, number_per_page=1))) == 2
    assert tim.arguments("Page") == [None, 2, 3]


def test_cursor_wins_over_an_offset() -> None:
    member = {"MemberList": [{"Member_Account": "a"}]}
    tim = ScriptedClient({**member, "Next": "n1"}, {**member, "Next": "n2"}, {**member, "Next": ""})
    list(paginate(tim.group.get_group_member_info, group_id="g"))
    assert tim.arguments("Next", "Offset") == [(None, None), ("n1", None), ("n2", None)]
    tim = ScriptedClient({**member, "MemberNum": 3}, {**member, "MemberNum": 3}, {**member, "MemberNum": 3})
    list(paginate(tim.group.get_group_member_info, group_id="g"))
    assert tim.arguments("Next", "Offset") == [(None, None), (None, 1), (None, 2)]


# --- one of several lists ---


def test_items_come_from_the_list_that_is_filled() -> None:
    read, unread = {"ReadList": [{"Read_Account": "a"}]}, {"UnreadList": [{"Unread_Account": "b"}]}
    for response, attribute, expected in (
        (read, "read_account", ["a"]),
        (unread, "unread_account", ["b"]),
        ({**unread, "ReadList": None}, "unread_account", ["b"]),
        ({**unread, "ReadList": []}, "unread_account", ["b"]),
    ):
        tim = ScriptedClient({**response, "IsFinish": 1})
        paginator = paginate(
            tim.message.get_group_msg_receipt_detail, group_id="g", msg_seq=1, filter=0, cursor="", count=10
        )
        assert [getattr(item, attribute) for item in paginator] == expected


# --- errors ---


def test_error_of_a_later_page_reaches_the_caller() -> None:
    tim = ScriptedClient(groups("a", Next=7), RateLimitError("slow down"))
    paginator = paginate(tim.group.get_appid_group_list)
    assert next(paginator).group_id == "a"
    with pytest.raises(RateLimitError):
        next(paginator)
    assert paginator.pages == 1


def test_next_arguments_move_the_cursor_or_end_paging() -> None:
    tim = ScriptedClient(groups("a", Next=7))
    response = tim.group.get_appid_group_list(limit=1)
    paging = response.operation.paging
    assert paging is not None
    items = page_items(paging, response)
    assert [item.group_id for item in items] == ["a"]
    assert next_arguments(paging, response, {"limit": 1}, items, 1) == {"limit": 1, "next": 7}
    assert next_arguments(paging, response, {"limit": 1, "next": 7}, items, 1) is None
