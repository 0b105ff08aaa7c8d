"""Attributes and counters of groups."""

from __future__ import annotations

import pytest
from support.group_calls import code_of, create_group
from timsdk import Client, NotFound
from timsdk.group import GroupAttributeKey
from timsdk.types import GroupAttribute, GroupCounter


def attributes(tim: Client, group: str) -> dict[str, str]:
    return {entry.key: entry.value for entry in tim.group.get_group_attr(group_id=group).group_attr_ary}


def pairs(**values: str) -> list[GroupAttribute]:
    return [GroupAttribute(key=key, value=value) for key, value in values.items()]


def test_attributes_are_set_changed_and_deleted(tim: Client) -> None:
    group = create_group(tim)
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
def test_attributes_beyond_a_limit_are_refused(values: dict[str, str], code: int, tim: Client) -> None:
    group = create_group(tim)
    assert code_of(lambda: tim.group.set_group_attr(group_id=group, group_attr=pairs(**values))) == code
    assert attributes(tim, group) == {}


def test_counters_are_set_changed_and_deleted(tim: Client) -> None:
    group = create_group(tim)

    def update(mode: str, **values: int) -> dict[str, int]:
        entries = [GroupCounter(key=key, value=value) for key, value in values.items()]
        response = tim.group.update_group_counter(group_id=group, group_counter=entries, mode=mode)
        return {entry.key: entry.value for entry in response.group_counter}

    assert update("Set", likes=5, views=1) == {"likes": 5, "views": 1}
    assert update("Increase", likes=2, shares=1) == {"likes": 7, "shares": 1}
    assert update("Decrease", likes=10) == {"likes": -3}
    tim.group.delete_group_counter(group_id=group, group_counter_keys=["views"])
    counters = tim.group.get_group_counter(group_id=group).group_counter
    assert {entry.key: entry.value for entry in counters} == {"likes": -3, "shares": 1}
    chosen = tim.group.get_group_counter(group_id=group, group_counter_keys=["shares", "views"]).group_counter
    assert [entry.key for entry in chosen] == ["shares"]
    assert code_of(lambda: update("Set", **{f"k{number}": 0 for number in range(19)})) == 10063
