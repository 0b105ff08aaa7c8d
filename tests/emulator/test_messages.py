"""One-to-one messages and conversation lists."""

from __future__ import annotations

from typing import Any

import pytest
from timsdk import ApiError, Client, Conflict, NotFound, catalog, paginate
from timsdk.conversation import ConversationToPin
from timsdk.message import C2CReceiptItem
from timsdk.types import C2CMessage, TextElem


def send(tim: Client, text: str, sender: str = "ann", recipient: str = "bob", **options: Any) -> str:
    return tim.message.send_msg(
        from_account=sender, to_account=recipient, msg_body=[TextElem(text=text)], **options
    ).msg_key


def history(tim: Client, operator: str = "bob", peer: str = "ann", size: int = 100, **span: int) -> list[C2CMessage]:
    return [
        *paginate(
            tim.message.admin_get_roam_msg,
            operator_account=operator,
            peer_account=peer,
            max_cnt=size,
            **{"min_time": 0, "max_time": 2**32, **span},
        )
    ]


def texts(messages: list[C2CMessage]) -> list[str]:
    return [element.text for message in messages for element in message.msg_body if isinstance(element, TextElem)]


def unread(tim: Client, user_id: str = "bob", *peers: str) -> int | None:
    response = tim.conversation.get_c2c_unread_msg_num(to_account=user_id, peer_account=list(peers) or None)
    if response.c2c_unread_msg_num_list is None:
        return response.all_c2c_unread_msg_num
    return response.c2c_unread_msg_num_list[0].c2c_unread_msg_num


def test_message_key_holds_seq_random_and_time(tim: Client, clock: Any) -> None:
    response = tim.message.send_msg(to_account="bob", msg_seq=7, msg_random=9, msg_body=[TextElem(text="hi")])
    assert response.msg_time == int(clock.now)
    assert response.msg_key == f"7_9_{int(clock.now)}"
    [message] = history(tim, peer="administrator")
    assert (message.from_account, message.to_account, message.msg_key) == ("administrator", "bob", response.msg_key)


def test_retry_within_the_deduplication_window_is_dropped(tim: Client, clock: Any) -> None:
    window = catalog["openim/sendmsg"].effect.within
    first = send(tim, "one", msg_seq=1, msg_random=1)
    clock.now += window - 0.1
    assert send(tim, "one", msg_seq=1, msg_random=1) == first
    assert send(tim, "one", msg_seq=2, msg_random=1) != first
    assert send(tim, "one", msg_seq=1, msg_random=1, recipient="cid").startswith("1_1_")
    assert len(history(tim)) == 2
    clock.now += 0.1
    assert send(tim, "one", msg_seq=1, msg_random=1) != first
    assert len(history(tim)) == 3


def test_history_goes_back_page_by_page(tim: Client, clock: Any) -> None:
    started = int(clock.now)
    for number in range(7):
        send(tim, f"message {number}", *(("ann", "bob") if number % 2 else ("bob", "ann")), msg_seq=100 - number)
        clock.now += number % 2  # two messages in each second: the sequence number orders them
    walk = paginate(
        tim.message.admin_get_roam_msg,
        operator_account="ann", peer_account="bob", max_cnt=3, min_time=0, max_time=2**32,
    )  # fmt: skip
    found = texts([*walk])
    assert walk.pages == 3
    assert sorted(found) == [f"message {number}" for number in range(7)]
    everything = texts(history(tim))
    assert everything == [f"message {number}" for number in (1, 0, 3, 2, 5, 4, 6)]
    assert found == [*everything[4:], *everything[1:4], *everything[:1]]
    assert texts(history(tim, min_time=started + 1, max_time=started + 2)) == everything[2:6]


def test_page_of_history_has_a_size_limit(tim: Client) -> None:
    for number in range(4):
        send(tim, str(number) * 5000)
    walk = paginate(
        tim.message.admin_get_roam_msg,
        operator_account="ann", peer_account="bob", max_cnt=100, min_time=0, max_time=2**32,
    )  # fmt: skip
    assert len([*walk]) == 4
    assert walk.pages == 2


def test_history_without_messages_is_empty(tim: Client) -> None:
    assert history(tim) == []
    with pytest.raises(ApiError) as caught:
        history(tim, operator="eve")
    assert caught.value.code == 90008


def test_online_message_is_in_no_history(tim: Client) -> None:
    send(tim, "online", online_only_flag=True)
    send(tim, "now or never", msg_life_time=0)
    send(tim, "not for me", sync_other_machine=2)
    assert texts(history(tim)) == ["not for me"]
    assert history(tim, "ann", "bob") == []
    assert unread(tim) == 1


