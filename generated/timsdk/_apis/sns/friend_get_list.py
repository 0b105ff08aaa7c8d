# Generated from spec/apis/sns/friend_get_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.sns_profile_item import SnsProfileItem, decode_sns_profile_item
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendDetail(Model):
    """One friend with the chosen fields."""

    _known = frozenset({"To_Account", "SnsProfileItem", "ResultCode", "ResultInfo"})

    to_account: str
    """User ID of the friend."""
    sns_profile_item: list[SnsProfileItem] | None = None
    """Chosen fields that are set. Absent for failed items."""
    result_code: int
    """Error code of this friend, 0 on success."""
    result_info: str
    """Error text, empty on success."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendGetListRequest(Request["FriendGetListResponse"]):
    """Get chosen friends with friend and profile fields."""

    _known = frozenset({"From_Account", "To_Account", "TagList"})

    from_account: str
    """User whose friends to read."""
    to_account: list[str]
    """User IDs of the friends, better not more than 100."""
    tag_list: list[str]
    """Fields to answer: Tag_SNS_ and Tag_Profile_ names."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendGetListResponse(BatchResponse):
    """Answer to `sns/friend_get_list`."""

    _known = frozenset({*ENVELOPE, "InfoItem", "Fail_Account"})

    info_item: list[FriendDetail]
    """Result for each friend."""
    fail_account: list[str] | None = None
    """User IDs that failed. Absent when all succeeded."""


def decode_friend_detail(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendDetail)
    model.to_account = get("To_Account")
    model.sns_profile_item = decode_list(decode_sns_profile_item, get("SnsProfileItem"))
    model.result_code = get("ResultCode")
    model.result_info = get("ResultInfo")
    model._extra, model._wire = None, wire
    return model


def encode_friend_detail(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.sns_profile_item) is not None:
        wire["SnsProfileItem"] = encode_list(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendDetail, encode_friend_detail, decode_friend_detail)


def decode_friend_get_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendGetListRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model.tag_list = get("TagList")
    model._extra, model._wire = None, wire
    return model


def encode_friend_get_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tag_list) is not None:
        wire["TagList"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendGetListRequest, encode_friend_get_list_request, decode_friend_get_list_request)


def decode_friend_get_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendGetListResponse)
    model.info_item = decode_list(decode_friend_detail, get("InfoItem"))
    model.fail_account = get("Fail_Account")
    model._extra, model._wire = None, wire
    return model


def encode_friend_get_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.info_item) is not None:
        wire["InfoItem"] = encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendGetListResponse, encode_friend_get_list_response, decode_friend_get_list_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_get_list",
    method="relationship.friend_get_list",
    summary="Get chosen friends with friend and profile fields.",
    request_type=FriendGetListRequest,
    response_type=FriendGetListResponse,
    request_decoder=decode_friend_get_list_request,
    response_decoder=decode_friend_get_list_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34910",),
    rates=(Rate(200.0, 1),),
    errors={
        30001: "A field is wrong; as the result of one item, the account is not a friend.",
        30003: "",
        30004: "",
        30006: "",
        30007: "",
    },
    partial=Partial(items=("info_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
FriendGetListRequest.operation = OPERATION
FriendGetListResponse.operation = OPERATION
