"""Calls that a robot starts, and their records."""

from __future__ import annotations

from timsdk import ErrorCode

from timsdk_emulator.registry import Json, plays
from timsdk_emulator.resources import Page, Resource, texts
from timsdk_emulator.state import AppState

CALLS = Resource(table="calls", key="CallId", missing=ErrorCode.CALL_NOT_FOUND, assign=texts("calls", "call-"))
RECORDS = Resource(table="call_records", key="CallId", missing=ErrorCode.CALL_RECORD_NOT_FOUND)
RECORDS.reads("call_record_http_srv/get_record_by_callid", into="CallRecord")
_RECORDS = Page(start="Page", size="NumberPerPage", default=10, first=1, by_number=True, total="TotalNum")
_SINGLE = 1


@plays("call_engine_http_srv/start_call_by_robot")
def start_call(world: AppState, body: Json) -> None:
    """Let a robot call users; the response has no ID, `world.table("calls")` has."""
    caller = body["Robot_Account"]
    for user_id in (caller, *body["CalleeList_Account"]):
        world.account(user_id, ErrorCode.CALL_PARAM_INVALID, "Robot_Account or CalleeList_Account")
    callees: list[str] = body["CalleeList_Account"]
    CALLS.put(world, body, {**body["CallInfo"], "caller": caller, "callees": callees, "started": world.now()})


@plays("call_engine_http_srv/get_call_info")
def get_call_info(world: AppState, body: Json) -> Json:
    """Return a call that goes on, and who takes part."""
    call = CALLS.find(world, body)
    users = [{"User_Account": call["caller"], "Status": "Calling"}]
    users += [{"User_Account": name, "Status": "Waiting"} for name in call["callees"]]
    return {"CallInfo": call, "UserList": users}


@plays("call_engine_http_srv/end_call")
def end_call(world: AppState, body: Json) -> None:
    """End a call, which makes it a record."""
    call = CALLS.find(world, body)
    del world.table("calls")[call["CallId"]]
    record = {
        "Caller_Account": call["caller"], "CalleeList_Account": call["callees"], "StartTime": call["started"],
        "EndTime": world.now(), "CallResult": "Cancel",
        "CallType": "SingleCall" if len(call["callees"]) == _SINGLE else "MultiCall",
    }  # fmt: skip
    kept: Json = {name: call[name] for name in ("CallId", "MediaType", "RoomId", "RoomIdType") if name in call}
    RECORDS.put(world, body, {**kept, **record})


def _matches(body: Json, record: Json) -> bool:
    exact = all(body.get(name) in (None, record[name]) for name in ("CallResult", "CallType"))
    return exact and body.get("StartTime", 0) <= record["StartTime"] <= body.get("EndTime", record["StartTime"])


@plays("call_record_http_srv/get_record_by_filter")
def get_records(world: AppState, body: Json) -> Json:
    """Return a page of the records that match."""
    records = [record for record in world.table("call_records").values() if _matches(body, record)]
    shown, told = _RECORDS.cut(body, records)
    return {**told, "Page": body.get("Page") or 1, "CallRecordList": shown}
