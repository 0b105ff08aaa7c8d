# Generated from spec/apis/call_engine_http_srv/get_call_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.call_participant import CallParticipant, decode_call_participant
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.call_media_type import CallMediaType
    from timsdk._types.call_room_id_type import CallRoomIdType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class OngoingCall(Model):
    """An ongoing call."""

    __slots__ = {
        "call_id": "CallId",
        "media_type": "MediaType",
        "chat_group_id": "ChatGroupId",
        "room_id": "RoomId",
        "room_id_type": "RoomIdType",
    }

    call_id: str
    """Call ID."""
    media_type: CallMediaType | str
    """Kind of call."""
    chat_group_id: str
    """Group the call belongs to. Empty if there is none."""
    room_id: str
    """TRTC room ID. Empty if there is none."""
    room_id_type: CallRoomIdType | int
    """How the room is named."""

    def __init__(
        self,
        *,
        call_id: str,
        media_type: CallMediaType | str,
        chat_group_id: str,
        room_id: str,
        room_id_type: CallRoomIdType | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.call_id = call_id
        self.media_type = media_type
        self.chat_group_id = chat_group_id
        self.room_id = room_id
        self.room_id_type = room_id_type


class GetCallInfoRequest(Request["GetCallInfoResponse"]):
    """Get the live state of an ongoing call."""

    __slots__ = {
        "call_id": "CallId",
    }

    call_id: str
    """Call ID."""

    def __init__(
        self,
        *,
        call_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.call_id = call_id


class GetCallInfoResponse(Response):
    """Response to `call_engine_http_srv/get_call_info`."""

    __slots__ = {
        "call_info": "CallInfo",
        "user_list": "UserList",
    }

    call_info: OngoingCall
    """The call."""
    user_list: list[CallParticipant]
    """Users in the call."""

    def __init__(
        self,
        *,
        call_info: OngoingCall,
        user_list: list[CallParticipant],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.call_info = call_info
        self.user_list = user_list


def decode_ongoing_call(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OngoingCall)
    model.call_id = wire.pop("CallId", None)
    model.media_type = wire.pop("MediaType", None)
    model.chat_group_id = wire.pop("ChatGroupId", None)
    model.room_id = wire.pop("RoomId", None)
    model.room_id_type = wire.pop("RoomIdType", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OngoingCall, encode_ongoing_call, decode_ongoing_call)


def decode_get_call_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCallInfoRequest)
    model.call_id = wire.pop("CallId", None)
    model.extra_fields = wire or None
    return model


def encode_get_call_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_id) is not None:
        wire["CallId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetCallInfoRequest, encode_get_call_info_request, decode_get_call_info_request)


def decode_get_call_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCallInfoResponse)
    model.call_info = decode_ongoing_call(wire.pop("CallInfo", None))
    if (value := wire.pop("UserList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_call_participant(item)
    model.user_list = value
    model.extra_fields = wire or None
    return model


def encode_get_call_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.call_info) is not None:
        wire["CallInfo"] = encode(field)
    if (field := model.user_list) is not None:
        wire["UserList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        101001,
        101002,
        101004,
    ),
)
GetCallInfoRequest.operation = OPERATION
GetCallInfoResponse.operation = OPERATION
