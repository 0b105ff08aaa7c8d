"""Accounts, profiles, friends, friend lists, blocked users, mutes."""

from __future__ import annotations

from typing import Any

import pytest
from timsdk import ApiError, Client, InvalidArgument, NotFound, PermissionDenied, paginate
from timsdk.account import AccountToImport
from timsdk.relationship import FriendUpdate, ImportFriend, NewFriend
from timsdk.types import AccountItem, ProfileItem, SnsItem, TextElem

from timsdk_emulator import Emulator

WEB = "AddSource_Type_Web"


def checked(tim: Client, *user_ids: str) -> list[str]:
    answer = tim.account.account_check(check_item=[AccountItem(user_id=user_id) for user_id in user_ids])
    return [str(item.account_status) for item in answer.result_item]


def friends(tim: Client, user_id: str) -> list[str]:
    return [item.to_account for item in paginate(tim.relationship.friend_get, from_account=user_id, start_index=0)]


# --- accounts ---


def test_accounts_are_imported_checked_and_deleted(tim: Client) -> None:
    tim.account.account_import(user_id="dan")
    assert checked(tim, "dan", "eve") == ["Imported", "NotImported"]
    deleted = tim.account.account_delete(delete_item=[AccountItem(user_id="dan"), AccountItem(user_id="eve")])
    assert [(item.user_id, item.result_code) for item in deleted.result_item] == [("dan", 0), ("eve", 70107)]
    assert [(failure.key, failure.code) for failure in deleted.failed] == [("eve", 70107)]
    assert checked(tim, "dan") == ["NotImported"]


def test_importing_again_keeps_what_is_not_given(tim: Client) -> None:
    tim.account.account_import(user_id="bob", nick="Bob", face_url="https://x/1")
    tim.account.account_import(user_id="bob", nick="Bobby")
    assert profile(tim, "bob", "Tag_Profile_IM_Nick", "Tag_Profile_IM_Image") == {
        "Tag_Profile_IM_Nick": "Bobby",
        "Tag_Profile_IM_Image": "https://x/1",
    }


def test_a_batch_of_accounts_reports_those_it_refused(tim: Client) -> None:
    answer = tim.account.multiaccount_import(accounts=["dan", "x" * 33, ""])
    assert answer.fail_accounts == ["x" * 33, ""]
    assert checked(tim, "dan") == ["Imported"]
    tim.account.multiaccount_import(account_list=[AccountToImport(user_id="eve", nick="Eve")])
    assert profile(tim, "eve", "Tag_Profile_IM_Nick") == {"Tag_Profile_IM_Nick": "Eve"}


def test_a_deleted_account_is_gone_everywhere(tim: Client) -> None:
    tim.relationship.friend_add(from_account="ann", add_friend_item=[NewFriend(to_account="bob", add_source=WEB)])
    tim.message.send_msg(from_account="ann", to_account="bob", msg_body=[TextElem(text="hi")])
    tim.account.account_delete(delete_item=[AccountItem(user_id="bob")])
    assert friends(tim, "ann") == []
    with pytest.raises(NotFound) as caught:
        tim.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])
    assert caught.value.code == 90012


