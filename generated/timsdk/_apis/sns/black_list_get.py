# Generated from spec/apis/sns/black_list_get.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class BlockedUser(Model):
    """One entry of a block list."""

    __slots__ = {
        "to_account": "To_Account",
        "add_black_time_stamp": "AddBlackTimeStamp",
    }

    to_account: str
    """User ID."""
    add_black_time_stamp: int
    """Time of blocking. Unix time in seconds."""

    def __init__(
        self,
        *,
        to_account: str,
        add_black_time_stamp: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.add_black_time_stamp = add_black_time_stamp


class BlackListGetRequest(Request["BlackListGetResponse"]):
    """Page through a user's block list."""

    __slots__ = {
        "from_account": "From_Account",
        "start_index": "StartIndex",
        "max_limited": "MaxLimited",
        "last_sequence": "LastSequence",
    }

    from_account: str
    """User whose block list to read."""
    start_index: int
    """0 on the first page, then `start_index` of the previous response."""
    max_limited: int
    """Users on a page."""
    last_sequence: int
    """Block list version of the last read. Servers send 0."""

    def __init__(
        self,
        *,
        from_account: str,
        start_index: int,
        max_limited: int,
        last_sequence: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.start_index = start_index
        self.max_limited = max_limited
        self.last_sequence = last_sequence


class BlackListGetResponse(Response, Page["BlockedUser"]):
    """Response to `sns/black_list_get`."""

    __slots__ = {
        "black_list_item": "BlackListItem",
        "start_index": "StartIndex",
        "current_sequence": "CurruentSequence",
    }

    black_list_item: list[BlockedUser]
    """Blocked users."""
    start_index: int
    """Position of the next page. 0 on the last page."""
    current_sequence: int
    """Current version of the block list."""

    def __init__(
        self,
        *,
        black_list_item: list[BlockedUser],
        start_index: int,
        current_sequence: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.black_list_item = black_list_item
        self.start_index = start_index
        self.current_sequence = current_sequence


def decode_blocked_user(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BlockedUser)
    model.to_account = wire.pop("To_Account", None)
    model.add_black_time_stamp = wire.pop("AddBlackTimeStamp", None)
    model.extra_fields = wire or None
    return model


def encode_blocked_user(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.add_black_time_stamp) is not None:
        wire["AddBlackTimeStamp"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BlockedUser, encode_blocked_user, decode_blocked_user)


def decode_black_list_get_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BlackListGetRequest)
    model.from_account = wire.pop("From_Account", None)
    model.start_index = wire.pop("StartIndex", None)
    model.max_limited = wire.pop("MaxLimited", None)
    model.last_sequence = wire.pop("LastSequence", None)
    model.extra_fields = wire or None
    return model


def encode_black_list_get_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.max_limited) is not None:
        wire["MaxLimited"] = field
    if (field := model.last_sequence) is not None:
        wire["LastSequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BlackListGetRequest, encode_black_list_get_request, decode_black_list_get_request)


def decode_black_list_get_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BlackListGetResponse)
    if (value := wire.pop("BlackListItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_blocked_user(item)
    model.black_list_item = value
    model.start_index = wire.pop("StartIndex", None)
    model.current_sequence = wire.pop("CurruentSequence", None)
    model.extra_fields = wire or None
    return model


def encode_black_list_get_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.black_list_item) is not None:
        wire["BlackListItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.current_sequence) is not None:
        wire["CurruentSequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BlackListGetResponse, encode_black_list_get_response, decode_black_list_get_response)

OPERATION: Final = Operation(
    service="sns",
    command="black_list_get",
    method="relationship.black_list_get",
    summary="Page through a user's block list.",
    request_type=BlackListGetRequest,
    response_type=BlackListGetResponse,
    request_decoder=decode_black_list_get_request,
    response_decoder=decode_black_list_get_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34914",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
    ),
    paging=Paging(
        items=(("black_list_item",),),
        cursors=(Cursor(argument="start_index", path=("start_index",)),),
        done=(StopRule(field=("start_index",), values=(0,)),),
    ),
)
BlackListGetRequest.operation = OPERATION
BlackListGetResponse.operation = OPERATION
