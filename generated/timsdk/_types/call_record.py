# Generated from spec/types/callkit.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register

if TYPE_CHECKING:
    from timsdk._types.call_media_type import CallMediaType
    from timsdk._types.call_result import CallResult
    from timsdk._types.call_room_id_type import CallRoomIdType
    from timsdk._types.call_type import CallType
    from timsdk_runtime.model.base import JsonObject


class CallRecord(Model):
    """The record of a finished call."""

    __slots__ = {
        "call_id": "CallId",
        "caller_account": "Caller_Account",
        "media_type": "MediaType",
        "call_type": "CallType",
        "start_time": "StartTime",
        "end_time": "EndTime",
        "accept_time": "AcceptTime",
        "call_result": "CallResult",
        "callee_list_account": "CalleeList_Account",
        "room_id": "RoomId",
        "room_id_type": "RoomIdType",
    }

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
    accept_time: int | None
    """Time when the call was accepted. Unix time in seconds."""
    call_result: CallResult | str
    """How the call ended."""
    callee_list_account: list[str]
    """User IDs of the parties, the caller included."""
    room_id: str
    """TRTC room ID."""
    room_id_type: CallRoomIdType | int
    """How the room is named."""

    def __init__(
        self,
        *,
        call_id: str,
        caller_account: str,
        media_type: CallMediaType | str,
        call_type: CallType | str,
        start_time: int,
        end_time: int,
        accept_time: int | None = None,
        call_result: CallResult | str,
        callee_list_account: list[str],
        room_id: str,
        room_id_type: CallRoomIdType | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.call_id = call_id
        self.caller_account = caller_account
        self.media_type = media_type
        self.call_type = call_type
        self.start_time = start_time
        self.end_time = end_time
        self.accept_time = accept_time
        self.call_result = call_result
        self.callee_list_account = callee_list_account
        self.room_id = room_id
        self.room_id_type = room_id_type


def decode_call_record(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CallRecord)
    model.call_id = wire.pop("CallId", None)
    model.caller_account = wire.pop("Caller_Account", None)
    model.media_type = wire.pop("MediaType", None)
    model.call_type = wire.pop("CallType", None)
    model.start_time = wire.pop("StartTime", None)
    model.end_time = wire.pop("EndTime", None)
    model.accept_time = wire.pop("AcceptTime", None)
    model.call_result = wire.pop("CallResult", None)
    model.callee_list_account = wire.pop("CalleeList_Account", None)
    model.room_id = wire.pop("RoomId", None)
    model.room_id_type = wire.pop("RoomIdType", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CallRecord, encode_call_record, decode_call_record)
