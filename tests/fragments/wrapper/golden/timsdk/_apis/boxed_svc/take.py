# Generated from spec/apis/boxed_svc/take.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class TakeRequest(Request["TakeResponse"]):
    """Take something."""

    __slots__ = ()


class TakeResponse(Response):
    """Response to `boxed_svc/take`."""

    __slots__ = {
        "id": "Id",
    }

    id: str
    """What was taken."""

    def __init__(
        self,
        *,
        id: str,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.id = id


def decode_take_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TakeRequest)
    model.extra_fields = wire or None
    return model


def encode_take_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TakeRequest, encode_take_request, decode_take_request)


def decode_take_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(TakeResponse)
    model.id = wire.pop("Id", None)
    model.extra_fields = wire or None
    return model


def encode_take_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(TakeResponse, encode_take_response, decode_take_response)

OPERATION: Final = Operation(
    service="boxed_svc",
    command="take",
    method="demo.take",
    summary="Take something.",
    request_type=TakeRequest,
    response_type=TakeResponse,
    request_decoder=decode_take_request,
    response_decoder=decode_take_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
    wrapper="Response",
)
TakeRequest.operation = OPERATION
TakeResponse.operation = OPERATION
