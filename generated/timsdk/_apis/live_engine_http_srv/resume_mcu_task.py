# Generated from spec/apis/live_engine_http_srv/resume_mcu_task.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ResumeMcuTaskRequest(Request["ResumeMcuTaskResponse"]):
    """Resume the mixed stream of a live room."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str
    """Room. At most 48 bytes."""

    def __init__(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id


class ResumeMcuTaskResponse(Response):
    """Response to `live_engine_http_srv/resume_mcu_task`."""

    __slots__ = ()


def decode_resume_mcu_task_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ResumeMcuTaskRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_resume_mcu_task_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ResumeMcuTaskRequest, encode_resume_mcu_task_request, decode_resume_mcu_task_request)


def decode_resume_mcu_task_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ResumeMcuTaskResponse)
    model.extra_fields = wire or None
    return model


def encode_resume_mcu_task_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ResumeMcuTaskResponse, encode_resume_mcu_task_response, decode_resume_mcu_task_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="resume_mcu_task",
    method="live.resume_mcu_task",
    summary="Resume the mixed stream of a live room.",
    request_type=ResumeMcuTaskRequest,
    response_type=ResumeMcuTaskResponse,
    request_decoder=decode_resume_mcu_task_request,
    response_decoder=decode_resume_mcu_task_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://www.tencentcloud.com/document/product/647/72333",
        "https://cloud.tencent.com/document/product/269/125721",
    ),
    rates=(Rate(20.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100006,
        100007,
        100422,
        100424,
        100427,
    ),
    error_texts={100006: "Not a live room, a room without seats, or one created without IsUnlimitedRoomEnabled."},
    undocumented=("private error codes after 100427",),
)
ResumeMcuTaskRequest.operation = OPERATION
ResumeMcuTaskResponse.operation = OPERATION
