# Generated from spec/apis/official_account_open_http_svc/create_official_account.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Rate, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateOfficialAccountRequest(Request["CreateOfficialAccountResponse"]):
    """Create an official account."""

    _known = frozenset(
        {
            "Owner_Account",
            "OfficialAccountUserID",
            "Name",
            "Introduction",
            "FaceUrl",
            "MaxSubscriberNum",
            "Organization",
            "CustomString",
        }
    )

    owner_account: str
    """Owner, an imported account."""
    official_account_user_id: str | None = None
    """Custom ID, starting with @TOA#_. Assigned by the server when omitted. At most 48 bytes."""
    name: str
    """Name. At most 150 bytes."""
    introduction: str | None = None
    """Introduction. At most 400 bytes."""
    face_url: str | None = None
    """Address of the picture. At most 500 bytes."""
    max_subscriber_num: int | None = None
    """Maximum number of subscribers. The service assumes 100000 when omitted."""
    organization: str | None = None
    """Organization behind the account. At most 500 bytes."""
    custom_string: str | None = None
    """Custom data of the account. At most 3000 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class CreateOfficialAccountResponse(Response):
    """Answer to `official_account_open_http_svc/create_official_account`."""

    _known = frozenset({*ENVELOPE, "OfficialAccountUserID"})

    official_account_user_id: str
    """ID of the new official account."""


def decode_create_official_account_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateOfficialAccountRequest)
    model.owner_account = get("Owner_Account")
    model.official_account_user_id = get("OfficialAccountUserID")
    model.name = get("Name")
    model.introduction = get("Introduction")
    model.face_url = get("FaceUrl")
    model.max_subscriber_num = get("MaxSubscriberNum")
    model.organization = get("Organization")
    model.custom_string = get("CustomString")
    model._extra, model._wire = None, wire
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
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(CreateOfficialAccountRequest, encode_create_official_account_request, decode_create_official_account_request)


def decode_create_official_account_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(CreateOfficialAccountResponse)
    model.official_account_user_id = get("OfficialAccountUserID")
    model._extra, model._wire = None, wire
    return model


def encode_create_official_account_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account_user_id) is not None:
        wire["OfficialAccountUserID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
        kind="once", unless="OfficialAccountUserID", reason="A chosen ID makes a repeat harmless; it answers 130008."
    ),
    sources=(
        "https://trtc.io/document/60755",
        "https://cloud.tencent.com/document/product/269/102302",
        "https://cloud.tencent.com/document/product/269/102315",
    ),
    rates=(Rate(200.0, 1),),
    errors={
        6017: "",
        10004: "",
        20001: "",
        20005: "",
        20006: "Your webhook refused it.",
        130002: "",
        130004: "",
        130007: "",
        130008: "",
        131000: "",
    },
    missing=("private error codes (those listed here, except 20006, are of destroy_official_account)",),
)
CreateOfficialAccountRequest.operation = OPERATION
CreateOfficialAccountResponse.operation = OPERATION
