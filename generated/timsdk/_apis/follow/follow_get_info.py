# Generated from spec/apis/follow/follow_get_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowCount(Model):
    """Follow counts of one user."""

    _known = frozenset(
        {"To_Account", "ResultCode", "ResultInfo", "FollowerCount", "FollowingCount", "MutualFollowingCount"}
    )

    to_account: str
    """User ID."""
    result_code: int
    """Error code of this user, 0 on success."""
    result_info: str
    """Error text, empty on success."""
    follower_count: int
    """Number of users who follow the user."""
    following_count: int
    """Number of users whom the user follows."""
    mutual_following_count: int
    """Number of users who follow and are followed back."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowGetInfoRequest(Request["FollowGetInfoResponse"]):
    """Get how many users follow, and are followed by, given users."""

    _known = frozenset({"From_Account", "To_Account"})

    from_account: str
    """User on whose behalf the counts are read."""
    to_account: list[str]
    """User IDs to count for. At most 20 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FollowGetInfoResponse(BatchResponse):
    """Answer to `follow/follow_get_info`."""

    _known = frozenset({*ENVELOPE, "FollowInfo"})

    follow_info: list[FollowCount]
    """Result for each user."""


def decode_follow_count(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowCount)
    model.to_account = get("To_Account")
    model.result_code = get("ResultCode")
    model.result_info = get("ResultInfo")
    model.follower_count = get("FollowerCount")
    model.following_count = get("FollowingCount")
    model.mutual_following_count = get("MutualFollowingCount")
    model._extra, model._wire = None, wire
    return model


def encode_follow_count(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if (field := model.follower_count) is not None:
        wire["FollowerCount"] = field
    if (field := model.following_count) is not None:
        wire["FollowingCount"] = field
    if (field := model.mutual_following_count) is not None:
        wire["MutualFollowingCount"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowCount, encode_follow_count, decode_follow_count)


def decode_follow_get_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowGetInfoRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_follow_get_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowGetInfoRequest, encode_follow_get_info_request, decode_follow_get_info_request)


def decode_follow_get_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FollowGetInfoResponse)
    model.follow_info = decode_list(decode_follow_count, get("FollowInfo"))
    model._extra, model._wire = None, wire
    return model


def encode_follow_get_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.follow_info) is not None:
        wire["FollowInfo"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FollowGetInfoResponse, encode_follow_get_info_response, decode_follow_get_info_response)

OPERATION: Final = Operation(
    service="follow",
    command="follow_get_info",
    method="relationship.follow_get_info",
    summary="Get how many users follow, and are followed by, given users.",
    request_type=FollowGetInfoRequest,
    response_type=FollowGetInfoResponse,
    request_decoder=decode_follow_get_info_request,
    response_decoder=decode_follow_get_info_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/70350",
        "https://cloud.tencent.com/document/product/269/118913",
    ),
    rates=(Rate(200.0, 1),),
    partial=Partial(items=("follow_info",), key=("to_account",), code=("result_code",), info=("result_info",)),
    missing=("table of error codes",),
)
FollowGetInfoRequest.operation = OPERATION
FollowGetInfoResponse.operation = OPERATION
