# Generated from spec/apis/call_engine_http_srv/get_call_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.call_participant import CallParticipant, decode_call_participant
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.call_media_type import CallMediaType
    from timsdk._types.call_room_id_type import CallRoomIdType


@attrs.define(kw_only=True, eq=False, repr=False)
class OngoingCall(Model):
    """An ongoing call."""

    _known = frozenset({"CallId", "MediaType", "ChatGroupId", "RoomId", "RoomIdType"})

    call_id: str
    """Call ID."""
    media_type: CallMediaType | str
    """Kind of call."""
    chat_group_id: str
    """Group the call belongs to. Empty where there is none."""
    room_id: str
    """TRTC room ID. Empty where there is none."""
    room_id_type: CallRoomIdType | int
    """How the room is named."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetCallInfoRequest(Request["GetCallInfoResponse"]):
    """Get the live state of an ongoing call."""

    _known = frozenset({"CallId"})

    call_id: str
    """Call ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetCallInfoResponse(Response):
    """Answer to `call_engine_http_srv/get_call_info`."""

    _known = frozenset({*ENVELOPE, "CallInfo", "UserList"})

    call_info: OngoingCall
    """The call."""
    user_list: list[CallParticipant]
    """Users in the call."""


def decode_ongoing_call(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OngoingCall)
    model.call_id = get("CallId")
    model.media_type = get("MediaType")
    model.chat_group_id = get("ChatGroupId")
    model.room_id = get("RoomId")
    model.room_id_type = get("RoomIdType")
    model._extra, model._wire = None, wire
    return model


def encode_ongoing_call(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if (field := model.media_type) is not None:
        wire["MediaType"] = field
    if (field := model.chat_group_id) is not None:
        wire["ChatGroupId"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_id_type) is not None:
        wire["RoomIdType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(OngoingCall, encode_ongoing_call, decode_ongoing_call)


def decode_get_call_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetCallInfoRequest)
    model.call_id = get("CallId")
    model._extra, model._wire = None, wire
    return model


def encode_get_call_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetCallInfoRequest, encode_get_call_info_request, decode_get_call_info_request)


def decode_get_call_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetCallInfoResponse)
    model.call_info = decode_ongoing_call(get("CallInfo"))
    model.user_list = decode_list(decode_call_participant, get("UserList"))
    model._extra, model._wire = None, wire
    return model


def encode_get_call_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_info) is not None:
        wire["CallInfo"] = encode(field)
    if (field := model.user_list) is not None:
        wire["UserList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetCallInfoResponse, encode_get_call_info_response, decode_get_call_info_response)

OPERATION: Final = Operation(
    service="call_engine_http_srv",
    command="get_call_info",
    method="callkit.get_call_info",
    summary="Get the live state of an ongoing call.",
    request_type=GetCallInfoRequest,
    response_type=GetCallInfoResponse,
    request_decoder=decode_get_call_info_request,
    response_decoder=decode_get_call_info_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/68932",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    errors={101001: "", 101002: "", 101004: ""},
)
GetCallInfoRequest.operation = OPERATION
GetCallInfoResponse.operation = OPERATION
