"""Messages in groups: send, import, history, recall, delete."""

from __future__ import annotations

from typing import Any

import pytest
from support.group_calls import code_of, create_group, group_history, group_info, send_to_group, texts
from timsdk import Client, MessageDropped, NotFound, PermissionDenied, paginate
from timsdk.message import ImportGroupMessage
from timsdk.types import MsgSeqItem, TextElem


def test_group_messages_are_numbered_and_read_backwards(tim: Client) -> None:
    group = create_group(tim)
    assert [send_to_group(tim, group, str(number)) for number in range(5)] == [1, 2, 3, 4, 5]
    walk = paginate(tim.message.group_msg_get_simple, group_id=group, req_msg_number=2)
    assert texts([*walk]) == ["4", "3", "2", "1", "0"]
    assert walk.pages == 3
    assert texts(group_history(tim, group, req_msg_seq=2)) == ["1", "0"]
    assert group_info(tim, group).next_msg_seq == 6


def test_page_of_group_history_holds_twenty_messages(tim: Client) -> None:
    group = create_group(tim)
    for number in range(25):
        send_to_group(tim, group, str(number))
    page = tim.message.group_msg_get_simple(group_id=group, req_msg_number=100)
    assert (len(page.rsp_msg_list), page.is_finished) == (20, 0)
    assert len(group_history(tim, group, 100)) == 25


def test_retry_with_equal_random_and_content_is_dropped(tim: Client, clock: Any) -> None:
    group = create_group(tim)
    first = send_to_group(tim, group, "hi", random=1)
    clock.now += 299
    assert send_to_group(tim, group, "hi", random=1) == first
    assert send_to_group(tim, group, "hi", random=2) == first + 1
    assert send_to_group(tim, group, "ho", random=1) == first + 2
    assert send_to_group(tim, group, "hi", random=1, from_account="bob") == first + 3
    clock.now += 1
    assert send_to_group(tim, group, "hi", random=1) == first + 4


def test_recalled_message_leaves_a_gap(tim: Client) -> None:
    group = create_group(tim)
    for number in range(3):
        send_to_group(tim, group, str(number))
    response = tim.message.group_msg_recall(
        group_id=group, msg_seq_list=[MsgSeqItem(msg_seq=2), MsgSeqItem(msg_seq=9)]
    )
    assert [(failure.key, failure.code) for failure in response.failed] == [(9, 10030)]
    assert texts(group_history(tim, group)) == ["2", "0"]
    shown = group_history(tim, group, with_recalled_msg=True)
    assert [(message.msg_seq, int(message.is_place_msg), message.msg_body) for message in shown][1] == (2, 2, [])


def test_deleted_message_keeps_its_place(tim: Client) -> None:
    group = create_group(tim)
    send_to_group(tim, group, "0", from_account="ann")
    send_to_group(tim, group, "1", from_account="bob")
    tim.message.delete_group_msg_by_sender(group_id=group, sender_account="bob")
    assert [(message.msg_seq, int(message.is_place_msg)) for message in group_history(tim, group)] == [(2, 1), (1, 0)]


def test_cleared_history_is_still_there_for_administrators(tim: Client) -> None:
    group = create_group(tim)
    send_to_group(tim, group, "0", from_account="ann")
    tim.message.clear_group_msg(group_id=group)
    assert texts(group_history(tim, group)) == ["0"]
    tim.message.clear_group_msg(group_id=create_group(tim, "AVChatRoom"))
    community = create_group(tim, "Community")
    assert code_of(lambda: tim.message.clear_group_msg(group_id=community), PermissionDenied) == 10007


def test_group_without_what_an_api_is_about_is_left_alone(tim: Client) -> None:
    """These succeed where the kind of group has no history, or no unread counts."""
    live = create_group(tim, "AVChatRoom")
    tim.message.delete_group_msg_by_sender(group_id=live, sender_account="bob")
    for group in (live, create_group(tim, "ChatRoom")):
        tim.conversation.set_unread_msg_num(group_id=group, member_account="ann", unread_msg_num=3)


def test_group_message_can_be_changed(tim: Client) -> None:
    group = create_group(tim)
    seq = send_to_group(tim, group, "hi")
    tim.message.modify_group_msg(group_id=group, msg_seq=seq, msg_body=[TextElem(text="ho")])
    assert texts(group_history(tim, group)) == ["ho"]


def test_sender_and_group_must_exist(tim: Client) -> None:
    assert code_of(lambda: send_to_group(tim, "nowhere", "hi"), NotFound) == 10010
    assert code_of(lambda: send_to_group(tim, create_group(tim), "hi", from_account="eve"), NotFound) == 10019
    notify = tim.message.send_group_system_notification
    notify(group_id=create_group(tim), content="hear")
    assert code_of(lambda: notify(group_id="nowhere", content="hear"), NotFound) == 10010


def test_imported_messages_are_in_the_order_of_their_times(tim: Client, clock: Any) -> None:
    group = tim.group.import_group(group_type="Public", name="Old", create_time=1000).group_id
    times = [999, 1000, 2000, 1500, int(clock.now) + 1]
    response = tim.message.import_group_msg(
        group_id=group,
        msg_list=[
            ImportGroupMessage(from_account="ann", send_time=time, msg_body=[TextElem(text=str(time))])
            for time in times
        ],
    )
    assert [item.result for item in response.import_msg_result] == [10004, 0, 0, 10004, 10004]
    assert texts(group_history(tim, group)) == ["2000", "1000"]
    retry = [ImportGroupMessage(from_account="ann", send_time=3000, random=5, msg_body=[TextElem(text="x")])]
    for _ in range(2):
        [item] = tim.message.import_group_msg(group_id=group, msg_list=retry).import_msg_result
        assert (item.result, item.msg_seq) == (0, 3)
    assert len(group_history(tim, group)) == 3


def test_group_takes_forty_messages_a_second(tim: Client, clock: Any) -> None:
    group, other = create_group(tim), create_group(tim)
    assert [send_to_group(tim, group, str(number)) for number in range(40)] == [*range(1, 41)]
    clock.now += 0.9
    with pytest.raises(MessageDropped, match="MsgFreqCtrl"):
        send_to_group(tim, group, "too many")
    assert send_to_group(tim, other, "elsewhere") == 1
    assert group_info(tim, group).next_msg_seq == 41
    clock.now += 0.1
    assert send_to_group(tim, group, "a second later") == 41
    assert len(group_history(tim, group)) == 41


def test_group_drops_messages_of_the_lowest_priority_first(tim: Client, clock: Any) -> None:
    group = create_group(tim)

    def takes(priority: str, number: int = 0) -> bool:
        try:
            send_to_group(tim, group, str(number), msg_priority=priority)
        except MessageDropped:
            return False
        return True

    assert all(takes("Low", number) for number in range(40))
    assert [takes(priority) for priority in ("Low", "Normal", "High")] == [False, True, True]
    assert all(takes("High", number) for number in range(39))
    assert [takes(priority) for priority in ("Low", "Normal", "High")] == [False, False, False]


def test_retry_of_a_message_is_not_counted(tim: Client, clock: Any) -> None:
    group = create_group(tim)
    assert {send_to_group(tim, group, "hi", random=1) for _ in range(50)} == {1}
    assert send_to_group(tim, group, "ho") == 2
