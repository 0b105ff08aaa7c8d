# Generated from spec/apis/recentcontact/create_contact_group.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk._types.conversation_ref import ConversationRef, decode_conversation_ref
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class NewConversationGroup(Model):
    """A conversation group to create."""

    _known = frozenset({"GroupName", "ContactItem"})

    group_name: str
    """Name of the conversation group. At most 32 bytes."""
    contact_item: list[ConversationRef]
    """Conversations to put into it."""


@attrs.define(kw_only=True, eq=False, repr=False)
class ConversationGroupCreation(Model):
    """The new conversation group and what became of each of its conversations."""

    _known = frozenset({"GroupItem", "ResultItem"})

    group_item: ConversationGroup
    """The conversation group."""
    result_item: list[GroupedConversation]
    """Result for each conversation."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupedConversation(Model):
    """Result of adding one conversation."""

    _known = frozenset({"ContactItem", "ResultCode", "ResultInfo"})

    contact_item: ConversationRef
    """The conversation."""
    result_code: int
    """Error code of this conversation, 0 on success."""
    result_info: str
    """Error text, empty on success."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateContactGroupRequest(Request["CreateContactGroupResponse"]):
    """Create a conversation group for a user."""

    _known = frozenset({"From_Account", "GroupContactItem"})

    from_account: str
    """User ID whose conversations are grouped."""
    group_contact_item: Sequence[NewConversationGroup]
    """The group to create. One at a time. At most 1 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateContactGroupResponse(BatchResponse):
    """Answer to `recentcontact/create_contact_group`."""

    _known = frozenset({*ENVELOPE, "GroupResultItem"})

    group_result_item: list[ConversationGroupCreation]
    """Result for each conversation group."""


def decode_new_conversation_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(NewConversationGroup)
    model.group_name = get("GroupName")
    model.contact_item = decode_list(decode_conversation_ref, get("ContactItem"))
    model._extra, model._wire = None, wire
    return model


def encode_new_conversation_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(NewConversationGroup, encode_new_conversation_group, decode_new_conversation_group)


def decode_conversation_group_creation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(ConversationGroupCreation)
    model.group_item = decode_conversation_group(get("GroupItem"))
    model.result_item = decode_list(decode_grouped_conversation, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_conversation_group_creation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_item) is not None:
        wire["GroupItem"] = encode(field)
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(ConversationGroupCreation, encode_conversation_group_creation, decode_conversation_group_creation)


def decode_grouped_conversation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupedConversation)
    model.contact_item = decode_conversation_ref(get("ContactItem"))
    model.result_code = get("ResultCode")
    model.result_info = get("ResultInfo")
    model._extra, model._wire = None, wire
    return model


def encode_grouped_conversation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupedConversation, encode_grouped_conversation, decode_grouped_conversation)


def decode_create_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateContactGroupRequest)
    model.from_account = get("From_Account")
    model.group_contact_item = decode_list(decode_new_conversation_group, get("GroupContactItem"))
    model._extra, model._wire = None, wire
    return model


def encode_create_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_contact_item) is not None:
        wire["GroupContactItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateContactGroupRequest, encode_create_contact_group_request, decode_create_contact_group_request)


def decode_create_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateContactGroupResponse)
    model.group_result_item = decode_list(decode_conversation_group_creation, get("GroupResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_create_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_result_item) is not None:
        wire["GroupResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateContactGroupResponse, encode_create_contact_group_response, decode_create_contact_group_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="create_contact_group",
    method="conversation.create_contact_group",
    summary="Create a conversation group for a user.",
    request_type=CreateContactGroupRequest,
    response_type=CreateContactGroupResponse,
    request_decoder=decode_create_contact_group_request,
    response_decoder=decode_create_contact_group_response,
    effect=Effect(kind="once", reason="Not documented what a second group of the same name does."),
    sources=(
        "https://trtc.io/document/53437",
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
    partial=Partial(
        items=(
            "group_result_item",
            "result_item",
        ),
        key=("contact_item",),
        code=("result_code",),
        info=("result_info",),
    ),
)
CreateContactGroupRequest.operation = OPERATION
CreateContactGroupResponse.operation = OPERATION
