# Generated from spec/apis/openim_console_http_svc/batch_set_chitchat.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.robot_question_status import RobotQuestionStatus
    from timsdk_runtime.model.base import JsonObject


class BatchSetChitchatRequest(Request["BatchSetChitchatResponse"]):
    """Enable, disable or delete questions of the small-talk library."""

    __slots__ = {
        "standard_question_ids": "StandardQuestionIds",
        "status": "Status",
    }

    standard_question_ids: list[str]
    """Question IDs."""
    status: RobotQuestionStatus | int
    """New state."""

    def __init__(
        self,
        *,
        standard_question_ids: list[str],
        status: RobotQuestionStatus | int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.standard_question_ids = standard_question_ids
        self.status = status


class BatchSetChitchatResponse(Response):
    """Response to `openim_console_http_svc/batch_set_chitchat`."""

    __slots__ = ()


def decode_batch_set_chitchat_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchSetChitchatRequest)
    model.standard_question_ids = wire.pop("StandardQuestionIds", None)
    model.status = wire.pop("Status", None)
    model.extra_fields = wire or None
    return model


def encode_batch_set_chitchat_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.standard_question_ids) is not None:
        wire["StandardQuestionIds"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BatchSetChitchatRequest, encode_batch_set_chitchat_request, decode_batch_set_chitchat_request)


def decode_batch_set_chitchat_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BatchSetChitchatResponse)
    model.extra_fields = wire or None
    return model


def encode_batch_set_chitchat_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BatchSetChitchatResponse, encode_batch_set_chitchat_response, decode_batch_set_chitchat_response)

OPERATION: Final = Operation(
    service="openim_console_http_svc",
    command="batch_set_chitchat",
    method="desk.batch_set_chitchat",
    summary="Enable, disable or delete questions of the small-talk library.",
    request_type=BatchSetChitchatRequest,
    response_type=BatchSetChitchatResponse,
    request_decoder=decode_batch_set_chitchat_request,
    response_decoder=decode_batch_set_chitchat_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/679/117570",),
    rates=(Rate(5.0, 1),),
    error_codes=(
        -50040,
        -50011,
        -50003,
        -20,
        -14,
        -7,
    ),
)
BatchSetChitchatRequest.operation = OPERATION
BatchSetChitchatResponse.operation = OPERATION
