# Generated from spec/apis/official_account_open_http_svc/get_official_account_info.yaml; do not edit. `make generate` writes it again.
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
    from collections.abc import Sequence

    from timsdk._types.official_account_field import OfficialAccountField
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class OfficialAccountRef(Model):
    """One official account to read."""

    __slots__ = {
        "official_account": "Official_Account",
    }

    official_account: str
    """ID of the official account."""

    def __init__(
        self,
        *,
        official_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account


class OfficialAccountFilter(Model):
    """Which fields of official accounts to return."""

    __slots__ = {
        "official_account_base_info_filter": "OfficialAccountBaseInfoFilter",
    }

    official_account_base_info_filter: list[OfficialAccountField | str] | None
    """Fields to return."""

    def __init__(
        self,
        *,
        official_account_base_info_filter: list[OfficialAccountField | str]
        | list[OfficialAccountField]
        | list[str]
        | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account_base_info_filter = official_account_base_info_filter  # type: ignore[assignment]


class OfficialAccountInfo(Model):
    """An official account.

    A filter leaves only the chosen fields.
    """

    __slots__ = {
        "official_account": "Official_Account",
        "error_code": "ErrorCode",
        "error_info": "ErrorInfo",
        "create_time": "CreateTime",
        "name": "Name",
        "owner_account": "Owner_Account",
        "last_msg_time": "LastMsgTime",
        "subscriber_num": "SubscriberNum",
        "introduction": "Introduction",
        "face_url": "FaceUrl",
        "organization": "Organization",
        "custom_string": "CustomString",
    }

    official_account: str | None
    """ID of the official account."""
    error_code: int | None
    """Error code of this official account, 0 on success."""
    error_info: str | None
    """Error text, empty on success."""
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

    def __init__(
        self,
        *,
        official_account: str | None = None,
        error_code: int | None = None,
        error_info: str | None = None,
        create_time: int | None = None,
        name: str | None = None,
        owner_account: str | None = None,
        last_msg_time: int | None = None,
        subscriber_num: int | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.error_code = error_code
        self.error_info = error_info
        self.create_time = create_time
        self.name = name
        self.owner_account = owner_account
        self.last_msg_time = last_msg_time
        self.subscriber_num = subscriber_num
        self.introduction = introduction
        self.face_url = face_url
        self.organization = organization
        self.custom_string = custom_string


class GetOfficialAccountInfoRequest(Request["GetOfficialAccountInfoResponse"]):
    """Get official accounts."""

    __slots__ = {
        "official_account_id_list": "OfficialAccountIdList",
        "response_filter": "ResponseFilter",
    }

    official_account_id_list: Sequence[OfficialAccountRef]
    """Official accounts. At most 50 items."""
    response_filter: OfficialAccountFilter | None
    """Which fields to return. All when omitted."""

    def __init__(
        self,
        *,
        official_account_id_list: Sequence[OfficialAccountRef],
        response_filter: OfficialAccountFilter | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account_id_list = official_account_id_list
        self.response_filter = response_filter


class GetOfficialAccountInfoResponse(BatchResponse):
    """Response to `official_account_open_http_svc/get_official_account_info`."""

    __slots__ = {
        "official_account_info_list": "OfficialAccountInfoList",
    }

    official_account_info_list: list[OfficialAccountInfo]
    """Official accounts."""

    def __init__(
        self,
        *,
        official_account_info_list: list[OfficialAccountInfo],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account_info_list = official_account_info_list


def decode_official_account_ref(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountRef)
    model.official_account = wire.pop("Official_Account", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_ref(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfficialAccountRef, encode_official_account_ref, decode_official_account_ref)


def decode_official_account_filter(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountFilter)
    model.official_account_base_info_filter = wire.pop("OfficialAccountBaseInfoFilter", None)
    model.extra_fields = wire or None
    return model


def encode_official_account_filter(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_base_info_filter) is not None:
        wire["OfficialAccountBaseInfoFilter"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfficialAccountFilter, encode_official_account_filter, decode_official_account_filter)


def decode_official_account_info(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(OfficialAccountInfo)
    model.official_account = wire.pop("Official_Account", None)
    model.error_code = wire.pop("ErrorCode", None)
    model.error_info = wire.pop("ErrorInfo", None)
    model.create_time = wire.pop("CreateTime", None)
    model.name = wire.pop("Name", None)
    model.owner_account = wire.pop("Owner_Account", None)
    model.last_msg_time = wire.pop("LastMsgTime", None)
    model.subscriber_num = wire.pop("SubscriberNum", None)
    model.introduction = wire.pop("Introduction", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.organization = wire.pop("Organization", None)
    model.custom_string = wire.pop("CustomString", None)
    model.extra_fields = wire or None
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
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(OfficialAccountInfo, encode_official_account_info, decode_official_account_info)


def decode_get_official_account_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetOfficialAccountInfoRequest)
    if (value := wire.pop("OfficialAccountIdList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_official_account_ref(item)
    model.official_account_id_list = value
    model.response_filter = decode_official_account_filter(wire.pop("ResponseFilter", None))
    model.extra_fields = wire or None
    return model


def encode_get_official_account_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_id_list) is not None:
        wire["OfficialAccountIdList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if (field := model.response_filter) is not None:
        wire["ResponseFilter"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetOfficialAccountInfoRequest, encode_get_official_account_info_request, decode_get_official_account_info_request
)


def decode_get_official_account_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetOfficialAccountInfoResponse)
    if (value := wire.pop("OfficialAccountInfoList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_official_account_info(item)
    model.official_account_info_list = value
    model.extra_fields = wire or None
    return model


def encode_get_official_account_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_info_list) is not None:
        wire["OfficialAccountInfoList"] = (
            [encode(item) for item in field] if field.__class__ is list else encode_list(field)
        )
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    item_results=ItemResults(
        items=("official_account_info_list",),
        key=("official_account",),
        code=("error_code",),
        info=("error_info",),
        retry_rule=ItemRetry(
            of="OfficialAccountIdList",
            member=("Official_Account",),
            items="OfficialAccountInfoList",
            key=("Official_Account",),
            code="ErrorCode",
        ),
    ),
    code_table=code_table,
    undocumented=(
        "sample response",
        "whether an entry carries its ID",
        "private error codes (those listed here are of destroy_official_account)",
    ),
)
GetOfficialAccountInfoRequest.operation = OPERATION
GetOfficialAccountInfoResponse.operation = OPERATION
