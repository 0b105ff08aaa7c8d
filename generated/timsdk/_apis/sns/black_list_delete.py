# Generated from spec/apis/sns/black_list_delete.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class BlackListDeleteRequest(Request["BlackListDeleteResponse"]):
    """Unblock users."""

    _known = frozenset({"From_Account", "To_Account"})

    from_account: str
    """User who unblocks."""
    to_account: list[str]
    """User IDs to unblock. At most 1000 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BlackListDeleteResponse(BatchResponse):
    """Answer to `sns/black_list_delete`."""

    _known = frozenset({*ENVELOPE, "ResultItem", "Fail_Account"})

    result_item: list[AccountResult]
    """Result for each user."""
    fail_account: list[str] | None = None
    """User IDs that failed. Absent when all succeeded."""


def decode_black_list_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BlackListDeleteRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_black_list_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BlackListDeleteRequest, encode_black_list_delete_request, decode_black_list_delete_request)


def decode_black_list_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BlackListDeleteResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model.fail_account = get("Fail_Account")
    model._extra, model._wire = None, wire
    return model


def encode_black_list_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BlackListDeleteResponse, encode_black_list_delete_response, decode_black_list_delete_response)

OPERATION: Final = Operation(
    service="sns",
    command="black_list_delete",
    method="relationship.black_list_delete",
    summary="Unblock users.",
    request_type=BlackListDeleteRequest,
    response_type=BlackListDeleteResponse,
    request_decoder=decode_black_list_delete_request,
    response_decoder=decode_black_list_delete_response,
    effect=Effect(kind="converge"),
    sources=("https://trtc.io/document/34912",),
    rates=(Rate(200.0, 1),),
    errors={30001: "", 30003: "", 30004: "", 30006: "", 30007: "", 30008: ""},
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
BlackListDeleteRequest.operation = OPERATION
BlackListDeleteResponse.operation = OPERATION
