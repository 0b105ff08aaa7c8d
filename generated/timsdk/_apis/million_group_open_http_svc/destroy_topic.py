# Generated from spec/apis/million_group_open_http_svc/destroy_topic.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.topic_result import TopicResult, decode_topic_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DestroyTopicRequest(Request["DestroyTopicResponse"]):
    """Delete topics of a community for good."""

    __slots__ = {
        "group_id": "GroupId",
        "topic_id_list": "TopicIdList",
    }

    group_id: str
    """Community the topics belong to."""
    topic_id_list: list[str]
    """Topics to delete."""

    def __init__(
        self,
        *,
        group_id: str,
        topic_id_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.topic_id_list = topic_id_list


class DestroyTopicResponse(BatchResponse):
    """Response to `million_group_open_http_svc/destroy_topic`."""

    __slots__ = {
        "destroy_result_item": "DestroyResultItem",
    }

    destroy_result_item: list[TopicResult]
    """Result for each topic."""

    def __init__(
        self,
        *,
        destroy_result_item: list[TopicResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.destroy_result_item = destroy_result_item


def decode_destroy_topic_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyTopicRequest)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id_list = wire.pop("TopicIdList", None)
    model.extra_fields = wire or None
    return model


def encode_destroy_topic_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id_list) is not None:
        wire["TopicIdList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DestroyTopicRequest, encode_destroy_topic_request, decode_destroy_topic_request)


def decode_destroy_topic_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyTopicResponse)
    if (value := wire.pop("DestroyResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_topic_result(item)
    model.destroy_result_item = value
    model.extra_fields = wire or None
    return model


def encode_destroy_topic_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.destroy_result_item) is not None:
        wire["DestroyResultItem"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DestroyTopicResponse, encode_destroy_topic_response, decode_destroy_topic_response)

OPERATION: Final = Operation(
    service="million_group_open_http_svc",
    command="destroy_topic",
    method="community.destroy_topic",
    summary="Delete topics of a community for good.",
    request_type=DestroyTopicRequest,
    response_type=DestroyTopicResponse,
    request_decoder=decode_destroy_topic_request,
    response_decoder=decode_destroy_topic_response,
    effect=Effect(
        kind="idempotent",
        already_done=frozenset({110003}),
        reason="The result of a topic that is gone already is 110003.",
    ),
    sources=("https://trtc.io/document/49470",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10006,
        10007,
        10008,
        10015,
        10021,
        10025,
        11000,
        110002,
        110003,
    ),
    item_results=ItemResults(
        items=("destroy_result_item",),
        key=("topic_id",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="TopicIdList", member=(), items="DestroyResultItem", key=("TopicId",), code="ErrorCode"
        ),
    ),
    code_table=code_table,
)
DestroyTopicRequest.operation = OPERATION
DestroyTopicResponse.operation = OPERATION
