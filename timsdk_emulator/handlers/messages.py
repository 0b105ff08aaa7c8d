"""One-to-one messages: send, import, recall, change."""

from __future__ import annotations

import re

from timsdk import ErrorCode
from timsdk.message import (
    AdminMsgWithdrawRequest,
    AdminMsgWithdrawResponse,
    BatchSendMsgRequest,
    BatchSendMsgResponse,
    ImportMessageMode,
    ImportMsgRequest,
    ImportMsgResponse,
    ModifyC2CMsgRequest,
    ModifyC2CMsgResponse,
    SendMsgRequest,
    SendMsgResponse,
)
from timsdk.types import AccountError, ConversationType, MsgElement, SendMsgControl, SyncOtherMachine

from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Message
from timsdk_runtime.model.codec import fill_u32

_ONLINE_ONLY = 0
"""`MsgLifeTime` of a message that reaches online devices only."""


@handles("openim/sendmsg")
def send_msg(world: AppState, request: SendMsgRequest) -> SendMsgResponse:
    """Send a one-to-one message."""
    sender = _sender(world, request.from_account)
    world.account(request.to_account, ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    message = _send(world, sender, request.to_account, request, online_only=bool(request.online_only_flag))
    if request.support_message_extension:
        world.table("extendable")[f"{sender} {request.to_account} {message.key}"] = 1
    return SendMsgResponse(msg_time=message.time, msg_key=message.key)


@handles("openim/batchsendmsg")
def batch_send_msg(world: AppState, request: BatchSendMsgRequest) -> BatchSendMsgResponse:
    """Send a one-to-one message to many users, and list those who do not exist."""
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
    """Store a message of the past, unless one with the same numbers is there."""
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
    # The three numbers identify a message between two users, whatever its content and direction.
    if all(message.key != known.key for known in world.messages_between(message.sender, message.recipient)):
        _store(world, message)
    return ImportMsgResponse()


@handles("openim/admin_msgwithdraw")
def admin_msg_withdraw(world: AppState, request: AdminMsgWithdrawRequest) -> AdminMsgWithdrawResponse:
    """Recall a message for both sides."""
    world.account(request.from_account, ErrorCode.FROM_ACCOUNT_INVALID, "From_Account")
    world.account(request.to_account, ErrorCode.TO_ACCOUNT_INVALID, "To_Account")
    if not re.fullmatch(r"\d+_\d+_\d+", request.msg_key):
        raise ErrorResponse(ErrorCode.MSG_KEY_INVALID, "MsgKey is malformed")
    message = find_message(world, request.from_account, request.to_account, request.msg_key)
    if message is None:
        raise ErrorResponse(ErrorCode.MESSAGE_RECALL_NOT_FOUND, "MsgKey: there is no such message")
    if message.recalled:
        raise ErrorResponse(ErrorCode.MESSAGE_ALREADY_RECALLED, "MsgKey: the message has been recalled")
    message.recalled = True
    message.unread = False
    return AdminMsgWithdrawResponse()


@handles("openim/modify_c2c_msg")
def modify_c2c_msg(world: AppState, request: ModifyC2CMsgRequest) -> ModifyC2CMsgResponse:
    """Change the content of a message."""
    world.account(request.from_account, ErrorCode.MESSAGE_ACCOUNT_INVALID, "From_Account")
    world.account(request.to_account, ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    message = find_message(world, request.from_account, request.to_account, request.msg_key)
    if message is None or message.recalled:
        raise ErrorResponse(ErrorCode.MESSAGE_REQUEST_INVALID, "MsgKey: there is no such message")
    if request.msg_body is not None:
        message.body = list(request.msg_body)
    if request.cloud_custom_data is not None:
        message.custom_data = request.cloud_custom_data
    return ModifyC2CMsgResponse()


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
    """Return a new message, or the earlier one if this call is a retry."""
    message = Message(
        sender=sender,
        recipient=recipient,
        seq=fill_u32(request.msg_seq),
        random=request.msg_random,
        time=world.now(),
        body=list[MsgElement](request.msg_body),
        custom_data=request.cloud_custom_data,
        sent_at=world.clock(),
        unread=SendMsgControl.NO_UNREAD not in (request.send_msg_control or ()),
    )
    # The key and the window of the service are facts of the catalog, by which clients decide about retries, too.
    effect = request.operation.effect
    dedupe_key = (sender, recipient, message.seq, message.random)
    for known in reversed(world.messages_between(sender, recipient)):
        same = (known.sender, known.recipient, known.seq, known.random) == dedupe_key
        same = same and (not effect.identical or known.body == message.body)
        if same and message.sent_at - known.sent_at < effect.within:
            return known
    if request.sync_other_machine == SyncOtherMachine.NO_SYNC and sender != recipient:
        message.hidden_from.add(sender)
    # A message for online devices only is in no history. It is stored to recognise its retries.
    if online_only or request.msg_life_time == _ONLINE_ONLY:
        message.hidden_from.update((sender, recipient))
        message.unread = False
    _store(world, message, listed=SendMsgControl.NO_LAST_MSG not in (request.send_msg_control or ()))
    return message


def _store(world: AppState, message: Message, *, listed: bool = True) -> None:
    world.messages.append(message)
    for user_id, peer in ((message.sender, message.recipient), (message.recipient, message.sender)):
        if listed and user_id not in message.hidden_from:
            world.touch(user_id, ConversationType.C2C, peer, message.time)


def find_message(world: AppState, sender: str, recipient: str, key: str) -> Message | None:
    """Return the message with a key that one user sent to another, if there is one."""
    between = world.messages_between(sender, recipient)
    return next((known for known in between if (known.sender, known.key) == (sender, key)), None)
