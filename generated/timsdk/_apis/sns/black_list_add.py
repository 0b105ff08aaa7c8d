# Generated from spec/apis/sns/black_list_add.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class BlackListAddRequest(Request["BlackListAddResponse"]):
    """Block users."""

    _known = frozenset({"From_Account", "To_Account"})

    from_account: str
    """User who blocks."""
    to_account: list[str]
    """User IDs to block. At most 1000 items."""


@attrs.define(kw_only=True, eq=False, repr=False)
class BlackListAddResponse(BatchResponse):
    """Answer to `sns/black_list_add`."""

    _known = frozenset({*ENVELOPE, "ResultItem", "Fail_Account"})

    result_item: list[AccountResult]
    """Result for each user."""
    fail_account: list[str] | None = None
    """User IDs that failed. Absent when all succeeded."""


def decode_black_list_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BlackListAddRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_black_list_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BlackListAddRequest, encode_black_list_add_request, decode_black_list_add_request)


def decode_black_list_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(BlackListAddResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model.fail_account = get("Fail_Account")
    model._extra, model._wire = None, wire
    return model


def encode_black_list_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(BlackListAddResponse, encode_black_list_add_response, decode_black_list_add_response)

OPERATION: Final = Operation(
    service="sns",
    command="black_list_add",
    method="relationship.black_list_add",
    summary="Block users.",
    request_type=BlackListAddRequest,
    response_type=BlackListAddResponse,
    request_decoder=decode_black_list_add_request,
    response_decoder=decode_black_list_add_response,
    effect=Effect(
        kind="converge", reason="A user who is blocked already stays blocked and is reported as a failed item."
    ),
    sources=("https://trtc.io/document/34911",),
    rates=(Rate(200.0, 1),),
    errors={
        30001: "A field is wrong; as the result of one item, the user is blocked already.",
        30002: "",
        30003: "",
        30004: "",
        30006: "",
        30007: "",
        30008: "",
        30013: "",
    },
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
BlackListAddRequest.operation = OPERATION
BlackListAddResponse.operation = OPERATION
