# Generated from spec/apis/im_open_login_svc/account_import.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AccountImportRequest(Request["AccountImportResponse"]):
    """Import one account."""

    __slots__ = {
        "user_id": "UserID",
        "nick": "Nick",
        "face_url": "FaceUrl",
    }

    user_id: str
    """User ID. At most 32 bytes."""
    nick: str | None
    """Nickname. At most 500 bytes."""
    face_url: str | None
    """Address of the avatar. At most 500 bytes."""

    def __init__(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_id = user_id
        self.nick = nick
        self.face_url = face_url


class AccountImportResponse(Response):
    """Response to `im_open_login_svc/account_import`."""

    __slots__ = ()


def decode_account_import_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountImportRequest)
    model.user_id = wire.pop("UserID", None)
    model.nick = wire.pop("Nick", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.extra_fields = wire or None
    return model


def encode_account_import_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountImportRequest, encode_account_import_request, decode_account_import_request)


def decode_account_import_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountImportResponse)
    model.extra_fields = wire or None
    return model


def encode_account_import_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountImportResponse, encode_account_import_response, decode_account_import_response)

OPERATION: Final = Operation(
    service="im_open_login_svc",
    command="account_import",
    method="account.account_import",
    summary="Import one account.",
    request_type=AccountImportRequest,
    response_type=AccountImportResponse,
    request_decoder=decode_account_import_request,
    response_decoder=decode_account_import_response,
    effect=Effect(kind="idempotent", reason="An account exists only once however often it is imported."),
    sources=(
        "https://trtc.io/document/34953",
        "https://cloud.tencent.com/document/product/454/1608",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        40005,
        40006,
        40601,
        70169,
        70398,
        70399,
        70402,
        70403,
        70500,
    ),
    error_texts={
        40006: "Storing nickname and avatar failed.",
        40601: "The nickname or the address of the avatar is over 500 bytes.",
        70399: "The account was deleted less than three months ago. Trial and Developer editions have no such wait.",
    },
)
AccountImportRequest.operation = OPERATION
AccountImportResponse.operation = OPERATION
