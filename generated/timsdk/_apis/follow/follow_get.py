# Generated from spec/apis/follow/follow_get.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.profile_item import ProfileItem, decode_profile_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.follow_type import FollowType
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FollowEntry(Model):
    """One user in a list of follows."""

    __slots__ = {
        "to_account": "To_Account",
        "follow_time": "FollowTime",
        "profile_item": "ProfileItem",
        "profile_sequence": "profile_sequence",
    }

    to_account: str
    """User ID."""
    follow_time: int
    """Time of following. Unix time in seconds."""
    profile_item: list[ProfileItem]
    """Profile fields of the user."""
    profile_sequence: int | None
    """Version of the user's profile."""

    def __init__(
        self,
        *,
        to_account: str,
        follow_time: int,
        profile_item: list[ProfileItem],
        profile_sequence: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.follow_time = follow_time
        self.profile_item = profile_item
        self.profile_sequence = profile_sequence


class FollowGetRequest(Request["FollowGetResponse"]):
    """Page through followers, followings or mutual follows."""

    __slots__ = {
        "from_account": "From_Account",
        "follow_type": "FollowType",
        "start_cursor": "StartCursor",
        "want_num": "WantNum",
    }

    from_account: str
    """User whose list to read."""
    follow_type: FollowType | int
    """Which list."""
    start_cursor: str
    """Empty on the first page, then `next_cursor` of the previous response."""
    want_num: int
    """Users on a page. At most 1000. The service assumes 100 when omitted."""

    def __init__(
        self,
        *,
        from_account: str,
        follow_type: FollowType | int,
        start_cursor: str,
        want_num: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.follow_type = follow_type
        self.start_cursor = start_cursor
        self.want_num = want_num


class FollowGetResponse(Response, Page["FollowEntry"]):
    """Response to `follow/follow_get`."""

    __slots__ = {
        "follow_item": "FollowItem",
        "next_cursor": "NextCursor",
    }

    follow_item: list[FollowEntry]
    """Users in the list."""
    next_cursor: str
    """Cursor of the next page. Empty on the last page."""

    def __init__(
        self,
        *,
        follow_item: list[FollowEntry],
        next_cursor: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.follow_item = follow_item
        self.next_cursor = next_cursor


def decode_follow_entry(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowEntry)
    model.to_account = wire.pop("To_Account", None)
    model.follow_time = wire.pop("FollowTime", None)
    if (value := wire.pop("ProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_profile_item(item)
    model.profile_item = value
    model.profile_sequence = wire.pop("profile_sequence", None)
    model.extra_fields = wire or None
    return model


def encode_follow_entry(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.follow_time) is not None:
        wire["FollowTime"] = field
    if (field := model.profile_item) is not None:
        wire["ProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.profile_sequence) is not None:
        wire["profile_sequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowEntry, encode_follow_entry, decode_follow_entry)


def decode_follow_get_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowGetRequest)
    model.from_account = wire.pop("From_Account", None)
    model.follow_type = wire.pop("FollowType", None)
    model.start_cursor = wire.pop("StartCursor", None)
    model.want_num = wire.pop("WantNum", None)
    model.extra_fields = wire or None
    return model


def encode_follow_get_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.follow_type) is not None:
        wire["FollowType"] = field
    if (field := model.start_cursor) is not None:
        wire["StartCursor"] = field
    if (field := model.want_num) is not None:
        wire["WantNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowGetRequest, encode_follow_get_request, decode_follow_get_request)


def decode_follow_get_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowGetResponse)
    if (value := wire.pop("FollowItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_follow_entry(item)
    model.follow_item = value
    model.next_cursor = wire.pop("NextCursor", None)
    model.extra_fields = wire or None
    return model


def encode_follow_get_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.follow_item) is not None:
        wire["FollowItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.next_cursor) is not None:
        wire["NextCursor"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowGetResponse, encode_follow_get_response, decode_follow_get_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_get",
    method="relationship.follow_get",
    summary="Page through followers, followings or mutual follows.",
    request_type=FollowGetRequest,
    response_type=FollowGetResponse,
    request_decoder=decode_follow_get_request,
    response_decoder=decode_follow_get_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/70347",
        "https://cloud.tencent.com/document/product/269/118911",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
    ),
    paging=Paging(
        items=(("follow_item",),),
        cursors=(Cursor(argument="start_cursor", path=("next_cursor",)),),
        done=(StopRule(field=("next_cursor",), values=("",)),),
    ),
    undocumented=(
        "private error codes (those listed here are of follow_get_info)",
        "end of the response sample",
        "meaning of profile_sequence",
    ),
)
FollowGetRequest.operation = OPERATION
FollowGetResponse.operation = OPERATION
