# Generated from spec/apis/group_open_http_svc/add_topic_permission_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.topic_grant import TopicGrant, decode_topic_grant
from timsdk._types.topic_result import TopicResult, decode_topic_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class AddTopicPermissionGroupRequest(Request["AddTopicPermissionGroupResponse"]):
    """Give a permission group rights in topics."""

    _known = frozenset({"GroupId", "PermissionGroupId", "TopicPermissionList"})

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    topic_permission_list: Sequence[TopicGrant]
    """Rights in each topic. At most 50 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class AddTopicPermissionGroupResponse(BatchResponse):
    """Answer to `group_open_http_svc/add_topic_permission_group`."""

    _known = frozenset({*ENVELOPE, "TopicPermissionResultList"})

    topic_permission_result_list: list[TopicResult]
    """Result for each topic."""


def decode_add_topic_permission_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddTopicPermissionGroupRequest)
    model.group_id = get("GroupId")
    model.permission_group_id = get("PermissionGroupId")
    model.topic_permission_list = decode_list(decode_topic_grant, get("TopicPermissionList"))
    model._extra, model._wire = None, wire
    return model


def encode_add_topic_permission_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.topic_permission_list) is not None:
        wire["TopicPermissionList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    AddTopicPermissionGroupRequest,
    encode_add_topic_permission_group_request,
    decode_add_topic_permission_group_request,
)


def decode_add_topic_permission_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AddTopicPermissionGroupResponse)
    model.topic_permission_result_list = decode_list(decode_topic_result, get("TopicPermissionResultList"))
    model._extra, model._wire = None, wire
    return model


def encode_add_topic_permission_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_permission_result_list) is not None:
        wire["TopicPermissionResultList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    AddTopicPermissionGroupResponse,
    encode_add_topic_permission_group_response,
    decode_add_topic_permission_group_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="add_topic_permission_group",
    method="community.add_topic_permission_group",
    summary="Give a permission group rights in topics.",
    request_type=AddTopicPermissionGroupRequest,
    response_type=AddTopicPermissionGroupResponse,
    request_decoder=decode_add_topic_permission_group_request,
    response_decoder=decode_add_topic_permission_group_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/61236",),
    rates=(Rate(200.0, 1),),
    partial=Partial(
        items=("topic_permission_result_list",), key=("topic_id",), code=("error_code",), info=("error_info",)
    ),
    missing=("private error codes",),
)
AddTopicPermissionGroupRequest.operation = OPERATION
AddTopicPermissionGroupResponse.operation = OPERATION
