"""What hangs on messages: key-values, read receipts of groups, pins."""

from __future__ import annotations

from timsdk import ErrorCode
from timsdk.types import GroupType, PlaceMsg

from timsdk_emulator.handlers.group_helpers import LIVE, find_group
from timsdk_emulator.handlers.messages import find_message
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page
from timsdk_emulator.state import AppState, Group

_SET, _DELETE = 1, 2
"""Operations on key-values; the third clears them."""
_KEY_VALUES = 300
"""Keys of a message, at most."""
_RECEIPT_MEMBERS = 200
"""Members of a group with read receipts, at most."""
_WITHOUT_RECEIPTS = (LIVE, GroupType.COMMUNITY)
_PINS = 10
"""Pinned messages of a group, at most."""
_UNREAD = 1
"""Filter of the users who have not read a message."""
_RECEIPTS = Page(start="Cursor", size="Count", textual=True, next="Cursor")


@plays("openim_msg_ext_http_svc/set_key_values")
def set_key_values(world: AppState, body: Json) -> Json:
    """Set, delete or clear key-values of a one-to-one message."""
    return _change(world, _c2c_key(world, body), body)


@plays("openim_msg_ext_http_svc/get_key_values")
def get_key_values(world: AppState, body: Json) -> Json:
    """Return the key-values of a one-to-one message that changed since a number."""
    return _changed_since(world, _c2c_key(world, body), body)


@plays("openim_msg_ext_http_svc/group_set_key_values")
def group_set_key_values(world: AppState, body: Json) -> Json:
    """Set, delete or clear key-values of a group message."""
    return _change(world, _group_key(world, body), body)


@plays("openim_msg_ext_http_svc/group_get_key_values")
def group_get_key_values(world: AppState, body: Json) -> Json:
    """Return the key-values of a group message that changed since a number."""
    return _changed_since(world, _group_key(world, body), body)


def _c2c_key(world: AppState, body: Json) -> str:
    sender, recipient = body.get("From_Account") or world.administrator, body["To_Account"]
    if find_message(world, sender, recipient, body["MsgKey"]) is None:
        raise ErrorResponse(ErrorCode.MESSAGE_OR_EXTENSION_NOT_FOUND, "MsgKey: there is no such message")
    return f"{sender} {recipient} {body['MsgKey']}"


def _group_key(world: AppState, body: Json) -> str:
    group = find_group(world, body["GroupId"])
    _check_message(group, body["MsgSeq"], ErrorCode.MESSAGE_OR_EXTENSION_NOT_FOUND)
    return f"{group.group_id} {body['MsgSeq']}"


def _check_message(group: Group, seq: int, code: ErrorCode) -> None:
    if not any(message.seq == seq and message.place == PlaceMsg.NORMAL for message in group.messages):
        raise ErrorResponse(code, f"MsgSeq {seq}: there is no such message")


def _change(world: AppState, message: str, body: Json) -> Json:
    if message not in world.table("extendable"):
        info = "the message was sent without SupportMessageExtension"
        raise ErrorResponse(ErrorCode.MESSAGE_EXTENSION_UNSUPPORTED, info)
    held = world.table("key_values", message)
    values: Json = held.setdefault("values", {})
    if body["OperateType"] not in (_SET, _DELETE):
        held["latest"] = held["cleared"] = held.get("latest", 0) + 1
        values.clear()
        return {"ExtensionList": []}
    results: list[Json] = []
    for item in body.get("ExtensionList") or ():
        code = 0
        if body["OperateType"] == _DELETE:
            code = 0 if values.pop(item["Key"], None) else int(ErrorCode.MESSAGE_OR_EXTENSION_NOT_FOUND)
        elif item["Key"] not in values and len(values) >= _KEY_VALUES:
            code = int(ErrorCode.GROUP_PARAM_INVALID)
        seq = held["latest"] = held.get("latest", 0) + (not code)
        if body["OperateType"] == _SET and not code:
            values[item["Key"]] = {"Key": item["Key"], "Value": item["Value"], "Seq": seq}
        results.append({"ErrorCode": code, "Extension": {**item, "Seq": seq}})
    return {"ExtensionList": results}


def _changed_since(world: AppState, message: str, body: Json) -> Json:
    held = world.table("key_values", message)
    start = body.get("StartSeq") or 0
    return {
        "ExtensionList": [item for item in held.get("values", {}).values() if item["Seq"] >= start],
        "CompleteFlag": 1,
        "LatestSeq": held.get("latest", 0),
        "ClearSeq": held.get("cleared", 0),
    }


