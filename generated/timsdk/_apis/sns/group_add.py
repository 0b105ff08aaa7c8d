# Generated from spec/apis/sns/group_add.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupAddRequest(Request["GroupAddResponse"]):
    """Add friend lists."""

    _known = frozenset({"From_Account", "GroupName", "To_Account"})

    from_account: str
    """User who gets the lists."""
    group_name: list[str]
    """Names of new lists, up to 30 bytes each. At most 32 items."""
    to_account: list[str] | None = None
    """User IDs of friends to put into the new lists."""


@attrs.define(kw_only=True, eq=False, repr=False)
class GroupAddResponse(BatchResponse):
    """Answer to `sns/group_add`."""

    _known = frozenset({*ENVELOPE, "ResultItem", "Fail_Account", "CurrentSequence"})

    result_item: list[AccountResult] | None = None
    """Result for each friend. Only when To_Account was given."""
    fail_account: list[str] | None = None
    """User IDs that failed. Absent when all succeeded."""
    current_sequence: int
    """Current version of the friend lists."""


def decode_group_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupAddRequest)
    model.from_account = get("From_Account")
    model.group_name = get("GroupName")
    model.to_account = get("To_Account")
    model._extra, model._wire = None, wire
    return model


def encode_group_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupAddRequest, encode_group_add_request, decode_group_add_request)


def decode_group_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GroupAddResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model.fail_account = get("Fail_Account")
    model.current_sequence = get("CurrentSequence")
    model._extra, model._wire = None, wire
    return model


def encode_group_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if (field := model.current_sequence) is not None:
        wire["CurrentSequence"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(GroupAddResponse, encode_group_add_response, decode_group_add_response)

OPERATION: Final = Operation(
    service="sns",
    command="group_add",
    method="relationship.group_add",
    summary="Add friend lists.",
    request_type=GroupAddRequest,
    response_type=GroupAddResponse,
    request_decoder=decode_group_add_request,
    response_decoder=decode_group_add_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://trtc.io/document/34950",
        "https://trtc.io/document/33521",
    ),
    rates=(Rate(200.0, 1),),
    errors={
        30001: "",
        30002: "",
        30003: "",
        30004: "",
        30006: "",
        30007: "",
        30008: "",
        30011: "",
        32216: "As the result of one item, the account is not a friend.",
    },
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
GroupAddRequest.operation = OPERATION
GroupAddResponse.operation = OPERATION
