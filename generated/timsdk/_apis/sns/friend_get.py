# Generated from spec/apis/sns/friend_get.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.sns_item import SnsItem, decode_sns_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FriendData(Model):
    """One friend and what the user has noted about the friend."""

    __slots__ = {
        "to_account": "To_Account",
        "value_item": "ValueItem",
    }

    to_account: str
    """User ID of the friend."""
    value_item: list[SnsItem] | None
    """Friend fields that are set."""

    def __init__(
        self,
        *,
        to_account: str,
        value_item: list[SnsItem] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.value_item = value_item


class FriendGetRequest(Request["FriendGetResponse"]):
    """Page through the friends of a user."""

    __slots__ = {
        "from_account": "From_Account",
        "start_index": "StartIndex",
        "standard_sequence": "StandardSequence",
        "custom_sequence": "CustomSequence",
    }

    from_account: str
    """User whose friends to read."""
    start_index: int
    """0 on the first page, then `next_start_index` of the previous response."""
    standard_sequence: int | None
    """`standard_sequence` of an earlier read. Standard fields are left out if nothing has changed since."""
    custom_sequence: int | None
    """`custom_sequence` of an earlier read. Custom fields are left out if nothing has changed since."""

    def __init__(
        self,
        *,
        from_account: str,
        start_index: int,
        standard_sequence: int | None = None,
        custom_sequence: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.start_index = start_index
        self.standard_sequence = standard_sequence
        self.custom_sequence = custom_sequence


class FriendGetResponse(Response, Page["FriendData"]):
    """Response to `sns/friend_get`."""

    __slots__ = {
        "user_data_item": "UserDataItem",
        "standard_sequence": "StandardSequence",
        "custom_sequence": "CustomSequence",
        "friend_num": "FriendNum",
        "complete_flag": "CompleteFlag",
        "next_start_index": "NextStartIndex",
    }

    user_data_item: list[FriendData]
    """Friends."""
    standard_sequence: int
    """Current version of the standard fields."""
    custom_sequence: int
    """Current version of the custom fields."""
    friend_num: int
    """Number of all friends."""
    complete_flag: int
    """Not 0 on the last page."""
    next_start_index: int
    """Position of the next page."""

    def __init__(
        self,
        *,
        user_data_item: list[FriendData],
        standard_sequence: int,
        custom_sequence: int,
        friend_num: int,
        complete_flag: int,
        next_start_index: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.user_data_item = user_data_item
        self.standard_sequence = standard_sequence
        self.custom_sequence = custom_sequence
        self.friend_num = friend_num
        self.complete_flag = complete_flag
        self.next_start_index = next_start_index


def decode_friend_data(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendData)
    model.to_account = wire.pop("To_Account", None)
    if (value := wire.pop("ValueItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_sns_item(item)
    model.value_item = value
    model.extra_fields = wire or None
    return model


def encode_friend_data(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.value_item) is not None:
        wire["ValueItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendData, encode_friend_data, decode_friend_data)


def decode_friend_get_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGetRequest)
    model.from_account = wire.pop("From_Account", None)
    model.start_index = wire.pop("StartIndex", None)
    model.standard_sequence = wire.pop("StandardSequence", None)
    model.custom_sequence = wire.pop("CustomSequence", None)
    model.extra_fields = wire or None
    return model


def encode_friend_get_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.standard_sequence) is not None:
        wire["StandardSequence"] = field
    if (field := model.custom_sequence) is not None:
        wire["CustomSequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendGetRequest, encode_friend_get_request, decode_friend_get_request)


def decode_friend_get_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGetResponse)
    if (value := wire.pop("UserDataItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_data(item)
    model.user_data_item = value
    model.standard_sequence = wire.pop("StandardSequence", None)
    model.custom_sequence = wire.pop("CustomSequence", None)
    model.friend_num = wire.pop("FriendNum", None)
    model.complete_flag = wire.pop("CompleteFlag", None)
    model.next_start_index = wire.pop("NextStartIndex", None)
    model.extra_fields = wire or None
    return model


def encode_friend_get_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_data_item) is not None:
        wire["UserDataItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.standard_sequence) is not None:
        wire["StandardSequence"] = field
    if (field := model.custom_sequence) is not None:
        wire["CustomSequence"] = field
    if (field := model.friend_num) is not None:
        wire["FriendNum"] = field
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = field
    if (field := model.next_start_index) is not None:
        wire["NextStartIndex"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendGetResponse, encode_friend_get_response, decode_friend_get_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_get",
    method="relationship.friend_get",
    summary="Page through the friends of a user.",
    request_type=FriendGetRequest,
    response_type=FriendGetResponse,
    request_decoder=decode_friend_get_request,
    response_decoder=decode_friend_get_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34908",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
    ),
    paging=Paging(
        items=(("user_data_item",),),
        cursors=(Cursor(argument="start_index", path=("next_start_index",)),),
        done=(
            StopRule(field=("complete_flag",), values=(1,)),
            StopRule(field=("next_start_index",), values=(0,)),
        ),
    ),
)
FriendGetRequest.operation = OPERATION
FriendGetResponse.operation = OPERATION
