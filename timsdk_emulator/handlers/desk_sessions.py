"""Desk: sessions of users with agents, and their messages."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.handlers.desk_members import MEMBERS
from timsdk_emulator.registry import ErrorResponse, Json, plays
from timsdk_emulator.resources import Page, Resource, texts
from timsdk_emulator.state import AppState

_S = "desk_http_svc/"
_FREE = "STATUS_FREE"
_CHATBOT, _QUEUE, _AGENT, _NONE = "Chatbot", "Queueing", "Agent", "NotInSession"
_USER = 1
_ASCENDING = 1
_MESSAGES = Page(default=20, total="TotalCount")

SESSIONS = Resource(
    table="desk_sessions", key="SessionId", missing=ErrorCode.DESK_SESSION_NOT_FOUND,
    assign=texts("desk_sessions", "session-"), stamps={"Timestamp": lambda world: world.now()},
)  # fmt: skip


def _choose(world: AppState, mails: list[str] | None, group_id: int | None) -> str | None:
    """Return the mail address of a free agent, of a list or of a group."""
    for mail, member in world.table("desk_members").items():
        listed = mail in mails if mails else group_id in (None, *member.get("MemberGroupIDList", ()))
        if listed and member["Status"] == _FREE:
            return str(mail)
    return None


def _session_of(world: AppState, user_id: str | None) -> Json | None:
    sessions = world.table("desk_sessions").values()
    return next((one for one in sessions if one["ClientUserId"] == user_id and one["CurrentState"] != _NONE), None)


@plays(_S + "contact_user")
def contact_user(world: AppState, body: Json) -> Json:
    """Begin a session of a user with an agent who is free."""
    user_id, mail = body["ClientUserID"], body.get("MemberId")
    world.account(user_id, ErrorCode.DESK_USER_NOT_FOUND, "ClientUserID")
    if mail is not None:
        status = MEMBERS.find(world, body, mail)["Status"]
        if status != _FREE:
            offline = status == "STATUS_OFFLINE"
            code = ErrorCode.DESK_AGENT_OFFLINE if offline else ErrorCode.DESK_AGENT_ON_BREAK
            raise ErrorResponse(code, f"MemberId: the agent has the state {status}")
    if _session_of(world, user_id) is not None:
        raise ErrorResponse(ErrorCode.DESK_USER_IN_SESSION, "ClientUserID: the user has a session")
    chosen = _choose(world, [mail] if mail else None, body.get("GroupId"))
    if chosen is None:
        raise ErrorResponse(ErrorCode.DESK_NO_AGENT_ONLINE, "no agent is free")
    begin_session(world, user_id, body["IMAgentUserID"], chosen)
    return {"MemberId": chosen}


def begin_session(world: AppState, user_id: str, service: str, agent: str | None = None) -> str:
    """Begin a session of a user, with a robot where no agent is given, and return its ID.

    Client SDKs begin sessions, so a test calls this for the APIs that act on one.
    """
    state = _AGENT if agent else _CHATBOT
    fields: Json = {
        "ClientUserId": user_id,
        "service": service,
        "AgentId": agent or "",
        "CurrentState": state,
        "messages": [],
    }
    return str(SESSIONS.put(world, {}, fields)["SessionId"])


@plays(_S + "get_session_state")
def get_session_state(world: AppState, body: Json) -> Json:
    """Return the state of a session, or of the session of a user."""
    if body.get("SessionId"):
        return SESSIONS.find(world, body)
    if not body.get("ClientUserId"):
        raise ErrorResponse(ErrorCode.DESK_PARAM_INVALID, "SessionId and ClientUserId are missing")
    return _session_of(world, body["ClientUserId"]) or {"CurrentState": _NONE}


@plays(_S + "transfer_to_human")
def transfer(world: AppState, body: Json) -> Json:
    """Hand a session over to a free agent, or put it into the queue."""
    session = SESSIONS.find(world, body)
    if session["CurrentState"] == _NONE:
        raise ErrorResponse(ErrorCode.DESK_PARAM_INVALID, "SessionId: the session has ended")
    agent = _choose(world, body.get("AgentIdList"), body.get("AgentGroupId"))
    queued = agent is None and not body.get("DisableQueuing")
    if agent is not None or queued:
        session.update(CurrentState=_QUEUE if queued else _AGENT, AgentId=agent or "")
    return {"AgentId": agent or "", "IsInQueue": int(queued)}


@plays(_S + "end_session")
def end_session(world: AppState, body: Json) -> None:
    """End a session."""
    if not body.get("SessionId"):
        raise ErrorResponse(ErrorCode.DESK_PARAM_INVALID, "SessionId is missing")
    session = SESSIONS.find(world, body)
    session.update(CurrentState=_NONE, Duration=world.now() - session["Timestamp"])


@plays(_S + "send_msg")
def send_message(world: AppState, body: Json) -> None:
    """Send a message in a session; without one, from an account to another."""
    if body.get("SessionId"):
        _append(world, SESSIONS.find(world, body), body["MsgBody"])
    elif not (body.get("FromAccount") and body.get("ToAccount")):
        raise ErrorResponse(
            ErrorCode.DESK_PARAM_INVALID, "SessionId is missing, and FromAccount or ToAccount as well"
        )


@plays(_S + "send_stream_msg_v2", _S + "send_stream_msg")
def send_stream(world: AppState, body: Json) -> Json:
    """Begin a message that grows, or continue one."""
    session = SESSIONS.find(world, body)
    text = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": body.get("Chunk", "")}}]
    content, key = body.get("MsgBody", text), body.get("MsgKey")
    if not key:
        return {"MsgKey": _append(world, session, content)}
    _find_message(session, key)["MsgBody"] += content
    return {"MsgKey": key}


@plays(_S + "modify_msg")
def modify_message(world: AppState, body: Json) -> None:
    """Change the content of a message of a session."""
    _find_message(SESSIONS.find(world, body), body["MsgKey"])["MsgBody"] = body["MsgBody"]


def _append(world: AppState, session: Json, content: list[Json]) -> str:
    key = f"{world.next_number('desk_messages')}_{world.now()}"
    message = {
        "FromAccount": session["service"],
        "FromAccountRole": _USER,
        "MsgBody": content,
        "Timestamp": world.now(),
    }
    session["messages"].append({**message, "key": key})
    return key


def _find_message(session: Json, key: str) -> Json:
    for message in session["messages"]:
        if message["key"] == key:
            found: Json = message
            return found
    raise ErrorResponse(ErrorCode.MSG_BODY_INVALID, f"MsgKey {key!r}: there is no such message")


@plays(_S + "describe_chat_messages")
def describe_messages(world: AppState, body: Json) -> Json:
    """Return a page of the messages of a session."""
    messages = SESSIONS.find(world, body)["messages"]
    shown, told = _MESSAGES.cut(body, messages if body.get("Order") == _ASCENDING else messages[::-1])
    return {**told, "Messages": shown}


@plays(_S + "describe_im_cdr_list")
def describe_sessions(world: AppState, body: Json) -> Json:
    """Return a page of the sessions that began within a time."""
    found = [
        {**session, "AgentGroupId": "", "EndStatus": session["CurrentState"], "ChannelType": ""}
        for session in world.table("desk_sessions").values()
        if body["StartTimestamp"] <= session["Timestamp"] <= body["EndTimestamp"]
        and body.get("ClientUserId") in (None, session["ClientUserId"])
    ]
    shown, told = _MESSAGES.cut(body, found)
    return {**told, "IMCdrList": shown}


@plays(_S + "describe_reception_realtime_statistics")
def reception_statistics(world: AppState, _: Json) -> Json:
    """Return how many sessions and agents are in which state."""
    states = [session["CurrentState"] for session in world.table("desk_sessions").values()]
    agents = [member["Status"] for member in world.table("desk_members").values()]
    return {
        "Data": {
            "CurrentAgentAcceptCnt": states.count(_AGENT),
            "CurrentQueueCnt": states.count(_QUEUE),
            "FreeAgentCnt": agents.count(_FREE),
            "RestAgentCnt": agents.count("STATUS_REST"),
            "BusyAgentCnt": agents.count("STATUS_NOT_READY"),
        }
    }
