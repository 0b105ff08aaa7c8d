# Generated from spec/apis/group_open_http_svc/update_group_counter.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.group_counter import GroupCounter, decode_group_counter
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.enums import StrEnum
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class CounterMode(StrEnum):
    """What to do with the value of a counter."""

    SET = "Set"
    """Replace the counter by the value."""
    INCREASE = "Increase"
    """Add the value."""
    DECREASE = "Decrease"
    """Subtract the value."""


class UpdateGroupCounterRequest(Request["UpdateGroupCounterResponse"]):
    """Set, raise or lower counters of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "group_counter": "GroupCounter",
        "mode": "Mode",
    }

    group_id: str
    """Group ID."""
    group_counter: Sequence[GroupCounter]
    """Counters to change. At most 20 items."""
    mode: CounterMode | str | None
    """What to do with the values."""

    def __init__(
        self,
        *,
        group_id: str,
        group_counter: Sequence[GroupCounter],
        mode: CounterMode | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.group_counter = group_counter
        self.mode = mode


class UpdateGroupCounterResponse(Response):
    """Response to `group_open_http_svc/update_group_counter`."""

    __slots__ = {
        "group_counter": "GroupCounter",
    }

    group_counter: list[GroupCounter]
    """Changed counters with their new values."""

    def __init__(
        self,
        *,
        group_counter: list[GroupCounter],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_counter = group_counter


def decode_update_group_counter_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateGroupCounterRequest)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("GroupCounter", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_counter(item)
    model.group_counter = value
    model.mode = wire.pop("Mode", None)
    model.extra_fields = wire or None
    return model


def encode_update_group_counter_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.group_counter) is not None:
        wire["GroupCounter"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if (field := model.mode) is not None:
        wire["Mode"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateGroupCounterRequest, encode_update_group_counter_request, decode_update_group_counter_request)


def decode_update_group_counter_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UpdateGroupCounterResponse)
    if (value := wire.pop("GroupCounter", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_group_counter(item)
    model.group_counter = value
    model.extra_fields = wire or None
    return model


def encode_update_group_counter_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_counter) is not None:
        wire["GroupCounter"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UpdateGroupCounterResponse, encode_update_group_counter_response, decode_update_group_counter_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="update_group_counter",
    method="group.update_group_counter",
    summary="Set, raise or lower counters of a group.",
    request_type=UpdateGroupCounterRequest,
    response_type=UpdateGroupCounterResponse,
    request_decoder=decode_update_group_counter_request,
    response_decoder=decode_update_group_counter_response,
    effect=Effect(kind="once", reason="Each retry raises or lowers the counter again; only Set could be retried."),
    sources=("https://trtc.io/document/53428",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
        10059,
        10063,
    ),
    error_texts={10007: "The caller lacks the right, for instance is not a member."},
)
UpdateGroupCounterRequest.operation = OPERATION
UpdateGroupCounterResponse.operation = OPERATION
