# Generated from spec/apis/im_open_login_svc/multiaccount_import.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.define(kw_only=True, eq=False, repr=False)
class AccountToImport(Model):
    """One account to import."""

    _known = frozenset({"UserID", "Nick", "FaceUrl"})

    user_id: str
    """User ID. At most 32 bytes."""
    nick: str | None = None
    """Nickname. At most 500 bytes."""
    face_url: str | None = None
    """Address of the avatar. At most 500 bytes."""


@attrs.define(kw_only=True, eq=False, repr=False)
class MultiaccountImportRequest(Request["MultiaccountImportResponse"]):
    """Import up to 100 accounts."""

    _known = frozenset({"Accounts", "AccountList"})

    accounts: list[str] | None = None
    """User IDs, up to 32 bytes each. At most 100 items."""
    account_list: Sequence[AccountToImport] | None = None
    """Users with nickname and avatar. At most 100 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class MultiaccountImportResponse(BatchResponse):
    """Answer to `im_open_login_svc/multiaccount_import`."""

    _known = frozenset({*ENVELOPE, "FailAccounts"})

    fail_accounts: list[str]
    """User IDs that were not imported."""


def decode_account_to_import(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(AccountToImport)
    model.user_id = get("UserID")
    model.nick = get("Nick")
    model.face_url = get("FaceUrl")
    model._extra, model._wire = None, wire
    return model


def encode_account_to_import(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if (field := model.nick) is not None:
        wire["Nick"] = field
    if (field := model.face_url) is not None:
        wire["FaceUrl"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(AccountToImport, encode_account_to_import, decode_account_to_import)


def decode_multiaccount_import_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MultiaccountImportRequest)
    model.accounts = get("Accounts")
    model.account_list = decode_list(decode_account_to_import, get("AccountList"))
    model._extra, model._wire = None, wire
    return model


def encode_multiaccount_import_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.accounts) is not None:
        wire["Accounts"] = field
    if (field := model.account_list) is not None:
        wire["AccountList"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MultiaccountImportRequest, encode_multiaccount_import_request, decode_multiaccount_import_request)


def decode_multiaccount_import_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MultiaccountImportResponse)
    model.fail_accounts = get("FailAccounts")
    model._extra, model._wire = None, wire
    return model


def encode_multiaccount_import_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.fail_accounts) is not None:
        wire["FailAccounts"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
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
    effect=Effect(kind="converge", reason="An account exists only once however often it is imported."),
    sources=(
        "https://trtc.io/document/34954",
        "https://www.tencentcloud.com/document/product/1047/34954",
        "https://cloud.tencent.com/document/product/269/117668",
    ),
    rates=(Rate(100.0, 1),),
    errors={
        40006: "Storing nicknames and avatars failed.",
        70169: "",
        70202: "",
        70398: "",
        70402: "",
        70403: "",
        70500: "",
    },
    partial=Partial(items=("fail_accounts",), failures_only=True),
    missing=("codes that the page of 2024-12-25 adds after 40006",),
)
MultiaccountImportRequest.operation = OPERATION
MultiaccountImportResponse.operation = OPERATION
