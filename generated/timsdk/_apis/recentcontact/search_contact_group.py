# Generated from spec/apis/recentcontact/search_contact_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk._types.conversation_ref import ConversationRef, decode_conversation_ref
from timsdk._types.marked_conversation import MarkedConversation, decode_marked_conversation
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SearchContactGroupRequest(Request["SearchContactGroupResponse"]):
    """Get the groups and marks of given conversations."""

    __slots__ = {
        "from_account": "From_Account",
        "contact_item": "ContactItem",
    }

    from_account: str
    """User ID whose conversations are looked up."""
    contact_item: Sequence[ConversationRef]
    """Conversations to look up. At most 300 items."""

    def __init__(
        self,
        *,
        from_account: str,
        contact_item: Sequence[ConversationRef],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.contact_item = contact_item


class SearchContactGroupResponse(Response):
    """Response to `recentcontact/search_contact_group`."""

    __slots__ = {
        "contact_result_item": "ContactResultItem",
        "group_item": "GroupItem",
    }

    contact_result_item: list[MarkedConversation]
    """The conversations with what they have."""
    group_item: list[ConversationGroup]
    """Names of the conversation groups."""

    def __init__(
        self,
        *,
        contact_result_item: list[MarkedConversation],
        group_item: list[ConversationGroup],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.contact_result_item = contact_result_item
        self.group_item = group_item


def decode_search_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchContactGroupRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("ContactItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_ref(item)
    model.contact_item = value
    model.extra_fields = wire or None
    return model


def encode_search_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchContactGroupRequest, encode_search_contact_group_request, decode_search_contact_group_request)


def decode_search_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SearchContactGroupResponse)
    if (value := wire.pop("ContactResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_marked_conversation(item)
    model.contact_result_item = value
    if (value := wire.pop("GroupItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_group(item)
    model.group_item = value
    model.extra_fields = wire or None
    return model


def encode_search_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_result_item) is not None:
        wire["ContactResultItem"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.group_item) is not None:
        wire["GroupItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SearchContactGroupResponse, encode_search_contact_group_response, decode_search_contact_group_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="search_contact_group",
    method="conversation.search_contact_group",
    summary="Get the groups and marks of given conversations.",
    request_type=SearchContactGroupRequest,
    response_type=SearchContactGroupResponse,
    request_decoder=decode_search_contact_group_request,
    response_decoder=decode_search_contact_group_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/53442",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        50001,
        50002,
        50003,
        50004,
        50005,
        51006,
        51007,
        51008,
        51009,
        51010,
        51011,
        51012,
        51013,
    ),
)
SearchContactGroupRequest.operation = OPERATION
SearchContactGroupResponse.operation = OPERATION