def test_online_status_and_kick(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.world.accounts["bob"].platforms.update({"Web": "PushOnline", "iPhone": "Online"})
    answer = tim.account.query_online_status(to_account=["ann", "bob", "eve"], is_need_detail=True)
    assert [(item.to_account, item.status) for item in answer.query_result] == [("ann", "Offline"), ("bob", "Online")]
    detail = answer.query_result[1].detail
    assert detail is not None
    assert [(item.platform, item.status) for item in detail] == [("Web", "PushOnline"), ("iPhone", "Online")]
    assert [(failure.key, failure.code) for failure in answer.failed] == [("eve", 70107)]
    tim.account.kick(user_id="bob")
    assert tim.account.query_online_status(to_account=["bob"]).query_result[0].status == "Offline"
    for call in (
        lambda: tim.account.kick(user_id="eve"),
        lambda: tim.account.query_online_status(to_account=["eve"]),
    ):
        with pytest.raises(NotFound) as caught:
            call()
        assert caught.value.code == 70107


# --- profiles ---


def profile(tim: Client, user_id: str, *tags: str) -> dict[str, Any]:
    answer = tim.profile.portrait_get(to_account=[user_id], tag_list=list(tags))
    items = answer.user_profile_item[0].profile_item
    assert items is not None
    return {item.tag: item.value for item in items}


def test_profiles_keep_what_was_set(tim: Client) -> None:
    wanted = {"Tag_Profile_IM_Gender": "Gender_Type_Female", "Tag_Profile_IM_BirthDay": 19900101}
    custom = {"Tag_Profile_Custom_Town": "Basel"}
    items = [ProfileItem(tag=tag, value=value) for tag, value in {**wanted, **custom}.items()]
    tim.profile.portrait_set(from_account="ann", profile_item=items)
    assert profile(tim, "ann", *wanted, *custom, "Tag_Profile_IM_Nick") == {**wanted, **custom}


@pytest.mark.parametrize(
    ("tag", "value", "code"),
    [
        ("Tag_Profile_IM_Shoes", "44", 40009),
        ("Tag_Profile_IM_Nick", 5, 40610),
        ("Tag_Profile_IM_BirthDay", "1990", 40610),
        ("Tag_Profile_IM_Gender", "both", 40605),
        ("Tag_Profile_Custom_Town", "x" * 501, 40601),
    ],
)
def test_profile_fields_have_rules(tag: str, value: Any, code: int, tim: Client) -> None:
    with pytest.raises(ApiError) as caught:
        tim.profile.portrait_set(from_account="ann", profile_item=[ProfileItem(tag=tag, value=value)])
    assert caught.value.code == code


def test_profiles_of_unknown_users(tim: Client) -> None:
    answer = tim.profile.portrait_get(to_account=["ann", "eve"], tag_list=["Tag_Profile_IM_Nick"])
    assert answer.fail_account == ["eve"]
    assert [(failure.key, failure.code) for failure in answer.failed] == [("eve", 40003)]
    with pytest.raises(NotFound) as caught:
        tim.profile.portrait_set(from_account="eve", profile_item=[])
    assert caught.value.code == 40003


# --- friends ---


def add(tim: Client, user_id: str, friend_id: str, **options: Any) -> int:
    item = NewFriend(to_account=friend_id, add_source=WEB)
    answer = tim.relationship.friend_add(from_account=user_id, add_friend_item=[item], **options)
    return answer.result_item[0].result_code


def test_friendship_is_mutual_unless_asked_otherwise(tim: Client) -> None:
    assert add(tim, "ann", "bob") == 0
    assert add(tim, "ann", "cid", add_type="Add_Type_Single") == 0
    assert friends(tim, "ann") == ["bob", "cid"]
    assert friends(tim, "bob") == ["ann"]
    assert friends(tim, "cid") == []
    for kind, expected in (
        ("CheckResult_Type_Both", ["CheckResult_Type_BothWay", "CheckResult_Type_AWithB"]),
        ("CheckResult_Type_Single", ["CheckResult_Type_AWithB", "CheckResult_Type_AWithB"]),
    ):
        answer = tim.relationship.friend_check(from_account="ann", to_account=["bob", "cid"], check_type=kind)
        assert [item.relation for item in answer.info_item] == expected
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
def test_users_decide_about_requests(allow: str, code: int, tim: Client) -> None:
    item = ProfileItem(tag="Tag_Profile_IM_AllowType", value=allow)
    tim.profile.portrait_set(from_account="bob", profile_item=[item])
    assert add(tim, "ann", "bob") == code
    assert friends(tim, "ann") == (["bob"] if code == 0 else [])
    assert add(tim, "ann", "bob", force_add_flags=True) == 0
    assert friends(tim, "bob") == ["ann"]


def test_friends_carry_fields_and_lists(tim: Client) -> None:
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
    assert friends(tim, "user1") == []


def test_friends_part(tim: Client) -> None:
    add(tim, "ann", "bob")
    add(tim, "ann", "cid")
    gone = tim.relationship.friend_delete(
        from_account="ann", to_account=["bob", "eve"], delete_type="Delete_Type_Both"
    )
    assert [item.result_code for item in gone.result_item] == [0, 31704]
    assert (friends(tim, "ann"), friends(tim, "bob"), friends(tim, "cid")) == (["cid"], [], ["ann"])
    tim.relationship.friend_delete_all(from_account="ann")
    assert (friends(tim, "ann"), friends(tim, "cid")) == ([], ["ann"])


def test_unknown_users_have_no_friends(tim: Client) -> None:
    assert add(tim, "ann", "eve") == 30003
    with pytest.raises(NotFound) as caught:
        add(tim, "eve", "ann")
    assert caught.value.code == 30003


def test_friend_lists(tim: Client) -> None:
    add(tim, "ann", "bob")
    made = tim.relationship.group_add(from_account="ann", group_name=["Work", "Home"], to_account=["bob", "cid"])
    assert [(failure.key, failure.code) for failure in made.failed] == [("cid", 32216)]
    lists = tim.relationship.group_get(from_account="ann", need_friend="Need_Friend_Type_Yes").result_item
    assert [(entry.group_name, entry.to_account) for entry in lists] == [("Work", ["bob"]), ("Home", ["bob"])]
    tim.relationship.group_delete(from_account="ann", group_name=["Home"])
    left = tim.relationship.group_get(from_account="ann").result_item
    assert [(entry.group_name, entry.friend_number, entry.to_account) for entry in left] == [("Work", 1, None)]
    assert friends(tim, "ann") == ["bob"]
    with pytest.raises(ApiError) as caught:
        tim.relationship.group_add(from_account="ann", group_name=[f"list{number}" for number in range(32)])
    assert caught.value.code == 30011


def test_blocked_users(tim: Client) -> None:
    add(tim, "ann", "bob")
    blocked = tim.relationship.black_list_add(from_account="ann", to_account=["bob", "eve"])
    assert [item.result_code for item in blocked.result_item] == [0, 30003]
    assert friends(tim, "ann") == friends(tim, "bob") == []
    assert add(tim, "ann", "bob") == 30515
    assert add(tim, "bob", "ann") == 30525
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
    assert add(tim, "bob", "ann") == 0


# --- mutes ---


def test_mutes_run_out(tim: Client, clock: Any) -> None:
    tim.global_mute.set_no_speaking(
        set_account="bob", c2c_msg_no_speaking_time=4294967295, group_msg_no_speaking_time=60
    )
    clock.now += 20
    left = tim.global_mute.get_no_speaking(get_account="bob")
    assert (left.c2c_msg_no_speaking_time, left.group_msg_no_speaking_time) == (4294967295, 40)
    clock.now += 100
    left = tim.global_mute.get_no_speaking(get_account="bob")
    assert (left.c2c_msg_no_speaking_time, left.group_msg_no_speaking_time) == (4294967295, 0)
    tim.global_mute.set_no_speaking(set_account="bob", c2c_msg_no_speaking_time=0)
    assert tim.global_mute.get_no_speaking(get_account="bob").c2c_msg_no_speaking_time == 0
    with pytest.raises(InvalidArgument) as caught:
        tim.global_mute.get_no_speaking(get_account="eve")
    assert caught.value.code == 130003


def test_a_muted_user_sends_nothing_to_groups(tim: Client, clock: Any) -> None:
    group = tim.group.create_group(group_type="Public", name="x", owner_account="bob").group_id
    tim.global_mute.set_no_speaking(set_account="bob", group_msg_no_speaking_time=60)
    with pytest.raises(PermissionDenied) as caught:
        tim.message.send_group_msg(group_id=group, from_account="bob", msg_body=[TextElem(text="hi")])
    assert caught.value.code == 10017
    clock.now += 60
    tim.message.send_group_msg(group_id=group, from_account="bob", msg_body=[TextElem(text="hi")])
