# Generated from spec/apis/group_open_http_svc/group_msg_recall.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.msg_seq_item import MsgSeqItem, decode_msg_seq_item
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupRecallResult(Model):
    """What became of one message."""

    _known = frozenset({"MsgSeq", "RetCode"})

    msg_seq: int
    """Sequence number of the message."""
    ret_code: int
    """Error code of this message, 0 on success."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupMsgRecallRequest(Request["GroupMsgRecallResponse"]):
    """Recall group messages."""

    _known = frozenset({"GroupId", "MsgSeqList", "TopicId", "Reason"})

    group_id: str
    """Group of the messages."""
    msg_seq_list: Sequence[MsgSeqItem]
    """The messages. At most 10 items."""
    topic_id: str | None = None
    """Topic of the messages. Communities only."""
    reason: str | None = None
    """Why they are recalled. At most 100 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupMsgRecallResponse(BatchResponse):
    """Answer to `group_open_http_svc/group_msg_recall`."""

    _known = frozenset({*ENVELOPE, "RecallRetList"})

    recall_ret_list: list[GroupRecallResult]
    """Result for each message."""


def decode_group_recall_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupRecallResult)
    model.msg_seq = get("MsgSeq")
    model.ret_code = get("RetCode")
    model._extra, model._wire = None, wire
    return model


def encode_group_recall_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.ret_code) is not None:
        wire["RetCode"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupRecallResult, encode_group_recall_result, decode_group_recall_result)


def decode_group_msg_recall_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupMsgRecallRequest)
    model.group_id = get("GroupId")
    model.msg_seq_list = decode_list(decode_msg_seq_item, get("MsgSeqList"))
    model.topic_id = get("TopicId")
    model.reason = get("Reason")
    model._extra, model._wire = None, wire
    return model


def encode_group_msg_recall_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.msg_seq_list) is not None:
        wire["MsgSeqList"] = encode_list(field)
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupMsgRecallRequest, encode_group_msg_recall_request, decode_group_msg_recall_request)


def decode_group_msg_recall_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupMsgRecallResponse)
    model.recall_ret_list = decode_list(decode_group_recall_result, get("RecallRetList"))
    model._extra, model._wire = None, wire
    return model


def encode_group_msg_recall_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.recall_ret_list) is not None:
        wire["RecallRetList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/34965",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    errors={
        10002: "",
        10003: "",
        10004: "",
        10007: "",
        10010: "",
        10015: "",
        10030: "",
        10031: "",
        10032: "",
        10033: "",
        10041: "",
    },
    partial=Partial(items=("recall_ret_list",), key=("msg_seq",), code=("ret_code",)),
)
GroupMsgRecallRequest.operation = OPERATION
GroupMsgRecallResponse.operation = OPERATION
