"""Calls that the emulator's tests of groups have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from timsdk import ApiError, Client, paginate
from timsdk.message import GroupHistoryMessage
from timsdk.types import GroupInfo, GroupResponseFilter, MemberRef, TextElem


def create_group(tim: Client, kind: str = "Public", owner: str | None = "ann", **options: Any) -> str:
    """Create a group and return its ID."""
    return tim.group.create_group(group_type=kind, name="Crew", owner_account=owner, **options).group_id


def add_members(tim: Client, group: str, *user_ids: str) -> list[int]:
    """Add users to a group and return the result of each."""
    members = [MemberRef(member_account=user_id) for user_id in user_ids]
    return [int(item.result) for item in tim.group.add_group_member(group_id=group, member_list=members).member_list]


def member_ids(tim: Client, group: str, **options: Any) -> list[str]:
    """Return the user IDs of all members, page by page."""
    entries = paginate(tim.group.get_group_member_info, group_id=group, **{"offset": 0, **options})
    return [entry.member_account for entry in entries]


def group_info(tim: Client, group: str, response_filter: GroupResponseFilter | None = None) -> GroupInfo:
    """Return the data of a group."""
    return tim.group.get_group_info(group_id_list=[group], response_filter=response_filter).group_info[0]


def send_to_group(tim: Client, group: str, text: str, **options: Any) -> int:
    """Send a text to a group and return its number."""
    return tim.message.send_group_msg(group_id=group, msg_body=[TextElem(text=text)], **options).msg_seq


def group_history(tim: Client, group: str, size: int = 20, **options: Any) -> list[GroupHistoryMessage]:
    """Return the history of a group, page by page."""
    return [*paginate(tim.message.group_msg_get_simple, group_id=group, req_msg_number=size, **options)]


def texts(messages: Sequence[GroupHistoryMessage]) -> list[str]:
    """Return the texts of messages."""
    return [element.text for message in messages for element in message.msg_body if isinstance(element, TextElem)]


def code_of(call: Any, error: type[ApiError] = ApiError) -> int:
    """Return the error code that a call raises."""
    with pytest.raises(error) as caught:
        call()
    return caught.value.code
