# Generated from spec/apis/im_open_login_svc/account_check.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_item import AccountItem, decode_account_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AccountStatus(StrEnum):
    """Whether an account was imported."""

    IMPORTED = "Imported"
    """The account exists."""
    NOT_IMPORTED = "NotImported"
    """There is no such account."""


class AccountCheckResult(Model):
    """Result for one account."""

    __slots__ = {
        "user_id": "UserID",
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
        "account_status": "AccountStatus",
    }

    user_id: str
    """User ID."""
    result_code: int
    """Error code of this account, 0 on success."""
    result_info: str
    """Error text, empty on success."""
    account_status: AccountStatus | str
    """Whether the account was imported."""

    def __init__(
        self,
        *,
        user_id: str,
        result_code: int,
        result_info: str,
        account_status: AccountStatus | str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.user_id = user_id
        self.result_code = result_code
        self.result_info = result_info
        self.account_status = account_status


class AccountCheckRequest(Request["AccountCheckResponse"]):
    """Check whether up to 100 accounts were imported."""

    __slots__ = {
        "check_item": "CheckItem",
    }

    check_item: Sequence[AccountItem]
    """Accounts to check. At most 100 items."""

    def __init__(
        self,
        *,
        check_item: Sequence[AccountItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.check_item = check_item


class AccountCheckResponse(BatchResponse):
    """Response to `im_open_login_svc/account_check`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[AccountCheckResult]
    """Result for each account."""

    def __init__(
        self,
        *,
        result_item: list[AccountCheckResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_account_check_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountCheckResult)
    model.user_id = wire.pop("UserID", None)
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.account_status = wire.pop("AccountStatus", None)
    model.extra_fields = wire or None
    return model


def encode_account_check_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if (field := model.account_status) is not None:
        wire["AccountStatus"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountCheckResult, encode_account_check_result, decode_account_check_result)


def decode_account_check_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountCheckRequest)
    if (value := wire.pop("CheckItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_item(item)
    model.check_item = value
    model.extra_fields = wire or None
    return model


def encode_account_check_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.check_item) is not None:
        wire["CheckItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountCheckRequest, encode_account_check_request, decode_account_check_request)


def decode_account_check_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountCheckResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_check_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_account_check_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountCheckResponse, encode_account_check_response, decode_account_check_response)

OPERATION: Final = Operation(
    service="im_open_login_svc",
    command="account_check",
    method="account.account_check",
    summary="Check whether up to 100 accounts were imported.",
    request_type=AccountCheckRequest,
    response_type=AccountCheckResponse,
    request_decoder=decode_account_check_request,
    response_decoder=decode_account_check_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34956",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        70169,
        70202,
        70402,
        70403,
        70500,
    ),
    item_results=ItemResults(
        items=("result_item",),
        key=("user_id",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="CheckItem", member=("UserID",), items="ResultItem", key=("UserID",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
AccountCheckRequest.operation = OPERATION
AccountCheckResponse.operation = OPERATION
