# Generated from spec/apis/sns/group_get.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FriendGroup(Model):
    """One friend list."""

    __slots__ = {
        "group_name": "GroupName",
        "friend_number": "FriendNumber",
        "to_account": "To_Account",
    }

    group_name: str
    """Name of the list."""
    friend_number: int
    """How many friends it holds."""
    to_account: list[str] | None
    """User IDs of the friends. Only when they were asked for."""

    def __init__(
        self,
        *,
        group_name: str,
        friend_number: int,
        to_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_name = group_name
        self.friend_number = friend_number
        self.to_account = to_account


class GroupGetRequest(Request["GroupGetResponse"]):
    """Get friend lists and the friends in them."""

    __slots__ = {
        "from_account": "From_Account",
        "need_friend": "NeedFriend",
        "group_name": "GroupName",
    }

    from_account: str
    """User whose lists to read."""
    need_friend: str | None
    """Return the friends in the lists as well. One of "Need_Friend_Type_Yes"."""
    group_name: list[str] | None
    """Names of the lists to read. All when omitted."""

    def __init__(
        self,
        *,
        from_account: str,
        need_friend: str | None = None,
        group_name: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.need_friend = need_friend
        self.group_name = group_name


class GroupGetResponse(Response):
    """Response to `sns/group_get`."""

    __slots__ = {
        "result_item": "ResultItem",
        "current_sequence": "CurrentSequence",
    }

    result_item: list[FriendGroup]
    """Friend lists."""
    current_sequence: int
    """Current version of the friend lists."""

    def __init__(
        self,
        *,
        result_item: list[FriendGroup],
        current_sequence: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item
        self.current_sequence = current_sequence


def decode_friend_group(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGroup)
    model.group_name = wire.pop("GroupName", None)
    model.friend_number = wire.pop("FriendNumber", None)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_friend_group(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.friend_number) is not None:
        wire["FriendNumber"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendGroup, encode_friend_group, decode_friend_group)


def decode_group_get_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupGetRequest)
    model.from_account = wire.pop("From_Account", None)
    model.need_friend = wire.pop("NeedFriend", None)
    model.group_name = wire.pop("GroupName", None)
    model.extra_fields = wire or None
    return model


def encode_group_get_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.need_friend) is not None:
        wire["NeedFriend"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupGetRequest, encode_group_get_request, decode_group_get_request)


def decode_group_get_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupGetResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_group(item)
    model.result_item = value
    model.current_sequence = wire.pop("CurrentSequence", None)
    model.extra_fields = wire or None
    return model


def encode_group_get_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.current_sequence) is not None:
        wire["CurrentSequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupGetResponse, encode_group_get_response, decode_group_get_response)

OPERATION: Final = Operation(
    service="sns",
    command="group_get",
    method="relationship.group_get",
    summary="Get friend lists and the friends in them.",
    request_type=GroupGetRequest,
    response_type=GroupGetResponse,
    request_decoder=decode_group_get_request,
    response_decoder=decode_group_get_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/40123",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
    ),
)
GroupGetRequest.operation = OPERATION
GroupGetResponse.operation = OPERATION
