"""Pushes: attributes, tags, conditions, tasks; the three services share them."""

from __future__ import annotations

from typing import Any

import pytest
from support.raw_calls import refusal
from timsdk import Client

SERVICES = ["openim/im_", "all_member_push/im_", "timpush/"]
TEXT = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]


@pytest.mark.parametrize("service", SERVICES)
def test_tags_are_added_read_and_removed(service: str, tim: Client) -> None:
    tim.call(service + "add_tag", {"UserTags": [{"To_Account": "ann", "Tags": ["a", "b"]}]})
    tim.call(service + "remove_tag", {"UserTags": [{"To_Account": "ann", "Tags": ["a"]}]})
    tim.call(service + "add_tag", {"UserTags": [{"To_Account": "ann", "Tags": ["c"]}]})
    read = {"To_Account": ["ann", "bob"]}
    tags = tim.call(service + "get_tag", read)["UserTags"]
    assert tags == [{"To_Account": "ann", "Tags": ["b", "c"]}, {"To_Account": "bob", "Tags": []}]
    tim.call(service + ("clear_all_tags" if service == "timpush/" else "remove_all_tags"), {"To_Account": ["ann"]})
    assert tim.call(service + "get_tag", read)["UserTags"][0]["Tags"] == []


def test_misused_tags_have_their_codes(tim: Client) -> None:
    def add(*tags: str) -> dict[str, Any]:
        return {"UserTags": [{"To_Account": "ann", "Tags": list(tags)}]}

    assert refusal(tim, "openim/im_add_tag", add("x" * 51)) == 90020
    assert refusal(tim, "timpush/add_tag", add("")) == 90040
    tim.call("openim/im_add_tag", add(*(f"t{number}" for number in range(100))))
    assert refusal(tim, "openim/im_add_tag", add("one more")) == 90046
    tim.call("timpush/add_tag", {"Replace": 1, **add("one more")})
    assert tim.call("timpush/get_tag", {"To_Account": ["ann"]})["UserTags"][0]["Tags"] == ["one more"]


def test_attributes_need_a_name_first(tim: Client) -> None:
    attributes = {"UserAttrs": [{"To_Account": "ann", "Attrs": {"city": "Rome"}}]}
    assert refusal(tim, "openim/im_set_attr", attributes) == 90033
    assert refusal(tim, "openim/im_set_attr_name", {"AttrNames": {"10": "city"}}) == 90001
    tim.call("openim/im_set_attr_name", {"AttrNames": {"0": "city"}})
    tim.call("openim/im_set_attr", attributes)
    assert tim.call("timpush/get_attr", {"To_Account": ["ann"]})["UserAttrs"][0]["Attrs"] == {"city": "Rome"}
    tim.call("timpush/remove_attr", {"UserAttrs": [{"To_Account": "ann", "Attrs": ["city"]}]})
    assert tim.call("openim/im_get_attr", {"To_Account": ["ann"]})["UserAttrs"][0]["Attrs"] == {}
    assert tim.call("openim/im_get_attr_name", {})["AttrNames"] == {"0": "city"}


def test_unknown_users_are_listed_by_the_newer_service(tim: Client) -> None:
    added = tim.call("timpush/add_tag", {"UserTags": [{"To_Account": "nobody", "Tags": ["a"]}]})
    assert [entry["To_Account"] for entry in added["ErrorList"]] == ["nobody"]


def push(random: int, **condition: Any) -> dict[str, Any]:
    return {"From_Account": "administrator", "MsgRandom": random, "MsgBody": TEXT, "Condition": condition}


def test_condition_decides_who_is_counted(tim: Client) -> None:
    tags = [{"To_Account": "ann", "Tags": ["a", "b"]}, {"To_Account": "bob", "Tags": ["a"]}]
    tim.call("openim/im_add_tag", {"UserTags": tags})
    tasks = [
        tim.call("openim/im_push", push(number, **condition))["TaskId"]
        for number, condition in enumerate([{"TagsOr": ["a", "b"]}, {"TagsAnd": ["a", "b"]}, {}])
    ]
    reports = tim.call("openim/im_get_push_report", {"TaskIds": tasks})["Reports"]
    assert [report["Total"] for report in reports] == [2, 1, 4]
    assert refusal(tim, "openim/im_get_push_report", {"TaskIds": ["x"]}) == 90016
    tim.call("openim/im_set_attr_name", {"AttrNames": {"0": "city"}})
    assert refusal(tim, "openim/im_push", push(9, TagsOr=["a"], AttrsOr={"city": "Rome"})) == 90039
    assert refusal(tim, "openim/im_push", push(9, AttrsOr={"nothing": "x"})) == 90033


def test_push_with_the_same_random_is_one_task_and_is_recalled_once(tim: Client) -> None:
    body = {"From_Account": "ann", "To_Account": ["bob"], "MsgRandom": 5, "OfflinePushInfo": {"PushFlag": 0}}
    task = tim.call("timpush/batch", body)["TaskId"]
    assert tim.call("timpush/batch", body)["TaskId"] == task
    revoke = {"TaskId": task, "OfflinePushInfo": {"PushFlag": 0}}
    tim.call("timpush/revoke", revoke)
    assert refusal(tim, "timpush/revoke", revoke) == 90050
    assert refusal(tim, "timpush/revoke", {**revoke, "TaskId": "x"}) == 90049
