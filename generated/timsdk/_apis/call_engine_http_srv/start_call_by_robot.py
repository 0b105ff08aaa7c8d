# Generated from spec/apis/call_engine_http_srv/start_call_by_robot.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.call_media_type import CallMediaType
    from timsdk._types.call_room_id_type import CallRoomIdType
    from timsdk_runtime.model.base import JsonObject


class RobotCall(Model):
    """A call to start."""

    __slots__ = {
        "media_type": "MediaType",
        "room_id": "RoomId",
        "room_id_type": "RoomIdType",
    }

    media_type: CallMediaType | str
    """Kind of call."""
    room_id: str | None
    """TRTC room ID."""
    room_id_type: CallRoomIdType | int | None
    """How the room is named. 1 or 2."""

    def __init__(
        self,
        *,
        media_type: CallMediaType | str,
        room_id: str | None = None,
        room_id_type: CallRoomIdType | int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.media_type = media_type
        self.room_id = room_id
        self.room_id_type = room_id_type


class StartCallByRobotRequest(Request["StartCallByRobotResponse"]):
    """Call users from a robot account."""

    __slots__ = {
        "robot_account": "Robot_Account",
        "callee_list_account": "CalleeList_Account",
        "ring_timeout": "Timeout",
        "user_data": "UserData",
        "call_info": "CallInfo",
        "offline_push_info": "OfflinePushInfo",
    }

    robot_account: str
    """User ID of the calling robot."""
    callee_list_account: list[str]
    """User IDs to call."""
    ring_timeout: int
    """How long to ring. In milliseconds. From 10000 to 600000."""
    user_data: str | None
    """Data of the app that the invitation carries. At most 1000 bytes."""
    call_info: RobotCall
    """The call."""
    offline_push_info: OfflinePushInfo | None
    """Offline push of the invitation."""

    def __init__(
        self,
        *,
        robot_account: str,
        callee_list_account: list[str],
        ring_timeout: int,
        user_data: str | None = None,
        call_info: RobotCall,
        offline_push_info: OfflinePushInfo | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.robot_account = robot_account
        self.callee_list_account = callee_list_account
        self.ring_timeout = ring_timeout
        self.user_data = user_data
        self.call_info = call_info
        self.offline_push_info = offline_push_info


class StartCallByRobotResponse(Response):
    """Response to `call_engine_http_srv/start_call_by_robot`."""

    __slots__ = ()


def decode_robot_call(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RobotCall)
    model.media_type = wire.pop("MediaType", None)
    model.room_id = wire.pop("RoomId", None)
    model.room_id_type = wire.pop("RoomIdType", None)
    model.extra_fields = wire or None
    return model


def encode_robot_call(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.media_type) is not None:
        wire["MediaType"] = field
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.room_id_type) is not None:
        wire["RoomIdType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RobotCall, encode_robot_call, decode_robot_call)


def decode_start_call_by_robot_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(StartCallByRobotRequest)
    model.robot_account = wire.pop("Robot_Account", None)
    model.callee_list_account = wire.pop("CalleeList_Account", None)
    model.ring_timeout = wire.pop("Timeout", None)
    model.user_data = wire.pop("UserData", None)
    model.call_info = decode_robot_call(wire.pop("CallInfo", None))
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.extra_fields = wire or None
    return model


def encode_start_call_by_robot_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.robot_account) is not None:
        wire["Robot_Account"] = field
    if (field := model.callee_list_account) is not None:
        wire["CalleeList_Account"] = field
    if (field := model.ring_timeout) is not None:
        wire["Timeout"] = field
    if (field := model.user_data) is not None:
        wire["UserData"] = field
    if (field := model.call_info) is not None:
        wire["CallInfo"] = encode(field)
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(StartCallByRobotRequest, encode_start_call_by_robot_request, decode_start_call_by_robot_request)


def decode_start_call_by_robot_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(StartCallByRobotResponse)
    model.extra_fields = wire or None
    return model


def encode_start_call_by_robot_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(StartCallByRobotResponse, encode_start_call_by_robot_response, decode_start_call_by_robot_response)

OPERATION: Final = Operation(
    service="call_engine_http_srv",
    command="start_call_by_robot",
    method="callkit.start_call_by_robot",
    summary="Call users from a robot account.",
    request_type=StartCallByRobotRequest,
    response_type=StartCallByRobotResponse,
    request_decoder=decode_start_call_by_robot_request,
    response_decoder=decode_start_call_by_robot_response,
    effect=Effect(kind="once", reason="Every call rings the users again."),
    sources=("https://trtc.io/document/74505",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        101001,
        101002,
        101004,
    ),
)
StartCallByRobotRequest.operation = OPERATION
StartCallByRobotResponse.operation = OPERATION
