# Generated from spec/apis/recentcontact/top.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.conversation_type import ConversationType
    from timsdk_runtime.model.base import JsonObject


class PinOperation(IntEnum):
    """Pin or unpin."""

    PIN = 1
    """Pin to the top."""
    UNPIN = 2
    """Take from the top."""


class ConversationToPin(Model):
    """Names the conversation to pin or unpin."""

    __slots__ = {
        "conversation_type": "Type",
        "to_account": "To_Account",
        "group_id": "GroupId",
    }

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None
    """User ID of the peer. Only for a one-to-one conversation."""
    group_id: str | None
    """Group ID. Only for a group conversation."""

    def __init__(
        self,
        *,
        conversation_type: ConversationType | int,
        to_account: str | None = None,
        group_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.conversation_type = conversation_type
        self.to_account = to_account
        self.group_id = group_id


class PinConversationsRequest(Request["PinConversationsResponse"]):
    """Pin conversations of a user to the top or unpin them."""

    __slots__ = {
        "from_account": "From_Account",
        "operation_type": "OperationType",
        "recent_contact_item": "RecentContactItem",
    }

    from_account: str
    """User ID whose conversations are pinned."""
    operation_type: PinOperation | int
    """Pin or unpin."""
    recent_contact_item: Sequence[ConversationToPin]
    """The conversations."""

    def __init__(
        self,
        *,
        from_account: str,
        operation_type: PinOperation | int,
        recent_contact_item: Sequence[ConversationToPin],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.operation_type = operation_type
        self.recent_contact_item = recent_contact_item


class PinConversationsResponse(Response):
    """Response to `recentcontact/top`."""

    __slots__ = ()


def decode_conversation_to_pin(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationToPin)
    model.conversation_type = wire.pop("Type", None)
    model.to_account = wire.pop("To_Account", None)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_conversation_to_pin(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationToPin, encode_conversation_to_pin, decode_conversation_to_pin)


def decode_pin_conversations_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PinConversationsRequest)
    model.from_account = wire.pop("From_Account", None)
    model.operation_type = wire.pop("OperationType", None)
    if (value := wire.pop("RecentContactItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_to_pin(item)
    model.recent_contact_item = value
    model.extra_fields = wire or None
    return model


def encode_pin_conversations_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.operation_type) is not None:
        wire["OperationType"] = field
    if (field := model.recent_contact_item) is not None:
        wire["RecentContactItem"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PinConversationsRequest, encode_pin_conversations_request, decode_pin_conversations_request)


def decode_pin_conversations_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PinConversationsResponse)
    model.extra_fields = wire or None
    return model


def encode_pin_conversations_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PinConversationsResponse, encode_pin_conversations_response, decode_pin_conversations_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="top",
    method="conversation.pin_conversations",
    summary="Pin conversations of a user to the top or unpin them.",
    request_type=PinConversationsRequest,
    response_type=PinConversationsResponse,
    request_decoder=decode_pin_conversations_request,
    response_decoder=decode_pin_conversations_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/78304",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        50001,
        50002,
        50003,
        50004,
        50005,
    ),
    undocumented=("Error codes of this command; those given are common to the service.",),
)
PinConversationsRequest.operation = OPERATION
PinConversationsResponse.operation = OPERATION
