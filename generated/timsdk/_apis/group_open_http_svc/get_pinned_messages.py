# Generated from spec/apis/group_open_http_svc/get_pinned_messages.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class PinnedMessage(Model):
    """One pinned message."""

    __slots__ = {
        "msg_seq": "MsgSeq",
        "pinner_account": "Pinner_Account",
    }

    msg_seq: int
    """Sequence number of the message."""
    pinner_account: str
    """Who pinned it."""

    def __init__(
        self,
        *,
        msg_seq: int,
        pinner_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.msg_seq = msg_seq
        self.pinner_account = pinner_account


class GetPinnedMessagesRequest(Request["GetPinnedMessagesResponse"]):
    """List the pinned messages of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    topic_id: str | None
    """Topic. Required for communities."""

    def __init__(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.topic_id = topic_id


class GetPinnedMessagesResponse(Response):
    """Response to `group_open_http_svc/get_pinned_messages`."""

    __slots__ = {
        "pinned_msg_list": "PinnedMsgList",
    }

    pinned_msg_list: list[PinnedMessage]
    """The pinned messages."""

    def __init__(
        self,
        *,
        pinned_msg_list: list[PinnedMessage],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.pinned_msg_list = pinned_msg_list


def decode_pinned_message(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PinnedMessage)
    model.msg_seq = wire.pop("MsgSeq", None)
    model.pinner_account = wire.pop("Pinner_Account", None)
    model.extra_fields = wire or None
    return model


def encode_pinned_message(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.msg_seq) is not None:
        wire["MsgSeq"] = field
    if (field := model.pinner_account) is not None:
        wire["Pinner_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PinnedMessage, encode_pinned_message, decode_pinned_message)


def decode_get_pinned_messages_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetPinnedMessagesRequest)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_get_pinned_messages_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetPinnedMessagesRequest, encode_get_pinned_messages_request, decode_get_pinned_messages_request)


def decode_get_pinned_messages_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetPinnedMessagesResponse)
    if (value := wire.pop("PinnedMsgList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_pinned_message(item)
    model.pinned_msg_list = value
    model.extra_fields = wire or None
    return model


def encode_get_pinned_messages_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.pinned_msg_list) is not None:
        wire["PinnedMsgList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetPinnedMessagesResponse, encode_get_pinned_messages_response, decode_get_pinned_messages_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_pinned_messages",
    method="message.get_pinned_messages",
    summary="List the pinned messages of a group.",
    request_type=GetPinnedMessagesRequest,
    response_type=GetPinnedMessagesResponse,
    request_decoder=decode_get_pinned_messages_request,
    response_decoder=decode_get_pinned_messages_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/134120",),
    rates=(Rate(200.0, 1),),
    undocumented=("private error codes",),
)
GetPinnedMessagesRequest.operation = OPERATION
GetPinnedMessagesResponse.operation = OPERATION
