# Generated from spec/apis/im_open_login_svc/multiaccount_import.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AccountToImport(Model):
    """One account to import."""

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


class MultiaccountImportRequest(Request["MultiaccountImportResponse"]):
    """Import up to 100 accounts."""

    __slots__ = {
        "accounts": "Accounts",
        "account_list": "AccountList",
    }

    accounts: list[str] | None
    """User IDs, up to 32 bytes each. At most 100 items."""
    account_list: Sequence[AccountToImport] | None
    """Users with nickname and avatar. At most 100 items."""

    def __init__(
        self,
        *,
        accounts: list[str] | None = None,
        account_list: Sequence[AccountToImport] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.accounts = accounts
        self.account_list = account_list


class MultiaccountImportResponse(BatchResponse):
    """Response to `im_open_login_svc/multiaccount_import`."""

    __slots__ = {
        "fail_accounts": "FailAccounts",
    }

    fail_accounts: list[str]
    """User IDs that were not imported."""

    def __init__(
        self,
        *,
        fail_accounts: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.fail_accounts = fail_accounts


def decode_account_to_import(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountToImport)
    model.user_id = wire.pop("UserID", None)
    model.nick = wire.pop("Nick", None)
    model.face_url = wire.pop("FaceUrl", None)
    model.extra_fields = wire or None
    return model


def encode_account_to_import(model: Any) -> dict[str, Any]:
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


register(AccountToImport, encode_account_to_import, decode_account_to_import)


def decode_multiaccount_import_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MultiaccountImportRequest)
    model.accounts = wire.pop("Accounts", None)
    if (value := wire.pop("AccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_to_import(item)
    model.account_list = value
    model.extra_fields = wire or None
    return model


def encode_multiaccount_import_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.accounts) is not None:
        wire["Accounts"] = field
    if (field := model.account_list) is not None:
        wire["AccountList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MultiaccountImportRequest, encode_multiaccount_import_request, decode_multiaccount_import_request)


def decode_multiaccount_import_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MultiaccountImportResponse)
    model.fail_accounts = wire.pop("FailAccounts", None)
    model.extra_fields = wire or None
    return model


def encode_multiaccount_import_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.fail_accounts) is not None:
        wire["FailAccounts"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MultiaccountImportResponse, encode_multiaccount_import_response, decode_multiaccount_import_response)

OPERATION: Final = Operation(
    service="im_open_login_svc",
    command="multiaccount_import",
    method="account.multiaccount_import",
    summary="Import up to 100 accounts.",
    request_type=MultiaccountImportRequest,
    response_type=MultiaccountImportResponse,
    request_decoder=decode_multiaccount_import_request,
    response_decoder=decode_multiaccount_import_response,
    effect=Effect(kind="idempotent", reason="An account exists only once however often it is imported."),
    sources=(
        "https://trtc.io/document/34954",
        "https://www.tencentcloud.com/document/product/1047/34954",
        "https://cloud.tencent.com/document/product/269/117668",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        40006,
        70169,
        70202,
        70398,
        70402,
        70403,
        70500,
    ),
    error_texts={40006: "Storing nicknames and avatars failed."},
    item_results=ItemResults(items=("fail_accounts",), failures_only=True),
    code_table=code_table,
    undocumented=("error codes after 40006 on the page of 2024-12-25 (account_import also has 40601 and 70399)",),
)
MultiaccountImportRequest.operation = OPERATION
MultiaccountImportResponse.operation = OPERATION
