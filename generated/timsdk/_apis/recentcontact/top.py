# Generated from spec/apis/recentcontact/top.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.conversation_type import ConversationType


class PinOperation(IntEnum):
    """Pin or unpin."""

    PIN = 1
    """Pin to the top."""
    UNPIN = 2
    """Take from the top."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ConversationToPin(Model):
    """Names the conversation to pin or unpin."""

    _known = frozenset({"Type", "To_Account", "GroupId"})

    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None = None
    """User ID of the peer. Only for a one-to-one conversation."""
    group_id: str | None = None
    """Group ID. Only for a group conversation."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PinConversationsRequest(Request["PinConversationsResponse"]):
    """Pin conversations of a user to the top or unpin them."""

    _known = frozenset({"From_Account", "OperationType", "RecentContactItem"})

    from_account: str
    """User ID whose conversations are pinned."""
    operation_type: PinOperation | int
    """Pin or unpin."""
    recent_contact_item: Sequence[ConversationToPin]
    """The conversations."""


@attrs.define(kw_only=True, eq=False, repr=False)
class PinConversationsResponse(Response):
    """Answer to `recentcontact/top`."""

    _known = frozenset({*ENVELOPE})


def decode_conversation_to_pin(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ConversationToPin)
    model.conversation_type = get("Type")
    model.to_account = get("To_Account")
    model.group_id = get("GroupId")
    model._extra, model._wire = None, wire
    return model


def encode_conversation_to_pin(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ConversationToPin, encode_conversation_to_pin, decode_conversation_to_pin)


def decode_pin_conversations_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(PinConversationsRequest)
    model.from_account = get("From_Account")
    model.operation_type = get("OperationType")
    model.recent_contact_item = decode_list(decode_conversation_to_pin, get("RecentContactItem"))
    model._extra, model._wire = None, wire
    return model


def encode_pin_conversations_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.operation_type) is not None:
        wire["OperationType"] = field
    if (field := model.recent_contact_item) is not None:
        wire["RecentContactItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(PinConversationsRequest, encode_pin_conversations_request, decode_pin_conversations_request)


def decode_pin_conversations_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(PinConversationsResponse)
    model._extra, model._wire = None, wire
    return model


def encode_pin_conversations_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/78304",),
    rates=(Rate(200.0, 1),),
    errors={50001: "", 50002: "", 50003: "", 50004: "", 50005: ""},
    missing=("Error codes of this command; those given are common to the service.",),
)
PinConversationsRequest.operation = OPERATION
PinConversationsResponse.operation = OPERATION
