# Generated from spec/apis/official_account_open_http_svc/modify_official_account_base_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ModifyOfficialAccountBaseInfoRequest(Request["ModifyOfficialAccountBaseInfoResponse"]):
    """Change an official account."""

    __slots__ = {
        "official_account": "Official_Account",
        "name": "Name",
        "introduction": "Introduction",
        "face_url": "FaceUrl",
        "organization": "Organization",
        "custom_string": "CustomString",
        "max_subscriber_num": "MaxSubscriberNum",
    }

    official_account: str
    """ID of the official account."""
    name: str | None
    """Name. At most 150 bytes."""
    introduction: str | None
    """Introduction. At most 400 bytes."""
    face_url: str | None
    """Address of the picture. At most 500 bytes."""
    organization: str | None
    """Organization behind the account. At most 500 bytes."""
    custom_string: str | None
    """Custom data of the account. At most 3000 bytes."""
    max_subscriber_num: int | None
    """Maximum number of subscribers."""

    def __init__(
        self,
        *,
        official_account: str,
        name: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        max_subscriber_num: int | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.name = name
        self.introduction = introduction
        self.face_url = face_url
        self.organization = organization
        self.custom_string = custom_string
        self.max_subscriber_num = max_subscriber_num


class ModifyOfficialAccountBaseInfoResponse(Response):
    """Response to `official_account_open_http_svc/modify_official_account_base_info`."""

    __slots__ = ()


def decode_modify_official_account_base_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyOfficialAccountBaseInfoRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.organization = wire.pop("Organization", None)
    model.custom_string = wire.pop("CustomString", None)
    model.max_subscriber_num = wire.pop("MaxSubscriberNum", None)
    model.extra_fields = wire or None
    return model


def encode_modify_official_account_base_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.organization) is not None:
        wire["Organization"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if (field := model.max_subscriber_num) is not None:
        wire["MaxSubscriberNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    ModifyOfficialAccountBaseInfoRequest,
    encode_modify_official_account_base_info_request,
    decode_modify_official_account_base_info_request,
)


def decode_modify_official_account_base_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifyOfficialAccountBaseInfoResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_official_account_base_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    ModifyOfficialAccountBaseInfoResponse,
    encode_modify_official_account_base_info_response,
    decode_modify_official_account_base_info_response,
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="modify_official_account_base_info",
    method="official_account.modify_official_account_base_info",
    summary="Change an official account.",
    request_type=ModifyOfficialAccountBaseInfoRequest,
    response_type=ModifyOfficialAccountBaseInfoResponse,
    request_decoder=decode_modify_official_account_base_info_request,
    response_decoder=decode_modify_official_account_base_info_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/60757",),
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
    undocumented=("private error codes (those listed here are of destroy_official_account)",),
)
ModifyOfficialAccountBaseInfoRequest.operation = OPERATION
ModifyOfficialAccountBaseInfoResponse.operation = OPERATION
