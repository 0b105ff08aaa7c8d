# Generated from spec/apis/recentcontact/get_contact_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk._types.marked_conversation import MarkedConversation, decode_marked_conversation
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, decode_flag, decode_list, encode_flag, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GetContactGroupRequest(Request["GetContactGroupResponse"]):
    """Page through a user's conversation groups and marks."""

    _known = frozenset({"From_Account", "StartIndex"})

    from_account: str
    """User ID whose conversations are listed."""
    start_index: int
    """0 on the first page, then NextStartIndex of the previous answer."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetContactGroupResponse(Response, Page["MarkedConversation"]):
    """Answer to `recentcontact/get_contact_group`."""

    _known = frozenset({*ENVELOPE, "ContactItem", "GroupItem", "CompleteFlag", "NextStartIndex"})
    _flags = ("CompleteFlag",)

    contact_item: list[MarkedConversation]
    """Conversations with marks or groups."""
    group_item: list[ConversationGroup]
    """Names of the conversation groups."""
    complete_flag: bool
    """Whether this is the last page."""
    next_start_index: int
    """StartIndex of the next page."""


def decode_get_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetContactGroupRequest)
    model.from_account = get("From_Account")
    model.start_index = get("StartIndex")
    model._extra, model._wire = None, wire
    return model


def encode_get_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GetContactGroupRequest, encode_get_contact_group_request, decode_get_contact_group_request)


def decode_get_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetContactGroupResponse)
    model.contact_item = decode_list(decode_marked_conversation, get("ContactItem"))
    model.group_item = decode_list(decode_conversation_group, get("GroupItem"))
    model.complete_flag = decode_flag(get("CompleteFlag"))
    model.next_start_index = get("NextStartIndex")
    model._extra, model._wire = None, wire
    return model


def encode_get_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode_list(field)
    if (field := model.group_item) is not None:
        wire["GroupItem"] = encode_list(field)
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = encode_flag(field)
    if (field := model.next_start_index) is not None:
        wire["NextStartIndex"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    paging=Paging(
        items=(("contact_item",),),
        cursors=(Cursor(argument="start_index", path=("next_start_index",)),),
        done=(Done(field=("complete_flag",), values=(1,)),),
    ),
)
GetContactGroupRequest.operation = OPERATION
GetContactGroupResponse.operation = OPERATION
