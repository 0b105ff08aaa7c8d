# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from timsdk_runtime.wire import Model, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.call_media_type import CallMediaType
    from timsdk._types.call_result import CallResult
    from timsdk._types.call_room_id_type import CallRoomIdType
    from timsdk._types.call_type import CallType


@attrs.define(kw_only=True, eq=False, repr=False)
class CallRecord(Model):
    """The record of a finished call."""

    _known = frozenset(
        {
            "CallId",
            "Caller_Account",
            "MediaType",
            "CallType",
            "StartTime",
            "EndTime",
            "AcceptTime",
            "CallResult",
            "CalleeList_Account",
            "RoomId",
            "RoomIdType",
        }
    )

    call_id: str
    """Call ID."""
    caller_account: str
    """User ID of the caller."""
    media_type: CallMediaType | str
    """Kind of call."""
    call_type: CallType | str
    """One-to-one or group call."""
    start_time: int
    """Start of the call. Unix time in seconds."""
    end_time: int
    """End of the call. Unix time in seconds."""
    accept_time: int | None = None
    """Time of the answer. Unix time in seconds."""
    call_result: CallResult | str
    """How the call ended."""
    callee_list_account: list[str]
    """User IDs of the parties. The caller is among them."""
    room_id: str
    """TRTC room ID."""
    room_id_type: CallRoomIdType | int
    """How the room is named."""


def decode_call_record(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CallRecord)
    model.call_id = get("CallId")
    model.caller_account = get("Caller_Account")
    model.media_type = get("MediaType")
    model.call_type = get("CallType")
    model.start_time = get("StartTime")
    model.end_time = get("EndTime")
    model.accept_time = get("AcceptTime")
    model.call_result = get("CallResult")
    model.callee_list_account = get("CalleeList_Account")
    model.room_id = get("RoomId")
    model.room_id_type = get("RoomIdType")
    model._extra, model._wire = None, wire
    return model


def encode_call_record(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if (field := model.caller_account) is not None:
        wire["Caller_Account"] = field
    if (field := model.media_type) is not None:
        wire["MediaType"] = field
    if (field := model.call_type) is not None:
        wire["CallType"] = field
    if (field := model.start_time) is not None:
        wire["StartTime"] = field
    if (field := model.end_time) is not None:
        wire["EndTime"] = field
    if (field := model.accept_time) is not None:
        wire["AcceptTime"] = field
    if (field := model.call_result) is not None:
        wire["CallResult"] = field
    if (field := model.callee_list_account) is not None:
        wire["CalleeList_Account"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_id_type) is not None:
        wire["RoomIdType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CallRecord, encode_call_record, decode_call_record)
