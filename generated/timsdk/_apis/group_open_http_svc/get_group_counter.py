# Generated from spec/apis/group_open_http_svc/get_group_counter.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_counter import GroupCounter, decode_group_counter
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGroupCounterRequest(Request["GetGroupCounterResponse"]):
    """Get counters of a group."""

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


class GetGroupCounterResponse(Response):
    """Response to `group_open_http_svc/get_group_counter`."""

    __slots__ = {
        "group_counter": "GroupCounter",
    }

    group_counter: list[GroupCounter]
    """Counters with their values."""

    def __init__(
        self,
        *,
        group_counter: list[GroupCounter],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_counter = group_counter


def decode_get_group_counter_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupCounterRequest)
    model.group_id = wire.pop("GroupId", None)
    model.group_counter_keys = wire.pop("GroupCounterKeys", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_counter_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_counter_keys) is not None:
        wire["GroupCounterKeys"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupCounterRequest, encode_get_group_counter_request, decode_get_group_counter_request)


def decode_get_group_counter_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupCounterResponse)
    if (value := wire.pop("GroupCounter", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_counter(item)
    model.group_counter = value
    model.extra_fields = wire or None
    return model


def encode_get_group_counter_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_counter) is not None:
        wire["GroupCounter"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupCounterResponse, encode_get_group_counter_response, decode_get_group_counter_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_counter",
    method="group.get_group_counter",
    summary="Get counters of a group.",
    request_type=GetGroupCounterRequest,
    response_type=GetGroupCounterResponse,
    request_decoder=decode_get_group_counter_request,
    response_decoder=decode_get_group_counter_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/53427",),
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
GetGroupCounterRequest.operation = OPERATION
GetGroupCounterResponse.operation = OPERATION
