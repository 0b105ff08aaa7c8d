"""Messages in groups: send, notify, import, history, recall, delete."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from timsdk import ErrorCode
from timsdk.conversation import SetUnreadMsgNumRequest, SetUnreadMsgNumResponse
from timsdk.message import (
    ClearGroupMsgRequest,
    ClearGroupMsgResponse,
    DeleteGroupMsgBySenderRequest,
    DeleteGroupMsgBySenderResponse,
    GroupHistoryMessage,
    GroupMsgGetSimpleRequest,
    GroupMsgGetSimpleResponse,
    GroupMsgRecallRequest,
    GroupMsgRecallResponse,
    GroupRecallResult,
    ImportGroupMessage,
    ImportGroupMessageResult,
    ImportGroupMsgRequest,
    ImportGroupMsgResponse,
    ModifyGroupMsgRequest,
    ModifyGroupMsgResponse,
    SendGroupMsgRequest,
    SendGroupMsgResponse,
    SendGroupSystemNotificationRequest,
    SendGroupSystemNotificationResponse,
)
from timsdk.types import (
    ConversationType,
    GroupType,
    HistoryBatch,
    MemberRole,
    MsgElement,
    MsgPriority,
    MsgPriorityLevel,
    OnOff,
    PlaceMsg,
    SendMsgControl,
)

from timsdk_emulator.handlers.group_helpers import LIVE, check_accounts, find_group
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.request_checks import PACKET_BYTES
from timsdk_emulator.state import AppState, Group, GroupMessage
from timsdk_runtime.model.codec import encode_list, fill_u32

MESSAGES_PER_SECOND = 40
"""Messages that a group takes within a second. The service drops the others, lowest priority first."""

_DROPPED = "MsgFreqCtrl"
"""`MsgDropReason` of a message beyond `MESSAGES_PER_SECOND`."""

_NO_SEQ = 0
"""`MsgSeq` of a message that was dropped: messages are numbered from 1."""

_PAGE = 20
"""Messages in a page of history, at most."""

_PRIORITIES = {
    MsgPriority.HIGH: MsgPriorityLevel.HIGH,
    MsgPriority.NORMAL: MsgPriorityLevel.NORMAL,
    MsgPriority.LOW: MsgPriorityLevel.LOW,
}


@handles("group_open_http_svc/send_group_msg")
def send_group_msg(world: AppState, request: SendGroupMsgRequest) -> SendGroupMsgResponse:
    """Send a message to a group, unless it is a retry or the group has taken too many in this second."""
    group = find_group(world, request.group_id)
    sender = world.administrator
    topic = _topic(world, group, request.topic_id)
    if request.from_account is not None:
        check_accounts(world, [request.from_account], "From_Account")
        sender = request.from_account
        check_mute(world, group, sender)
    body = list[MsgElement](request.msg_body)
    for known in reversed(group.messages):
        same = (known.random, known.sender, known.body) == (request.random, sender, body)
        if same and world.clock() - known.sent_at < request.operation.effect.within:
            return SendGroupMsgResponse(msg_time=known.time, msg_seq=known.seq)
    priority = _PRIORITIES[MsgPriority(request.msg_priority or MsgPriority.NORMAL)]
    if not _takes(world, group, priority):
        return SendGroupMsgResponse(msg_time=world.now(), msg_seq=_NO_SEQ, msg_drop_reason=_DROPPED)
    message = _append(world, group, sender, request.random, body, world.now())
    message.custom_data = request.cloud_custom_data
    message.priority = priority
    if topic is not None:
        topic.update(NextMsgSeq=group.next_seq, LastMsgTime=message.time)
    if request.support_message_extension:
        world.table("extendable")[f"{group.group_id} {message.seq}"] = 1
    if request.need_read_receipt:
        world.table("receipts", group.group_id)[str(message.seq)] = {}
    if request.online_only_flag and group.kind != LIVE:
        message.place = PlaceMsg.GONE
    elif SendMsgControl.NO_LAST_MSG not in (request.send_msg_control or ()):
        _touch_conversations(world, group, message.time)
    return SendGroupMsgResponse(msg_time=message.time, msg_seq=message.seq)


@handles("group_open_http_svc/send_group_system_notification")
def send_group_system_notification(
    world: AppState, request: SendGroupSystemNotificationRequest
) -> SendGroupSystemNotificationResponse:
    """Accept a system notification; no history keeps it."""
    find_group(world, request.group_id)
    return SendGroupSystemNotificationResponse()


@handles("group_open_http_svc/import_group_msg")
def import_group_msg(world: AppState, request: ImportGroupMsgRequest) -> ImportGroupMsgResponse:
    """Store group messages of the past, with a result for each."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    return ImportGroupMsgResponse(import_msg_result=[_import(world, group, entry) for entry in request.msg_list])


