# Generated from spec/apis/group_open_http_svc/clear_group_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ClearGroupAttrRequest(Request["ClearGroupAttrResponse"]):
    """Delete all attributes of a group."""

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


class ClearGroupAttrResponse(Response):
    """Response to `group_open_http_svc/clear_group_attr`."""

    __slots__ = ()


def decode_clear_group_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ClearGroupAttrRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_clear_group_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ClearGroupAttrRequest, encode_clear_group_attr_request, decode_clear_group_attr_request)


def decode_clear_group_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ClearGroupAttrResponse)
    model.extra_fields = wire or None
    return model


def encode_clear_group_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ClearGroupAttrResponse, encode_clear_group_attr_response, decode_clear_group_attr_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="clear_group_attr",
    method="group.clear_group_attr",
    summary="Delete all attributes of a group.",
    request_type=ClearGroupAttrRequest,
    response_type=ClearGroupAttrResponse,
    request_decoder=decode_clear_group_attr_request,
    response_decoder=decode_clear_group_attr_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/44189",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
        10045,
        10046,
        10047,
        10048,
        10049,
    ),
    error_texts={10007: "The group type has no attributes."},
)
ClearGroupAttrRequest.operation = OPERATION
ClearGroupAttrResponse.operation = OPERATION
