"""Members of groups: add, remove, import, read, change, mute, ban."""

from __future__ import annotations

from typing import Any

import pytest
from support.group_calls import add_members, code_of, create_group, member_ids, send_to_group
from timsdk import Client, InvalidArgument, NotFound, PermissionDenied, QuotaExceeded, paginate
from timsdk.group import ImportGroupMember, InitialMember
from timsdk.types import CustomField


def test_members_are_added_and_removed(tim: Client) -> None:
    group = create_group(tim)
    assert add_members(tim, group, "bob", "ann") == [1, 2]
    assert code_of(lambda: add_members(tim, group, "cid", "eve"), NotFound) == 10019
    assert member_ids(tim, group) == ["ann", "bob"]
    tim.group.delete_group_member(group_id=group, member_to_del_account=["bob", "cid"])
    assert member_ids(tim, group) == ["ann"]


def test_full_group_takes_no_new_member(tim: Client) -> None:
    group = create_group(tim, max_member_count=2)
    assert code_of(lambda: add_members(tim, group, "bob", "cid"), QuotaExceeded) == 10014
    assert add_members(tim, group, "ann", "bob") == [2, 1]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda tim, group: add_members(tim, group, "bob"), 10007),
        (lambda tim, group: tim.group.delete_group_member(group_id=group, member_to_del_account=["bob"]), 10004),
        (lambda tim, group: tim.group.get_group_member_info(group_id=group), 10007),
        (lambda tim, group: tim.message.group_msg_get_simple(group_id=group, req_msg_number=1), 10007),
        (lambda tim, group: tim.message.group_msg_recall(group_id=group, msg_seq_list=[]), 10033),
        (
            lambda tim, group: create_group(tim, "AVChatRoom", member_list=[InitialMember(member_account="bob")]),
            10007,
        ),
    ],
)
def test_live_group_refuses_calls_of_other_kinds(call: Any, code: int, tim: Client) -> None:
    group = create_group(tim, "AVChatRoom")
    assert code_of(lambda: call(tim, group)) == code


@pytest.mark.parametrize(("kind", "size"), [("Public", {"limit": 2}), ("Community", {"limit": 2, "offset": None})])
def test_members_come_in_pages(kind: str, size: dict[str, Any], tim: Client) -> None:
    group = create_group(tim, kind)
    add_members(tim, group, "bob", "cid", "administrator")
    walk = paginate(tim.group.get_group_member_info, group_id=group, **size)
    assert [entry.member_account for entry in walk] == ["ann", "bob", "cid", "administrator"]
    assert walk.pages == 2


def test_member_data_changes_where_it_is_given(tim: Client) -> None:
    group = create_group(tim)
    add_members(tim, group, "bob")
    tim.group.modify_group_member_info(
        group_id=group, member_account="bob", role="Admin", name_card="B", msg_flag="Discard",
        app_member_defined_data=[CustomField(key="town", value="Basel")],
    )  # fmt: skip
    response = tim.group.get_specified_group_member_info(group_id=group, member_list_account=["bob", "cid"])
    [bob] = response.member_list
    assert (bob.role, bob.name_card, bob.msg_flag) == ("Admin", "B", "Discard")
    assert bob.app_member_defined_data == [CustomField(key="town", value="Basel")]
    assert member_ids(tim, group, member_role_filter=["Admin"]) == ["bob"]
    modify = tim.group.modify_group_member_info
    assert code_of(lambda: modify(group_id=group, member_account="cid", role="Admin"), PermissionDenied) == 10007
    assert code_of(lambda: modify(group_id=group, member_account="bob", role="Owner"), InvalidArgument) == 10004


def test_imported_member_may_have_unread_messages(tim: Client, clock: Any) -> None:
    group = create_group(tim)
    created = int(clock.now)
    clock.now += 60
    for number in range(3):
        send_to_group(tim, group, str(number))
    response = tim.group.import_group_member(
        group_id=group,
        member_list=[
            ImportGroupMember(member_account="bob", join_time=created + 30, unread_msg_num=2),
            ImportGroupMember(member_account="ann"),
            ImportGroupMember(member_account="eve"),
        ],
    )
    assert [int(item.result) for item in response.member_list] == [1, 2, 0]
    assert [failure.key for failure in response.failed] == ["eve"]
    [bob] = tim.group.get_specified_group_member_info(group_id=group, member_list_account=["bob"]).member_list
    assert (bob.join_time, bob.msg_seq) == (created + 30, 1)
    tim.conversation.set_unread_msg_num(group_id=group, member_account="bob", unread_msg_num=0)
    [bob] = tim.group.get_specified_group_member_info(group_id=group, member_list_account=["bob"]).member_list
    assert bob.msg_seq == 3


