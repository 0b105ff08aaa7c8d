# Generated from spec/apis/group_open_http_svc/group_msg_recall.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.msg_seq_item import MsgSeqItem, decode_msg_seq_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GroupRecallResult(Model):
    """What became of one message."""

    __slots__ = {
        "msg_seq": "MsgSeq",
        "ret_code": "RetCode",
    }

    msg_seq: int
    """Sequence number of the message."""
    ret_code: int
    """Error code of this message, 0 on success."""

    def __init__(
        self,
        *,
        msg_seq: int,
        ret_code: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_seq = msg_seq
        self.ret_code = ret_code


class GroupMsgRecallRequest(Request["GroupMsgRecallResponse"]):
    """Recall group messages."""

    __slots__ = {
        "group_id": "GroupId",
        "msg_seq_list": "MsgSeqList",
        "topic_id": "TopicId",
        "reason": "Reason",
    }

    group_id: str
    """Group of the messages."""
    msg_seq_list: Sequence[MsgSeqItem]
    """The messages. At most 10 items."""
    topic_id: str | None
    """Topic of the messages. Communities only."""
    reason: str | None
    """Why they are recalled. At most 100 bytes."""

    def __init__(
        self,
        *,
        group_id: str,
        msg_seq_list: Sequence[MsgSeqItem],
        topic_id: str | None = None,
        reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.msg_seq_list = msg_seq_list
        self.topic_id = topic_id
        self.reason = reason


class GroupMsgRecallResponse(BatchResponse):
    """Response to `group_open_http_svc/group_msg_recall`."""

    __slots__ = {
        "recall_ret_list": "RecallRetList",
    }

    recall_ret_list: list[GroupRecallResult]
    """Result for each message."""

    def __init__(
        self,
        *,
        recall_ret_list: list[GroupRecallResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.recall_ret_list = recall_ret_list


def decode_group_recall_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupRecallResult)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.ret_code = wire.pop("RetCode", None)
    model.extra_fields = wire or None
    return model


def encode_group_recall_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.ret_code) is not None:
        wire["RetCode"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupRecallResult, encode_group_recall_result, decode_group_recall_result)


def decode_group_msg_recall_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMsgRecallRequest)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("MsgSeqList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_msg_seq_item(item)
    model.msg_seq_list = value
    model.topic_id = wire.pop("TopicId", None)
    model.reason = wire.pop("Reason", None)
    model.extra_fields = wire or None
    return model


def encode_group_msg_recall_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq_list) is not None:
        wire["MsgSeqList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMsgRecallRequest, encode_group_msg_recall_request, decode_group_msg_recall_request)


def decode_group_msg_recall_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupMsgRecallResponse)
    if (value := wire.pop("RecallRetList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_recall_result(item)
    model.recall_ret_list = value
    model.extra_fields = wire or None
    return model


def encode_group_msg_recall_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.recall_ret_list) is not None:
        wire["RecallRetList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupMsgRecallResponse, encode_group_msg_recall_response, decode_group_msg_recall_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="group_msg_recall",
    method="message.group_msg_recall",
    summary="Recall group messages.",
    request_type=GroupMsgRecallRequest,
    response_type=GroupMsgRecallResponse,
    request_decoder=decode_group_msg_recall_request,
    response_decoder=decode_group_msg_recall_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/34965",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
        10030,
        10031,
        10032,
        10033,
        10041,
    ),
    item_results=ItemResults(
        items=("recall_ret_list",),
        key=("msg_seq",),
        code=("ret_code",),
        retry_rule=ItemRetry(
            of="MsgSeqList", member=("MsgSeq",), items="RecallRetList", key=("MsgSeq",), code="RetCode"
        ),
    ),
    code_table=code_table,
)
GroupMsgRecallRequest.operation = OPERATION
GroupMsgRecallResponse.operation = OPERATION
