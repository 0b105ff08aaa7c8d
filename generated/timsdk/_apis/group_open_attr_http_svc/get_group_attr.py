# Generated from spec/apis/group_open_attr_http_svc/get_group_attr.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_attribute import GroupAttribute, decode_group_attribute
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGroupAttrRequest(Request["GetGroupAttrResponse"]):
    """Get the attributes of a group."""

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


class GetGroupAttrResponse(Response):
    """Response to `group_open_attr_http_svc/get_group_attr`."""

    __slots__ = {
        "group_attr_ary": "GroupAttrAry",
    }

    group_attr_ary: list[GroupAttribute]
    """Attributes."""

    def __init__(
        self,
        *,
        group_attr_ary: list[GroupAttribute],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_attr_ary = group_attr_ary


def decode_get_group_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupAttrRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupAttrRequest, encode_get_group_attr_request, decode_get_group_attr_request)


def decode_get_group_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupAttrResponse)
    if (value := wire.pop("GroupAttrAry", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_attribute(item)
    model.group_attr_ary = value
    model.extra_fields = wire or None
    return model


def encode_get_group_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_attr_ary) is not None:
        wire["GroupAttrAry"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupAttrResponse, encode_get_group_attr_response, decode_get_group_attr_response)

OPERATION: Final = Operation(
    service="group_open_attr_http_svc",
    command="get_group_attr",
    method="group.get_group_attr",
    summary="Get the attributes of a group.",
    request_type=GetGroupAttrRequest,
    response_type=GetGroupAttrResponse,
    request_decoder=decode_get_group_attr_request,
    response_decoder=decode_get_group_attr_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/44187",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10007: "The group type has no attributes."},
)
GetGroupAttrRequest.operation = OPERATION
GetGroupAttrResponse.operation = OPERATION