def test_member_joined_between_the_creation_of_the_group_and_now(tim: Client, clock: Any) -> None:
    group = create_group(tim)
    for join_time in (int(clock.now) - 1, int(clock.now) + 60):
        member = ImportGroupMember(member_account="bob", join_time=join_time)
        response = tim.group.import_group_member(group_id=group, member_list=[member])
        assert [int(item.result) for item in response.member_list] == [0]


def test_muted_member_sends_nothing_until_the_mute_ends(tim: Client, clock: Any) -> None:
    group = create_group(tim)
    add_members(tim, group, "bob")
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=60)
    [muted] = tim.group.get_group_muted_account(group_id=group).muted_account_list
    assert (muted.member_account, muted.muted_until) == ("bob", int(clock.now) + 60)
    assert code_of(lambda: send_to_group(tim, group, "hi", from_account="bob"), PermissionDenied) == 10017
    assert send_to_group(tim, group, "hi") == 1
    clock.now += 61
    assert tim.group.get_group_muted_account(group_id=group).muted_account_list == []
    assert send_to_group(tim, group, "hi", from_account="bob") == 2
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=60)
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=0)
    assert send_to_group(tim, group, "ho", from_account="bob") == 3
    work = create_group(tim, "Private")
    mute = lambda: tim.group.forbid_send_msg(group_id=work, members_account=["ann"], mute_time=60)  # noqa: E731
    assert code_of(mute, PermissionDenied) == 10007


def test_muted_group_takes_messages_of_its_managers(tim: Client) -> None:
    group = create_group(tim)
    add_members(tim, group, "bob")
    tim.group.modify_group_base_info(group_id=group, mute_all_member="On")
    assert code_of(lambda: send_to_group(tim, group, "hi", from_account="bob"), PermissionDenied) == 10017
    assert send_to_group(tim, group, "hi", from_account="ann") == 1


def test_banned_users_are_listed_until_the_ban_ends(tim: Client, clock: Any) -> None:
    group = create_group(tim, "AVChatRoom")
    tim.group.ban_group_member(group_id=group, members_account=["ann", "bob", "cid"], duration=60)
    walk = paginate(tim.group.get_group_ban_member, group_id=group, limit=1, offset=0)
    assert [entry.member_account for entry in walk] == ["ann", "bob", "cid"]
    tim.group.unban_group_member(group_id=group, members_account=["bob"])
    banned = tim.group.get_group_ban_member(group_id=group, offset=0).banned_account_list
    assert [entry.member_account for entry in banned] == ["ann", "cid"]
    clock.now += 61
    assert tim.group.get_group_ban_member(group_id=group, offset=0).banned_account_list == []
    public = create_group(tim)
    ban = lambda: tim.group.ban_group_member(group_id=public, members_account=["ann"], duration=60)  # noqa: E731
    assert code_of(ban, PermissionDenied) == 10007


def test_work_group_has_no_administrators(tim: Client) -> None:
    admin = InitialMember(member_account="bob", role="Admin")
    assert code_of(lambda: create_group(tim, "Private", member_list=[admin]), PermissionDenied) == 10007
    assert tim.group.get_appid_group_list().total_count == 0
    group = create_group(tim, "Private")
    response = tim.group.import_group_member(
        group_id=group,
        member_list=[
            ImportGroupMember(member_account="bob", role="Admin"),
            ImportGroupMember(member_account="cid"),
        ],
    )
    assert [int(item.result) for item in response.member_list] == [0, 1]
    modify = tim.group.modify_group_member_info
    assert code_of(lambda: modify(group_id=group, member_account="cid", role="Admin"), PermissionDenied) == 10007
    modify(group_id=group, member_account="cid", role="Member", name_card="C")
    assert member_ids(tim, group) == ["ann", "cid"]
