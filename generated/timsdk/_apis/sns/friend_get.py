# Generated from spec/apis/sns/friend_get.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.sns_item import SnsItem, decode_sns_item
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendData(Model):
    """One friend and what the user has noted about the friend."""

    _known = frozenset({"To_Account", "ValueItem"})

    to_account: str
    """User ID of the friend."""
    value_item: list[SnsItem] | None = None
    """Friend fields that are set."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendGetRequest(Request["FriendGetResponse"]):
    """Page through the friends of a user."""

    _known = frozenset({"From_Account", "StartIndex", "StandardSequence", "CustomSequence"})

    from_account: str
    """User whose friends to read."""
    start_index: int
    """0 on the first page, then NextStartIndex of the previous answer."""
    standard_sequence: int | None = None
    """StandardSequence of an earlier read. Standard fields are left out if nothing has changed since."""
    custom_sequence: int | None = None
    """CustomSequence of an earlier read. Custom fields are left out if nothing has changed since."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendGetResponse(Response, Page["FriendData"]):
    """Answer to `sns/friend_get`."""

    _known = frozenset(
        {
            *ENVELOPE,
            "UserDataItem",
            "StandardSequence",
            "CustomSequence",
            "FriendNum",
            "CompleteFlag",
            "NextStartIndex",
        }
    )

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
    """StartIndex of the next page."""


def decode_friend_data(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendData)
    model.to_account = get("To_Account")
    model.value_item = decode_list(decode_sns_item, get("ValueItem"))
    model._extra, model._wire = None, wire
    return model


def encode_friend_data(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.value_item) is not None:
        wire["ValueItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendData, encode_friend_data, decode_friend_data)


def decode_friend_get_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendGetRequest)
    model.from_account = get("From_Account")
    model.start_index = get("StartIndex")
    model.standard_sequence = get("StandardSequence")
    model.custom_sequence = get("CustomSequence")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendGetRequest, encode_friend_get_request, decode_friend_get_request)


def decode_friend_get_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendGetResponse)
    model.user_data_item = decode_list(decode_friend_data, get("UserDataItem"))
    model.standard_sequence = get("StandardSequence")
    model.custom_sequence = get("CustomSequence")
    model.friend_num = get("FriendNum")
    model.complete_flag = get("CompleteFlag")
    model.next_start_index = get("NextStartIndex")
    model._extra, model._wire = None, wire
    return model


def encode_friend_get_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_data_item) is not None:
        wire["UserDataItem"] = encode_list(field)
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={30001: "", 30003: "", 30004: "", 30006: "", 30007: ""},
    paging=Paging(
        items=(("user_data_item",),),
        cursors=(Cursor(argument="start_index", path=("next_start_index",)),),
        done=(
            Done(field=("complete_flag",), values=(1,)),
            Done(field=("next_start_index",), values=(0,)),
        ),
    ),
)
FriendGetRequest.operation = OPERATION
FriendGetResponse.operation = OPERATION
