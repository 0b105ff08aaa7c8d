"""Events of group messages."""

from __future__ import annotations

from timsdk import catalog
from timsdk.message import SendGroupMsgRequest
from timsdk.types import ForbidCallbackControl, GroupType, MsgSeqItem
from timsdk.webhooks import (
    BotOnGroupMessage,
    GroupAfterReadReceipt,
    GroupAfterRecallMsg,
    GroupAfterSendMsg,
    GroupBeforeSendMsg,
    GroupReadReceipt,
    GroupSendMsgException,
)

from timsdk_emulator.firing.registry import Watch, asks, fires
from timsdk_emulator.firing.rules.common import forbids, group_time, members, milliseconds, replace_message
from timsdk_emulator.handlers.group_helpers import check_accounts, find_group
from timsdk_emulator.handlers.group_messages import check_mute
from timsdk_emulator.registry import Json
from timsdk_emulator.state import AppState, Group

_SEND = "group_open_http_svc/send_group_msg"


def _request(body: Json) -> SendGroupMsgRequest:
    request: SendGroupMsgRequest = catalog[_SEND].decode_request(body)
    return request


def _sent(group: Group | None) -> int:
    return 0 if group is None else len(group.messages)


def _dropped(world: AppState, _: GroupBeforeSendMsg) -> Json:
    return {"MsgTime": world.now(), "MsgSeq": 0}


@asks(GroupBeforeSendMsg, _SEND, dropped=_dropped)
def before_sending(world: AppState, body: Json) -> Watch:
    """Ask before a message is sent to a group."""
    group, request = find_group(world, body["GroupId"]), _request(body)
    sender = request.from_account or world.administrator
    check_accounts(world, [sender], "From_Account")
    if request.from_account is not None:
        check_mute(world, group, sender)
    if forbids(body, ForbidCallbackControl.FORBID_BEFORE_SEND_MSG_CALLBACK):
        return
    reply, changed = yield GroupBeforeSendMsg(
        group_id=group.group_id,
        group_type=group.kind,
        from_account=sender,
        operator_account=world.administrator,
        random=request.random,
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(request.msg_body),
        cloud_custom_data=request.cloud_custom_data,
        topic_id=request.topic_id,
        event_time=group_time(world),
    )
    replace_message(_SEND, changed, reply)


@fires(GroupAfterSendMsg, _SEND)
def after_sending(world: AppState, body: Json) -> Watch:
    """Tell that a message was sent to a group; a retry and a message beyond the rate send nothing."""
    before = _sent(world.groups.get(body["GroupId"]))
    yield None
    group, request = world.groups[body["GroupId"]], _request(body)
    if _sent(group) == before or forbids(body, ForbidCallbackControl.FORBID_AFTER_SEND_MSG_CALLBACK):
        return
    message = group.messages[-1]
    yield GroupAfterSendMsg(
        group_id=group.group_id,
        group_type=group.kind,
        from_account=message.sender,
        operator_account=world.administrator,
        random=message.random,
        msg_seq=message.seq,
        msg_time=message.time,
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(message.body),
        cloud_custom_data=message.custom_data,
        group_at_info=None if request.group_at_info is None else list(request.group_at_info),
        topic_id=request.topic_id,
        event_time=group_time(world),
    )


@fires(BotOnGroupMessage, _SEND)
def to_robots(world: AppState, body: Json) -> Watch:
    """Tell that a message mentions robots; a mention of everybody is none."""
    before = _sent(world.groups.get(body["GroupId"]))
    yield None
    group, request = world.groups[body["GroupId"]], _request(body)
    robots = world.table("robots")
    mentioned = [one.group_at_account for one in request.group_at_info or () if not one.group_at_all_flag]
    named = [user_id for user_id in mentioned if user_id in robots]
    if _sent(group) == before or not named:
        return
    message = group.messages[-1]
    yield BotOnGroupMessage(
        group_id=group.group_id,
        group_type=group.kind,
        from_account=message.sender,
        operator_account=world.administrator,
        random=message.random,
        msg_seq=message.seq,
        msg_time=message.time,
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(message.body),
        at_robots_account=named,
        cloud_custom_data=message.custom_data,
        topic_id=request.topic_id,
        event_time=milliseconds(world),
    )


@fires(GroupSendMsgException, _SEND, on_failure=True)
def after_failure(world: AppState, body: Json) -> Watch:
    """Tell that a message could not be sent to a group."""
    group, request = find_group(world, body["GroupId"]), _request(body)
    response = yield None
    yield GroupSendMsgException(
        group_id=group.group_id,
        group_type=group.kind,
        from_account=request.from_account or world.administrator,
        operator_account=world.administrator,
        random=request.random,
        online_only_flag=bool(request.online_only_flag),
        msg_body=list(request.msg_body),
        cloud_custom_data=request.cloud_custom_data,
        error_code=response["ErrorCode"],
        error_info=response["ErrorInfo"],
        event_time=group_time(world),
    )


@fires(GroupAfterRecallMsg, "group_open_http_svc/group_msg_recall")
def after_recall(world: AppState, body: Json) -> Watch:
    """Tell which messages of a group were recalled."""
    response = yield None
    group = world.groups[body["GroupId"]]
    recalled = [item["MsgSeq"] for item in response["RecallRetList"] if not item["RetCode"]]
    if recalled:
        yield GroupAfterRecallMsg(
            group_id=group.group_id,
            group_type=group.kind,
            operator_account=world.administrator,
            msg_seq_list=[MsgSeqItem(msg_seq=seq) for seq in recalled],
            topic_id=body.get("TopicId"),
            event_time=group_time(world),
        )


@fires(GroupAfterReadReceipt, _SEND)
def receipts_begin(world: AppState, body: Json) -> Watch:
    """Tell that nobody has read a new message that asks for receipts."""
    before = _sent(world.groups.get(body["GroupId"]))
    yield None
    group = world.groups[body["GroupId"]]
    if body.get("NeedReadReceipt") and _sent(group) > before and group.kind != GroupType.COMMUNITY:
        yield _receipts(world, group, [group.messages[-1].seq], ())


@fires(GroupAfterReadReceipt, "group_open_http_svc/group_msg_receipt")
def after_reading(world: AppState, body: Json) -> Watch:
    """Tell that a member has read messages that ask for receipts."""
    yield None
    group = world.groups[body["GroupId"]]
    held = world.table("receipts", group.group_id)
    seqs = [item["MsgSeq"] for item in body["MsgSeqList"] if str(item["MsgSeq"]) in held]
    if seqs and group.kind != GroupType.COMMUNITY:
        yield _receipts(world, group, seqs, (body["From_Account"],))


def _receipts(world: AppState, group: Group, seqs: list[int], readers: tuple[str, ...]) -> GroupAfterReadReceipt:
    held = world.table("receipts", group.group_id)
    senders = {message.seq: message.sender for message in group.messages}
    entries: list[GroupReadReceipt] = []
    for seq in seqs:
        others = group.members.keys() - {senders.get(seq)}
        entries.append(
            GroupReadReceipt(
                msg_seq=seq,
                read_num=len(held[str(seq)]),
                unread_num=len(others - held[str(seq)].keys()),
                read_receipt_members=members(readers),
            )
        )
    return GroupAfterReadReceipt(
        group_id=group.group_id, group_type=group.kind, group_msg_receipt_list=entries, event_time=group_time(world)
    )
