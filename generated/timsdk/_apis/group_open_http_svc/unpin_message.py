# Generated from spec/apis/group_open_http_svc/unpin_message.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UnpinMessageRequest(Request["UnpinMessageResponse"]):
    """Unpin a group message."""

    __slots__ = {
        "group_id": "GroupId",
        "topic_id": "TopicId",
        "msg_seq": "MsgSeq",
        "unpinner_account": "UnPinner_Account",
    }

    group_id: str
    """Group of the message."""
    topic_id: str | None
    """Topic of the message. Required for communities."""
    msg_seq: int
    """Sequence number of the message. From 1 to 4294967295."""
    unpinner_account: str | None
    """Who unpins it. The calling administrator when omitted."""

    def __init__(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        msg_seq: int,
        unpinner_account: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.topic_id = topic_id
        self.msg_seq = msg_seq
        self.unpinner_account = unpinner_account


class UnpinMessageResponse(Response):
    """Response to `group_open_http_svc/unpin_message`."""

    __slots__ = ()


def decode_unpin_message_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnpinMessageRequest)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id = wire.pop("TopicId", None)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.unpinner_account = wire.pop("UnPinner_Account", None)
    model.extra_fields = wire or None
    return model


def encode_unpin_message_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.unpinner_account) is not None:
        wire["UnPinner_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnpinMessageRequest, encode_unpin_message_request, decode_unpin_message_request)


def decode_unpin_message_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnpinMessageResponse)
    model.extra_fields = wire or None
    return model


def encode_unpin_message_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnpinMessageResponse, encode_unpin_message_response, decode_unpin_message_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="unpin_message",
    method="message.unpin_message",
    summary="Unpin a group message.",
    request_type=UnpinMessageRequest,
    response_type=UnpinMessageResponse,
    request_decoder=decode_unpin_message_request,
    response_decoder=decode_unpin_message_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/134119",),
    rates=(Rate(200.0, 1),),
    undocumented=("private error codes",),
)
UnpinMessageRequest.operation = OPERATION
UnpinMessageResponse.operation = OPERATION
