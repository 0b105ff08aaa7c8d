"""Friends, friend lists and blocked users."""

from __future__ import annotations

from typing import Any

import pytest
from support.friend_calls import WEB, list_friends
from timsdk import ApiError, Client, NotFound, paginate
from timsdk.relationship import FriendUpdate, ImportFriend, NewFriend
from timsdk.types import ProfileItem, SnsItem


def add_friend(tim: Client, user_id: str, friend_id: str, **options: Any) -> int:
    item = NewFriend(to_account=friend_id, add_source=WEB)
    response = tim.relationship.friend_add(from_account=user_id, add_friend_item=[item], **options)
    return response.result_item[0].result_code


def test_friendship_is_mutual_unless_asked_otherwise(tim: Client) -> None:
    assert add_friend(tim, "ann", "bob") == 0
    assert add_friend(tim, "ann", "cid", add_type="Add_Type_Single") == 0
    assert list_friends(tim, "ann") == ["bob", "cid"]
    assert list_friends(tim, "bob") == ["ann"]
    assert list_friends(tim, "cid") == []
    for kind, expected in (
        ("CheckResult_Type_Both", ["CheckResult_Type_BothWay", "CheckResult_Type_AWithB"]),
        ("CheckResult_Type_Single", ["CheckResult_Type_AWithB", "CheckResult_Type_AWithB"]),
    ):
        response = tim.relationship.friend_check(from_account="ann", to_account=["bob", "cid"], check_type=kind)
        assert [item.relation for item in response.info_item] == expected
    backwards = tim.relationship.friend_check(
        from_account="cid", to_account=["ann", "bob"], check_type="CheckResult_Type_Both"
    )
    assert [item.relation for item in backwards.info_item] == [
        "CheckResult_Type_BWithA",
        "CheckResult_Type_NoRelation",
    ]


@pytest.mark.parametrize(
    ("allow", "code"),
    [("AllowType_Type_AllowAny", 0), ("AllowType_Type_NeedConfirm", 30539), ("AllowType_Type_DenyAny", 30516)],
)
def test_user_setting_decides_about_friend_requests(allow: str, code: int, tim: Client) -> None:
    item = ProfileItem(tag="Tag_Profile_IM_AllowType", value=allow)
    tim.profile.portrait_set(from_account="bob", profile_item=[item])
    assert add_friend(tim, "ann", "bob") == code
    assert list_friends(tim, "ann") == (["bob"] if code == 0 else [])
    assert add_friend(tim, "ann", "bob", force_add_flags=True) == 0
    assert list_friends(tim, "bob") == ["ann"]


def test_friend_has_fields_and_lists(tim: Client) -> None:
    item = NewFriend(to_account="bob", remark="Bobby", group_name="Work", add_source=WEB)
    tim.relationship.friend_add(from_account="ann", add_friend_item=[item])
    tim.account.account_import(user_id="bob", nick="Bob")
    tags = ["Tag_SNS_IM_Remark", "Tag_SNS_IM_Group", "Tag_SNS_Custom_Pet", "Tag_Profile_IM_Nick"]
    update = [SnsItem(tag="Tag_SNS_IM_Remark", value="B."), SnsItem(tag="Tag_SNS_Custom_Pet", value="cat")]
    changed = tim.relationship.friend_update(
        from_account="ann",
        update_item=[
            FriendUpdate(to_account="bob", sns_item=update),
            FriendUpdate(to_account="cid", sns_item=update),
        ],
    )
    assert [item.result_code for item in changed.result_item] == [0, 30001]
    assert changed.fail_account == ["cid"]
    read = tim.relationship.friend_get_list(from_account="ann", to_account=["bob", "cid"], tag_list=tags)
    assert [failure.key for failure in read.failed] == ["cid"]
    shown = read.info_item[0].sns_profile_item
    assert shown is not None
    assert {item.tag: item.value for item in shown} == dict(zip(tags, ["B.", ["Work"], "cat", "Bob"], strict=True))


def test_imported_friends_come_in_pages(tim: Client) -> None:
    many = [f"user{number}" for number in range(250)]
    for start in range(0, 250, 100):
        tim.account.multiaccount_import(accounts=many[start : start + 100])
    items = [ImportFriend(to_account=user_id, add_source=WEB) for user_id in many]
    assert tim.relationship.friend_import(from_account="ann", add_friend_item=items).fail_account is None
    walk = paginate(tim.relationship.friend_get, from_account="ann", start_index=0)
    assert [item.to_account for item in walk] == many
    assert walk.pages == 3
    assert list_friends(tim, "user1") == []


def test_friendship_ends_on_one_side_or_both(tim: Client) -> None:
    add_friend(tim, "ann", "bob")
    add_friend(tim, "ann", "cid")
    gone = tim.relationship.friend_delete(
        from_account="ann", to_account=["bob", "eve"], delete_type="Delete_Type_Both"
    )
    assert [item.result_code for item in gone.result_item] == [0, 31704]
    assert (list_friends(tim, "ann"), list_friends(tim, "bob"), list_friends(tim, "cid")) == (["cid"], [], ["ann"])
    tim.relationship.friend_delete_all(from_account="ann")
    assert (list_friends(tim, "ann"), list_friends(tim, "cid")) == ([], ["ann"])


