# Generated from spec/apis/official_account_open_http_svc/get_subscribed_official_account_list.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.enums import StrEnum
from timsdk_runtime.operation import Cursor, Done, Effect, Operation, Paging, Rate, Request, Response
from timsdk_runtime.paging import Page
from timsdk_runtime.wire import (
    ENVELOPE,
    Model,
    decode_flag,
    decode_list,
    encode,
    encode_flag,
    encode_list,
    merge,
    new,
    register,
)

if TYPE_CHECKING:
    from timsdk._types.official_account_field import OfficialAccountField


class SubscriberField(StrEnum):
    """A field of a subscriber that an answer can be limited to."""

    SUBSCRIBE_TIME = "SubscribeTime"
    """Time of subscribing."""
    CUSTOM_STRING = "CustomString"
    """Custom data of the subscriber."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SubscribedOfficialAccountFilter(Model):
    """Which fields of subscribed official accounts to answer."""

    _known = frozenset({"OfficialAccountBaseInfoFilter", "SelfInfoFilter"})

    official_account_base_info_filter: list[OfficialAccountField | str] | None = None
    """Fields of the official account."""
    self_info_filter: list[SubscriberField | str] | None = None
    """Fields of the subscriber."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SubscribedOfficialAccount(Model):
    """An official account that a user has subscribed to. A filter leaves only the chosen fields."""

    _known = frozenset(
        {
            "Official_Account",
            "CreateTime",
            "Name",
            "Owner_Account",
            "LastMsgTime",
            "SubscriberNum",
            "Introduction",
            "FaceUrl",
            "Organization",
            "CustomString",
            "SelfInfo",
        }
    )

    official_account: str | None = None
    """ID of the official account."""
    create_time: int | None = None
    """Creation time. Unix time in seconds."""
    name: str | None = None
    """Name."""
    owner_account: str | None = None
    """User ID of the owner."""
    last_msg_time: int | None = None
    """Time of the last message. Unix time in seconds."""
    subscriber_num: int | None = None
    """Number of subscribers."""
    introduction: str | None = None
    """Introduction."""
    face_url: str | None = None
    """Address of the picture."""
    organization: str | None = None
    """Organization behind the account."""
    custom_string: str | None = None
    """Custom data of the account."""
    self_info: SubscriberSelf | None = None
    """The user as a subscriber."""


@attrs.define(kw_only=True, eq=False, repr=False)
class SubscriberSelf(Model):
    """A user's own data as a subscriber."""

    _known = frozenset({"SubscribeTime", "CustomString"})

    subscribe_time: int | None = None
    """Time of subscribing. Unix time in seconds."""
    custom_string: str | None = None
    """Custom data of the subscriber."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetSubscribedOfficialAccountListRequest(Request["GetSubscribedOfficialAccountListResponse"]):
    """Page through the official accounts a user has subscribed to."""

    _known = frozenset({"Subscriber_Account", "Limit", "Offset", "ResponseFilter"})

    subscriber_account: str
    """User ID."""
    limit: int | None = None
    """Official accounts on a page. At most 200. The service assumes 200 when omitted."""
    offset: int | None = None
    """Number of official accounts to skip."""
    response_filter: SubscribedOfficialAccountFilter | None = None
    """Which fields to answer. All when omitted."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GetSubscribedOfficialAccountListResponse(Response, Page["SubscribedOfficialAccount"]):
    """Answer to `official_account_open_http_svc/get_subscribed_official_account_list`."""

    _known = frozenset({*ENVELOPE, "OfficialAccountInfoList", "TotalCount", "CompleteFlag", "Next"})
    _flags = ("CompleteFlag",)

    official_account_info_list: list[SubscribedOfficialAccount]
    """Official accounts."""
    total_count: int
    """Number of official accounts the user has subscribed to."""
    complete_flag: bool
    """Whether this is the last page."""
    next: int | None = None
    """Offset of the next page, where there is one."""


def decode_subscribed_official_account_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SubscribedOfficialAccountFilter)
    model.official_account_base_info_filter = get("OfficialAccountBaseInfoFilter")
    model.self_info_filter = get("SelfInfoFilter")
    model._extra, model._wire = None, wire
    return model


def encode_subscribed_official_account_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_base_info_filter) is not None:
        wire["OfficialAccountBaseInfoFilter"] = field
    if (field := model.self_info_filter) is not None:
        wire["SelfInfoFilter"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    SubscribedOfficialAccountFilter,
    encode_subscribed_official_account_filter,
    decode_subscribed_official_account_filter,
)


def decode_subscribed_official_account(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SubscribedOfficialAccount)
    model.official_account = get("Official_Account")
    model.create_time = get("CreateTime")
    model.name = get("Name")
    model.owner_account = get("Owner_Account")
    model.last_msg_time = get("LastMsgTime")
    model.subscriber_num = get("SubscriberNum")
    model.introduction = get("Introduction")
    model.face_url = get("FaceUrl")
    model.organization = get("Organization")
    model.custom_string = get("CustomString")
    model.self_info = decode_subscriber_self(get("SelfInfo"))
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SubscribedOfficialAccount, encode_subscribed_official_account, decode_subscribed_official_account)


def decode_subscriber_self(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SubscriberSelf)
    model.subscribe_time = get("SubscribeTime")
    model.custom_string = get("CustomString")
    model._extra, model._wire = None, wire
    return model


def encode_subscriber_self(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.subscribe_time) is not None:
        wire["SubscribeTime"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SubscriberSelf, encode_subscriber_self, decode_subscriber_self)


def decode_get_subscribed_official_account_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSubscribedOfficialAccountListRequest)
    model.subscriber_account = get("Subscriber_Account")
    model.limit = get("Limit")
    model.offset = get("Offset")
    model.response_filter = decode_subscribed_official_account_filter(get("ResponseFilter"))
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(
    GetSubscribedOfficialAccountListRequest,
    encode_get_subscribed_official_account_list_request,
    decode_get_subscribed_official_account_list_request,
)


def decode_get_subscribed_official_account_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetSubscribedOfficialAccountListResponse)
    model.official_account_info_list = decode_list(decode_subscribed_official_account, get("OfficialAccountInfoList"))
    model.total_count = get("TotalCount")
    model.complete_flag = decode_flag(get("CompleteFlag"))
    model.next = get("Next")
    model._extra, model._wire = None, wire
    return model


def encode_get_subscribed_official_account_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_info_list) is not None:
        wire["OfficialAccountInfoList"] = encode_list(field)
    if (field := model.total_count) is not None:
        wire["TotalCount"] = field
    if (field := model.complete_flag) is not None:
        wire["CompleteFlag"] = encode_flag(field)
    if (field := model.next) is not None:
        wire["Next"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    errors={6017: "", 10004: "", 20001: "", 20005: "", 130002: "", 130004: "", 130007: "", 130008: "", 131000: ""},
    paging=Paging(
        items=(("official_account_info_list",),),
        cursors=(Cursor(argument="offset", path=("next",)),),
        done=(Done(field=("complete_flag",), values=(1,)),),
    ),
    missing=(
        "sample answer",
        "whether an entry carries its ID",
        "private error codes (those listed here are of destroy_official_account)",
    ),
)
GetSubscribedOfficialAccountListRequest.operation = OPERATION
GetSubscribedOfficialAccountListResponse.operation = OPERATION
