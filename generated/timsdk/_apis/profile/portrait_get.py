# Generated from spec/apis/profile/portrait_get.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.profile_item import ProfileItem, decode_profile_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from timsdk._types.profile_tag import ProfileTag
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AccountProfile(Model):
    """Profile fields of one user."""

    __slots__ = {
        "to_account": "To_Account",
        "profile_item": "ProfileItem",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
    }

    to_account: str
    """User ID."""
    profile_item: list[ProfileItem] | None
    """Fields that were read. Absent for failed items."""
    result_code: int
    """Error code of this account, 0 on success."""
    result_info: str
    """Error text, empty on success."""

    def __init__(
        self,
        *,
        to_account: str,
        profile_item: list[ProfileItem] | None = None,
        result_code: int,
        result_info: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.profile_item = profile_item
        self.result_code = result_code
        self.result_info = result_info


class PortraitGetRequest(Request["PortraitGetResponse"]):
    """Get profile fields of up to 100 users."""

    __slots__ = {
        "to_account": "To_Account",
        "tag_list": "TagList",
    }

    to_account: list[str]
    """User IDs. At most 100 items."""
    tag_list: list[ProfileTag | str]
    """Fields to return, standard or custom."""

    def __init__(
        self,
        *,
        to_account: list[str],
        tag_list: list[ProfileTag | str] | list[ProfileTag] | list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.tag_list = tag_list  # type: ignore[assignment]


class PortraitGetResponse(BatchResponse):
    """Response to `profile/portrait_get`."""

    __slots__ = {
        "user_profile_item": "UserProfileItem",
        "fail_account": "Fail_Account",
    }

    user_profile_item: list[AccountProfile]
    """Profile of each user."""
    fail_account: list[str] | None
    """User IDs that failed. Absent when all succeeded."""

    def __init__(
        self,
        *,
        user_profile_item: list[AccountProfile],
        fail_account: list[str] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.user_profile_item = user_profile_item
        self.fail_account = fail_account


def decode_account_profile(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountProfile)
    model.to_account = wire.pop("To_Account", None)
    if (value := wire.pop("ProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_profile_item(item)
    model.profile_item = value
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.extra_fields = wire or None
    return model


def encode_account_profile(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.profile_item) is not None:
        wire["ProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountProfile, encode_account_profile, decode_account_profile)


def decode_portrait_get_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PortraitGetRequest)
    model.to_account = wire.pop("To_Account", None)
    model.tag_list = wire.pop("TagList", None)
    model.extra_fields = wire or None
    return model


def encode_portrait_get_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.tag_list) is not None:
        wire["TagList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PortraitGetRequest, encode_portrait_get_request, decode_portrait_get_request)


def decode_portrait_get_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(PortraitGetResponse)
    if (value := wire.pop("UserProfileItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_profile(item)
    model.user_profile_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.extra_fields = wire or None
    return model


def encode_portrait_get_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_profile_item) is not None:
        wire["UserProfileItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(PortraitGetResponse, encode_portrait_get_response, decode_portrait_get_response)

OPERATION: Final = Operation(
    service="profile",
    command="portrait_get",
    method="profile.portrait_get",
    summary="Get profile fields of up to 100 users.",
    request_type=PortraitGetRequest,
    response_type=PortraitGetResponse,
    request_decoder=decode_portrait_get_request,
    response_decoder=decode_portrait_get_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34917",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        40001,
        40002,
        40003,
        40004,
        40006,
        40007,
        40009,
    ),
    item_results=ItemResults(
        items=("user_profile_item",),
        key=("to_account",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="To_Account", member=(), items="UserProfileItem", key=("To_Account",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
PortraitGetRequest.operation = OPERATION
PortraitGetResponse.operation = OPERATION
