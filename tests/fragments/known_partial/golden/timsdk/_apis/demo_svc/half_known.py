# Generated from spec/apis/demo_svc/half_known.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class HalfKnownRequest(Request["HalfKnownResponse"]):
    """Do what nobody wrote down."""

    __slots__ = {
        "name": "Name",
    }

    name: str | None
    """A name."""

    def __init__(
        self,
        *,
        name: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.name = name


class HalfKnownResponse(Response):
    """Response to `demo_svc/half_known`."""

    __slots__ = {
        "data": "Data",
        "rest": "Rest",
    }

    data: Any
    """Something."""
    rest: dict[str, Any] | None
    """Something more."""

    def __init__(
        self,
        *,
        data: Any = None,
        rest: dict[str, Any] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.data = data
        self.rest = rest


def decode_half_known_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(HalfKnownRequest)
    model.name = wire.pop("Name", None)
    model.extra_fields = wire or None
    return model


def encode_half_known_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.name) is not None:
        wire["Name"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(HalfKnownRequest, encode_half_known_request, decode_half_known_request)


def decode_half_known_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(HalfKnownResponse)
    model.data = wire.pop("Data", None)
    model.rest = wire.pop("Rest", None)
    model.extra_fields = wire or None
    return model


def encode_half_known_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.data) is not None:
        wire["Data"] = field
    if (field := model.rest) is not None:
        wire["Rest"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(HalfKnownResponse, encode_half_known_response, decode_half_known_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="half_known",
    method="demo.half_known",
    summary="Do what nobody wrote down.",
    request_type=HalfKnownRequest,
    response_type=HalfKnownResponse,
    request_decoder=decode_half_known_request,
    response_decoder=decode_half_known_response,
    effect=Effect(kind="read"),
    sources=(
        "https://example.com/do",
        "https://example.com/more",
    ),
    undocumented=(
        "Whether Name can be empty.",
        'Fields of the answer: there may be "some"',
    ),
)
HalfKnownRequest.operation = OPERATION
HalfKnownResponse.operation = OPERATION
