# Generated from spec/apis/sns/friend_get_all.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.sns_profile_item import SnsProfileItem, decode_sns_profile_item
from timsdk_runtime.enums import StrEnum
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


class FriendUpdateScope(StrEnum):
    """Whether a stored friend list has to be replaced."""

    YES = "GetAll_Type_YES"
    """Replace the stored list."""
    YES_MIXED_CASE = "GetAll_Type_Yes"
    """Replace the stored list; the spelling of the sample."""
    NO = "GetAll_Type_NO"
    """Update the stored list."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendListItem(Model):
    """One friend with the chosen fields."""

    _known = frozenset({"Info_Account", "SnsProfileItem"})

    info_account: str
    """User ID of the friend."""
    sns_profile_item: list[SnsProfileItem]
    """Fields of the friend."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendGetAllRequest(Request["FriendGetAllResponse"]):
    """Page through the friends of a user with chosen fields."""

    _known = frozenset({"From_Account", "TimeStamp", "StartIndex", "TagList", "LastStandardSequence", "GetCount"})

    from_account: str
    """User ID whose friends are listed."""
    time_stamp: int | None = None
    """TimeStampNow of the last call. Everything when 0 or omitted. Unix time in seconds."""
    start_index: int
    """Where the page starts. At least 0."""
    tag_list: list[str] | None = None
    """Profile fields and friend fields to read."""
    last_standard_sequence: int | None = None
    """CurrentStandardSequence of the last call. Works where only standard friend fields are read."""
    get_count: int | None = None
    """Friends on a page. Ask for fewer when calls time out. At most 100. The service assumes 100 when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendGetAllResponse(Response, Page["FriendListItem"]):
    """Answer to `sns/friend_get_all`."""

    _known = frozenset(
        {*ENVELOPE, "NeedUpdateAll", "TimeStampNow", "StartIndex", "InfoItem", "CurrentStandardSequence", "FriendNum"}
    )

    need_update_all: FriendUpdateScope | str
    """Whether the stored list has to be replaced."""
    time_stamp_now: int
    """Time of this call. Unix time in seconds."""
    start_index: int
    """Where the next page starts. 0 after the last one."""
    info_item: list[FriendListItem]
    """Friends."""
    current_standard_sequence: int
    """Version of the standard friend fields."""
    friend_num: int
    """Number of all friends."""


def decode_friend_list_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendListItem)
    model.info_account = get("Info_Account")
    model.sns_profile_item = decode_list(decode_sns_profile_item, get("SnsProfileItem"))
    model._extra, model._wire = None, wire
    return model


def encode_friend_list_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.info_account) is not None:
        wire["Info_Account"] = field
    if (field := model.sns_profile_item) is not None:
        wire["SnsProfileItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendListItem, encode_friend_list_item, decode_friend_list_item)


def decode_friend_get_all_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendGetAllRequest)
    model.from_account = get("From_Account")
    model.time_stamp = get("TimeStamp")
    model.start_index = get("StartIndex")
    model.tag_list = get("TagList")
    model.last_standard_sequence = get("LastStandardSequence")
    model.get_count = get("GetCount")
    model._extra, model._wire = None, wire
    return model


def encode_friend_get_all_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.time_stamp) is not None:
        wire["TimeStamp"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.tag_list) is not None:
        wire["TagList"] = field
    if (field := model.last_standard_sequence) is not None:
        wire["LastStandardSequence"] = field
    if (field := model.get_count) is not None:
        wire["GetCount"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendGetAllRequest, encode_friend_get_all_request, decode_friend_get_all_request)


def decode_friend_get_all_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendGetAllResponse)
    model.need_update_all = get("NeedUpdateAll")
    model.time_stamp_now = get("TimeStampNow")
    model.start_index = get("StartIndex")
    model.info_item = decode_list(decode_friend_list_item, get("InfoItem"))
    model.current_standard_sequence = get("CurrentStandardSequence")
    model.friend_num = get("FriendNum")
    model._extra, model._wire = None, wire
    return model


def encode_friend_get_all_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.need_update_all) is not None:
        wire["NeedUpdateAll"] = field
    if (field := model.time_stamp_now) is not None:
        wire["TimeStampNow"] = field
    if (field := model.start_index) is not None:
        wire["StartIndex"] = field
    if (field := model.info_item) is not None:
        wire["InfoItem"] = encode_list(field)
    if (field := model.current_standard_sequence) is not None:
        wire["CurrentStandardSequence"] = field
    if (field := model.friend_num) is not None:
        wire["FriendNum"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendGetAllResponse, encode_friend_get_all_response, decode_friend_get_all_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_get_all",
    method="legacy.friend_get_all",
    summary="Page through the friends of a user with chosen fields.",
    request_type=FriendGetAllRequest,
    response_type=FriendGetAllResponse,
    request_decoder=decode_friend_get_all_request,
    response_decoder=decode_friend_get_all_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/269/1647",),
    rates=(Rate(100.0, 1),),
    errors={30001: "", 30003: "", 30004: "", 30006: "", 30007: ""},
    paging=Paging(
        items=(("info_item",),),
        cursors=(Cursor(argument="start_index", path=("start_index",), min=0),),
        done=(Done(field=("start_index",), values=(0,)),),
    ),
    status="legacy",
    instead="sns/friend_get",
)
FriendGetAllRequest.operation = OPERATION
FriendGetAllResponse.operation = OPERATION
