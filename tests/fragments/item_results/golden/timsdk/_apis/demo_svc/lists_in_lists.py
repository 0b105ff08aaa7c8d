# Generated from spec/apis/demo_svc/lists_in_lists.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.group_result import GroupResult, decode_group_result
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ListsInListsRequest(Request["ListsInListsResponse"]):
    """Do it to several accounts."""

    __slots__ = ()


class ListsInListsResponse(BatchResponse):
    """Response to `demo_svc/lists_in_lists`."""

    __slots__ = {
        "groups": "Groups",
    }

    groups: list[GroupResult] | None
    """Results by group."""

    def __init__(
        self,
        *,
        groups: list[GroupResult] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.groups = groups


def decode_lists_in_lists_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ListsInListsRequest)
    model.extra_fields = wire or None
    return model


def encode_lists_in_lists_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ListsInListsRequest, encode_lists_in_lists_request, decode_lists_in_lists_request)


def decode_lists_in_lists_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ListsInListsResponse)
    if (value := wire.pop("Groups", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_result(item)
    model.groups = value
    model.extra_fields = wire or None
    return model


def encode_lists_in_lists_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.groups) is not None:
        wire["Groups"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ListsInListsResponse, encode_lists_in_lists_response, decode_lists_in_lists_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="lists_in_lists",
    method="demo.lists_in_lists",
    summary="Do it to several accounts.",
    request_type=ListsInListsRequest,
    response_type=ListsInListsResponse,
    request_decoder=decode_lists_in_lists_request,
    response_decoder=decode_lists_in_lists_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    item_results=ItemResults(
        items=(
            "groups",
            "result_item",
        ),
        key=("to_account",),
        code=("result_code",),
    ),
    code_table=code_table,
)
ListsInListsRequest.operation = OPERATION
ListsInListsResponse.operation = OPERATION
