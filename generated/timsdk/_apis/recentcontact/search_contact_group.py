# Generated from spec/apis/recentcontact/search_contact_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk._types.conversation_ref import ConversationRef, decode_conversation_ref
from timsdk._types.marked_conversation import MarkedConversation, decode_marked_conversation
from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class SearchContactGroupRequest(Request["SearchContactGroupResponse"]):
    """Get the groups and marks of given conversations."""

    _known = frozenset({"From_Account", "ContactItem"})

    from_account: str
    """User ID whose conversations are looked up."""
    contact_item: Sequence[ConversationRef]
    """Conversations to look up. At most 300 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SearchContactGroupResponse(Response):
    """Answer to `recentcontact/search_contact_group`."""

    _known = frozenset({*ENVELOPE, "ContactResultItem", "GroupItem"})

    contact_result_item: list[MarkedConversation]
    """The conversations with what they have."""
    group_item: list[ConversationGroup]
    """Names of the conversation groups."""


def decode_search_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SearchContactGroupRequest)
    model.from_account = get("From_Account")
    model.contact_item = decode_list(decode_conversation_ref, get("ContactItem"))
    model._extra, model._wire = None, wire
    return model


def encode_search_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SearchContactGroupRequest, encode_search_contact_group_request, decode_search_contact_group_request)


def decode_search_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SearchContactGroupResponse)
    model.contact_result_item = decode_list(decode_marked_conversation, get("ContactResultItem"))
    model.group_item = decode_list(decode_conversation_group, get("GroupItem"))
    model._extra, model._wire = None, wire
    return model


def encode_search_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_result_item) is not None:
        wire["ContactResultItem"] = encode_list(field)
    if (field := model.group_item) is not None:
        wire["GroupItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={
        50001: "",
        50002: "",
        50003: "",
        50004: "",
        50005: "",
        51006: "",
        51007: "",
        51008: "",
        51009: "",
        51010: "",
        51011: "",
        51012: "",
        51013: "",
    },
)
SearchContactGroupRequest.operation = OPERATION
SearchContactGroupResponse.operation = OPERATION
