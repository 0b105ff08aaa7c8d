# Generated from spec/apis/recentcontact/get_contact_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk._types.marked_conversation import MarkedConversation, decode_marked_conversation
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetContactGroupRequest(Request["GetContactGroupResponse"]):
    """Page through a user's conversation groups and marks."""

    __slots__ = {
        "from_account": "From_Account",
        "start_index": "StartIndex",
    }

    from_account: str
    """User ID whose conversations are listed."""
    start_index: int
    """0 on the first page, then `next_start_index` of the previous response."""

    def __init__(
        self,
        *,
        from_account: str,
        start_index: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.start_index = start_index


class GetContactGroupResponse(Response, Page["MarkedConversation"]):
    """Response to `recentcontact/get_contact_group`."""

    __slots__ = {
        "contact_item": "ContactItem",
        "group_item": "GroupItem",
        "complete_flag": "CompleteFlag",
        "next_start_index": "NextStartIndex",
    }

    contact_item: list[MarkedConversation]
    """Conversations with marks or groups."""
    group_item: list[ConversationGroup]
    """Names of the conversation groups."""
    complete_flag: bool
    """Whether this is the last page."""
    next_start_index: int
    """Position of the next page."""

    def __init__(
        self,
        *,
        contact_item: list[MarkedConversation],
        group_item: list[ConversationGroup],
        complete_flag: bool,
        next_start_index: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.contact_item = contact_item
        self.group_item = group_item
        self.complete_flag = complete_flag
        self.next_start_index = next_start_index


def decode_get_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetContactGroupRequest)
    model.from_account = wire.pop("From_Account", None)
    model.start_index = wire.pop("StartIndex", None)
    model.extra_fields = wire or None
    return model


def encode_get_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetContactGroupRequest, encode_get_contact_group_request, decode_get_contact_group_request)


def decode_get_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetContactGroupResponse)
    if (value := wire.pop("ContactItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_marked_conversation(item)
    model.contact_item = value
    if (value := wire.pop("GroupItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_group(item)
    model.group_item = value
    model.complete_flag = pop_flag(wire, "CompleteFlag")
    model.next_start_index = wire.pop("NextStartIndex", None)
    model.extra_fields = wire or None
    return model


def encode_get_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.group_item) is not None:
        wire["GroupItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = encode_flag(field)
    if (field := model.next_start_index) is not None:
        wire["NextStartIndex"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetContactGroupResponse, encode_get_contact_group_response, decode_get_contact_group_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="get_contact_group",
    method="conversation.get_contact_group",
    summary="Page through a user's conversation groups and marks.",
    request_type=GetContactGroupRequest,
    response_type=GetContactGroupResponse,
    request_decoder=decode_get_contact_group_request,
    response_decoder=decode_get_contact_group_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/53440",
        "https://trtc.io/document/53440",
    ),
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
    paging=Paging(
        items=(("contact_item",),),
        cursors=(Cursor(argument="start_index", path=("next_start_index",)),),
        done=(StopRule(field=("complete_flag",), values=(1,)),),
    ),
)
GetContactGroupRequest.operation = OPERATION
GetContactGroupResponse.operation = OPERATION
