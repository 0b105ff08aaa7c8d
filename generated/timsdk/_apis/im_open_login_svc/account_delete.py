# Generated from spec/apis/im_open_login_svc/account_delete.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_item import AccountItem, decode_account_item
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults, ItemRetry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class AccountDeleteResult(Model):
    """Result for one account."""

    __slots__ = {
        "result_code": "ResultCode",
        "result_info": "ResultInfo",
        "user_id": "UserID",
    }

    result_code: int
    """Error code of this account, 0 on success."""
    result_info: str
    """Error text, empty on success."""
    user_id: str
    """User ID."""

    def __init__(
        self,
        *,
        result_code: int,
        result_info: str,
        user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.result_code = result_code
        self.result_info = result_info
        self.user_id = user_id


class AccountDeleteRequest(Request["AccountDeleteResponse"]):
    """Delete up to 100 accounts."""

    __slots__ = {
        "delete_item": "DeleteItem",
    }

    delete_item: Sequence[AccountItem]
    """Accounts to delete. At most 100 items."""

    def __init__(
        self,
        *,
        delete_item: Sequence[AccountItem],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.delete_item = delete_item


class AccountDeleteResponse(BatchResponse):
    """Response to `im_open_login_svc/account_delete`."""

    __slots__ = {
        "result_item": "ResultItem",
    }

    result_item: list[AccountDeleteResult]
    """Result for each account."""

    def __init__(
        self,
        *,
        result_item: list[AccountDeleteResult],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item


def decode_account_delete_result(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountDeleteResult)
    model.result_code = wire.pop("ResultCode", None)
    model.result_info = wire.pop("ResultInfo", None)
    model.user_id = wire.pop("UserID", None)
    model.extra_fields = wire or None
    return model


def encode_account_delete_result(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_code) is not None:
        wire["ResultCode"] = field
    if (field := model.result_info) is not None:
        wire["ResultInfo"] = field
    if (field := model.user_id) is not None:
        wire["UserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountDeleteResult, encode_account_delete_result, decode_account_delete_result)


def decode_account_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountDeleteRequest)
    if (value := wire.pop("DeleteItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_item(item)
    model.delete_item = value
    model.extra_fields = wire or None
    return model


def encode_account_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.delete_item) is not None:
        wire["DeleteItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountDeleteRequest, encode_account_delete_request, decode_account_delete_request)


def decode_account_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AccountDeleteResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_delete_result(item)
    model.result_item = value
    model.extra_fields = wire or None
    return model


def encode_account_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AccountDeleteResponse, encode_account_delete_response, decode_account_delete_response)

OPERATION: Final = Operation(
    service="im_open_login_svc",
    command="account_delete",
    method="account.account_delete",
    summary="Delete up to 100 accounts.",
    request_type=AccountDeleteRequest,
    response_type=AccountDeleteResponse,
    request_decoder=decode_account_delete_request,
    response_decoder=decode_account_delete_response,
    effect=Effect(
        kind="idempotent", already_done=frozenset({70107}), reason="A retry gets 70107 for each account that is gone."
    ),
    sources=(
        "https://trtc.io/document/34955",
        "https://cloud.tencent.com/document/product/269/36443",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        30006,
        30007,
        30008,
        40006,
        70107,
        70169,
        70202,
        70402,
        70403,
        70500,
        71000,
    ),
    error_texts={
        30006: "Deleting the relationships failed.",
        30007: "Deleting the relationships timed out.",
        30008: "Other changes to the relationships were going on. Several accounts in one call do better.",
        40006: "Deleting the profile failed.",
        71000: "Deleting accounts is not part of this edition, or not allowed in the console.",
    },
    item_results=ItemResults(
        items=("result_item",),
        key=("user_id",),
        code=("result_code",),
        info=("result_info",),
        retry_rule=ItemRetry(
            of="DeleteItem", member=("UserID",), items="ResultItem", key=("UserID",), code="ResultCode"
        ),
    ),
    code_table=code_table,
)
AccountDeleteRequest.operation = OPERATION
AccountDeleteResponse.operation = OPERATION
