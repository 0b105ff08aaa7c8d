# Generated from spec/apis/group_open_http_svc/delete_group_attr.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupAttributeKey(Model):
    """Names one attribute of a group."""

    _known = frozenset({"key"})

    key: str
    """Name of the attribute. At most 32 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteGroupAttrRequest(Request["DeleteGroupAttrResponse"]):
    """Delete chosen attributes of a group."""

    _known = frozenset({"GroupId", "GroupAttr"})

    group_id: str
    """Group ID."""
    group_attr: Sequence[GroupAttributeKey]
    """Attributes to delete."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteGroupAttrResponse(Response):
    """Answer to `group_open_http_svc/delete_group_attr`."""

    _known = frozenset({*ENVELOPE})


def decode_group_attribute_key(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupAttributeKey)
    model.key = get("key")
    model._extra, model._wire = None, wire
    return model


def encode_group_attribute_key(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.key) is not None:
        wire["key"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupAttributeKey, encode_group_attribute_key, decode_group_attribute_key)


def decode_delete_group_attr_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteGroupAttrRequest)
    model.group_id = get("GroupId")
    model.group_attr = decode_list(decode_group_attribute_key, get("GroupAttr"))
    model._extra, model._wire = None, wire
    return model


def encode_delete_group_attr_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_attr) is not None:
        wire["GroupAttr"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteGroupAttrRequest, encode_delete_group_attr_request, decode_delete_group_attr_request)


def decode_delete_group_attr_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteGroupAttrResponse)
    model._extra, model._wire = None, wire
    return model


def encode_delete_group_attr_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge", reason="A repeat answers that the attribute does not exist."),
    sources=(
        "https://trtc.io/document/59499",
        "https://cloud.tencent.com/document/product/269/104440",
    ),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10004: "",
        10007: "The group type has no attributes.",
        10010: "",
        10015: "",
        10045: "",
        10049: "",
        10050: "",
    },
)
DeleteGroupAttrRequest.operation = OPERATION
DeleteGroupAttrResponse.operation = OPERATION
