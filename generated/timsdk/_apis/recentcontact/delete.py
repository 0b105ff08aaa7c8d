# Generated from spec/apis/recentcontact/delete.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode_flag, merge_extra_fields, new_instance, pop_flag, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.conversation_type import ConversationType
    from timsdk_runtime.model.base import JsonObject


class DeleteConversationRequest(Request["DeleteConversationResponse"]):
    """Delete one conversation of a user."""

    __slots__ = {
        "from_account": "From_Account",
        "conversation_type": "Type",
        "to_account": "To_Account",
        "to_group_id": "ToGroupid",
        "clear_ramble": "ClearRamble",
    }

    from_account: str
    """User ID whose conversation is deleted."""
    conversation_type: ConversationType | int
    """Kind of conversation."""
    to_account: str | None
    """User ID of the peer. Only for a one-to-one conversation."""
    to_group_id: str | None
    """Group ID. Only for a group conversation."""
    clear_ramble: bool | None
    """Clear the roaming history as well."""

    def __init__(
        self,
        *,
        from_account: str,
        conversation_type: ConversationType | int,
        to_account: str | None = None,
        to_group_id: str | None = None,
        clear_ramble: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.conversation_type = conversation_type
        self.to_account = to_account
        self.to_group_id = to_group_id
        self.clear_ramble = clear_ramble


class DeleteConversationResponse(Response):
    """Response to `recentcontact/delete`."""

    __slots__ = ()


def decode_delete_conversation_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteConversationRequest)
    model.from_account = wire.pop("From_Account", None)
    model.conversation_type = wire.pop("Type", None)
    model.to_account = wire.pop("To_Account", None)
    model.to_group_id = wire.pop("ToGroupid", None)
    model.clear_ramble = pop_flag(wire, "ClearRamble")
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteConversationRequest, encode_delete_conversation_request, decode_delete_conversation_request)


def decode_delete_conversation_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteConversationResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_conversation_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent", reason="A retry finds nothing to delete unless a message has come in between."),
    sources=("https://trtc.io/document/43088",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        50001,
        50002,
        50003,
        50004,
        50005,
    ),
)
DeleteConversationRequest.operation = OPERATION
DeleteConversationResponse.operation = OPERATION
