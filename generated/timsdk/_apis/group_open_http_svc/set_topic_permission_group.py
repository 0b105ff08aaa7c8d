# Generated from spec/apis/group_open_http_svc/set_topic_permission_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.topic_grant import TopicGrant, decode_topic_grant
from timsdk._types.topic_result import TopicResult, decode_topic_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SetTopicPermissionGroupRequest(Request["SetTopicPermissionGroupResponse"]):
    """Change the rights of a permission group in topics."""

    __slots__ = {
        "group_id": "GroupId",
        "permission_group_id": "PermissionGroupId",
        "topic_permission_list": "TopicPermissionList",
    }

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    topic_permission_list: Sequence[TopicGrant]
    """New rights in each topic. At most 50 items."""

    def __init__(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Sequence[TopicGrant],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.permission_group_id = permission_group_id
        self.topic_permission_list = topic_permission_list


class SetTopicPermissionGroupResponse(BatchResponse):
    """Response to `group_open_http_svc/set_topic_permission_group`."""

    __slots__ = {
        "topic_permission_result_list": "TopicPermissionResultList",
    }

    topic_permission_result_list: list[TopicResult] | None
    """Result for each topic."""

    def __init__(
        self,
        *,
        topic_permission_result_list: list[TopicResult] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.topic_permission_result_list = topic_permission_result_list


def decode_set_topic_permission_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetTopicPermissionGroupRequest)
    model.group_id = wire.pop("GroupId", None)
    model.permission_group_id = wire.pop("PermissionGroupId", None)
    if (value := wire.pop("TopicPermissionList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_topic_grant(item)
    model.topic_permission_list = value
    model.extra_fields = wire or None
    return model


def encode_set_topic_permission_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.permission_group_id) is not None:
        wire["PermissionGroupId"] = field
    if (field := model.topic_permission_list) is not None:
        wire["TopicPermissionList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SetTopicPermissionGroupRequest,
    encode_set_topic_permission_group_request,
    decode_set_topic_permission_group_request,
)


def decode_set_topic_permission_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetTopicPermissionGroupResponse)
    if (value := wire.pop("TopicPermissionResultList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_topic_result(item)
    model.topic_permission_result_list = value
    model.extra_fields = wire or None
    return model


def encode_set_topic_permission_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.topic_permission_result_list) is not None:
        wire["TopicPermissionResultList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SetTopicPermissionGroupResponse,
    encode_set_topic_permission_group_response,
    decode_set_topic_permission_group_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="set_topic_permission_group",
    method="community.set_topic_permission_group",
    summary="Change the rights of a permission group in topics.",
    request_type=SetTopicPermissionGroupRequest,
    response_type=SetTopicPermissionGroupResponse,
    request_decoder=decode_set_topic_permission_group_request,
    response_decoder=decode_set_topic_permission_group_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/61237",),
    rates=(Rate(200.0, 1),),
    item_results=ItemResults(
        items=("topic_permission_result_list",),
        key=("topic_id",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="TopicPermissionList",
            member=("TopicId",),
            items="TopicPermissionResultList",
            key=("TopicId",),
            code="ErrorCode",
        ),
    ),
    code_table=code_table,
    undocumented=(
        "response fields",
        "limit of `topic_permission_list`",
        "private error codes",
    ),
)
SetTopicPermissionGroupRequest.operation = OPERATION
SetTopicPermissionGroupResponse.operation = OPERATION
