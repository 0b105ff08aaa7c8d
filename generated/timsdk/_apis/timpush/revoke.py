# Generated from spec/apis/timpush/revoke.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.offline_push_info import OfflinePushInfo, decode_offline_push_info
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class RevokeRequest(Request["RevokeResponse"]):
    """Withdraw a push that is less than a day old."""

    __slots__ = {
        "task_id": "TaskId",
        "offline_push_info": "OfflinePushInfo",
    }

    task_id: str
    """Task that a push returned."""
    offline_push_info: OfflinePushInfo
    """Push that replaces the one already shown. With PushFlag 1 nothing is replaced."""

    def __init__(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.task_id = task_id
        self.offline_push_info = offline_push_info


class RevokeResponse(Response):
    """Response to `timpush/revoke`."""

    __slots__ = ()


def decode_revoke_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RevokeRequest)
    model.task_id = wire.pop("TaskId", None)
    model.offline_push_info = decode_offline_push_info(wire.pop("OfflinePushInfo", None))
    model.extra_fields = wire or None
    return model


def encode_revoke_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.task_id) is not None:
        wire["TaskId"] = field
    if (field := model.offline_push_info) is not None:
        wire["OfflinePushInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RevokeRequest, encode_revoke_request, decode_revoke_request)


def decode_revoke_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RevokeResponse)
    model.extra_fields = wire or None
    return model


def encode_revoke_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RevokeResponse, encode_revoke_response, decode_revoke_response)

OPERATION: Final = Operation(
    service="timpush",
    command="revoke",
    method="push.revoke",
    summary="Withdraw a push that is less than a day old.",
    request_type=RevokeRequest,
    response_type=RevokeResponse,
    request_decoder=decode_revoke_request,
    response_decoder=decode_revoke_response,
    effect=Effect(
        kind="idempotent", already_done=frozenset({90050}), reason="A retry gets 90050 because the push is withdrawn."
    ),
    sources=(
        "https://trtc.io/document/60571",
        "https://cloud.tencent.com/document/product/269/105123",
    ),
    rates=(Rate(1.0, 1),),
    error_codes=(
        90001,
        90009,
        90049,
        90050,
        90051,
        90052,
        90053,
        91000,
    ),
    error_texts={90049: "The task is unknown. Only tasks that push or batch returned can be withdrawn."},
)
RevokeRequest.operation = OPERATION
RevokeResponse.operation = OPERATION