def test_unknown_user_has_no_friends(tim: Client) -> None:
    assert add_friend(tim, "ann", "eve") == 30003
    with pytest.raises(NotFound) as caught:
        add_friend(tim, "eve", "ann")
    assert caught.value.code == 30003


def test_friend_lists_hold_friends_only(tim: Client) -> None:
    add_friend(tim, "ann", "bob")
    made = tim.relationship.group_add(from_account="ann", group_name=["Work", "Home"], to_account=["bob", "cid"])
    assert [(failure.key, failure.code) for failure in made.failed] == [("cid", 32216)]
    lists = tim.relationship.group_get(from_account="ann", need_friend="Need_Friend_Type_Yes").result_item
    assert [(entry.group_name, entry.to_account) for entry in lists] == [("Work", ["bob"]), ("Home", ["bob"])]
    tim.relationship.group_delete(from_account="ann", group_name=["Home"])
    left = tim.relationship.group_get(from_account="ann").result_item
    assert [(entry.group_name, entry.friend_number, entry.to_account) for entry in left] == [("Work", 1, None)]
    assert list_friends(tim, "ann") == ["bob"]
    with pytest.raises(ApiError) as caught:
        tim.relationship.group_add(from_account="ann", group_name=[f"list{number}" for number in range(32)])
    assert caught.value.code == 30011


def test_blocked_user_is_no_friend_until_unblocked(tim: Client) -> None:
    add_friend(tim, "ann", "bob")
    blocked = tim.relationship.black_list_add(from_account="ann", to_account=["bob", "eve"])
    assert [item.result_code for item in blocked.result_item] == [0, 30003]
    assert list_friends(tim, "ann") == list_friends(tim, "bob") == []
    assert add_friend(tim, "ann", "bob") == 30515
    assert add_friend(tim, "bob", "ann") == 30525
    again = tim.relationship.black_list_add(from_account="ann", to_account=["bob"])
    assert [failure.code for failure in again.failed] == [30001]
    relation = tim.relationship.black_list_check(
        from_account="ann", to_account=["bob", "cid"], check_type="BlackCheckResult_Type_Both"
    )
    assert [item.relation for item in relation.black_list_check_item] == [
        "BlackCheckResult_Type_AWithB",
        "BlackCheckResult_Type_NO",
    ]
    tim.relationship.black_list_add(from_account="ann", to_account=["cid", "administrator"])
    listed = paginate(
        tim.relationship.black_list_get, from_account="ann", start_index=0, max_limited=1, last_sequence=0
    )
    assert [item.to_account for item in listed] == ["bob", "cid", "administrator"]
    assert listed.pages == 3
    tim.relationship.black_list_delete(from_account="ann", to_account=["bob"])
    assert add_friend(tim, "bob", "ann") == 0


@pytest.mark.parametrize("source", ["Web", "AddSource_Type_", "AddSource_Type_R2D2", ""])
def test_friend_source_needs_its_prefix_and_letters(source: str, tim: Client) -> None:
    added = tim.relationship.friend_add(
        from_account="ann",
        add_friend_item=[NewFriend(to_account="bob", add_source=source), NewFriend(to_account="cid")],
    )
    assert [item.result_code for item in added.result_item] == [30001, 0]
    imported = tim.relationship.friend_import(
        from_account="bob", add_friend_item=[ImportFriend(to_account="cid", add_source=source)]
    )
    assert [item.result_code for item in imported.result_item] == [30001]
    assert (list_friends(tim, "ann"), list_friends(tim, "bob")) == (["cid"], [])


def test_how_a_friend_was_added_does_not_change(tim: Client) -> None:
    add_friend(tim, "ann", "bob")
    for tag, value in (("Tag_SNS_IM_AddSource", WEB), ("Tag_SNS_IM_AddWording", "Hi"), ("Tag_SNS_IM_AddTime", 1)):
        update = [FriendUpdate(to_account="bob", sns_item=[SnsItem(tag=tag, value=value)])]
        changed = tim.relationship.friend_update(from_account="ann", update_item=update)
        assert [item.result_code for item in changed.result_item] == [30001]


@pytest.mark.parametrize("tag", ["Tag_SNS_Custom_NineChars", "Tag_SNS_Custom_", "Tag_SNS_IM_Unknown", "Pet"])
def test_custom_friend_field_needs_its_prefix_and_up_to_eight_letters(tag: str, tim: Client) -> None:
    add_friend(tim, "ann", "bob")
    update = [SnsItem(tag="Tag_SNS_IM_Remark", value="B."), SnsItem(tag=tag, value="cat")]
    changed = tim.relationship.friend_update(
        from_account="ann", update_item=[FriendUpdate(to_account="bob", sns_item=update)]
    )
    assert [item.result_code for item in changed.result_item] == [30001]
    imported = tim.relationship.friend_import(
        from_account="ann",
        add_friend_item=[ImportFriend(to_account="cid", add_source=WEB, custom_item=[SnsItem(tag=tag, value="x")])],
    )
    assert [item.result_code for item in imported.result_item] == [30001]
    read = tim.relationship.friend_get_list(
        from_account="ann", to_account=["bob"], tag_list=["Tag_SNS_IM_Remark", tag]
    )
    assert read.info_item[0].sns_profile_item == []
