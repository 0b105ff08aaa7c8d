# Generated from spec/apis/official_account_open_http_svc/create_official_account.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class CreateOfficialAccountRequest(Request["CreateOfficialAccountResponse"]):
    """Create an official account."""

    __slots__ = {
        "owner_account": "Owner_Account",
        "official_account_user_id": "OfficialAccountUserID",
        "name": "Name",
        "introduction": "Introduction",
        "face_url": "FaceUrl",
        "max_subscriber_num": "MaxSubscriberNum",
        "organization": "Organization",
        "custom_string": "CustomString",
    }

    owner_account: str
    """Owner, an imported account."""
    official_account_user_id: str | None
    """Custom ID, starting with @TOA#_. Assigned by the server when omitted. At most 48 bytes."""
    name: str
    """Name. At most 150 bytes."""
    introduction: str | None
    """Introduction. At most 400 bytes."""
    face_url: str | None
    """Address of the picture. At most 500 bytes."""
    max_subscriber_num: int | None
    """Maximum number of subscribers. The service assumes 100000 when omitted."""
    organization: str | None
    """Organization behind the account. At most 500 bytes."""
    custom_string: str | None
    """Custom data of the account. At most 3000 bytes."""

    def __init__(
        self,
        *,
        owner_account: str,
        official_account_user_id: str | None = None,
        name: str,
        introduction: str | None = None,
        face_url: str | None = None,
        max_subscriber_num: int | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.owner_account = owner_account
        self.official_account_user_id = official_account_user_id
        self.name = name
        self.introduction = introduction
        self.face_url = face_url
        self.max_subscriber_num = max_subscriber_num
        self.organization = organization
        self.custom_string = custom_string


class CreateOfficialAccountResponse(Response):
    """Response to `official_account_open_http_svc/create_official_account`."""

    __slots__ = {
        "official_account_user_id": "OfficialAccountUserID",
    }

    official_account_user_id: str
    """ID of the new official account."""

    def __init__(
        self,
        *,
        official_account_user_id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.official_account_user_id = official_account_user_id


def decode_create_official_account_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateOfficialAccountRequest)
    model.owner_account = wire.pop("Owner_Account", None)
    model.official_account_user_id = wire.pop("OfficialAccountUserID", None)
    model.name = wire.pop("Name", None)
    model.introduction = wire.pop("Introduction", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.max_subscriber_num = wire.pop("MaxSubscriberNum", None)
    model.organization = wire.pop("Organization", None)
    model.custom_string = wire.pop("CustomString", None)
    model.extra_fields = wire or None
    return model


def encode_create_official_account_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.owner_account) is not None:
        wire["Owner_Account"] = field
    if (field := model.official_account_user_id) is not None:
        wire["OfficialAccountUserID"] = field
    if (field := model.name) is not None:
        wire["Name"] = field
    if (field := model.introduction) is not None:
        wire["Introduction"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if (field := model.max_subscriber_num) is not None:
        wire["MaxSubscriberNum"] = field
    if (field := model.organization) is not None:
        wire["Organization"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CreateOfficialAccountRequest, encode_create_official_account_request, decode_create_official_account_request)


def decode_create_official_account_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CreateOfficialAccountResponse)
    model.official_account_user_id = wire.pop("OfficialAccountUserID", None)
    model.extra_fields = wire or None
    return model


def encode_create_official_account_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_user_id) is not None:
        wire["OfficialAccountUserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    CreateOfficialAccountResponse, encode_create_official_account_response, decode_create_official_account_response
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="create_official_account",
    method="official_account.create_official_account",
    summary="Create an official account.",
    request_type=CreateOfficialAccountRequest,
    response_type=CreateOfficialAccountResponse,
    request_decoder=decode_create_official_account_request,
    response_decoder=decode_create_official_account_response,
    effect=Effect(
        kind="once", unless="OfficialAccountUserID", reason="With a chosen ID, the response to a retry is 130008."
    ),
    sources=(
        "https://trtc.io/document/60755",
        "https://cloud.tencent.com/document/product/269/102302",
        "https://cloud.tencent.com/document/product/269/102315",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        6017,
        10004,
        20001,
        20005,
        20006,
        130002,
        130004,
        130007,
        130008,
        131000,
    ),
    error_texts={20006: "Your webhook refused it."},
    undocumented=("private error codes (those listed here, except 20006, are of destroy_official_account)",),
)
CreateOfficialAccountRequest.operation = OPERATION
CreateOfficialAccountResponse.operation = OPERATION
