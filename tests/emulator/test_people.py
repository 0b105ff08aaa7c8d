"""Accounts, profiles and mutes."""

from __future__ import annotations

from typing import Any

import pytest
from support.friend_calls import WEB, list_friends
from timsdk import ApiError, Client, InvalidArgument, NotFound, PermissionDenied
from timsdk.account import AccountToImport
from timsdk.relationship import NewFriend
from timsdk.types import AccountItem, ProfileItem, TextElem

from timsdk_emulator import Emulator


def checked(tim: Client, *user_ids: str) -> list[str]:
    response = tim.account.account_check(check_item=[AccountItem(user_id=user_id) for user_id in user_ids])
    return [str(item.account_status) for item in response.result_item]


# --- accounts ---


def test_accounts_are_imported_checked_and_deleted(tim: Client) -> None:
    tim.account.account_import(user_id="dan")
    assert checked(tim, "dan", "eve") == ["Imported", "NotImported"]
    deleted = tim.account.account_delete(delete_item=[AccountItem(user_id="dan"), AccountItem(user_id="eve")])
    assert [(item.user_id, item.result_code) for item in deleted.result_item] == [("dan", 0), ("eve", 70107)]
    assert [(failure.key, failure.code) for failure in deleted.failed] == [("eve", 70107)]
    assert checked(tim, "dan") == ["NotImported"]


def test_second_import_keeps_fields_that_are_not_given(tim: Client) -> None:
    tim.account.account_import(user_id="bob", nick="Bob", face_url="https://x/1")
    tim.account.account_import(user_id="bob", nick="Bobby")
    assert profile(tim, "bob", "Tag_Profile_IM_Nick", "Tag_Profile_IM_Image") == {
        "Tag_Profile_IM_Nick": "Bobby",
        "Tag_Profile_IM_Image": "https://x/1",
    }


def test_batch_import_lists_refused_accounts(tim: Client) -> None:
    response = tim.account.multiaccount_import(accounts=["dan", "x" * 33, ""])
    assert response.fail_accounts == ["x" * 33, ""]
    assert checked(tim, "dan") == ["Imported"]
    tim.account.multiaccount_import(account_list=[AccountToImport(user_id="eve", nick="Eve")])
    assert profile(tim, "eve", "Tag_Profile_IM_Nick") == {"Tag_Profile_IM_Nick": "Eve"}


def test_deleted_account_is_removed_everywhere(tim: Client) -> None:
    tim.relationship.friend_add(from_account="ann", add_friend_item=[NewFriend(to_account="bob", add_source=WEB)])
    tim.message.send_msg(from_account="ann", to_account="bob", msg_body=[TextElem(text="hi")])
    tim.account.account_delete(delete_item=[AccountItem(user_id="bob")])
    assert list_friends(tim, "ann") == []
    with pytest.raises(NotFound) as caught:
        tim.message.send_msg(to_account="bob", msg_body=[TextElem(text="hi")])
    assert caught.value.code == 90012


def test_kick_signs_a_user_out_on_all_platforms(tim: Client, tim_emulator: Emulator) -> None:
    tim_emulator.world.accounts["bob"].platforms.update({"Web": "PushOnline", "iPhone": "Online"})
    response = tim.account.query_online_status(to_account=["ann", "bob", "eve"], is_need_detail=True)
    assert [(item.to_account, item.status) for item in response.query_result] == [
        ("ann", "Offline"),
        ("bob", "Online"),
    ]
    detail = response.query_result[1].detail
    assert detail is not None
    assert [(item.platform, item.status) for item in detail] == [("Web", "PushOnline"), ("iPhone", "Online")]
    assert [(failure.key, failure.code) for failure in response.failed] == [("eve", 70107)]
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
    response = tim.profile.portrait_get(to_account=[user_id], tag_list=list(tags))
    items = response.user_profile_item[0].profile_item
    assert items is not None
    return {item.tag: item.value for item in items}


def test_profile_keeps_its_fields(tim: Client) -> None:
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
        ("Tag_Profile_Custom_NineChars", "x", 40009),
        ("Tag_Profile_Custom_", "x", 40009),
        ("Tag_Profile_Custom_R2D2", "x", 40009),
    ],
)
def test_invalid_profile_field_is_refused(tag: str, value: Any, code: int, tim: Client) -> None:
    with pytest.raises(ApiError) as caught:
        tim.profile.portrait_set(from_account="ann", profile_item=[ProfileItem(tag=tag, value=value)])
    assert caught.value.code == code


def test_unknown_user_has_no_profile(tim: Client) -> None:
    response = tim.profile.portrait_get(to_account=["ann", "eve"], tag_list=["Tag_Profile_IM_Nick"])
    assert response.fail_account == ["eve"]
    assert [(failure.key, failure.code) for failure in response.failed] == [("eve", 40003)]
    with pytest.raises(NotFound) as caught:
        tim.profile.portrait_set(from_account="eve", profile_item=[])
    assert caught.value.code == 40003


# --- mutes ---


def test_mute_ends_after_its_seconds(tim: Client, clock: Any) -> None:
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


def test_muted_user_sends_nothing_to_groups(tim: Client, clock: Any) -> None:
    group = tim.group.create_group(group_type="Public", name="x", owner_account="bob").group_id
    tim.global_mute.set_no_speaking(set_account="bob", group_msg_no_speaking_time=60)
    with pytest.raises(PermissionDenied) as caught:
        tim.message.send_group_msg(group_id=group, from_account="bob", msg_body=[TextElem(text="hi")])
    assert caught.value.code == 10017
    clock.now += 60
    tim.message.send_group_msg(group_id=group, from_account="bob", msg_body=[TextElem(text="hi")])
