# Generated from spec/apis/recentcontact/update_contact_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.conversation_ref import ConversationRef, decode_conversation_ref
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ConversationGroupUpdateType(IntEnum):
    """What changes about a conversation group."""

    RENAME = 1
    """Its name."""
    CONVERSATIONS = 2
    """Its conversations."""


class ConversationGroupOperation(IntEnum):
    """What happens to a conversation."""

    ADD = 1
    """It is added to the group."""
    REMOVE = 2
    """It is removed from the group."""


class ConversationGroupUpdate(Model):
    """A change of a conversation group."""

    __slots__ = {
        "update_group_type": "UpdateGroupType",
        "old_group_name": "OldGroupName",
        "new_group_name": "NewGroupName",
        "contact_update_item": "ContactUpdateItem",
    }

    update_group_type: ConversationGroupUpdateType | int
    """What changes."""
    old_group_name: str
    """Name of the conversation group now. At most 32 bytes."""
    new_group_name: str | None
    """New name. Required for a rename. At most 32 bytes."""
    contact_update_item: list[ConversationGroupChange] | None
    """Conversations to add or remove."""

    def __init__(
        self,
        *,
        update_group_type: ConversationGroupUpdateType | int,
        old_group_name: str,
        new_group_name: str | None = None,
        contact_update_item: list[ConversationGroupChange] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.update_group_type = update_group_type
        self.old_group_name = old_group_name
        self.new_group_name = new_group_name
        self.contact_update_item = contact_update_item


class ConversationGroupChange(Model):
    """One conversation to add or remove."""

    __slots__ = {
        "contact_opt_type": "ContactOptType",
        "contact_item": "ContactItem",
    }

    contact_opt_type: ConversationGroupOperation | int
    """Add or remove."""
    contact_item: ConversationRef
    """The conversation."""

    def __init__(
        self,
        *,
        contact_opt_type: ConversationGroupOperation | int,
        contact_item: ConversationRef,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.contact_opt_type = contact_opt_type
        self.contact_item = contact_item


class ConversationGroupUpdated(Model):
    """Result of a change of a conversation group."""

    __slots__ = {
        "update_group_type": "UpdateGroupType",
        "group_name": "GroupName",
        "group_id": "GroupId",
        "old_group_name": "OldGroupName",
        "contact_result_item": "ContactResultItem",
    }

    update_group_type: ConversationGroupUpdateType | int
    """What changed."""
    group_name: str
    """Name of the conversation group now."""
    group_id: int
    """Number of the conversation group."""
    old_group_name: str
    """Name before the change."""
    contact_result_item: list[ConversationGroupChanged] | None
    """Result for each conversation."""

    def __init__(
        self,
        *,
        update_group_type: ConversationGroupUpdateType | int,
        group_name: str,
        group_id: int,
        old_group_name: str,
        contact_result_item: list[ConversationGroupChanged] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.update_group_type = update_group_type
        self.group_name = group_name
        self.group_id = group_id
        self.old_group_name = old_group_name
        self.contact_result_item = contact_result_item


class ConversationGroupChanged(Model):
    """Result of adding or removing one conversation."""

    __slots__ = {
        "contact_opt_type": "ContactOptType",
        "contact_item": "ContactItem",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    contact_opt_type: ConversationGroupOperation | int
    """Add or remove."""
    contact_item: ConversationRef
    """The conversation."""
    result_code: int
    """Error code of this conversation, 0 on success."""
    result_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        contact_opt_type: ConversationGroupOperation | int,
        contact_item: ConversationRef,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.contact_opt_type = contact_opt_type
        self.contact_item = contact_item
        self.result_code = result_code
        self.result_info = result_info


class UpdateContactGroupRequest(Request["UpdateContactGroupResponse"]):
    """Rename a conversation group or change what is in it."""

    __slots__ = {
        "from_account": "From_Account",
        "update_type": "UpdateType",
        "update_group": "UpdateGroup",
    }

    from_account: str
    """User ID whose conversation group it is."""
    update_type: int
    """Always 1. One of 1."""
    update_group: ConversationGroupUpdate
    """The change."""

    def __init__(
        self,
        *,
        from_account: str,
        update_type: int,
        update_group: ConversationGroupUpdate,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.update_type = update_type
        self.update_group = update_group


class UpdateContactGroupResponse(BatchResponse):
    """Response to `recentcontact/update_contact_group`."""

    __slots__ = {
        "update_type": "UpdateType",
        "update_group_result": "UpdateGroupResult",
    }

    update_type: int
    """Always 1."""
    update_group_result: ConversationGroupUpdated
    """Result of the change."""

    def __init__(
        self,
        *,
        update_type: int,
        update_group_result: ConversationGroupUpdated,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.update_type = update_type
        self.update_group_result = update_group_result


def decode_conversation_group_update(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationGroupUpdate)
    model.update_group_type = wire.pop("UpdateGroupType", None)
    model.old_group_name = wire.pop("OldGroupName", None)
    model.new_group_name = wire.pop("NewGroupName", None)
    if (value := wire.pop("ContactUpdateItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_group_change(item)
    model.contact_update_item = value
    model.extra_fields = wire or None
    return model


def encode_conversation_group_update(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.update_group_type) is not None:
        wire["UpdateGroupType"] = field
    if (field := model.old_group_name) is not None:
        wire["OldGroupName"] = field
    if (field := model.new_group_name) is not None:
        wire["NewGroupName"] = field
    if (field := model.contact_update_item) is not None:
        wire["ContactUpdateItem"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationGroupUpdate, encode_conversation_group_update, decode_conversation_group_update)


def decode_conversation_group_change(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationGroupChange)
    model.contact_opt_type = wire.pop("ContactOptType", None)
    model.contact_item = decode_conversation_ref(wire.pop("ContactItem", None))
    model.extra_fields = wire or None
    return model


def encode_conversation_group_change(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_opt_type) is not None:
        wire["ContactOptType"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationGroupChange, encode_conversation_group_change, decode_conversation_group_change)


def decode_conversation_group_updated(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationGroupUpdated)
    model.update_group_type = wire.pop("UpdateGroupType", None)
    model.group_name = wire.pop("GroupName", None)
    model.group_id = wire.pop("GroupId", None)
    model.old_group_name = wire.pop("OldGroupName", None)
    if (value := wire.pop("ContactResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_group_changed(item)
    model.contact_result_item = value
    model.extra_fields = wire or None
    return model


def encode_conversation_group_updated(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.update_group_type) is not None:
        wire["UpdateGroupType"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.old_group_name) is not None:
        wire["OldGroupName"] = field
    if (field := model.contact_result_item) is not None:
        wire["ContactResultItem"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationGroupUpdated, encode_conversation_group_updated, decode_conversation_group_updated)


def decode_conversation_group_changed(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ConversationGroupChanged)
    model.contact_opt_type = wire.pop("ContactOptType", None)
    model.contact_item = decode_conversation_ref(wire.pop("ContactItem", None))
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_conversation_group_changed(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.contact_opt_type) is not None:
        wire["ContactOptType"] = field
    if (field := model.contact_item) is not None:
        wire["ContactItem"] = encode(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ConversationGroupChanged, encode_conversation_group_changed, decode_conversation_group_changed)


def decode_update_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateContactGroupRequest)
    model.from_account = wire.pop("From_Account", None)
    model.update_type = wire.pop("UpdateType", None)
    model.update_group = decode_conversation_group_update(wire.pop("UpdateGroup", None))
    model.extra_fields = wire or None
    return model


def encode_update_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.update_type) is not None:
        wire["UpdateType"] = field
    if (field := model.update_group) is not None:
        wire["UpdateGroup"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateContactGroupRequest, encode_update_contact_group_request, decode_update_contact_group_request)


def decode_update_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateContactGroupResponse)
    model.update_type = wire.pop("UpdateType", None)
    model.update_group_result = decode_conversation_group_updated(wire.pop("UpdateGroupResult", None))
    model.extra_fields = wire or None
    return model


def encode_update_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.update_type) is not None:
        wire["UpdateType"] = field
    if (field := model.update_group_result) is not None:
        wire["UpdateGroupResult"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateContactGroupResponse, encode_update_contact_group_response, decode_update_contact_group_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="update_contact_group",
    method="conversation.update_contact_group",
    summary="Rename a conversation group or change what is in it.",
    request_type=UpdateContactGroupRequest,
    response_type=UpdateContactGroupResponse,
    request_decoder=decode_update_contact_group_request,
    response_decoder=decode_update_contact_group_response,
    effect=Effect(
        kind="idempotent", reason="The retry of a rename fails because the old name is gone; the state is the same."
    ),
    sources=(
        "https://trtc.io/document/53439",
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
            "update_group_result",
            "contact_result_item",
        ),
        key=("contact_item",),
        code=("result_code",),
        info=("result_info",),
    ),
    code_table=code_table,
)
UpdateContactGroupRequest.operation = OPERATION
UpdateContactGroupResponse.operation = OPERATION
