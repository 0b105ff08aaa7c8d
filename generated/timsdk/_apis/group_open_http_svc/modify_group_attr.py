# Generated from spec/apis/group_open_http_svc/modify_group_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_attribute import GroupAttribute, decode_group_attribute
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class ModifyGroupAttrRequest(Request["ModifyGroupAttrResponse"]):
    """Add or change attributes of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_attr": "GroupAttr",
    }

    group_id: str
    """Group ID."""
    group_attr: Sequence[GroupAttribute]
    """Attributes to add or change. At most 16 items."""

    def __init__(
        self,
        *,
        group_id: str,
        group_attr: Sequence[GroupAttribute],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_attr = group_attr


class ModifyGroupAttrResponse(Response):
    """Response to `group_open_http_svc/modify_group_attr`."""

    __slots__ = ()


def decode_modify_group_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupAttrRequest)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("GroupAttr", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_attribute(item)
    model.group_attr = value
    model.extra_fields = wire or None
    return model


def encode_modify_group_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_attr) is not None:
        wire["GroupAttr"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyGroupAttrRequest, encode_modify_group_attr_request, decode_modify_group_attr_request)


def decode_modify_group_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyGroupAttrResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_group_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifyGroupAttrResponse, encode_modify_group_attr_response, decode_modify_group_attr_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="modify_group_attr",
    method="group.modify_group_attr",
    summary="Add or change attributes of a group.",
    request_type=ModifyGroupAttrRequest,
    response_type=ModifyGroupAttrResponse,
    request_decoder=decode_modify_group_attr_request,
    response_decoder=decode_modify_group_attr_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/44188",),
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
ModifyGroupAttrRequest.operation = OPERATION
ModifyGroupAttrResponse.operation = OPERATION
