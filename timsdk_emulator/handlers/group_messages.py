"""Messages in groups: send, notify, import, history, recall, delete."""

from __future__ import annotations

import json
from collections.abc import Sequence

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
from timsdk.types import HistoryBatch, MsgElement, PlaceMsg

from timsdk_emulator.handlers.group_helpers import LIVE, find, users
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.request_checks import PACKET_BYTES
from timsdk_emulator.state import AppState, Group, GroupMessage
from timsdk_runtime.model.codec import encode_list, fill_u32

REPEAT_WINDOW = 300.0
"""Seconds within which a message with the same random number and content is a repeat."""

_PAGE = 20
_PRIORITIES = {"High": 1, "Normal": 2, "Low": 3}


@handles("group_open_http_svc/send_group_msg")
def send_group_msg(world: AppState, request: SendGroupMsgRequest) -> SendGroupMsgResponse:
    group = find(world, request.group_id)
    sender = world.administrator
    if request.from_account is not None:
        users(world, [request.from_account], "From_Account")
        sender = request.from_account
        _check_mute(world, group, sender)
    body = list[MsgElement](request.msg_body)
    for known in reversed(group.messages):
        same = (known.random, known.sender, known.body) == (request.random, sender, body)
        if same and world.clock() - known.sent_at < REPEAT_WINDOW:
            return SendGroupMsgResponse(msg_time=known.time, msg_seq=known.seq)
    message = _append(world, group, sender, request.random, body, world.now())
    message.custom_data = request.cloud_custom_data
    message.priority = _PRIORITIES.get(request.msg_priority or "Normal", 2)
    if request.online_only_flag and group.kind != LIVE:
        message.place = PlaceMsg.GONE
    elif "NoLastMsg" not in (request.send_msg_control or ()):
        _list(world, group, message.time)
    return SendGroupMsgResponse(msg_time=message.time, msg_seq=message.seq)


@handles("group_open_http_svc/send_group_system_notification")
def send_group_system_notification(
    world: AppState, request: SendGroupSystemNotificationRequest
) -> SendGroupSystemNotificationResponse:
    find(world, request.group_id)
    return SendGroupSystemNotificationResponse()


@handles("group_open_http_svc/import_group_msg")
def import_group_msg(world: AppState, request: ImportGroupMsgRequest) -> ImportGroupMsgResponse:
    group = find(world, request.group_id, not_for=(LIVE,))
    return ImportGroupMsgResponse(import_msg_result=[_import(world, group, entry) for entry in request.msg_list])


@handles("group_open_http_svc/group_msg_get_simple")
def group_msg_get_simple(world: AppState, request: GroupMsgGetSimpleRequest) -> GroupMsgGetSimpleResponse:
    group = find(world, request.group_id, not_for=(LIVE,))
    newest = group.next_seq if request.req_msg_seq is None else request.req_msg_seq
    hidden = () if request.with_recalled_msg else (PlaceMsg.RECALLED,)
    older = [known for known in reversed(group.messages) if known.seq <= newest and known.place not in hidden]
    number = min(max(request.req_msg_number, 1), _PAGE)
    cut = request.req_msg_number > _PAGE and len(older) > _PAGE
    return GroupMsgGetSimpleResponse(
        group_id=group.group_id,
        is_finished=HistoryBatch.CUT if cut else HistoryBatch.COMPLETE,
        rsp_msg_list=[_shown(message) for message in older[:number]],
    )


@handles("group_open_http_svc/group_msg_recall")
def group_msg_recall(world: AppState, request: GroupMsgRecallRequest) -> GroupMsgRecallResponse:
    group = find(world, request.group_id, not_for=(LIVE,), code=ErrorCode.GROUP_TYPE_RECALL_UNSUPPORTED)
    results: list[GroupRecallResult] = []
    for item in request.msg_seq_list:
        message = _find(group, item.msg_seq)
        if message is not None:
            message.place = PlaceMsg.RECALLED
        code = ErrorCode.GROUP_RECALL_MESSAGE_NOT_FOUND if message is None else 0
        results.append(GroupRecallResult(msg_seq=item.msg_seq, ret_code=int(code)))
    return GroupMsgRecallResponse(recall_ret_list=results)


@handles("openim/modify_group_msg")
def modify_group_msg(world: AppState, request: ModifyGroupMsgRequest) -> ModifyGroupMsgResponse:
    message = _find(find(world, request.group_id), request.msg_seq)
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
    for message in find(world, request.group_id, not_for=(LIVE,)).messages:
        if message.sender == request.sender_account:
            message.place = PlaceMsg.GONE
    return DeleteGroupMsgBySenderResponse()


@handles("group_open_http_svc/clear_group_msg")
def clear_group_msg(world: AppState, request: ClearGroupMsgRequest) -> ClearGroupMsgResponse:
    group = find(world, request.group_id, not_for=(LIVE,))
    for message in group.messages:
        if request.msg_seq is None or message.seq <= request.msg_seq:
            message.place = PlaceMsg.GONE
    return ClearGroupMsgResponse()


@handles("group_open_http_svc/set_unread_msg_num")
def set_unread_msg_num(world: AppState, request: SetUnreadMsgNumRequest) -> SetUnreadMsgNumResponse:
    group = find(world, request.group_id, not_for=(LIVE, "ChatRoom"))
    member = group.members.get(request.member_account)
    if member is None:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "Member_Account is not a member of the group")
    member.read_seq = max(group.next_seq - 1 - request.unread_msg_num, 0)
    return SetUnreadMsgNumResponse()


def _check_mute(world: AppState, group: Group, sender: str) -> None:
    now = world.now()
    everywhere = world.mutes.get(sender)
    member = group.members.get(sender)
    if (
        group.muted.get(sender, 0) > now
        or (everywhere is not None and everywhere.group_until > now)
        or (group.mute_all == "On" and member is not None and member.role == "Member")
    ):
        raise ErrorResponse(ErrorCode.GROUP_SENDER_MUTED, f"From_Account: {sender!r} is muted")


def _append(
    world: AppState, group: Group, sender: str, random: int, body: Sequence[MsgElement], time: int
) -> GroupMessage:
    message = GroupMessage(
        seq=group.next_seq,
        sender=sender,
        random=random,
        time=time,
        priority=_PRIORITIES["Normal"],
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
    """Messages arrive in the order of their times; importing them leaves nobody anything unread."""
    result, seq = 0, 0
    random = fill_u32(entry.random)
    known = next((one for one in group.messages if one.random == random), None)
    if known is not None and world.clock() - known.sent_at < REPEAT_WINDOW:
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


def _list(world: AppState, group: Group, time: int) -> None:
    """The group moves to the top of its members' conversation lists."""
    for user_id in group.members:
        world.touch(user_id, 2, group.group_id, time)


def _find(group: Group, seq: int) -> GroupMessage | None:
    """A message that still has its content."""
    return next((known for known in group.messages if known.seq == seq and known.place == PlaceMsg.NORMAL), None)


def _shown(message: GroupMessage) -> GroupHistoryMessage:
    return GroupHistoryMessage(
        from_account=message.sender,
        is_place_msg=PlaceMsg(message.place),
        msg_body=message.body if message.place == PlaceMsg.NORMAL else [],
        msg_priority=message.priority,
        msg_random=message.random,
        msg_seq=message.seq,
        msg_time_stamp=message.time,
    )
