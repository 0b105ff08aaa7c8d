"""Messages that grow while they are sent, and broadcasts to all live groups."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.handlers.group_helpers import find_group
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.state import AppState


def _start(world: AppState, chunk: object) -> str:
    key = f"{world.next_number('streams')}_{world.now()}"
    world.table("streams")[key] = {"chunks": [chunk], "finished": False}
    return key


@plays("openim_robot_http_svc/send_stream_msg")
def send_robot_stream(world: AppState, body: Json) -> Json:
    """Let a robot begin a message, or continue one until it is finished."""
    world.account(body["To_Account"], ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    return _continue(world, body, body["Chunk"])


def _continue(world: AppState, body: Json, chunk: object) -> Json:
    key = body.get("MsgKey")
    if not key:
        key = _start(world, chunk)
    else:
        stream = world.table("streams").get(key)
        if stream is None or stream["finished"]:
            raise ErrorResponse(ErrorCode.MSG_KEY_INVALID, "MsgKey: no message with it is open")
        stream["chunks"].append(chunk)
    world.table("streams")[key]["finished"] = bool(body.get("Finish"))
    return {"MsgKey": key}


@plays("stream_msg/send_c2c_stream_msg")
def send_c2c_stream(world: AppState, body: Json) -> Json:
    """Begin a one-to-one message that grows."""
    world.account(body["To_Account"], ErrorCode.RECEIVER_NOT_FOUND, "To_Account")
    return {"StreamMsgID": _start(world, body["MsgBody"])}


@plays("stream_msg/send_group_stream_msg")
def send_group_stream(world: AppState, body: Json) -> Json:
    """Begin a group message that grows."""
    find_group(world, body["GroupId"])
    return {"StreamMsgID": _start(world, body["MsgBody"])}


@plays("group_open_http_svc/send_broadcast_msg")
def send_broadcast(world: AppState, body: Json) -> Json:
    """Send a message to all live groups; a retry gets the first one's number."""
    sent = world.table("broadcasts")
    known = sent.get(str(body["Random"]))
    if known is not None and known["body"] == body["MsgBody"]:
        return {"MsgSeq": known["MsgSeq"]}
    seq = world.next_number("broadcasts")
    sent[str(body["Random"])] = {"MsgSeq": seq, "body": body["MsgBody"], "time": world.now()}
    return {"MsgSeq": seq}
