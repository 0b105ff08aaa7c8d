# Generated from spec/apis/group_open_http_svc/delete_group_msg_by_sender.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteGroupMsgBySenderRequest(Request["DeleteGroupMsgBySenderResponse"]):
    """Recall what one member sent among the last 1,000 messages of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "sender_account": "Sender_Account",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    sender_account: str
    """Member who sent the messages."""
    topic_id: str | None
    """Topic of the messages. Communities only."""

    def __init__(
        self,
        *,
        group_id: str,
        sender_account: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.sender_account = sender_account
        self.topic_id = topic_id


class DeleteGroupMsgBySenderResponse(Response):
    """Response to `group_open_http_svc/delete_group_msg_by_sender`."""

    __slots__ = ()


def decode_delete_group_msg_by_sender_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupMsgBySenderRequest)
    model.group_id = wire.pop("GroupId", None)
    model.sender_account = wire.pop("Sender_Account", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_delete_group_msg_by_sender_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.sender_account) is not None:
        wire["Sender_Account"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteGroupMsgBySenderRequest,
    encode_delete_group_msg_by_sender_request,
    decode_delete_group_msg_by_sender_request,
)


def decode_delete_group_msg_by_sender_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupMsgBySenderResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_group_msg_by_sender_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DeleteGroupMsgBySenderResponse,
    encode_delete_group_msg_by_sender_response,
    decode_delete_group_msg_by_sender_response,
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="delete_group_msg_by_sender",
    method="message.delete_group_msg_by_sender",
    summary="Recall what one member sent among the last 1,000 messages of a group.",
    request_type=DeleteGroupMsgBySenderRequest,
    response_type=DeleteGroupMsgBySenderResponse,
    request_decoder=decode_delete_group_msg_by_sender_request,
    response_decoder=decode_delete_group_msg_by_sender_response,
    effect=Effect(kind="once", reason="A retry also recalls what the member sent in between."),
    sources=("https://trtc.io/document/34970",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
)
DeleteGroupMsgBySenderRequest.operation = OPERATION
DeleteGroupMsgBySenderResponse.operation = OPERATION
