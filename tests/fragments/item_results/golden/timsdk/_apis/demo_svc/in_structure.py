# Generated from spec/apis/demo_svc/in_structure.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._codes import code_table
from timsdk._types.group_result import GroupResult, decode_group_result
from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import encode, merge_extra_fields, new_instance, register
from timsdk_runtime.model.item_results import BatchResponse
from timsdk_runtime.model.operation import Operation, Request
from timsdk_runtime.response_rules import ItemResults

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class InStructureRequest(Request["InStructureResponse"]):
    """Do it to several accounts."""

    __slots__ = ()


class InStructureResponse(BatchResponse):
    """Response to `demo_svc/in_structure`."""

    __slots__ = {
        "group": "Group",
    }

    group: GroupResult | None
    """Results of one group."""

    def __init__(
        self,
        *,
        group: GroupResult | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group = group


def decode_in_structure_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(InStructureRequest)
    model.extra_fields = wire or None
    return model


def encode_in_structure_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(InStructureRequest, encode_in_structure_request, decode_in_structure_request)


def decode_in_structure_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(InStructureResponse)
    model.group = decode_group_result(wire.pop("Group", None))
    model.extra_fields = wire or None
    return model


def encode_in_structure_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group) is not None:
        wire["Group"] = encode(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(InStructureResponse, encode_in_structure_response, decode_in_structure_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="in_structure",
    method="demo.in_structure",
    summary="Do it to several accounts.",
    request_type=InStructureRequest,
    response_type=InStructureResponse,
    request_decoder=decode_in_structure_request,
    response_decoder=decode_in_structure_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
    item_results=ItemResults(
        items=(
            "group",
            "result_item",
        ),
        key=("to_account",),
        code=("result_code",),
    ),
    code_table=code_table,
)
InStructureRequest.operation = OPERATION
InStructureResponse.operation = OPERATION
