# Generated from spec/apis/official_account_open_http_svc/get_official_account_info.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, Request, decode_list, encode, encode_list, extra, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk._types.official_account_field import OfficialAccountField


@attrs.define(kw_only=True, repr=False)
class OfficialAccountRef(Model):
    """One official account to read."""

    official_account: str
    """ID of the official account."""


@attrs.define(kw_only=True, repr=False)
class OfficialAccountFilter(Model):
    """Which fields of official accounts to answer."""

    official_account_base_info_filter: list[OfficialAccountField | str] | None = None
    """Fields to answer."""


@attrs.define(kw_only=True, repr=False)
class OfficialAccountInfo(Model):
    """An official account. A filter leaves only the chosen fields."""

    official_account: str | None = None
    """ID of the official account."""
    error_code: int | None = None
    """Error code of this official account, 0 on success."""
    error_info: str | None = None
    """Error text, empty on success."""
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


@attrs.define(kw_only=True, repr=False)
class GetOfficialAccountInfoRequest(Request["GetOfficialAccountInfoResponse"]):
    """Get official accounts."""

    official_account_id_list: Sequence[OfficialAccountRef]
    """Official accounts. At most 50 items."""
    response_filter: OfficialAccountFilter | None = None
    """Which fields to answer. All when omitted."""


@attrs.define(kw_only=True, repr=False)
class GetOfficialAccountInfoResponse(BatchResponse):
    """Answer to `official_account_open_http_svc/get_official_account_info`."""

    official_account_info_list: list[OfficialAccountInfo]
    """Official accounts."""


_OFFICIAL_ACCOUNT_REF_KNOWN = frozenset({"Official_Account"})


def decode_official_account_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OfficialAccountRef)
    model.official_account = get("Official_Account")
    model.extra_fields = extra(wire, _OFFICIAL_ACCOUNT_REF_KNOWN)
    return model


def encode_official_account_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(OfficialAccountRef, encode_official_account_ref, decode_official_account_ref)


_OFFICIAL_ACCOUNT_FILTER_KNOWN = frozenset({"OfficialAccountBaseInfoFilter"})


def decode_official_account_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OfficialAccountFilter)
    model.official_account_base_info_filter = get("OfficialAccountBaseInfoFilter")
    model.extra_fields = extra(wire, _OFFICIAL_ACCOUNT_FILTER_KNOWN)
    return model


def encode_official_account_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_base_info_filter) is not None:
        wire["OfficialAccountBaseInfoFilter"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(OfficialAccountFilter, encode_official_account_filter, decode_official_account_filter)


_OFFICIAL_ACCOUNT_INFO_KNOWN = frozenset(
    {
        "Official_Account",
        "ErrorCode",
        "ErrorInfo",
        "CreateTime",
        "Name",
        "Owner_Account",
        "LastMsgTime",
        "SubscriberNum",
        "Introduction",
        "FaceUrl",
        "Organization",
        "CustomString",
    }
)


def decode_official_account_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(OfficialAccountInfo)
    model.official_account = get("Official_Account")
    model.error_code = get("ErrorCode")
    model.error_info = get("ErrorInfo")
    model.create_time = get("CreateTime")
    model.name = get("Name")
    model.owner_account = get("Owner_Account")
    model.last_msg_time = get("LastMsgTime")
    model.subscriber_num = get("SubscriberNum")
    model.introduction = get("Introduction")
    model.face_url = get("FaceUrl")
    model.organization = get("Organization")
    model.custom_string = get("CustomString")
    model.extra_fields = extra(wire, _OFFICIAL_ACCOUNT_INFO_KNOWN)
    return model


def encode_official_account_info(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.error_code) is not None:
        wire["ErrorCode"] = field
    if (field := model.error_info) is not None:
        wire["ErrorInfo"] = field
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
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(OfficialAccountInfo, encode_official_account_info, decode_official_account_info)


_GET_OFFICIAL_ACCOUNT_INFO_REQUEST_KNOWN = frozenset({"OfficialAccountIdList", "ResponseFilter"})


def decode_get_official_account_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetOfficialAccountInfoRequest)
    model.official_account_id_list = decode_list(decode_official_account_ref, get("OfficialAccountIdList"))
    model.response_filter = decode_official_account_filter(get("ResponseFilter"))
    model.extra_fields = extra(wire, _GET_OFFICIAL_ACCOUNT_INFO_REQUEST_KNOWN)
    return model


def encode_get_official_account_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_id_list) is not None:
        wire["OfficialAccountIdList"] = encode_list(field)
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(
    GetOfficialAccountInfoRequest, encode_get_official_account_info_request, decode_get_official_account_info_request
)


_GET_OFFICIAL_ACCOUNT_INFO_RESPONSE_KNOWN = frozenset({*ENVELOPE, "OfficialAccountInfoList"})


def decode_get_official_account_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetOfficialAccountInfoResponse)
    model.official_account_info_list = decode_list(decode_official_account_info, get("OfficialAccountInfoList"))
    model.extra_fields = extra(wire, _GET_OFFICIAL_ACCOUNT_INFO_RESPONSE_KNOWN)
    return model


def encode_get_official_account_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_info_list) is not None:
        wire["OfficialAccountInfoList"] = encode_list(field)
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(
    GetOfficialAccountInfoResponse,
    encode_get_official_account_info_response,
    decode_get_official_account_info_response,
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="get_official_account_info",
    method="official_account.get_official_account_info",
    summary="Get official accounts.",
    request_type=GetOfficialAccountInfoRequest,
    response_type=GetOfficialAccountInfoResponse,
    request_decoder=decode_get_official_account_info_request,
    response_decoder=decode_get_official_account_info_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60758",
        "https://github.com/doocs/qcloud-im-server-sdk-java",
    ),
    rates=(Rate(200.0, 1),),
    errors={6017: "", 10004: "", 20001: "", 20005: "", 130002: "", 130004: "", 130007: "", 130008: "", 131000: ""},
    partial=Partial(
        items=("official_account_info_list",), key=("official_account",), code=("error_code",), info=("error_info",)
    ),
    missing=(
        "sample answer",
        "whether an entry carries its ID",
        "private error codes (those listed here are of destroy_official_account)",
    ),
)
GetOfficialAccountInfoRequest.operation = OPERATION
GetOfficialAccountInfoResponse.operation = OPERATION
