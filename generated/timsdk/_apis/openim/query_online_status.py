# Generated from spec/apis/openim/query_online_status.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_error import AccountError, decode_account_error
from timsdk._types.platform_status import PlatformStatus, decode_platform_status
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    encode,
    encode_flag,
    encode_list,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk._types.online_status import OnlineStatus
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class UserOnlineStatus(Model):
    """Online status of one user."""

    __slots__ = {
        "to_account": "To_Account",
        "status": "Status",
        "detail": "Detail",
    }

    to_account: str
    """User ID."""
    status: OnlineStatus | str
    """Status; Online if any device is online."""
    detail: list[PlatformStatus] | None
    """Status on each device. Only with `is_need_detail`."""

    def __init__(
        self,
        *,
        to_account: str,
        status: OnlineStatus | str,
        detail: list[PlatformStatus] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.status = status
        self.detail = detail


class QueryOnlineStatusRequest(Request["QueryOnlineStatusResponse"]):
    """Get the online status of up to 500 users."""

    __slots__ = {
        "to_account": "To_Account",
        "is_need_detail": "IsNeedDetail",
        "is_return_instid": "IsReturnInstid",
        "is_return_custom_status": "IsReturnCustomStatus",
    }

    to_account: list[str]
    """User IDs. At most 500 items."""
    is_need_detail: bool | None
    """Return the status on each device as well."""
    is_return_instid: bool | None
    """Return device IDs as well."""
    is_return_custom_status: bool | None
    """Return the custom status of the users as well."""

    def __init__(
        self,
        *,
        to_account: list[str],
        is_need_detail: bool | None = None,
        is_return_instid: bool | None = None,
        is_return_custom_status: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.to_account = to_account
        self.is_need_detail = is_need_detail
        self.is_return_instid = is_return_instid
        self.is_return_custom_status = is_return_custom_status


class QueryOnlineStatusResponse(BatchResponse):
    """Response to `openim/query_online_status`."""

    __slots__ = {
        "query_result": "QueryResult",
        "error_list": "ErrorList",
    }

    query_result: list[UserOnlineStatus]
    """Users whose status is known."""
    error_list: list[AccountError] | None
    """Users whose status could not be queried."""

    def __init__(
        self,
        *,
        query_result: list[UserOnlineStatus],
        error_list: list[AccountError] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.query_result = query_result
        self.error_list = error_list


def decode_user_online_status(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UserOnlineStatus)
    model.to_account = wire.pop("To_Account", None)
    model.status = wire.pop("Status", None)
    if (value := wire.pop("Detail", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_platform_status(item)
    model.detail = value
    model.extra_fields = wire or None
    return model


def encode_user_online_status(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.detail) is not None:
        wire["Detail"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UserOnlineStatus, encode_user_online_status, decode_user_online_status)


def decode_query_online_status_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(QueryOnlineStatusRequest)
    model.to_account = wire.pop("To_Account", None)
    model.is_need_detail = pop_flag(wire, "IsNeedDetail")
    model.is_return_instid = pop_flag(wire, "IsReturnInstid")
    model.is_return_custom_status = pop_flag(wire, "IsReturnCustomStatus")
    model.extra_fields = wire or None
    return model


def encode_query_online_status_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.is_need_detail) is not None:
        wire["IsNeedDetail"] = encode_flag(field)
    if (field := model.is_return_instid) is not None:
        wire["IsReturnInstid"] = encode_flag(field)
    if (field := model.is_return_custom_status) is not None:
        wire["IsReturnCustomStatus"] = encode_flag(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(QueryOnlineStatusRequest, encode_query_online_status_request, decode_query_online_status_request)


def decode_query_online_status_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(QueryOnlineStatusResponse)
    if (value := wire.pop("QueryResult", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_user_online_status(item)
    model.query_result = value
    if (value := wire.pop("ErrorList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_error(item)
    model.error_list = value
    model.extra_fields = wire or None
    return model


def encode_query_online_status_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.query_result) is not None:
        wire["QueryResult"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.error_list) is not None:
        wire["ErrorList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(QueryOnlineStatusResponse, encode_query_online_status_response, decode_query_online_status_response)

OPERATION: Final = Operation(
    service="openim",
    command="query_online_status",
    method="account.query_online_status",
    summary="Get the online status of up to 500 users.",
    request_type=QueryOnlineStatusRequest,
    response_type=QueryOnlineStatusResponse,
    request_decoder=decode_query_online_status_request,
    response_decoder=decode_query_online_status_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/35477",
        "https://www.tencentcloud.com/zh/document/product/1047/35477",
        "https://cloud.tencent.com/document/product/269/2566",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        70107,
        70169,
        90001,
        90003,
        90009,
        90011,
        90992,
        90994,
        90995,
        91000,
    ),
    error_texts={
        90001: "The JSON could not be parsed, or `to_account` is empty.",
        90003: "`to_account` is not a list of strings.",
        90011: "`to_account` has more than 500 entries.",
        90992: "The backend timed out. Send the request again.",
    },
    item_results=ItemResults(items=("error_list",), failures_only=True, key=("to_account",), code=("error_code",)),
    code_table=code_table,
    undocumented=("response fields with device IDs and custom status",),
)
QueryOnlineStatusRequest.operation = OPERATION
QueryOnlineStatusResponse.operation = OPERATION
