# Generated from spec/apis/sns/friend_get_all.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.sns_profile_item import SnsProfileItem, decode_sns_profile_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FriendUpdateScope(StrEnum):
    """Whether a stored friend list has to be replaced."""

    YES = "GetAll_Type_YES"
    """Replace the stored list."""
    YES_MIXED_CASE = "GetAll_Type_Yes"
    """Replace the stored list; the spelling of the sample."""
    NO = "GetAll_Type_NO"
    """Update the stored list."""


class FriendListItem(Model):
    """One friend with the chosen fields."""

    __slots__ = {
        "info_account": "Info_Account",
        "sns_profile_item": "SnsProfileItem",
    }

    info_account: str
    """User ID of the friend."""
    sns_profile_item: list[SnsProfileItem]
    """Fields of the friend."""

    def __init__(
        self,
        *,
        info_account: str,
        sns_profile_item: list[SnsProfileItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.info_account = info_account
        self.sns_profile_item = sns_profile_item


class FriendGetAllRequest(Request["FriendGetAllResponse"]):
    """Page through the friends of a user with chosen fields."""

    __slots__ = {
        "from_account": "From_Account",
        "time_stamp": "TimeStamp",
        "start_index": "StartIndex",
        "tag_list": "TagList",
        "last_standard_sequence": "LastStandardSequence",
        "get_count": "GetCount",
    }

    from_account: str
    """User ID whose friends are listed."""
    time_stamp: int | None
    """`time_stamp_now` of the last call. Everything when 0 or omitted. Unix time in seconds."""
    start_index: int
    """Where the page starts. At least 0."""
    tag_list: list[str] | None
    """Profile fields and friend fields to read."""
    last_standard_sequence: int | None
    """`current_standard_sequence` of the last call. Works where only standard friend fields are read."""
    get_count: int | None
    """Friends on a page. Ask for fewer when calls time out. At most 100. The service assumes 100 when omitted."""

    def __init__(
        self,
        *,
        from_account: str,
        time_stamp: int | None = None,
        start_index: int,
        tag_list: list[str] | None = None,
        last_standard_sequence: int | None = None,
        get_count: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.time_stamp = time_stamp
        self.start_index = start_index
        self.tag_list = tag_list
        self.last_standard_sequence = last_standard_sequence
        self.get_count = get_count


class FriendGetAllResponse(Response, Page["FriendListItem"]):
    """Response to `sns/friend_get_all`."""

    __slots__ = {
        "need_update_all": "NeedUpdateAll",
        "time_stamp_now": "TimeStampNow",
        "start_index": "StartIndex",
        "info_item": "InfoItem",
        "current_standard_sequence": "CurrentStandardSequence",
        "friend_num": "FriendNum",
    }

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

    def __init__(
        self,
        *,
        need_update_all: FriendUpdateScope | str,
        time_stamp_now: int,
        start_index: int,
        info_item: list[FriendListItem],
        current_standard_sequence: int,
        friend_num: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.need_update_all = need_update_all
        self.time_stamp_now = time_stamp_now
        self.start_index = start_index
        self.info_item = info_item
        self.current_standard_sequence = current_standard_sequence
        self.friend_num = friend_num


def decode_friend_list_item(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendListItem)
    model.info_account = wire.pop("Info_Account", None)
    if (value := wire.pop("SnsProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_sns_profile_item(item)
    model.sns_profile_item = value
    model.extra_fields = wire or None
    return model


def encode_friend_list_item(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.info_account) is not None:
        wire["Info_Account"] = field
    if (field := model.sns_profile_item) is not None:
        wire["SnsProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendListItem, encode_friend_list_item, decode_friend_list_item)


def decode_friend_get_all_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGetAllRequest)
    model.from_account = wire.pop("From_Account", None)
    model.time_stamp = wire.pop("TimeStamp", None)
    model.start_index = wire.pop("StartIndex", None)
    model.tag_list = wire.pop("TagList", None)
    model.last_standard_sequence = wire.pop("LastStandardSequence", None)
    model.get_count = wire.pop("GetCount", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendGetAllRequest, encode_friend_get_all_request, decode_friend_get_all_request)


def decode_friend_get_all_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGetAllResponse)
    model.need_update_all = wire.pop("NeedUpdateAll", None)
    model.time_stamp_now = wire.pop("TimeStampNow", None)
    model.start_index = wire.pop("StartIndex", None)
    if (value := wire.pop("InfoItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_list_item(item)
    model.info_item = value
    model.current_standard_sequence = wire.pop("CurrentStandardSequence", None)
    model.friend_num = wire.pop("FriendNum", None)
    model.extra_fields = wire or None
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
        wire["InfoItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.current_standard_sequence) is not None:
        wire["CurrentStandardSequence"] = field
    if (field := model.friend_num) is not None:
        wire["FriendNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
    ),
    paging=Paging(
        items=(("info_item",),),
        cursors=(Cursor(argument="start_index", path=("start_index",), min=0),),
        done=(StopRule(field=("start_index",), values=(0,)),),
    ),
    status="legacy",
    replaced_by="sns/friend_get",
)
FriendGetAllRequest.operation = OPERATION
FriendGetAllResponse.operation = OPERATION
