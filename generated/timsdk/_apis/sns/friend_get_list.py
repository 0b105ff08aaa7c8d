# Generated from spec/apis/sns/friend_get_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.sns_profile_item import SnsProfileItem, decode_sns_profile_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FriendDetail(Model):
    """One friend with the chosen fields."""

    __slots__ = {
        "to_account": "To_Account",
        "sns_profile_item": "SnsProfileItem",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    to_account: str
    """User ID of the friend."""
    sns_profile_item: list[SnsProfileItem] | None
    """Chosen fields that are set. Absent for failed items."""
    result_code: int
    """Error code of this friend, 0 on success."""
    result_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        to_account: str,
        sns_profile_item: list[SnsProfileItem] | None = None,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.sns_profile_item = sns_profile_item
        self.result_code = result_code
        self.result_info = result_info


class FriendGetListRequest(Request["FriendGetListResponse"]):
    """Get chosen friends with friend and profile fields."""

    __slots__ = {
        "from_account": "From_Account",
        "to_account": "To_Account",
        "tag_list": "TagList",
    }

    from_account: str
    """User whose friends to read."""
    to_account: list[str]
    """User IDs of the friends, better not more than 100."""
    tag_list: list[str]
    """Fields to return: Tag_SNS_ and Tag_Profile_ names."""

    def __init__(
        self,
        *,
        from_account: str,
        to_account: list[str],
        tag_list: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.to_account = to_account
        self.tag_list = tag_list


class FriendGetListResponse(BatchResponse):
    """Response to `sns/friend_get_list`."""

    __slots__ = {
        "info_item": "InfoItem",
        "fail_account": "Fail_Account",
    }

    info_item: list[FriendDetail]
    """Result for each friend."""
    fail_account: list[str] | None
    """User IDs that failed. Absent when all succeeded."""

    def __init__(
        self,
        *,
        info_item: list[FriendDetail],
        fail_account: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.info_item = info_item
        self.fail_account = fail_account


def decode_friend_detail(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendDetail)
    model.to_account = wire.pop("To_Account", None)
    if (value := wire.pop("SnsProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_sns_profile_item(item)
    model.sns_profile_item = value
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_friend_detail(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.sns_profile_item) is not None:
        wire["SnsProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendDetail, encode_friend_detail, decode_friend_detail)


def decode_friend_get_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGetListRequest)
    model.from_account = wire.pop("From_Account", None)
    model.to_account = wire.pop("To_Account", None)
    model.tag_list = wire.pop("TagList", None)
    model.extra_fields = wire or None
    return model


def encode_friend_get_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tag_list) is not None:
        wire["TagList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendGetListRequest, encode_friend_get_list_request, decode_friend_get_list_request)


def decode_friend_get_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendGetListResponse)
    if (value := wire.pop("InfoItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_friend_detail(item)
    model.info_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.extra_fields = wire or None
    return model


def encode_friend_get_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.info_item) is not None:
        wire["InfoItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
    ),
    error_texts={30001: "A field is wrong; as the result of one item, the account is not a friend."},
    item_results=ItemResults(
        items=("info_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(of="To_Account", member=(), items="InfoItem", key=("To_Account",), code="ResultCode"),
    ),
    code_table=code_table,
)
FriendGetListRequest.operation = OPERATION
FriendGetListResponse.operation = OPERATION