@handles("group_open_http_svc/group_msg_get_simple")
def group_msg_get_simple(world: AppState, request: GroupMsgGetSimpleRequest) -> GroupMsgGetSimpleResponse:
    """Return a page of the history of a group, newest first."""
    group = find_group(world, request.group_id, not_for=(LIVE,))
    newest = group.next_seq if request.req_msg_seq is None else request.req_msg_seq
    hidden = () if request.with_recalled_msg else (PlaceMsg.RECALLED,)
    older = [known for known in reversed(group.messages) if known.seq <= newest and known.place not in hidden]
    number = min(max(request.req_msg_number, 1), _PAGE)
    is_cut = request.req_msg_number > _PAGE and len(older) > _PAGE
    return GroupMsgGetSimpleResponse(
        group_id=group.group_id,
        is_finished=HistoryBatch.CUT if is_cut else HistoryBatch.COMPLETE,
        rsp_msg_list=[_to_wire(message) for message in older[:number]],
    )


@handles("group_open_http_svc/group_msg_recall")
def group_msg_recall(world: AppState, request: GroupMsgRecallRequest) -> GroupMsgRecallResponse:
    """Recall messages of a group, with a result for each."""
    group = find_group(world, request.group_id, not_for=(LIVE,), code=ErrorCode.GROUP_TYPE_RECALL_UNSUPPORTED)
    results: list[GroupRecallResult] = []
    for item in request.msg_seq_list:
        message = _find_message(group, item.msg_seq)
        if message is not None:
            message.place = PlaceMsg.RECALLED
        code = ErrorCode.GROUP_RECALL_MESSAGE_NOT_FOUND if message is None else 0
        results.append(GroupRecallResult(msg_seq=item.msg_seq, ret_code=int(code)))
    return GroupMsgRecallResponse(recall_ret_list=results)


@handles("openim/modify_group_msg")
def modify_group_msg(world: AppState, request: ModifyGroupMsgRequest) -> ModifyGroupMsgResponse:
    """Change the content of a group message."""
    group = find_group(world, request.group_id, not_for=(LIVE,), code=ErrorCode.MESSAGE_REQUEST_INVALID)
    message = _find_message(group, request.msg_seq)
    if message is None:
        raise ErrorResponse(ErrorCode.MESSAGE_REQUEST_INVALID, "MsgSeq: there is no such message")
    if request.msg_body is not None:
        message.body = list(request.msg_body)
    if request.cloud_custom_data is not None:
        message.custom_data = request.cloud_custom_data
    return ModifyGroupMsgResponse()


@handles("group_open_http_svc/delete_group_msg_by_sender")
def delete_group_msg_by_sender(
    world: AppState, request: DeleteGroupMsgBySenderRequest
) -> DeleteGroupMsgBySenderResponse:
    """Delete the messages of one sender from the history of a group; a live group has none."""
    for message in find_group(world, request.group_id).messages:
        if message.sender == request.sender_account:
            message.place = PlaceMsg.GONE
    return DeleteGroupMsgBySenderResponse()


@handles("group_open_http_svc/clear_group_msg")
def clear_group_msg(world: AppState, request: ClearGroupMsgRequest) -> ClearGroupMsgResponse:
    """Hide the history of a group from its members; administrators go on reading it."""
    find_group(world, request.group_id, not_for=(GroupType.COMMUNITY,))
    return ClearGroupMsgResponse()


@handles("group_open_http_svc/set_unread_msg_num")
def set_unread_msg_num(world: AppState, request: SetUnreadMsgNumRequest) -> SetUnreadMsgNumResponse:
    """Set the number of unread messages of a member; meeting groups and live groups count none."""
    group = find_group(world, request.group_id)
    if group.kind in (LIVE, GroupType.CHAT_ROOM):
        return SetUnreadMsgNumResponse()
    member = group.members.get(request.member_account)
    if member is None:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "Member_Account is not a member of the group")
    member.read_seq = max(group.next_seq - 1 - request.unread_msg_num, 0)
    return SetUnreadMsgNumResponse()