@plays("group_open_http_svc/group_msg_receipt")
def group_msg_receipt(world: AppState, body: Json) -> None:
    """Note that a member has read messages; groups above 200 members have no receipts."""
    group = find_group(world, body["GroupId"], not_for=_WITHOUT_RECEIPTS)
    if len(group.members) > _RECEIPT_MEMBERS:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "the group has too many members for receipts")
    if body["From_Account"] not in group.members:
        raise ErrorResponse(ErrorCode.GROUP_PERMISSION_DENIED, "From_Account is not a member of the group")
    for item in body["MsgSeqList"]:
        readers = world.table("receipts", group.group_id).get(str(item["MsgSeq"]))
        if readers is not None:
            readers[body["From_Account"]] = world.now()


@plays("group_open_http_svc/get_group_msg_receipt")
def get_group_msg_receipt(world: AppState, body: Json) -> Json:
    """Return how many members have read messages that were sent with receipts."""
    group = find_group(world, body["GroupId"], not_for=_WITHOUT_RECEIPTS)
    entries: list[Json] = []
    for item in body["MsgSeqList"]:
        readers = world.table("receipts", group.group_id).get(str(item["MsgSeq"]))
        if readers is None:
            entries.append({"MsgSeq": item["MsgSeq"], "Code": int(ErrorCode.READ_RECEIPT_NOT_FOUND)})
            continue
        unread = len(_addressees(group, item["MsgSeq"]) - readers.keys())
        entries.append({"MsgSeq": item["MsgSeq"], "Code": 0, "ReadNum": len(readers), "UnreadNum": unread})
    return {"GroupMsgReceiptList": entries}


@plays("group_open_http_svc/get_group_msg_receipt_detail")
def get_group_msg_receipt_detail(world: AppState, body: Json) -> Json:
    """Return a page of the members who have read a message, or have not."""
    group = find_group(world, body["GroupId"], not_for=_WITHOUT_RECEIPTS)
    seq = body.get("MsgSeq") or 0
    readers = world.table("receipts", group.group_id).get(str(seq))
    if readers is None:
        raise ErrorResponse(ErrorCode.READ_RECEIPT_NOT_FOUND, f"MsgSeq {seq}: the message has no read receipts")
    unread = body["Filter"] == _UNREAD
    names = sorted(_addressees(group, seq) - readers.keys()) if unread else list(readers)
    shown, told = _RECEIPTS.cut(body, names)
    finished = 0 if told["Cursor"] else 1
    field = "Unread_Account" if unread else "Read_Account"
    into = "UnreadList" if unread else "ReadList"
    return {
        **told,
        "MsgSeq": seq,
        "IsFinish": finished,
        "IsFinished": finished,
        into: [{field: name} for name in shown],
    }


def _addressees(group: Group, seq: int) -> set[str]:
    senders = {message.sender for message in group.messages if message.seq == seq}
    return set(group.members) - senders


@plays("group_open_http_svc/pin_message")
def pin_message(world: AppState, body: Json) -> None:
    """Pin a message, of 10 at most."""
    group = find_group(world, body["GroupId"], not_for=(LIVE,))
    if not body.get("TopicId"):
        _check_message(group, body["MsgSeq"], ErrorCode.GROUP_PARAM_INVALID)
    pins = _pins(world, body)
    if str(body["MsgSeq"]) in pins:
        raise ErrorResponse(ErrorCode.GROUP_MESSAGE_ALREADY_PINNED, "MsgSeq: the message is pinned")
    if len(pins) >= _PINS:
        raise ErrorResponse(ErrorCode.GROUP_PINNED_MESSAGES_LIMIT, f"{_PINS} messages of the group are pinned")
    pinner = body.get("Pinner_Account") or world.administrator
    pins[str(body["MsgSeq"])] = {"MsgSeq": body["MsgSeq"], "Pinner_Account": pinner}


@plays("group_open_http_svc/unpin_message")
def unpin_message(world: AppState, body: Json) -> None:
    """Unpin a message."""
    find_group(world, body["GroupId"], not_for=(LIVE,))
    _pins(world, body).pop(str(body["MsgSeq"]), None)


@plays("group_open_http_svc/get_pinned_messages")
def get_pinned_messages(world: AppState, body: Json) -> Json:
    """Return the pinned messages of a group or a topic, the newest pin first."""
    find_group(world, body["GroupId"], not_for=(LIVE,))
    return {"PinnedMsgList": [*_pins(world, body).values()][::-1]}


def _pins(world: AppState, body: Json) -> dict[str, Json]:
    return world.table("pins", body.get("TopicId") or body["GroupId"])
