"""The bodies that the loopback server responds with: examples of the vendor, and lists of any length."""

from __future__ import annotations

import json
from typing import Any

SEND = "openim/sendmsg"
MEMBERS = "group_open_http_svc/get_group_member_info"

_OK = {"ActionStatus": "OK", "ErrorInfo": "", "ErrorCode": 0}


def sent() -> bytes:
    """Return the response to one message."""
    return _json({**_OK, "MsgTime": 1572870301, "MsgKey": "89541_2574206_1572870301"})


def members(count: int) -> bytes:
    """Return a page of group members; 500 of them are some 110 KB."""
    return _json({**_OK, "MemberNum": count, "MemberList": [_member(number) for number in range(count)]})


def peers() -> dict[str, bytes]:
    """Return the smallest responses that the other SDKs accept, by path."""
    return {
        "index.json": _json({"MessageId": "1", "MD5OfMessageBody": "1", "Response": {"RequestId": "1"}}),
        "v1/customers": _json({"id": "cus_1", "object": "customer", "name": "bob"}),
        "channels/messaging/bench/message": _json({"message": {"id": "1", "text": "hi"}, "duration": "1ms"}),
        "chat/completions": _json({
            "id": "1",
            "object": "chat.completion",
            "created": 1572870301,
            "model": "m",
            "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}],
        }),
    }  # fmt: skip


def _member(number: int) -> dict[str, Any]:
    return {
        "Member_Account": f"user_{number:06}",
        "Role": "Member",
        "JoinTime": 1425976500 + number,
        "MsgSeq": 1233 + number,
        "MsgFlag": "AcceptAndNotify",
        "LastSendMsgTime": 1425976500,
        "MuteUntil": 0,
        "NameCard": f"{number}",
        "AppMemberDefinedData": [{"Key": "Defined1", "Value": "Modified1"}],
    }


def _json(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
