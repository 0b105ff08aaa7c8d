"""History of one-to-one messages: pages, deletion for one side, read marks, unread counts."""

from __future__ import annotations

import json
from collections.abc import Sequence

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
    AdminSetMsgReadRequest,
    AdminSetMsgReadResponse,
    C2CMsgReadReceiptRequest,
    C2CMsgReadReceiptResponse,
    DeleteC2CMsgRambleRequest,
    DeleteC2CMsgRambleResponse,
)
from timsdk.types import C2CMessage, C2CMessageState

from timsdk_emulator.handlers.messages import find_message
from timsdk_emulator.registry import ErrorResponse, handles
from timsdk_emulator.state import AppState, Message
from timsdk_runtime.model.codec import encode

PAGE_BYTES = 13 * 1024
"""Largest size of the messages in one page of history."""


@handles("openim/admin_getroammsg")
def admin_get_roam_msg(world: AppState, request: AdminGetRoamMsgRequest) -> AdminGetRoamMsgResponse:
    """Return a page of the history of two users: the latest messages of the span, oldest first."""
    operator, peer = request.operator_account, request.peer_account
    world.account(operator, ErrorCode.FROM_ACCOUNT_INVALID, "Operator_Account")
    world.account(peer, ErrorCode.TO_ACCOUNT_INVALID, "Peer_Account")
    seen = [
        message
        for message in world.messages_between(operator, peer)
        if operator not in message.hidden_from and request.min_time <= message.time <= request.max_time
    ]
    seen.sort(key=lambda message: (message.time, message.seq))
    if request.last_msg_key:
        position = next((index for index, message in enumerate(seen) if message.key == request.last_msg_key), None)
        seen = seen[:position]
    page: list[C2CMessage] = []
    size = 0
    for message in reversed(seen):
        entry = _to_wire(message)
        size += len(json.dumps(encode(entry)))
        if len(page) >= max(request.max_cnt, 1) or (page and size > PAGE_BYTES):
            break
        page.append(entry)
    page.reverse()
    return AdminGetRoamMsgResponse(
        complete=len(page) == len(seen),
        msg_cnt=len(page),
        last_msg_time=page[0].msg_time_stamp if page else 0,
        last_msg_key=page[0].msg_key if page else "",
        msg_list=page,
    )


@handles("openim/delete_c2c_msg_ramble")
def delete_c2c_msg_ramble(world: AppState, request: DeleteC2CMsgRambleRequest) -> DeleteC2CMsgRambleResponse:
    """Delete messages from the history of one side."""
    world.account(request.operator_account, ErrorCode.FROM_ACCOUNT_INVALID, "Operator_Account")
    found = {
        message.key: message for message in world.messages_between(request.operator_account, request.peer_account)
    }
    for key in request.msg_key_list:
        if key in found:
            found[key].hidden_from.add(request.operator_account)
    return DeleteC2CMsgRambleResponse(
        invalid_msg_key_list=[key for key in request.msg_key_list if key not in found] or None
    )


@handles("openim/admin_set_msg_read")
def admin_set_msg_read(world: AppState, request: AdminSetMsgReadRequest) -> AdminSetMsgReadResponse:
    """Mark the messages of a conversation as read, up to a time."""
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
    """Record that the recipient has read messages."""
    for item in request.c2c_msg_info:
        message = find_message(world, item.from_account, item.to_account, item.msg_key)
        if message is not None:
            message.receipt = True
    return C2CMsgReadReceiptResponse()


@handles("openim/get_c2c_unread_msg_num")
def get_c2c_unread_msg_num(world: AppState, request: GetC2CUnreadMsgNumRequest) -> GetC2CUnreadMsgNumResponse:
    """Count the unread messages of a user, in all or for each given peer."""
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


def _unread(world: AppState, user_id: str, peer: str | None = None) -> Sequence[Message]:
    return [
        message
        for message in world.messages
        if message.unread and message.recipient == user_id and peer in (None, message.sender)
    ]


def _to_wire(message: Message) -> C2CMessage:
    return C2CMessage(
        from_account=message.sender,
        to_account=message.recipient,
        msg_seq=message.seq,
        msg_random=message.random,
        msg_time_stamp=message.time,
        msg_flag_bits=C2CMessageState.RECALLED if message.recalled else C2CMessageState.NORMAL,
        is_peer_read=message.receipt,
        msg_key=message.key,
        msg_body=message.body,
        cloud_custom_data=message.custom_data,
    )
