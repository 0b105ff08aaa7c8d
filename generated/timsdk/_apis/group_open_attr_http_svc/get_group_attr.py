# Generated from spec/apis/group_open_attr_http_svc/get_group_attr.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.group_attribute import GroupAttribute, decode_group_attribute
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupAttrRequest(Request["GetGroupAttrResponse"]):
    """Get the attributes of a group."""

    _known = frozenset({"GroupId"})

    group_id: str
    """Group ID."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetGroupAttrResponse(Response):
    """Answer to `group_open_attr_http_svc/get_group_attr`."""

    _known = frozenset({*ENVELOPE, "GroupAttrAry"})

    group_attr_ary: list[GroupAttribute]
    """Attributes."""


def decode_get_group_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupAttrRequest)
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_get_group_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetGroupAttrRequest, encode_get_group_attr_request, decode_get_group_attr_request)


def decode_get_group_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetGroupAttrResponse)
    model.group_attr_ary = decode_list(decode_group_attribute, get("GroupAttrAry"))
    model._extra, model._wire = None, wire
    return model


def encode_get_group_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_attr_ary) is not None:
        wire["GroupAttrAry"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={10002: "", 10004: "", 10007: "The group type has no attributes.", 10010: "", 10015: ""},
)
GetGroupAttrRequest.operation = OPERATION
GetGroupAttrResponse.operation = OPERATION
