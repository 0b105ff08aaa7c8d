"""Events of one-to-one messages."""

from __future__ import annotations

from typing import TypeVar

from timsdk import catalog
from timsdk.message import SendMsgRequest
from timsdk.types import ForbidCallbackControl
from timsdk.webhooks import (
    BotOnC2CMessage,
    C2CAfterMsgReport,
    C2CAfterMsgWithDraw,
    C2CAfterSendMsg,
    C2CBeforeSendMsg,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import forbids, milliseconds, replace_message
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState, Message
from timsdk_runtime.model.codec import fill_u32

E = TypeVar("E", C2CAfterSendMsg, BotOnC2CMessage)

_SEND = "openim/sendmsg"


def _request(body: Json) -> SendMsgRequest:
    request: SendMsgRequest = catalog[_SEND].decode_request(body)
    return request


def _unread(world: AppState, user_id: str, peer: str | None = None) -> int:
    """Return how many messages a user has not read, from everybody or from one."""
    return sum(
        message.unread and message.recipient == user_id and peer in (None, message.sender)
        for message in world.messages
    )


def _dropped(_: AppState, event: C2CBeforeSendMsg) -> Json:
    return {"MsgTime": event.msg_time, "MsgKey": event.msg_key}


@asks(C2CBeforeSendMsg, _SEND, dropped=_dropped)
def before_sending(world: AppState, body: Json) -> Watch:
    """Ask before a message is sent. Its number is fixed now, so that all events name one key."""
    sender = body.get("From_Account") or world.administrator
    known = world.has_account(sender) and world.has_account(body["To_Account"])
    if not known or forbids(body, ForbidCallbackControl.FORBID_BEFORE_SEND_MSG_CALLBACK):
        return
    body["MsgSeq"] = fill_u32(body.get("MsgSeq"))
    request, now = _request(body), world.now()
    reply, changed = yield C2CBeforeSendMsg(
        from_account=sender,
        to_account=request.to_account,
        msg_seq=body["MsgSeq"],
        msg_random=request.msg_random,
        msg_time=now,
        msg_key=f"{body['MsgSeq']}_{request.msg_random}_{now}",
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(request.msg_body),
        cloud_custom_data=request.cloud_custom_data,
        event_time=milliseconds(world),
    )
    replace_message(_SEND, changed, reply)


@fires(C2CAfterSendMsg, _SEND)
def after_sending(world: AppState, body: Json) -> Watch:
    """Tell that a message was sent; a retry sends nothing."""
    before = len(world.messages)
    yield None
    if len(world.messages) > before and not forbids(body, ForbidCallbackControl.FORBID_AFTER_SEND_MSG_CALLBACK):
        yield _sent(C2CAfterSendMsg, world, world.messages[-1], body)


@fires(C2CAfterSendMsg, _SEND, on_failure=True)
def after_failure(world: AppState, body: Json) -> Watch:
    """Tell that a message could not be sent."""
    response = yield None
    if forbids(body, ForbidCallbackControl.FORBID_AFTER_SEND_MSG_CALLBACK):
        return
    request = _request(body)
    message = Message(
        sender=request.from_account or world.administrator,
        recipient=request.to_account,
        seq=request.msg_seq or 0,
        random=request.msg_random,
        time=world.now(),
        body=list(request.msg_body),
        custom_data=request.cloud_custom_data,
    )
    yield _sent(C2CAfterSendMsg, world, message, body, response["ErrorCode"], response["ErrorInfo"])


def _sent(event: type[E], world: AppState, message: Message, body: Json, code: int = 0, info: str = "") -> E:
    """Return what the service tells about a message, whether to the app or to the owner of a robot."""
    return event(
        from_account=message.sender,
        to_account=message.recipient,
        msg_seq=message.seq,
        msg_random=message.random,
        msg_time=message.time,
        msg_key=message.key,
        online_only_flag=bool(body.get("OnlineOnlyFlag")),
        send_msg_result=code,
        error_info=info or "send msg succeed",
        unread_msg_num=_unread(world, message.recipient),
        msg_body=list(message.body),
        cloud_custom_data=message.custom_data,
        event_time=milliseconds(world),
    )


@fires(BotOnC2CMessage, _SEND)
def to_robot(world: AppState, body: Json) -> Watch:
    """Tell that a user wrote to a robot."""
    before = len(world.messages)
    yield None
    if len(world.messages) == before or body["To_Account"] not in world.table("robots"):
        return
    yield _sent(BotOnC2CMessage, world, world.messages[-1], body)


@fires(C2CAfterMsgReport, "openim/admin_set_msg_read")
def after_reading(world: AppState, body: Json) -> Watch:
    """Tell that a user read the messages of another."""
    yield None
    reader, peer = body["Report_Account"], body["Peer_Account"]
    yield C2CAfterMsgReport(
        report_account=reader,
        peer_account=peer,
        last_read_time=int(body.get("MsgReadTime") or world.now()),
        unread_msg_num=_unread(world, reader, peer),
        event_time=milliseconds(world),
    )


@fires(C2CAfterMsgWithDraw, "openim/admin_msgwithdraw")
def after_recall(world: AppState, body: Json) -> Watch:
    """Tell that a message was recalled."""
    yield None
    yield C2CAfterMsgWithDraw(
        from_account=body["From_Account"],
        to_account=body["To_Account"],
        msg_key=body["MsgKey"],
        unread_msg_num=_unread(world, body["To_Account"]),
        event_time=milliseconds(world),
    )
