"""One-to-one messages: sending, importing, history, recall, read marks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from timsdk import ErrorCode
from timsdk.conversation import (
    C2CUnreadCount,
    C2CUnreadError,
    GetC2CUnreadMsgNumRequest,
    GetC2CUnreadMsgNumResponse,
)
from timsdk.message import (
    AdminGetRoamMsgRequest,
    AdminGetRoamMsgResponse,
    AdminMsgWithdrawRequest,
    AdminMsgWithdrawResponse,
    AdminSetMsgReadRequest,
    AdminSetMsgReadResponse,
    BatchSendMsgRequest,
    BatchSendMsgResponse,
    C2CMsgReadReceiptRequest,
    C2CMsgReadReceiptResponse,
    DeleteC2CMsgRambleRequest,
    DeleteC2CMsgRambleResponse,
    ImportMessageMode,
    ImportMsgRequest,
    ImportMsgResponse,
    ModifyC2CMsgRequest,
    ModifyC2CMsgResponse,
    SendMsgRequest,
    SendMsgResponse,
)
from timsdk.types import AccountError, C2CMessage, MsgElement

from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Message
from timsdk_runtime.model.codec import encode, fill_u32

REPEAT_WINDOW = 1.0
"""Seconds within which a message with the same sequence and random numbers is a repeat."""

ANSWER_BYTES = 13 * 1024
"""Size of the messages in one page of history, at most."""


@handles("openim/sendmsg")
def send_msg(world: AppState, request: SendMsgRequest) -> SendMsgResponse:
    sender = _sender(world, request.from_account)
    world.account(request.to_account, ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    message = _send(world, sender, request.to_account, request, online_only=bool(request.online_only_flag))
    return SendMsgResponse(msg_time=message.time, msg_key=message.key)


@handles("openim/batchsendmsg")
def batch_send_msg(world: AppState, request: BatchSendMsgRequest) -> BatchSendMsgResponse:
    sender = _sender(world, request.from_account)
    known = [user_id for user_id in request.to_account if user_id in world.accounts]
    if not known:
        raise ErrorResponse(ErrorCode.RECEIVER_NOT_FOUND, "To_Account: there is no such account")
    sent = [_send(world, sender, user_id, request) for user_id in known]
    failures = [
        AccountError(to_account=user_id, error_code=int(ErrorCode.ACCOUNT_NOT_FOUND))
        for user_id in request.to_account
        if user_id not in world.accounts
    ]
    return BatchSendMsgResponse(error_list=failures or None, msg_key=sent[0].key)


@handles("openim/importmsg")
def import_msg(world: AppState, request: ImportMsgRequest) -> ImportMsgResponse:
    world.account(request.from_account, ErrorCode.FROM_ACCOUNT_INVALID, "From_Account")
    world.account(request.to_account, ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    message = Message(
        sender=request.from_account,
        recipient=request.to_account,
        seq=fill_u32(request.msg_seq),
        random=request.msg_random,
        time=request.msg_time_stamp,
        body=list(request.msg_body),
        custom_data=request.cloud_custom_data,
        unread=request.sync_from_old_system == ImportMessageMode.REALTIME,
    )
    # The three numbers decide, whatever the content and whoever of the two sent it.
    if all(message.key != known.key for known in _between(world, message.sender, message.recipient)):
        _store(world, message)
    return ImportMsgResponse()


@handles("openim/admin_getroammsg")
def admin_get_roam_msg(world: AppState, request: AdminGetRoamMsgRequest) -> AdminGetRoamMsgResponse:
    operator, peer = request.operator_account, request.peer_account
    world.account(operator, ErrorCode.FROM_ACCOUNT_INVALID, "Operator_Account")
    world.account(peer, ErrorCode.TO_ACCOUNT_INVALID, "Peer_Account")
    seen = [
        message
        for message in _between(world, operator, peer)
        if operator not in message.hidden_from and request.min_time <= message.time <= request.max_time
    ]
    seen.sort(key=lambda message: (message.time, message.seq))
    if request.last_msg_key:
        position = next((index for index, message in enumerate(seen) if message.key == request.last_msg_key), None)
        seen = seen[:position]
    shown: list[C2CMessage] = []
    size = 0
    for message in reversed(seen):
        entry = _shown(message)
        size += len(json.dumps(encode(entry)))
        if len(shown) >= max(request.max_cnt, 1) or (shown and size > ANSWER_BYTES):
            break
        shown.append(entry)
    shown.reverse()
    return AdminGetRoamMsgResponse(
        complete=len(shown) == len(seen),
        msg_cnt=len(shown),
        last_msg_time=shown[0].msg_time_stamp if shown else 0,
        last_msg_key=shown[0].msg_key if shown else "",
        msg_list=shown,
    )


@handles("openim/admin_msgwithdraw")
def admin_msg_withdraw(world: AppState, request: AdminMsgWithdrawRequest) -> AdminMsgWithdrawResponse:
    world.account(request.from_account, ErrorCode.FROM_ACCOUNT_INVALID, "From_Account")
    world.account(request.to_account, ErrorCode.TO_ACCOUNT_INVALID, "To_Account")
    if not re.fullmatch(r"\d+_\d+_\d+", request.msg_key):
        raise ErrorResponse(ErrorCode.MSG_KEY_INVALID, "MsgKey is malformed")
    message = _find(world, request.from_account, request.to_account, request.msg_key)
    if message is None:
        raise ErrorResponse(ErrorCode.MESSAGE_RECALL_NOT_FOUND, "MsgKey: there is no such message")
    if message.recalled:
        raise ErrorResponse(ErrorCode.MESSAGE_ALREADY_RECALLED, "MsgKey: the message was recalled before")
    message.recalled = True
    message.unread = False
    return AdminMsgWithdrawResponse()


@handles("openim/modify_c2c_msg")
def modify_c2c_msg(world: AppState, request: ModifyC2CMsgRequest) -> ModifyC2CMsgResponse:
    world.account(request.from_account, ErrorCode.MESSAGE_ACCOUNT_INVALID, "From_Account")
    world.account(request.to_account, ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    message = _find(world, request.from_account, request.to_account, request.msg_key)
    if message is None or message.recalled:
        raise ErrorResponse(ErrorCode.MESSAGE_REQUEST_INVALID, "MsgKey: there is no such message")
    if request.msg_body is not None:
        message.body = list(request.msg_body)
    if request.cloud_custom_data is not None:
        message.custom_data = request.cloud_custom_data
    return ModifyC2CMsgResponse()


@handles("openim/delete_c2c_msg_ramble")
def delete_c2c_msg_ramble(world: AppState, request: DeleteC2CMsgRambleRequest) -> DeleteC2CMsgRambleResponse:
    world.account(request.operator_account, ErrorCode.FROM_ACCOUNT_INVALID, "Operator_Account")
    found = {message.key: message for message in _between(world, request.operator_account, request.peer_account)}
    for key in request.msg_key_list:
        if key in found:
            found[key].hidden_from.add(request.operator_account)
    return DeleteC2CMsgRambleResponse(
        invalid_msg_key_list=[key for key in request.msg_key_list if key not in found] or None
    )


@handles("openim/admin_set_msg_read")
def admin_set_msg_read(world: AppState, request: AdminSetMsgReadRequest) -> AdminSetMsgReadResponse:
    world.account(request.report_account, ErrorCode.FROM_ACCOUNT_INVALID, "Report_Account")
    world.account(request.peer_account, ErrorCode.TO_ACCOUNT_INVALID, "Peer_Account")
    try:
        until = world.now() if request.msg_read_time is None else int(request.msg_read_time)
    except ValueError:
        raise ErrorResponse(ErrorCode.MESSAGE_JSON_INVALID, "MsgReadTime is not a number") from None
    for message in _unread(world, request.report_account, request.peer_account):
        if message.time <= until:
            message.unread = False
    return AdminSetMsgReadResponse()


@handles("openim/c2c_msg_read_receipt")
def c2c_msg_read_receipt(world: AppState, request: C2CMsgReadReceiptRequest) -> C2CMsgReadReceiptResponse:
    for item in request.c2c_msg_info:
        message = _find(world, item.from_account, item.to_account, item.msg_key)
        if message is not None:
            message.receipt = True
    return C2CMsgReadReceiptResponse()


@handles("openim/get_c2c_unread_msg_num")
def get_c2c_unread_msg_num(world: AppState, request: GetC2CUnreadMsgNumRequest) -> GetC2CUnreadMsgNumResponse:
    user_id = request.to_account
    world.account(user_id, ErrorCode.TO_ACCOUNT_INVALID, "To_Account")
    if not request.peer_account:
        return GetC2CUnreadMsgNumResponse(all_c2c_unread_msg_num=len(_unread(world, user_id)))
    return GetC2CUnreadMsgNumResponse(
        c2c_unread_msg_num_list=[
            C2CUnreadCount(peer_account=peer, c2c_unread_msg_num=len(_unread(world, user_id, peer)))
            for peer in request.peer_account
            if peer in world.accounts
        ],
        error_list=[
            C2CUnreadError(peer_account=peer, error_code=int(ErrorCode.TO_ACCOUNT_INVALID))
            for peer in request.peer_account
            if peer not in world.accounts
        ]
        or None,
    )


def _sender(world: AppState, from_account: str | None) -> str:
    if from_account is None:
        return world.administrator
    return world.account(from_account, ErrorCode.MESSAGE_ACCOUNT_NOT_FOUND, "From_Account").user_id


def _send(
    world: AppState,
    sender: str,
    recipient: str,
    request: SendMsgRequest | BatchSendMsgRequest,
    *,
    online_only: bool = False,
) -> Message:
    """A new message, or the one that this call repeats."""
    message = Message(
        sender=sender,
        recipient=recipient,
        seq=fill_u32(request.msg_seq),
        random=request.msg_random,
        time=world.now(),
        body=list[MsgElement](request.msg_body),
        custom_data=request.cloud_custom_data,
        sent_at=world.clock(),
        unread="NoUnread" not in (request.send_msg_control or ()),
    )
    for known in reversed(world.messages):
        same = (known.sender, known.recipient, known.seq, known.random) == (
            sender,
            recipient,
            message.seq,
            message.random,
        )
        if same and message.sent_at - known.sent_at < REPEAT_WINDOW:
            return known
    if request.sync_other_machine == 2 and sender != recipient:
        message.hidden_from.add(sender)
    # What reaches online devices only enters no history; it is remembered for its repeats.
    if online_only or request.msg_life_time == 0:
        message.hidden_from.update((sender, recipient))
        message.unread = False
    _store(world, message, listed="NoLastMsg" not in (request.send_msg_control or ()))
    return message


def _store(world: AppState, message: Message, *, listed: bool = True) -> None:
    world.messages.append(message)
    for user_id, peer in ((message.sender, message.recipient), (message.recipient, message.sender)):
        if listed and user_id not in message.hidden_from:
            world.touch(user_id, 1, peer, message.time)


def _between(world: AppState, one: str, other: str) -> Iterable[Message]:
    pair = {one, other}
    return [message for message in world.messages if {message.sender, message.recipient} == pair]


def _find(world: AppState, sender: str, recipient: str, key: str) -> Message | None:
    wanted = (sender, recipient, key)
    return next((known for known in world.messages if (known.sender, known.recipient, known.key) == wanted), None)


def _unread(world: AppState, user_id: str, peer: str | None = None) -> Sequence[Message]:
    return [
        message
        for message in world.messages
        if message.unread and message.recipient == user_id and peer in (None, message.sender)
    ]


def _shown(message: Message) -> C2CMessage:
    return C2CMessage(
        from_account=message.sender,
        to_account=message.recipient,
        msg_seq=message.seq,
        msg_random=message.random,
        msg_time_stamp=message.time,
        msg_flag_bits=8 if message.recalled else 0,
        is_peer_read=message.receipt,
        msg_key=message.key,
        msg_body=message.body,
        cloud_custom_data=message.custom_data,
    )
