# Generated from spec/apis/group_open_http_svc/destroy_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DestroyGroupRequest(Request["DestroyGroupResponse"]):
    """Disband a group."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """Group ID."""

    def __init__(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id


class DestroyGroupResponse(Response):
    """Response to `group_open_http_svc/destroy_group`."""

    __slots__ = ()


def decode_destroy_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_destroy_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DestroyGroupRequest, encode_destroy_group_request, decode_destroy_group_request)


def decode_destroy_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyGroupResponse)
    model.extra_fields = wire or None
    return model


def encode_destroy_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DestroyGroupResponse, encode_destroy_group_response, decode_destroy_group_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="destroy_group",
    method="group.destroy_group",
    summary="Disband a group.",
    request_type=DestroyGroupRequest,
    response_type=DestroyGroupResponse,
    request_decoder=decode_destroy_group_request,
    response_decoder=decode_destroy_group_response,
    effect=Effect(
        kind="idempotent",
        already_done=frozenset({10010}),
        reason="The response to a retry says that the group does not exist.",
    ),
    sources=("https://trtc.io/document/34896",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
)
DestroyGroupRequest.operation = OPERATION
DestroyGroupResponse.operation = OPERATION
