"""Conversation lists of users."""

from __future__ import annotations

from typing import Any

import pytest
from timsdk import ApiError, Client, NotFound, paginate
from timsdk.conversation import ConversationToPin
from timsdk.types import TextElem

from .test_messages import history, send, texts


def listed(tim: Client, user_id: str) -> list[str]:
    entries = paginate(
        tim.conversation.get_conversation_list,
        from_account=user_id, time_stamp=0, start_index=0, top_time_stamp=0, top_start_index=0, assist_flags=7,
    )  # fmt: skip
    return [entry.to_account or entry.group_id or "" for entry in entries]


def test_message_moves_its_conversation_to_the_top(tim: Client, clock: Any) -> None:
    send(tim, "hi")
    clock.now += 1
    send(tim, "hi", "cid", "bob")
    assert (listed(tim, "bob"), listed(tim, "ann")) == (["cid", "ann"], ["bob"])
    clock.now += 1
    send(tim, "again")
    clock.now += 1
    send(tim, "unlisted", "cid", "bob", send_msg_control=["NoLastMsg"])
    assert listed(tim, "bob") == ["ann", "cid"]
    group = tim.group.create_group(group_type="Public", name="x", owner_account="bob").group_id
    clock.now += 1
    tim.message.send_group_msg(group_id=group, msg_body=[TextElem(text="hi")])
    assert listed(tim, "bob") == [group, "ann", "cid"]
    tim.group.destroy_group(group_id=group)
    assert listed(tim, "bob") == ["ann", "cid"]


def test_conversation_is_deleted_for_one_side(tim: Client) -> None:
    send(tim, "hi")
    tim.conversation.delete_conversation(from_account="bob", conversation_type=1, to_account="ann")
    assert (listed(tim, "bob"), listed(tim, "ann"), texts(history(tim))) == ([], ["bob"], ["hi"])
    tim.conversation.delete_conversation(from_account="bob", conversation_type=1, to_account="ann", clear_ramble=True)
    assert (texts(history(tim)), texts(history(tim, "ann", "bob"))) == ([], ["hi"])
    with pytest.raises(ApiError) as caught:
        tim.conversation.delete_conversation(from_account="bob", conversation_type=2)
    assert (caught.value.code, "ToGroupid" in caught.value.info) == (50002, True)
    with pytest.raises(NotFound) as unknown:
        listed(tim, "eve")
    assert unknown.value.code == 50001


def test_pinned_conversation_comes_first(tim: Client, clock: Any) -> None:
    for sender in ("ann", "cid"):
        send(tim, "hi", sender)
        clock.now += 1
    item = ConversationToPin(conversation_type=1, to_account="ann")
    tim.conversation.pin_conversations(from_account="bob", operation_type=1, recent_contact_item=[item])
    assert listed(tim, "bob") == ["ann", "cid"]
    tim.conversation.pin_conversations(from_account="bob", operation_type=2, recent_contact_item=[item])
    assert listed(tim, "bob") == ["cid", "ann"]


def test_long_conversation_list_comes_in_pages(tim: Client) -> None:
    many = [f"user{number}" for number in range(250)]
    for start in range(0, 250, 100):
        tim.account.multiaccount_import(accounts=many[start : start + 100])
    tim.message.batch_send_msg(from_account="ann", to_account=many, msg_body=[TextElem(text="hi")])
    walk = paginate(
        tim.conversation.get_conversation_list,
        from_account="ann", time_stamp=0, start_index=0, top_time_stamp=0, top_start_index=0, assist_flags=7,
    )  # fmt: skip
    assert {entry.to_account for entry in walk} == set(many)
    assert walk.pages == 3
