# Generated from spec/apis/sns/group_add.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GroupAddRequest(Request["GroupAddResponse"]):
    """Add friend lists."""

    __slots__ = {
        "from_account": "From_Account",
        "group_name": "GroupName",
        "to_account": "To_Account",
    }

    from_account: str
    """User who gets the lists."""
    group_name: list[str]
    """Names of new lists, up to 30 bytes each. At most 32 items."""
    to_account: list[str] | None
    """User IDs of friends to put into the new lists."""

    def __init__(
        self,
        *,
        from_account: str,
        group_name: list[str],
        to_account: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.group_name = group_name
        self.to_account = to_account


class GroupAddResponse(BatchResponse):
    """Response to `sns/group_add`."""

    __slots__ = {
        "result_item": "ResultItem",
        "fail_account": "Fail_Account",
        "current_sequence": "CurrentSequence",
    }

    result_item: list[AccountResult] | None
    """Result for each friend. Only when `to_account` was given."""
    fail_account: list[str] | None
    """User IDs that failed. Absent when all succeeded."""
    current_sequence: int
    """Current version of the friend lists."""

    def __init__(
        self,
        *,
        result_item: list[AccountResult] | None = None,
        fail_account: list[str] | None = None,
        current_sequence: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.result_item = result_item
        self.fail_account = fail_account
        self.current_sequence = current_sequence


def decode_group_add_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAddRequest)
    model.from_account = wire.pop("From_Account", None)
    model.group_name = wire.pop("GroupName", None)
    model.to_account = wire.pop("To_Account", None)
    model.extra_fields = wire or None
    return model


def encode_group_add_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupAddRequest, encode_group_add_request, decode_group_add_request)


def decode_group_add_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupAddResponse)
    if (value := wire.pop("ResultItem", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_account_result(item)
    model.result_item = value
    model.fail_account = wire.pop("Fail_Account", None)
    model.current_sequence = wire.pop("CurrentSequence", None)
    model.extra_fields = wire or None
    return model


def encode_group_add_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.fail_account) is not None:
        wire["Fail_Account"] = field
    if (field := model.current_sequence) is not None:
        wire["CurrentSequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/34950",
        "https://trtc.io/document/33521",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30002,
        30003,
        30004,
        30005,
        30006,
        30007,
        30008,
        30011,
        32216,
    ),
    error_texts={32216: "As the result of one item, the account is not a friend."},
    item_results=ItemResults(
        items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)
    ),
    code_table=code_table,
)
GroupAddRequest.operation = OPERATION
GroupAddResponse.operation = OPERATION
