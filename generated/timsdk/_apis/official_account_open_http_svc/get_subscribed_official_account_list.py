# Generated from spec/apis/official_account_open_http_svc/get_subscribed_official_account_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.response_rules import Cursor, Paging, StopRule

if TYPE_CHECKING:
    from timsdk._types.official_account_field import OfficialAccountField
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SubscriberField(StrEnum):
    """A field of a subscriber that a response can be limited to."""

    SUBSCRIBE_TIME = "SubscribeTime"
    """Time of subscribing."""
    CUSTOM_STRING = "CustomString"
    """Custom data of the subscriber."""


class SubscribedOfficialAccountFilter(Model):
    """Which fields of subscribed official accounts to return."""

    __slots__ = {
        "official_account_base_info_filter": "OfficialAccountBaseInfoFilter",
        "self_info_filter": "SelfInfoFilter",
    }

    official_account_base_info_filter: list[OfficialAccountField | str] | None
    """Fields of the official account."""
    self_info_filter: list[SubscriberField | str] | None
    """Fields of the subscriber."""

    def __init__(
        self,
        *,
        official_account_base_info_filter: list[OfficialAccountField | str]
        | list[OfficialAccountField]
        | list[str]
        | None = None,
        self_info_filter: list[SubscriberField | str] | list[SubscriberField] | list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account_base_info_filter = official_account_base_info_filter  # type: ignore[assignment]
        self.self_info_filter = self_info_filter  # type: ignore[assignment]


class SubscribedOfficialAccount(Model):
    """An official account that a user has subscribed to.

    A filter leaves only the chosen fields.
    """

    __slots__ = {
        "official_account": "Official_Account",
        "create_time": "CreateTime",
        "name": "Name",
        "owner_account": "Owner_Account",
        "last_msg_time": "LastMsgTime",
        "subscriber_num": "SubscriberNum",
        "introduction": "Introduction",
        "face_url": "FaceUrl",
        "organization": "Organization",
        "custom_string": "CustomString",
        "self_info": "SelfInfo",
    }

    official_account: str | None
    """ID of the official account."""
    create_time: int | None
    """Creation time. Unix time in seconds."""
    name: str | None
    """Name."""
    owner_account: str | None
    """User ID of the owner."""
    last_msg_time: int | None
    """Time of the last message. Unix time in seconds."""
    subscriber_num: int | None
    """Number of subscribers."""
    introduction: str | None
    """Introduction."""
    face_url: str | None
    """Address of the picture."""
    organization: str | None
    """Organization behind the account."""
    custom_string: str | None
    """Custom data of the account."""
    self_info: SubscriberSelf | None
    """The user as a subscriber."""

    def __init__(
        self,
        *,
        official_account: str | None = None,
        create_time: int | None = None,
        name: str | None = None,
        owner_account: str | None = None,
        last_msg_time: int | None = None,
        subscriber_num: int | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        self_info: SubscriberSelf | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.create_time = create_time
        self.name = name
        self.owner_account = owner_account
        self.last_msg_time = last_msg_time
        self.subscriber_num = subscriber_num
        self.introduction = introduction
        self.face_url = face_url
        self.organization = organization
        self.custom_string = custom_string
        self.self_info = self_info


class SubscriberSelf(Model):
    """A user's own data as a subscriber."""

    __slots__ = {
        "subscribe_time": "SubscribeTime",
        "custom_string": "CustomString",
    }

    subscribe_time: int | None
    """Time of subscribing. Unix time in seconds."""
    custom_string: str | None
    """Custom data of the subscriber."""

    def __init__(
        self,
        *,
        subscribe_time: int | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.subscribe_time = subscribe_time
        self.custom_string = custom_string


class GetSubscribedOfficialAccountListRequest(Request["GetSubscribedOfficialAccountListResponse"]):
    """Page through the official accounts a user has subscribed to."""

    __slots__ = {
        "subscriber_account": "Subscriber_Account",
        "limit": "Limit",
        "offset": "Offset",
        "response_filter": "ResponseFilter",
    }

    subscriber_account: str
    """User ID."""
    limit: int | None
    """Official accounts on a page. At most 200. The service assumes 200 when omitted."""
    offset: int | None
    """Number of official accounts to skip."""
    response_filter: SubscribedOfficialAccountFilter | None
    """Which fields to return. All when omitted."""

    def __init__(
        self,
        *,
        subscriber_account: str,
        limit: int | None = None,
        offset: int | None = None,
        response_filter: SubscribedOfficialAccountFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.subscriber_account = subscriber_account
        self.limit = limit
        self.offset = offset
        self.response_filter = response_filter


class GetSubscribedOfficialAccountListResponse(Response, Page["SubscribedOfficialAccount"]):
    """Response to `official_account_open_http_svc/get_subscribed_official_account_list`."""

    __slots__ = {
        "official_account_info_list": "OfficialAccountInfoList",
        "total_count": "TotalCount",
        "complete_flag": "CompleteFlag",
        "next": "Next",
    }

    official_account_info_list: list[SubscribedOfficialAccount]
    """Official accounts."""
    total_count: int
    """Number of official accounts the user has subscribed to."""
    complete_flag: bool
    """Whether this is the last page."""
    next: int | None
    """Position of the next page, where there is one."""

    def __init__(
        self,
        *,
        official_account_info_list: list[SubscribedOfficialAccount],
        total_count: int,
        complete_flag: bool,
        next: int | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account_info_list = official_account_info_list
        self.total_count = total_count
        self.complete_flag = complete_flag
        self.next = next


def decode_subscribed_official_account_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SubscribedOfficialAccountFilter)
    model.official_account_base_info_filter = wire.pop("OfficialAccountBaseInfoFilter", None)
    model.self_info_filter = wire.pop("SelfInfoFilter", None)
    model.extra_fields = wire or None
    return model


def encode_subscribed_official_account_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_base_info_filter) is not None:
        wire["OfficialAccountBaseInfoFilter"] = field
    if (field := model.self_info_filter) is not None:
        wire["SelfInfoFilter"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    SubscribedOfficialAccountFilter,
    encode_subscribed_official_account_filter,
    decode_subscribed_official_account_filter,
)


def decode_subscribed_official_account(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SubscribedOfficialAccount)
    model.official_account = wire.pop("Official_Account", None)
    model.create_time = wire.pop("CreateTime", None)
    model.name = wire.pop("Name", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.last_msg_time = wire.pop("LastMsgTime", None)
    model.subscriber_num = wire.pop("SubscriberNum", None)
    model.introduction = wire.pop("Introduction", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.organization = wire.pop("Organization", None)
    model.custom_string = wire.pop("CustomString", None)
    model.self_info = decode_subscriber_self(wire.pop("SelfInfo", None))
    model.extra_fields = wire or None
    return model


def encode_subscribed_official_account(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.create_time) is not None:
        wire["CreateTime"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.last_msg_time) is not None:
        wire["LastMsgTime"] = field
    if (field := model.subscriber_num) is not None:
        wire["SubscriberNum"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.organization) is not None:
        wire["Organization"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if (field := model.self_info) is not None:
        wire["SelfInfo"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SubscribedOfficialAccount, encode_subscribed_official_account, decode_subscribed_official_account)


def decode_subscriber_self(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SubscriberSelf)
    model.subscribe_time = wire.pop("SubscribeTime", None)
    model.custom_string = wire.pop("CustomString", None)
    model.extra_fields = wire or None
    return model


def encode_subscriber_self(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscribe_time) is not None:
        wire["SubscribeTime"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SubscriberSelf, encode_subscriber_self, decode_subscriber_self)


def decode_get_subscribed_official_account_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSubscribedOfficialAccountListRequest)
    model.subscriber_account = wire.pop("Subscriber_Account", None)
    model.limit = wire.pop("Limit", None)
    model.offset = wire.pop("Offset", None)
    model.response_filter = decode_subscribed_official_account_filter(wire.pop("ResponseFilter", None))
    model.extra_fields = wire or None
    return model


def encode_get_subscribed_official_account_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if (field := model.limit) is not None:
        wire["Limit"] = field
    if (field := model.offset) is not None:
        wire["Offset"] = field
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetSubscribedOfficialAccountListRequest,
    encode_get_subscribed_official_account_list_request,
    decode_get_subscribed_official_account_list_request,
)


def decode_get_subscribed_official_account_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetSubscribedOfficialAccountListResponse)
    if (value := wire.pop("OfficialAccountInfoList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_subscribed_official_account(item)
    model.official_account_info_list = value
    model.total_count = wire.pop("TotalCount", None)
    model.complete_flag = pop_flag(wire, "CompleteFlag")
    model.next = wire.pop("Next", None)
    model.extra_fields = wire or None
    return model


def encode_get_subscribed_official_account_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_info_list) is not None:
        wire["OfficialAccountInfoList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = encode_flag(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetSubscribedOfficialAccountListResponse,
    encode_get_subscribed_official_account_list_response,
    decode_get_subscribed_official_account_list_response,
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="get_subscribed_official_account_list",
    method="official_account.get_subscribed_official_account_list",
    summary="Page through the official accounts a user has subscribed to.",
    request_type=GetSubscribedOfficialAccountListRequest,
    response_type=GetSubscribedOfficialAccountListResponse,
    request_decoder=decode_get_subscribed_official_account_list_request,
    response_decoder=decode_get_subscribed_official_account_list_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60763",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        6017,
        10004,
        20001,
        20005,
        130002,
        130004,
        130007,
        130008,
        131000,
    ),
    paging=Paging(
        items=(("official_account_info_list",),),
        cursors=(Cursor(argument="offset", path=("next",)),),
        done=(StopRule(field=("complete_flag",), values=(1,)),),
    ),
    undocumented=(
        "sample response",
        "whether an entry carries its ID",
        "private error codes (those listed here are of destroy_official_account)",
    ),
)
GetSubscribedOfficialAccountListRequest.operation = OPERATION
GetSubscribedOfficialAccountListResponse.operation = OPERATION
