# Generated from spec/apis/recentcontact/delete.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_flag, encode_flag, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteConversationRequest(Request["DeleteConversationResponse"]):
    """Delete one conversation of a user."""

    _known = frozenset({"From_Account", "Type", "To_Account", "ToGroupid", "ClearRamble"})
    _flags = ("ClearRamble",)

    from_account: str
    """User ID whose conversation is deleted."""
    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None = None
    """User ID of the peer. Only for a one-to-one conversation."""
    to_group_id: str | None = None
    """Group ID. Only for a group conversation."""
    clear_ramble: bool | None = None
    """Clear the roaming history as well."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteConversationResponse(Response):
    """Answer to `recentcontact/delete`."""

    _known = frozenset({*ENVELOPE})


def decode_delete_conversation_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteConversationRequest)
    model.from_account = get("From_Account")
    model.conversation_type = get("Type")
    model.to_account = get("To_Account")
    model.to_group_id = get("ToGroupid")
    model.clear_ramble = decode_flag(get("ClearRamble"))
    model._extra, model._wire = None, wire
    return model


def encode_delete_conversation_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.conversation_type) is not None:
        wire["Type"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.to_group_id) is not None:
        wire["ToGroupid"] = field
    if (field := model.clear_ramble) is not None:
        wire["ClearRamble"] = encode_flag(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteConversationRequest, encode_delete_conversation_request, decode_delete_conversation_request)


def decode_delete_conversation_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteConversationResponse)
    model._extra, model._wire = None, wire
    return model


def encode_delete_conversation_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteConversationResponse, encode_delete_conversation_response, decode_delete_conversation_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="delete",
    method="conversation.delete_conversation",
    summary="Delete one conversation of a user.",
    request_type=DeleteConversationRequest,
    response_type=DeleteConversationResponse,
    request_decoder=decode_delete_conversation_request,
    response_decoder=decode_delete_conversation_response,
    effect=Effect(kind="converge", reason="A repeat finds nothing to delete unless a message has come in between."),
    sources=("https://trtc.io/document/43088",),
    rates=(Rate(200.0, 1),),
    errors={50001: "", 50002: "", 50003: "", 50004: "", 50005: ""},
)
DeleteConversationRequest.operation = OPERATION
DeleteConversationResponse.operation = OPERATION
