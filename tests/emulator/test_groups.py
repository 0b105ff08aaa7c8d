"""Groups, their members, messages, attributes and counters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from timsdk import ApiError, Client, Conflict, InvalidArgument, NotFound, PermissionDenied, QuotaExceeded, paginate
from timsdk.group import GroupAttributeKey, ImportGroupMember, InitialMember, JoinedGroupFilter
from timsdk.message import GroupHistoryMessage, ImportGroupMessage
from timsdk.types import (
    CustomField,
    GroupAttribute,
    GroupCounter,
    GroupInfo,
    GroupResponseFilter,
    MemberRef,
    MsgSeqItem,
    TextElem,
)


def create(tim: Client, kind: str = "Public", owner: str | None = "ann", **options: Any) -> str:
    return tim.group.create_group(group_type=kind, name="Crew", owner_account=owner, **options).group_id


def join(tim: Client, group: str, *user_ids: str) -> list[int]:
    members = [MemberRef(member_account=user_id) for user_id in user_ids]
    return [int(item.result) for item in tim.group.add_group_member(group_id=group, member_list=members).member_list]


def members(tim: Client, group: str, **options: Any) -> list[str]:
    entries = paginate(tim.group.get_group_member_info, group_id=group, **{"offset": 0, **options})
    return [entry.member_account for entry in entries]


def info(tim: Client, group: str, response_filter: GroupResponseFilter | None = None) -> GroupInfo:
    return tim.group.get_group_info(group_id_list=[group], response_filter=response_filter).group_info[0]


def send(tim: Client, group: str, text: str, **options: Any) -> int:
    return tim.message.send_group_msg(group_id=group, msg_body=[TextElem(text=text)], **options).msg_seq


def history(tim: Client, group: str, size: int = 20, **options: Any) -> list[GroupHistoryMessage]:
    return [*paginate(tim.message.group_msg_get_simple, group_id=group, req_msg_number=size, **options)]


def texts(messages: Sequence[GroupHistoryMessage]) -> list[str]:
    return [element.text for message in messages for element in message.msg_body if isinstance(element, TextElem)]


def code_of(call: Any, error: type[ApiError] = ApiError) -> int:
    with pytest.raises(error) as caught:
        call()
    return caught.value.code


# --- groups ---


def test_a_new_group_holds_its_owner_and_initial_members(tim: Client) -> None:
    group = create(tim, member_list=[InitialMember(member_account="bob", role="Admin")], introduction="We")
    found = info(tim, group)
    assert (found.group_type, found.name, found.owner_account, found.member_num) == ("Public", "Crew", "ann", 2)
    assert (found.introduction, found.next_msg_seq, found.apply_join_option) == ("We", 1, "NeedPermission")
    assert found.member_list is not None
    assert [(member.member_account, member.role) for member in found.member_list] == [
        ("ann", "Owner"),
        ("bob", "Admin"),
    ]


def test_a_group_may_have_no_owner(tim: Client) -> None:
    assert (info(tim, create(tim, owner=None)).owner_account, members(tim, create(tim, owner=None))) == ("", [])


def test_chosen_ids_are_taken_once(tim: Client) -> None:
    assert create(tim, group_id="crew") == "crew"
    assert code_of(lambda: create(tim, group_id="crew"), Conflict) == 10025
    assert code_of(lambda: create(tim, owner="bob", group_id="crew"), Conflict) == 10021
    tim.group.destroy_group(group_id="crew")
    assert create(tim, owner="bob", group_id="crew") == "crew"


@pytest.mark.parametrize(("kind", "group_id"), [("Public", "@TGS#mine"), ("Community", "mine"), ("Public", "grüppe")])
def test_some_ids_cannot_be_chosen(kind: str, group_id: str, tim: Client) -> None:
    assert code_of(lambda: create(tim, kind, group_id=group_id), InvalidArgument) == 10004


def test_unknown_people_make_no_group(tim: Client) -> None:
    assert code_of(lambda: create(tim, owner="eve"), NotFound) == 10019
    assert code_of(lambda: create(tim, member_list=[InitialMember(member_account="eve")]), NotFound) == 10019


def test_unknown_and_malformed_groups(tim: Client) -> None:
    assert code_of(lambda: tim.group.destroy_group(group_id="nowhere"), NotFound) == 10010
    assert code_of(lambda: tim.group.destroy_group(group_id="x" * 49), InvalidArgument) == 10015
    answer = tim.group.get_group_info(group_id_list=[create(tim), "nowhere", ""])
    assert [entry.error_code for entry in answer.group_info] == [0, 10010, 10015]
    assert [failure.key for failure in answer.failed] == ["nowhere", ""]


def test_a_filter_leaves_what_it_names(tim: Client) -> None:
    fields = [CustomField(key="town", value="Basel"), CustomField(key="size", value="L")]
    group = create(tim, app_defined_data=fields)
    found = info(
        tim,
        group,
        GroupResponseFilter(
            group_base_info_filter=["Name"], member_info_filter=["Role"], app_defined_data_filter_group=["town"]
        ),
    )
    assert (found.name, found.group_type, found.owner_account) == ("Crew", None, None)
    assert found.app_defined_data == fields[:1]
    assert found.member_list is not None
    assert [(one.member_account, one.role, one.join_time) for one in found.member_list] == [("ann", "Owner", None)]


def test_base_data_change(tim: Client) -> None:
    group = create(tim, introduction="We", app_defined_data=[CustomField(key="town", value="Basel")])
    tim.group.modify_group_base_info(
        group_id=group, name="Others", max_member_num=2, mute_all_member="On", invite_join_option="DisableInvite",
        app_defined_data=[CustomField(key="town", value=""), CustomField(key="size", value="L")],
    )  # fmt: skip
    found = info(tim, group)
    assert (found.name, found.introduction, found.max_member_num, found.mute_all_member) == ("Others", "We", 2, "On")
    assert found.app_defined_data == [CustomField(key="size", value="L")]


def test_all_groups_are_listed_in_pages(tim: Client) -> None:
    made = [create(tim, "Public" if number % 2 else "ChatRoom") for number in range(5)]
    walk = paginate(tim.group.get_appid_group_list, limit=2)
    assert [entry.group_id for entry in walk] == made
    assert walk.pages == 3
    assert [entry.group_id for entry in paginate(tim.group.get_appid_group_list, group_type="Public")] == made[1::2]


def test_groups_of_a_user(tim: Client) -> None:
    made = [create(tim, owner="bob") for _ in range(5)]
    create(tim)
    walk = paginate(tim.group.get_joined_group_list, member_account="bob", limit=2, offset=0)
    assert [entry.group_id for entry in walk] == made
    assert walk.pages == 3
    wanted = JoinedGroupFilter(group_base_info_filter=["Name", "Type"], self_info_filter=["Role"])
    entry = tim.group.get_joined_group_list(member_account="bob", response_filter=wanted).group_id_list[0]
    assert (entry.name, entry.group_type, entry.owner_account) == ("Crew", "Public", None)
    assert entry.self_info is not None
    assert (entry.self_info.role, entry.self_info.join_time) == ("Owner", None)


def test_a_work_group_becomes_active_with_its_first_message(tim: Client) -> None:
    group = create(tim, "Private")
    assert tim.group.get_joined_group_list(member_account="ann").total_count == 0
    assert tim.group.get_joined_group_list(member_account="ann", with_no_active_groups=True).total_count == 1
    send(tim, group, "hi")
    assert tim.group.get_joined_group_list(member_account="ann").total_count == 1


def test_the_owner_changes(tim: Client) -> None:
    group = create(tim)
    join(tim, group, "bob")
    tim.group.change_group_owner(group_id=group, new_owner_account="bob")
    roles = tim.group.get_role_in_group(group_id=group, user_account=["ann", "bob", "cid"]).user_id_list
    assert [entry.role for entry in roles] == ["Member", "Owner", "NotMember"]
    change = lambda: tim.group.change_group_owner(group_id=group, new_owner_account="cid")  # noqa: E731
    assert code_of(change, PermissionDenied) == 10007


def test_imported_groups_have_a_past(tim: Client) -> None:
    group = tim.group.import_group(group_type="Public", name="Old", owner_account="ann", create_time=1000).group_id
    assert info(tim, group).create_time == 1000
    importing = lambda: tim.group.import_group(group_type="AVChatRoom", name="Old")  # noqa: E731
    assert code_of(importing, PermissionDenied) == 10007


# --- members ---


def test_members_are_added_and_removed(tim: Client) -> None:
    group = create(tim)
    assert join(tim, group, "bob", "ann") == [1, 2]
    assert code_of(lambda: join(tim, group, "cid", "eve"), NotFound) == 10019
    assert members(tim, group) == ["ann", "bob"]
    tim.group.delete_group_member(group_id=group, member_to_del_account=["bob", "cid"])
    assert members(tim, group) == ["ann"]


def test_a_full_group_takes_nobody(tim: Client) -> None:
    group = create(tim, max_member_count=2)
    assert code_of(lambda: join(tim, group, "bob", "cid"), QuotaExceeded) == 10014
    assert join(tim, group, "ann", "bob") == [2, 1]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda tim, group: join(tim, group, "bob"), 10007),
        (lambda tim, group: tim.group.delete_group_member(group_id=group, member_to_del_account=["bob"]), 10004),
        (lambda tim, group: tim.group.get_group_member_info(group_id=group), 10007),
        (lambda tim, group: tim.message.group_msg_get_simple(group_id=group, req_msg_number=1), 10007),
        (lambda tim, group: tim.message.group_msg_recall(group_id=group, msg_seq_list=[]), 10033),
        (lambda tim, group: create(tim, "AVChatRoom", member_list=[InitialMember(member_account="bob")]), 10007),
    ],
)
def test_live_groups_are_different(call: Any, code: int, tim: Client) -> None:
    group = create(tim, "AVChatRoom")
    assert code_of(lambda: call(tim, group)) == code


@pytest.mark.parametrize(("kind", "size"), [("Public", {"limit": 2}), ("Community", {"limit": 2, "offset": None})])
def test_members_come_in_pages(kind: str, size: dict[str, Any], tim: Client) -> None:
    group = create(tim, kind)
    join(tim, group, "bob", "cid", "administrator")
    walk = paginate(tim.group.get_group_member_info, group_id=group, **size)
    assert [entry.member_account for entry in walk] == ["ann", "bob", "cid", "administrator"]
    assert walk.pages == 2


def test_member_data(tim: Client) -> None:
    group = create(tim)
    join(tim, group, "bob")
    tim.group.modify_group_member_info(
        group_id=group, member_account="bob", role="Admin", name_card="B", msg_flag="Discard",
        app_member_defined_data=[CustomField(key="town", value="Basel")],
    )  # fmt: skip
    answer = tim.group.get_specified_group_member_info(group_id=group, member_list_account=["bob", "cid"])
    [bob] = answer.member_list
    assert (bob.role, bob.name_card, bob.msg_flag) == ("Admin", "B", "Discard")
    assert bob.app_member_defined_data == [CustomField(key="town", value="Basel")]
    assert members(tim, group, member_role_filter=["Admin"]) == ["bob"]
    modify = tim.group.modify_group_member_info
    assert code_of(lambda: modify(group_id=group, member_account="cid", role="Admin"), PermissionDenied) == 10007
    assert code_of(lambda: modify(group_id=group, member_account="bob", role="Owner"), InvalidArgument) == 10004


def test_imported_members_may_have_unread_messages(tim: Client) -> None:
    group = create(tim)
    for number in range(3):
        send(tim, group, str(number))
    answer = tim.group.import_group_member(
        group_id=group,
        member_list=[
            ImportGroupMember(member_account="bob", join_time=1000, unread_msg_num=2),
            ImportGroupMember(member_account="ann"),
            ImportGroupMember(member_account="eve"),
        ],
    )
    assert [int(item.result) for item in answer.member_list] == [1, 2, 0]
    assert [failure.key for failure in answer.failed] == ["eve"]
    [bob] = tim.group.get_specified_group_member_info(group_id=group, member_list_account=["bob"]).member_list
    assert (bob.join_time, bob.msg_seq) == (1000, 1)
    tim.conversation.set_unread_msg_num(group_id=group, member_account="bob", unread_msg_num=0)
    [bob] = tim.group.get_specified_group_member_info(group_id=group, member_list_account=["bob"]).member_list
    assert bob.msg_seq == 3


def test_muted_members_are_silent_for_a_while(tim: Client, clock: Any) -> None:
    group = create(tim)
    join(tim, group, "bob")
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=60)
    [muted] = tim.group.get_group_muted_account(group_id=group).muted_account_list
    assert (muted.member_account, muted.muted_until) == ("bob", int(clock.now) + 60)
    assert code_of(lambda: send(tim, group, "hi", from_account="bob"), PermissionDenied) == 10017
    assert send(tim, group, "hi") == 1
    clock.now += 61
    assert tim.group.get_group_muted_account(group_id=group).muted_account_list == []
    assert send(tim, group, "hi", from_account="bob") == 2
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=60)
    tim.group.forbid_send_msg(group_id=group, members_account=["bob"], mute_time=0)
    assert send(tim, group, "ho", from_account="bob") == 3
    work = create(tim, "Private")
    mute = lambda: tim.group.forbid_send_msg(group_id=work, members_account=["ann"], mute_time=60)  # noqa: E731
    assert code_of(mute, PermissionDenied) == 10007


def test_a_muted_group_hears_its_managers(tim: Client) -> None:
    group = create(tim)
    join(tim, group, "bob")
    tim.group.modify_group_base_info(group_id=group, mute_all_member="On")
    assert code_of(lambda: send(tim, group, "hi", from_account="bob"), PermissionDenied) == 10017
    assert send(tim, group, "hi", from_account="ann") == 1


def test_bans_of_live_groups(tim: Client, clock: Any) -> None:
    group = create(tim, "AVChatRoom")
    tim.group.ban_group_member(group_id=group, members_account=["ann", "bob", "cid"], duration=60)
    walk = paginate(tim.group.get_group_ban_member, group_id=group, limit=1, offset=0)
    assert [entry.member_account for entry in walk] == ["ann", "bob", "cid"]
    tim.group.unban_group_member(group_id=group, members_account=["bob"])
    banned = tim.group.get_group_ban_member(group_id=group, offset=0).banned_account_list
    assert [entry.member_account for entry in banned] == ["ann", "cid"]
    clock.now += 61
    assert tim.group.get_group_ban_member(group_id=group, offset=0).banned_account_list == []
    public = create(tim)
    ban = lambda: tim.group.ban_group_member(group_id=public, members_account=["ann"], duration=60)  # noqa: E731
    assert code_of(ban, PermissionDenied) == 10007


# --- messages ---


def test_messages_are_numbered_and_read_backwards(tim: Client) -> None:
    group = create(tim)
    assert [send(tim, group, str(number)) for number in range(5)] == [1, 2, 3, 4, 5]
    walk = paginate(tim.message.group_msg_get_simple, group_id=group, req_msg_number=2)
    assert texts([*walk]) == ["4", "3", "2", "1", "0"]
    assert walk.pages == 3
    assert texts(history(tim, group, req_msg_seq=2)) == ["1", "0"]
    assert info(tim, group).next_msg_seq == 6


def test_a_page_holds_twenty_messages(tim: Client) -> None:
    group = create(tim)
    for number in range(25):
        send(tim, group, str(number))
    page = tim.message.group_msg_get_simple(group_id=group, req_msg_number=100)
    assert (len(page.rsp_msg_list), page.is_finished) == (20, 0)
    assert len(history(tim, group, 100)) == 25


def test_a_repeat_with_the_same_content_is_dropped(tim: Client, clock: Any) -> None:
    group = create(tim)
    first = send(tim, group, "hi", random=1)
    clock.now += 299
    assert send(tim, group, "hi", random=1) == first
    assert send(tim, group, "hi", random=2) == first + 1
    assert send(tim, group, "ho", random=1) == first + 2
    assert send(tim, group, "hi", random=1, from_account="bob") == first + 3
    clock.now += 1
    assert send(tim, group, "hi", random=1) == first + 4


def test_recalled_messages_leave_a_gap(tim: Client) -> None:
    group = create(tim)
    for number in range(3):
        send(tim, group, str(number))
    answer = tim.message.group_msg_recall(group_id=group, msg_seq_list=[MsgSeqItem(msg_seq=2), MsgSeqItem(msg_seq=9)])
    assert [(failure.key, failure.code) for failure in answer.failed] == [(9, 10030)]
    assert texts(history(tim, group)) == ["2", "0"]
    shown = history(tim, group, with_recalled_msg=True)
    assert [(message.msg_seq, int(message.is_place_msg), message.msg_body) for message in shown][1] == (2, 2, [])


def test_deleted_messages_keep_their_place(tim: Client) -> None:
    group = create(tim)
    send(tim, group, "0", from_account="ann")
    send(tim, group, "1", from_account="bob")
    tim.message.delete_group_msg_by_sender(group_id=group, sender_account="bob")
    assert [(message.msg_seq, int(message.is_place_msg)) for message in history(tim, group)] == [(2, 1), (1, 0)]
    tim.message.clear_group_msg(group_id=group)
    assert texts(history(tim, group)) == []


def test_messages_can_be_modified(tim: Client) -> None:
    group = create(tim)
    seq = send(tim, group, "hi")
    tim.message.modify_group_msg(group_id=group, msg_seq=seq, msg_body=[TextElem(text="ho")])
    assert texts(history(tim, group)) == ["ho"]


def test_senders_and_groups_must_exist(tim: Client) -> None:
    assert code_of(lambda: send(tim, "nowhere", "hi"), NotFound) == 10010
    assert code_of(lambda: send(tim, create(tim), "hi", from_account="eve"), NotFound) == 10019
    notify = tim.message.send_group_system_notification
    notify(group_id=create(tim), content="hear")
    assert code_of(lambda: notify(group_id="nowhere", content="hear"), NotFound) == 10010


def test_imported_messages_come_in_order(tim: Client, clock: Any) -> None:
    group = tim.group.import_group(group_type="Public", name="Old", create_time=1000).group_id
    times = [999, 1000, 2000, 1500, int(clock.now) + 1]
    answer = tim.message.import_group_msg(
        group_id=group,
        msg_list=[
            ImportGroupMessage(from_account="ann", send_time=time, msg_body=[TextElem(text=str(time))])
            for time in times
        ],
    )
    assert [item.result for item in answer.import_msg_result] == [10004, 0, 0, 10004, 10004]
    assert texts(history(tim, group)) == ["2000", "1000"]
    repeated = [ImportGroupMessage(from_account="ann", send_time=3000, random=5, msg_body=[TextElem(text="x")])]
    for _ in range(2):
        [item] = tim.message.import_group_msg(group_id=group, msg_list=repeated).import_msg_result
        assert (item.result, item.msg_seq) == (0, 3)
    assert len(history(tim, group)) == 3


# --- attributes and counters ---


def attributes(tim: Client, group: str) -> dict[str, str]:
    return {entry.key: entry.value for entry in tim.group.get_group_attr(group_id=group).group_attr_ary}


def pairs(**values: str) -> list[GroupAttribute]:
    return [GroupAttribute(key=key, value=value) for key, value in values.items()]


def test_attributes(tim: Client) -> None:
    group = create(tim)
    tim.group.modify_group_attr(group_id=group, group_attr=pairs(a="1", b="2"))
    tim.group.modify_group_attr(group_id=group, group_attr=pairs(b="3"))
    assert attributes(tim, group) == {"a": "1", "b": "3"}
    delete = tim.group.delete_group_attr
    delete(group_id=group, group_attr=[GroupAttributeKey(key="a")])
    assert code_of(lambda: delete(group_id=group, group_attr=[GroupAttributeKey(key="a")]), NotFound) == 10050
    tim.group.set_group_attr(group_id=group, group_attr=pairs(c="4"))
    assert attributes(tim, group) == {"c": "4"}
    tim.group.clear_group_attr(group_id=group)
    assert attributes(tim, group) == {}


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"k" * 33: "x"}, 10045),
        ({"k": "x" * 4001}, 10046),
        ({f"k{number}": "x" for number in range(17)}, 10047),
        ({f"k{number}": "x" * 4000 for number in range(5)}, 10048),
    ],
)
def test_attributes_have_limits(values: dict[str, str], code: int, tim: Client) -> None:
    group = create(tim)
    assert code_of(lambda: tim.group.set_group_attr(group_id=group, group_attr=pairs(**values))) == code
    assert attributes(tim, group) == {}


def test_counters(tim: Client) -> None:
    group = create(tim)

    def update(mode: str, **values: int) -> dict[str, int]:
        entries = [GroupCounter(key=key, value=value) for key, value in values.items()]
        answer = tim.group.update_group_counter(group_id=group, group_counter=entries, mode=mode)
        return {entry.key: entry.value for entry in answer.group_counter}

    assert update("Set", likes=5, views=1) == {"likes": 5, "views": 1}
    assert update("Increase", likes=2, shares=1) == {"likes": 7, "shares": 1}
    assert update("Decrease", likes=10) == {"likes": -3}
    tim.group.delete_group_counter(group_id=group, group_counter_keys=["views"])
    counters = tim.group.get_group_counter(group_id=group).group_counter
    assert {entry.key: entry.value for entry in counters} == {"likes": -3, "shares": 1}
    chosen = tim.group.get_group_counter(group_id=group, group_counter_keys=["shares", "views"]).group_counter
    assert [entry.key for entry in chosen] == ["shares"]
    assert code_of(lambda: update("Set", **{f"k{number}": 0 for number in range(19)})) == 10063