def test_message_is_recalled_once(tim: Client) -> None:
    key = send(tim, "oops")
    tim.message.admin_msg_withdraw(from_account="ann", to_account="bob", msg_key=key)
    [message] = history(tim)
    assert message.msg_flag_bits == 8
    assert unread(tim) == 0
    with pytest.raises(Conflict) as again:
        tim.message.admin_msg_withdraw(from_account="ann", to_account="bob", msg_key=key)
    assert again.value.code == 20023


@pytest.mark.parametrize(("key", "code"), [("1_2_3", 20022), ("nonsense", 90054)])
def test_recall_of_an_unknown_message_is_refused(key: str, code: int, tim: Client) -> None:
    with pytest.raises(ApiError) as caught:
        tim.message.admin_msg_withdraw(from_account="ann", to_account="bob", msg_key=key)
    assert caught.value.code == code


def test_recall_needs_the_direction_of_the_message(tim: Client) -> None:
    key = send(tim, "hi")
    with pytest.raises(NotFound):
        tim.message.admin_msg_withdraw(from_account="bob", to_account="ann", msg_key=key)


@pytest.mark.parametrize(("sender", "recipient", "code"), [("ann", "eve", 90012), ("eve", "ann", 90048)])
def test_message_needs_an_imported_sender_and_recipient(sender: str, recipient: str, code: int, tim: Client) -> None:
    with pytest.raises(NotFound) as caught:
        send(tim, "hi", sender, recipient)
    assert caught.value.code == code


def test_batch_reaches_imported_users_and_lists_the_others(tim: Client) -> None:
    response = tim.message.batch_send_msg(
        from_account="ann", to_account=["bob", "eve", "cid"], msg_body=[TextElem(text="all")]
    )
    assert [(failure.key, failure.code) for failure in response.failed] == [("eve", 70107)]
    assert [message.msg_key for user in ("bob", "cid") for message in history(tim, user)] == [response.msg_key] * 2
    with pytest.raises(NotFound) as caught:
        tim.message.batch_send_msg(to_account=["eve"], msg_body=[TextElem(text="all")])
    assert caught.value.code == 90012


def test_imported_messages_are_identified_by_their_numbers(tim: Client) -> None:
    def bring(text: str, sender: str, recipient: str, seq: int = 1) -> None:
        tim.message.import_msg(
            sync_from_old_system=5, from_account=sender, to_account=recipient, msg_seq=seq, msg_random=2,
            msg_time_stamp=1000, msg_body=[TextElem(text=text)],
        )  # fmt: skip

    bring("first", "ann", "bob")
    bring("other content", "ann", "bob")
    bring("swapped", "bob", "ann")
    bring("second", "ann", "bob", seq=2)
    assert texts(history(tim)) == ["first", "second"]
    assert unread(tim) == 2


def test_message_can_be_changed(tim: Client) -> None:
    key = send(tim, "hi", cloud_custom_data="a")
    tim.message.modify_c2c_msg(from_account="ann", to_account="bob", msg_key=key, msg_body=[TextElem(text="hello")])
    [message] = history(tim)
    assert (texts([message]), message.cloud_custom_data) == (["hello"], "a")
    tim.message.modify_c2c_msg(from_account="ann", to_account="bob", msg_key=key, cloud_custom_data="b")
    [message] = history(tim)
    assert (texts([message]), message.cloud_custom_data) == (["hello"], "b")


def test_unread_messages_are_counted_until_read(tim: Client, clock: Any) -> None:
    send(tim, "one")
    clock.now += 10
    send(tim, "two")
    send(tim, "three", "cid")
    send(tim, "silent", send_msg_control=["NoUnread"])
    assert (unread(tim), unread(tim, "bob", "ann"), unread(tim, "bob", "cid"), unread(tim, "ann")) == (3, 2, 1, 0)
    tim.message.admin_set_msg_read(report_account="bob", peer_account="ann", msg_read_time=int(clock.now) - 5)
    assert unread(tim, "bob", "ann") == 1
    tim.message.admin_set_msg_read(report_account="bob", peer_account="ann")
    assert (unread(tim, "bob", "ann"), unread(tim)) == (0, 1)
    assert tim.conversation.get_c2c_unread_msg_num(to_account="bob", peer_account=["eve"]).failed[0].key == "eve"


def test_deletion_and_read_receipt_concern_one_side(tim: Client) -> None:
    key = send(tim, "hi")
    item = C2CReceiptItem(from_account="ann", to_account="bob", msg_key=key)
    tim.message.c2c_msg_read_receipt(operator_account="bob", peer_account="ann", c2c_msg_info=[item])
    assert history(tim)[0].is_peer_read is True
    response = tim.message.delete_c2c_msg_ramble(
        operator_account="bob", peer_account="ann", msg_key_list=[key, "1_2_3"]
    )
    assert response.invalid_msg_key_list == ["1_2_3"]
    assert (texts(history(tim)), texts(history(tim, "ann", "bob"))) == ([], ["hi"])


# --- conversation lists ---


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
