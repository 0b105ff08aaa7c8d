"""How `paginate` ends: end markers in every form, circles of cursors, overlapping pages, methods without pages."""

from __future__ import annotations

from typing import Any

import pytest
from support.scripted_client import ScriptedClient
from timsdk import ConfigError, DecodeError, paginate


def groups(*ids: str, **fields: Any) -> dict[str, Any]:
    return {"GroupIdList": [{"GroupId": group} for group in ids], **fields}


@pytest.mark.parametrize("marker", [0, "0", "", None, 0.0, False], ids=repr)
def test_walk_ends_at_every_form_of_the_end_marker_zero(marker: Any) -> None:
    tim = ScriptedClient(groups("a", Next=7), groups("b", Next=marker))
    assert [item.group_id for item in paginate(tim.group.get_appid_group_list)] == ["a", "b"]
    assert len(tim.sent) == 2


@pytest.mark.parametrize("marker", [0, "0", "", None], ids=repr)
def test_walk_ends_at_every_form_of_the_empty_end_marker(marker: Any) -> None:
    member = {"Member_Account": "a"}
    tim = ScriptedClient({"MemberList": [member], "Next": "n1"}, {"MemberList": [member], "Next": marker}, {})
    list(paginate(tim.group.get_group_member_info, group_id="g"))
    assert tim.arguments("Next")[:2] == [None, "n1"]
    assert len(tim.sent) == (3 if marker is None else 2)  # without a cursor the walk goes on by offset


@pytest.mark.parametrize("marker", [1, "1", True, "true", 1.0], ids=repr)
def test_walk_ends_at_every_form_of_the_end_marker_one(marker: Any) -> None:
    extensions = [{"ExtensionList": [{"Key": key, "Value": "v", "Seq": 1}], "LatestSeq": 3} for key in "ab"]
    tim = ScriptedClient({**extensions[0], "CompleteFlag": 0}, {**extensions[1], "CompleteFlag": marker}, {})
    walk = paginate(tim.message.group_get_key_values, group_id="g", msg_seq=1)
    assert [item.key for item in walk] == ["a", "b"]
    assert len(tim.sent) == 2


def test_cursor_that_comes_back_ends_the_walk_with_an_error() -> None:
    tim = ScriptedClient(groups("a", Next=7), groups("b", Next=8), groups("c", Next=7), groups("d", Next=8))
    found: list[str] = []
    with pytest.raises(DecodeError, match="circle: next=7 came a second time"):
        found.extend(item.group_id for item in paginate(tim.group.get_appid_group_list))
    assert len(tim.sent) == 3


def test_overlapping_pages_yield_every_item_once() -> None:
    def page(complete: int, *extensions: tuple[str, int]) -> dict[str, Any]:
        listed = [{"Key": key, "Value": "v", "Seq": seq} for key, seq in extensions]
        return {"ExtensionList": listed, "CompleteFlag": complete, "LatestSeq": 3, "ClearSeq": 0}

    tim = ScriptedClient(page(0, ("a", 1), ("b", 2)), page(1, ("b", 2), ("c", 2), ("a", 3)))
    walk = paginate(tim.message.group_get_key_values, group_id="g", msg_seq=1)
    assert [(item.key, item.seq) for item in walk] == [("a", 1), ("b", 2), ("c", 2), ("a", 3)]
    assert tim.arguments("StartSeq") == [None, 2]


def test_method_without_pages_is_refused_before_anything_is_sent() -> None:
    tim = ScriptedClient({})
    unpaged: Any = tim.group.destroy_group
    with pytest.raises(ConfigError, match="group_open_http_svc/destroy_group has no pages"):
        next(paginate(unpaged, group_id="g"))
    assert not tim.sent
