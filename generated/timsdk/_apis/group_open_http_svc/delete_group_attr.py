# Generated from spec/apis/group_open_http_svc/delete_group_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject


class GroupAttributeKey(Model):
    """Names one attribute of a group."""

    __slots__ = {
        "key": "key",
    }

    key: str
    """Name of the attribute. At most 32 bytes."""

    def __init__(
        self,
        *,
        key: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.key = key


class DeleteGroupAttrRequest(Request["DeleteGroupAttrResponse"]):
    """Delete chosen attributes of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_attr": "GroupAttr",
    }

    group_id: str
    """Group ID."""
    group_attr: Sequence[GroupAttributeKey]
    """Attributes to delete."""

    def __init__(
        self,
        *,
        group_id: str,
        group_attr: Sequence[GroupAttributeKey],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_attr = group_attr


class DeleteGroupAttrResponse(Response):
    """Response to `group_open_http_svc/delete_group_attr`."""

    __slots__ = ()


def decode_group_attribute_key(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAttributeKey)
    model.key = wire.pop("key", None)
    model.extra_fields = wire or None
    return model


def encode_group_attribute_key(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["key"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAttributeKey, encode_group_attribute_key, decode_group_attribute_key)


def decode_delete_group_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupAttrRequest)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("GroupAttr", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_attribute_key(item)
    model.group_attr = value
    model.extra_fields = wire or None
    return model


def encode_delete_group_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_attr) is not None:
        wire["GroupAttr"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteGroupAttrRequest, encode_delete_group_attr_request, decode_delete_group_attr_request)


def decode_delete_group_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupAttrResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_group_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteGroupAttrResponse, encode_delete_group_attr_response, decode_delete_group_attr_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="delete_group_attr",
    method="group.delete_group_attr",
    summary="Delete chosen attributes of a group.",
    request_type=DeleteGroupAttrRequest,
    response_type=DeleteGroupAttrResponse,
    request_decoder=decode_delete_group_attr_request,
    response_decoder=decode_delete_group_attr_response,
    effect=Effect(kind="idempotent", reason="The response to a retry says that the attribute does not exist."),
    sources=(
        "https://trtc.io/document/59499",
        "https://cloud.tencent.com/document/product/269/104440",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
        10045,
        10049,
        10050,
    ),
    error_texts={10007: "The group type has no attributes."},
)
DeleteGroupAttrRequest.operation = OPERATION
DeleteGroupAttrResponse.operation = OPERATION
