# Generated from spec/apis/group_open_http_svc/delete_group_counter.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteGroupCounterRequest(Request["DeleteGroupCounterResponse"]):
    """Delete counters of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_counter_keys": "GroupCounterKeys",
    }

    group_id: str
    """Group ID."""
    group_counter_keys: list[str] | None
    """Names of counters. All when omitted. At most 20 items."""

    def __init__(
        self,
        *,
        group_id: str,
        group_counter_keys: list[str] | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_counter_keys = group_counter_keys


class DeleteGroupCounterResponse(Response):
    """Response to `group_open_http_svc/delete_group_counter`."""

    __slots__ = ()


def decode_delete_group_counter_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupCounterRequest)
    model.group_id = wire.pop("GroupId", None)
    model.group_counter_keys = wire.pop("GroupCounterKeys", None)
    model.extra_fields = wire or None
    return model


def encode_delete_group_counter_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_counter_keys) is not None:
        wire["GroupCounterKeys"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteGroupCounterRequest, encode_delete_group_counter_request, decode_delete_group_counter_request)


def decode_delete_group_counter_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteGroupCounterResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_group_counter_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteGroupCounterResponse, encode_delete_group_counter_response, decode_delete_group_counter_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="delete_group_counter",
    method="group.delete_group_counter",
    summary="Delete counters of a group.",
    request_type=DeleteGroupCounterRequest,
    response_type=DeleteGroupCounterResponse,
    request_decoder=decode_delete_group_counter_request,
    response_decoder=decode_delete_group_counter_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/53429",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
        10059,
    ),
    error_texts={10007: "The caller lacks the right, for instance is not a member."},
)
DeleteGroupCounterRequest.operation = OPERATION
DeleteGroupCounterResponse.operation = OPERATION
