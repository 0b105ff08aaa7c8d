# Generated from spec/apis/follow/follow_get_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FollowCount(Model):
    """Follow counts of one user."""

    __slots__ = {
        "to_account": "To_Account",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
        "follower_count": "FollowerCount",
        "following_count": "FollowingCount",
        "mutual_following_count": "MutualFollowingCount",
    }

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

    def __init__(
        self,
        *,
        to_account: str,
        result_code: int,
        result_info: str,
        follower_count: int,
        following_count: int,
        mutual_following_count: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.result_code = result_code
        self.result_info = result_info
        self.follower_count = follower_count
        self.following_count = following_count
        self.mutual_following_count = mutual_following_count


class FollowGetInfoRequest(Request["FollowGetInfoResponse"]):
    """Get how many users follow, and are followed by, given users."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
    }

    from_account: str
    """User on whose behalf the counts are read."""
    to_account: list[str]
    """User IDs to count for. At most 20 items."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account


class FollowGetInfoResponse(BatchResponse):
    """Response to `follow/follow_get_info`."""

    __slots__ = {
        "follow_info": "FollowInfo",
    }

    follow_info: list[FollowCount]
    """Result for each user."""

    def __init__(
        self,
        *,
        follow_info: list[FollowCount],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.follow_info = follow_info


def decode_follow_count(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowCount)
    model.to_account = wire.pop("To_Account", None)
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.follower_count = wire.pop("FollowerCount", None)
    model.following_count = wire.pop("FollowingCount", None)
    model.mutual_following_count = wire.pop("MutualFollowingCount", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowCount, encode_follow_count, decode_follow_count)


def decode_follow_get_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowGetInfoRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_follow_get_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FollowGetInfoRequest, encode_follow_get_info_request, decode_follow_get_info_request)


def decode_follow_get_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FollowGetInfoResponse)
    if (value := wire.pop("FollowInfo", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_follow_count(item)
    model.follow_info = value
    model.extra_fields = wire or None
    return model


def encode_follow_get_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.follow_info) is not None:
        wire["FollowInfo"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
    ),
    item_results=ItemResults(
        items=("follow_info",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(of="To_Account", member=(), items="FollowInfo", key=("To_Account",), code="ResultCode"),
    ),
    code_table=code_table,
)
FollowGetInfoRequest.operation = OPERATION
FollowGetInfoResponse.operation = OPERATION
