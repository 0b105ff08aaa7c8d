# Generated from spec/apis/recentcontact/del_contact_group.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.conversation_group import ConversationGroup, decode_conversation_group
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class DelContactGroupRequest(Request["DelContactGroupResponse"]):
    """Delete a user's conversation group."""

    __slots__ = {
        "from_account": "From_Account",
        "group_name": "GroupName",
    }

    from_account: str
    """User ID whose conversation group it is."""
    group_name: list[str]
    """Name of the conversation group. One at a time. At most 1 items."""

    def __init__(
        self,
        *,
        from_account: str,
        group_name: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.group_name = group_name


class DelContactGroupResponse(Response):
    """Response to `recentcontact/del_contact_group`."""

    __slots__ = {
        "group_item": "GroupItem",
    }

    group_item: list[ConversationGroup]
    """The deleted conversation group."""

    def __init__(
        self,
        *,
        group_item: list[ConversationGroup],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_item = group_item


def decode_del_contact_group_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelContactGroupRequest)
    model.from_account = wire.pop("From_Account", None)
    model.group_name = wire.pop("GroupName", None)
    model.extra_fields = wire or None
    return model


def encode_del_contact_group_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelContactGroupRequest, encode_del_contact_group_request, decode_del_contact_group_request)


def decode_del_contact_group_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelContactGroupResponse)
    if (value := wire.pop("GroupItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_conversation_group(item)
    model.group_item = value
    model.extra_fields = wire or None
    return model


def encode_del_contact_group_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_item) is not None:
        wire["GroupItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelContactGroupResponse, encode_del_contact_group_response, decode_del_contact_group_response)

OPERATION: Final = Operation(
    service="recentcontact",
    command="del_contact_group",
    method="conversation.del_contact_group",
    summary="Delete a user's conversation group.",
    request_type=DelContactGroupRequest,
    response_type=DelContactGroupResponse,
    request_decoder=decode_del_contact_group_request,
    response_decoder=decode_del_contact_group_response,
    effect=Effect(kind="idempotent", reason="The response to a retry is 51009 because the group is gone."),
    sources=(
        "https://trtc.io/document/53441",
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
)
DelContactGroupRequest.operation = OPERATION
DelContactGroupResponse.operation = OPERATION
