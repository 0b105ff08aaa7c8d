# Generated from spec/apis/million_group_open_http_svc/destroy_topic.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.topic_result import TopicResult, decode_topic_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DestroyTopicRequest(Request["DestroyTopicResponse"]):
    """Delete topics of a community for good."""

    _known = frozenset({"GroupId", "TopicIdList"})

    group_id: str
    """Community the topics belong to."""
    topic_id_list: list[str]
    """Topics to delete."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DestroyTopicResponse(BatchResponse):
    """Answer to `million_group_open_http_svc/destroy_topic`."""

    _known = frozenset({*ENVELOPE, "DestroyResultItem"})

    destroy_result_item: list[TopicResult]
    """Result for each topic."""


def decode_destroy_topic_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DestroyTopicRequest)
    model.group_id = get("GroupId")
    model.topic_id_list = get("TopicIdList")
    model._extra, model._wire = None, wire
    return model


def encode_destroy_topic_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id_list) is not None:
        wire["TopicIdList"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DestroyTopicRequest, encode_destroy_topic_request, decode_destroy_topic_request)


def decode_destroy_topic_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DestroyTopicResponse)
    model.destroy_result_item = decode_list(decode_topic_result, get("DestroyResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_destroy_topic_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.destroy_result_item) is not None:
        wire["DestroyResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
        kind="converge", replayed=frozenset({110003}), reason="A topic that is gone already is answered with 110003."
    ),
    sources=("https://trtc.io/document/49470",),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10006: "",
        10007: "",
        10008: "",
        10015: "",
        10021: "",
        10025: "",
        11000: "",
        110002: "",
        110003: "",
    },
    partial=Partial(items=("destroy_result_item",), key=("topic_id",), code=("error_code",), info=("error_info",)),
)
DestroyTopicRequest.operation = OPERATION
DestroyTopicResponse.operation = OPERATION
