"""Groups: create, import, disband, read, change, hand over."""

from __future__ import annotations

import pytest
from support.group_calls import add_members, code_of, create_group, group_info, member_ids, send_to_group
from timsdk import Client, Conflict, InvalidArgument, NotFound, PermissionDenied, paginate
from timsdk.group import InitialMember, JoinedGroupFilter
from timsdk.types import CustomField, GroupResponseFilter


def test_new_group_holds_its_owner_and_initial_members(tim: Client) -> None:
    group = create_group(tim, member_list=[InitialMember(member_account="bob", role="Admin")], introduction="We")
    found = group_info(tim, group)
    assert (found.group_type, found.name, found.owner_account, found.member_num) == ("Public", "Crew", "ann", 2)
    assert (found.introduction, found.next_msg_seq, found.apply_join_option) == ("We", 1, "NeedPermission")
    assert found.member_list is not None
    assert [(member.member_account, member.role) for member in found.member_list] == [
        ("ann", "Owner"),
        ("bob", "Admin"),
    ]


def test_group_may_have_no_owner(tim: Client) -> None:
    assert (
        group_info(tim, create_group(tim, owner=None)).owner_account,
        member_ids(tim, create_group(tim, owner=None)),
    ) == ("", [])


def test_chosen_group_id_is_taken_once(tim: Client) -> None:
    assert create_group(tim, group_id="crew") == "crew"
    assert code_of(lambda: create_group(tim, group_id="crew"), Conflict) == 10025
    assert code_of(lambda: create_group(tim, owner="bob", group_id="crew"), Conflict) == 10021
    tim.group.destroy_group(group_id="crew")
    assert create_group(tim, owner="bob", group_id="crew") == "crew"


@pytest.mark.parametrize(("kind", "group_id"), [("Public", "@TGS#mine"), ("Community", "mine"), ("Public", "grüppe")])
def test_group_id_with_a_wrong_prefix_or_character_is_refused(kind: str, group_id: str, tim: Client) -> None:
    assert code_of(lambda: create_group(tim, kind, group_id=group_id), InvalidArgument) == 10004


def test_group_of_unknown_users_is_refused(tim: Client) -> None:
    assert code_of(lambda: create_group(tim, owner="eve"), NotFound) == 10019
    assert code_of(lambda: create_group(tim, member_list=[InitialMember(member_account="eve")]), NotFound) == 10019


def test_unknown_and_malformed_group_ids_have_codes_of_their_own(tim: Client) -> None:
    assert code_of(lambda: tim.group.destroy_group(group_id="nowhere"), NotFound) == 10010
    assert code_of(lambda: tim.group.destroy_group(group_id="x" * 49), InvalidArgument) == 10015
    response = tim.group.get_group_info(group_id_list=[create_group(tim), "nowhere", ""])
    assert [entry.error_code for entry in response.group_info] == [0, 10010, 10015]
    assert [failure.key for failure in response.failed] == ["nowhere", ""]


def test_response_filter_keeps_only_the_named_fields(tim: Client) -> None:
    fields = [CustomField(key="town", value="Basel"), CustomField(key="size", value="L")]
    group = create_group(tim, app_defined_data=fields)
    found = group_info(
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


def test_group_data_changes_where_it_is_given(tim: Client) -> None:
    group = create_group(tim, introduction="We", app_defined_data=[CustomField(key="town", value="Basel")])
    tim.group.modify_group_base_info(
        group_id=group, name="Others", max_member_num=2, mute_all_member="On", invite_join_option="DisableInvite",
        app_defined_data=[CustomField(key="town", value=""), CustomField(key="size", value="L")],
    )  # fmt: skip
    found = group_info(tim, group)
    assert (found.name, found.introduction, found.max_member_num, found.mute_all_member) == ("Others", "We", 2, "On")
    assert found.app_defined_data == [CustomField(key="size", value="L")]


def test_all_groups_are_listed_in_pages(tim: Client) -> None:
    made = [create_group(tim, "Public" if number % 2 else "ChatRoom") for number in range(5)]
    walk = paginate(tim.group.get_appid_group_list, limit=2)
    assert [entry.group_id for entry in walk] == made
    assert walk.pages == 3
    assert [entry.group_id for entry in paginate(tim.group.get_appid_group_list, group_type="Public")] == made[1::2]


def test_groups_of_a_user_are_listed_in_pages_and_filtered(tim: Client) -> None:
    made = [create_group(tim, owner="bob") for _ in range(5)]
    create_group(tim)
    walk = paginate(tim.group.get_joined_group_list, member_account="bob", limit=2, offset=0)
    assert [entry.group_id for entry in walk] == made
    assert walk.pages == 3
    wanted = JoinedGroupFilter(group_base_info_filter=["Name", "Type"], self_info_filter=["Role"])
    entry = tim.group.get_joined_group_list(member_account="bob", response_filter=wanted).group_id_list[0]
    assert (entry.name, entry.group_type, entry.owner_account) == ("Crew", "Public", None)
    assert entry.self_info is not None
    assert (entry.self_info.role, entry.self_info.join_time) == ("Owner", None)


def test_work_group_becomes_active_with_its_first_message(tim: Client) -> None:
    group = create_group(tim, "Private")
    assert tim.group.get_joined_group_list(member_account="ann").total_count == 0
    assert tim.group.get_joined_group_list(member_account="ann", with_no_active_groups=True).total_count == 1
    send_to_group(tim, group, "hi")
    assert tim.group.get_joined_group_list(member_account="ann").total_count == 1


def test_only_a_member_becomes_the_new_owner(tim: Client) -> None:
    group = create_group(tim)
    add_members(tim, group, "bob")
    tim.group.change_group_owner(group_id=group, new_owner_account="bob")
    roles = tim.group.get_role_in_group(group_id=group, user_account=["ann", "bob", "cid"]).user_id_list
    assert [entry.role for entry in roles] == ["Member", "Owner", "NotMember"]
    change = lambda: tim.group.change_group_owner(group_id=group, new_owner_account="cid")  # noqa: E731
    assert code_of(change, PermissionDenied) == 10007


def test_imported_group_keeps_its_creation_time(tim: Client) -> None:
    group = tim.group.import_group(group_type="Public", name="Old", owner_account="ann", create_time=1000).group_id
    assert group_info(tim, group).create_time == 1000
    importing = lambda: tim.group.import_group(group_type="AVChatRoom", name="Old")  # noqa: E731
    assert code_of(importing, PermissionDenied) == 10007
