# Generated from spec/apis/recentcontact/create_contact_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk._types.conversation_ref import ConversationRef, decode_conversation_ref
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class NewConversationGroup(Model):
    """A conversation group to create."""

    __slots__ = {
        "group_name": "GroupName",
        "contact_item": "ContactItem",
    }

    group_name: str
    """Name of the conversation group. At most 32 bytes."""
    contact_item: list[ConversationRef]
    """Conversations to put into it."""

    def __init__(
        self,
        *,
        group_name: str,
        contact_item: list[ConversationRef],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_name = group_name
        self.contact_item = contact_item


class ConversationGroupCreation(Model):
    """The new conversation group and what became of each of its conversations."""

    __slots__ = {
        "group_item": "GroupItem",
        "result_item": "ResultItem",
    }

    group_item: ConversationGroup
    """The conversation group."""
    result_item: list[GroupedConversation]
    """Result for each conversation."""

    def __init__(
        self,
        *,
        group_item: ConversationGroup,
        result_item: list[GroupedConversation],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_item = group_item
        self.result_item = result_item


class GroupedConversation(Model):
    """Result of adding one conversation."""

    __slots__ = {
        "contact_item": "ContactItem",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    contact_item: ConversationRef
    """The conversation."""
    result_code: int
    """Error code of this conversation, 0 on success."""
    result_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        contact_item: ConversationRef,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.contact_item = contact_item
        self.result_code = result_code
        self.result_info = result_info


class CreateContactGroupRequest(Request["CreateContactGroupResponse"]):
    """Create a conversation group for a user."""

    __slots__ = {
        "from_account": "From_Account",
        "group_contact_item": "GroupContactItem",
    }

    from_account: str
    """User ID whose conversations are grouped."""
    group_contact_item: Sequence[NewConversationGroup]
    """The group to create. One at a time. At most 1 items."""

    def __init__(
        self,
        *,
        from_account: str,
        group_contact_item: Sequence[NewConversationGroup],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.group_contact_item = group_contact_item


class CreateContactGroupResponse(BatchResponse):
    """Response to `recentcontact/create_contact_group`."""

    __slots__ = {
        "group_result_item": "GroupResultItem",
    }

    group_result_item: list[ConversationGroupCreation]
    """Result for each conversation group."""

    def __init__(
        self,
        *,
        group_result_item: list[ConversationGroupCreation],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_result_item = group_result_item


def decode_new_conversation_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(NewConversationGroup)
    model.group_name = wire.pop("GroupName", None)
    if (value := wire.pop("ContactItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_ref(item)
    model.contact_item = value
    model.extra_fields = wire or None
    return model


def encode_new_conversation_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(NewConversationGroup, encode_new_conversation_group, decode_new_conversation_group)


def decode_conversation_group_creation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationGroupCreation)
    model.group_item = decode_conversation_group(wire.pop("GroupItem", None))
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_grouped_conversation(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_conversation_group_creation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_item) is not None:
        wire["GroupItem"] = encode(field)
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationGroupCreation, encode_conversation_group_creation, decode_conversation_group_creation)


def decode_grouped_conversation(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupedConversation)
    model.contact_item = decode_conversation_ref(wire.pop("ContactItem", None))
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_grouped_conversation(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupedConversation, encode_grouped_conversation, decode_grouped_conversation)


def decode_create_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateContactGroupRequest)
    model.from_account = wire.pop("From_Account", None)
    if (value := wire.pop("GroupContactItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_new_conversation_group(item)
    model.group_contact_item = value
    model.extra_fields = wire or None
    return model


def encode_create_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_contact_item) is not None:
        wire["GroupContactItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateContactGroupRequest, encode_create_contact_group_request, decode_create_contact_group_request)


def decode_create_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateContactGroupResponse)
    if (value := wire.pop("GroupResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_group_creation(item)
    model.group_result_item = value
    model.extra_fields = wire or None
    return model


def encode_create_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_result_item) is not None:
        wire["GroupResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    item_results=ItemResults(
        items=(
            "group_result_item",
            "result_item",
        ),
        key=("contact_item",),
        code=("result_code",),
        info=("result_info",),
    ),
    code_table=code_table,
)
CreateContactGroupRequest.operation = OPERATION
CreateContactGroupResponse.operation = OPERATION