def _topic(world: AppState, group: Group, topic_id: str | None) -> dict[str, Any] | None:
    """Return the topic that a message goes to, if it goes to one; its messages are numbered with the community's."""
    if not topic_id:
        return None
    topic: dict[str, Any] | None = world.table("topics").get(group.group_id, {}).get(topic_id)
    if topic is None:
        raise ErrorResponse(ErrorCode.GROUP_NOT_FOUND, f"TopicId {topic_id!r}: there is no such topic")
    return topic


def check_mute(world: AppState, group: Group, sender: str) -> None:
    """Check that a sender may speak in a group.

    Raises:
        ErrorResponse: The sender or the group is muted.
    """
    now = world.now()
    everywhere = world.mutes.get(sender)
    member = group.members.get(sender)
    if (
        group.muted.get(sender, 0) > now
        or (everywhere is not None and everywhere.group_until > now)
        or (group.mute_all == OnOff.ON and member is not None and member.role == MemberRole.MEMBER)
    ):
        raise ErrorResponse(ErrorCode.GROUP_SENDER_MUTED, f"From_Account: {sender!r} is muted")


def _takes(world: AppState, group: Group, priority: MsgPriorityLevel) -> bool:
    """Return whether a group takes another message of this second, and count the message if it does.

    A message that was taken cannot be dropped later. One of a higher priority is therefore taken beyond the limit,
    until as many of its own priority or above were.
    """
    now = world.clock()
    group.taken = [(time, level) for time, level in group.taken if now - 1 < time <= now]
    takes = sum(level <= priority for _, level in group.taken) < MESSAGES_PER_SECOND
    if takes:
        group.taken.append((now, priority))
    return takes


def _append(
    world: AppState, group: Group, sender: str, random: int, body: Sequence[MsgElement], time: int
) -> GroupMessage:
    message = GroupMessage(
        seq=group.next_seq,
        sender=sender,
        random=random,
        time=time,
        priority=MsgPriorityLevel.NORMAL,
        body=list(body),
        sent_at=world.clock(),
    )
    group.next_seq += 1
    group.messages.append(message)
    group.last_msg_at = max(group.last_msg_at, time)
    if sender in group.members:
        member = group.members[sender]
        member.last_sent_at, member.read_seq = time, message.seq
    return message


def _import(world: AppState, group: Group, entry: ImportGroupMessage) -> ImportGroupMessageResult:
    """Append a message of the past, which is not older than those before it, and which all members have read."""
    result, seq = 0, 0
    random = fill_u32(entry.random)
    known = next((one for one in group.messages if one.random == random), None)
    if known is not None and world.clock() - known.sent_at < ImportGroupMsgRequest.operation.effect.within:
        seq = known.seq
    elif not max(group.created_at, group.last_msg_at) <= entry.send_time <= world.now():
        result = int(ErrorCode.GROUP_PARAM_INVALID)
    elif len(json.dumps(encode_list(entry.msg_body))) > PACKET_BYTES:
        result = int(ErrorCode.MESSAGE_TOO_LONG)
    else:
        seq = _append(world, group, entry.from_account, random, entry.msg_body, entry.send_time).seq
        for member in group.members.values():
            member.read_seq = seq
    return ImportGroupMessageResult(msg_seq=seq, msg_time=entry.send_time, result=result)


def _touch_conversations(world: AppState, group: Group, time: int) -> None:
    """Move the group to the top of the conversation lists of its members."""
    for user_id in group.members:
        world.touch(user_id, ConversationType.GROUP, group.group_id, time)


def _find_message(group: Group, seq: int) -> GroupMessage | None:
    """Return the message with a number, if it still has its content."""
    return next((known for known in group.messages if known.seq == seq and known.place == PlaceMsg.NORMAL), None)


def _to_wire(message: GroupMessage) -> GroupHistoryMessage:
    return GroupHistoryMessage(
        from_account=message.sender,
        is_place_msg=PlaceMsg(message.place),
        msg_body=message.body if message.place == PlaceMsg.NORMAL else [],
        msg_priority=message.priority,
        msg_random=message.random,
        msg_seq=message.seq,
        msg_time_stamp=message.time,
    )
