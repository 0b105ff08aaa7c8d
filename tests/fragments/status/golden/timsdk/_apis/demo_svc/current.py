# Generated from spec/apis/demo_svc/current.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DoItRequest(Request["DoItResponse"]):
    """Do it the new way."""

    __slots__ = {
        "old": "Old",
        "new": "New",
    }

    old: str | None
    """The old field. Deprecated: Use New."""
    new: str | None
    """The new field."""

    def __init__(
        self,
        *,
        old: str | None = None,
        new: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.old = old
        self.new = new


class DoItResponse(Response):
    """Response to `demo_svc/current`."""

    __slots__ = ()


def decode_do_it_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DoItRequest)
    model.old = wire.pop("Old", None)
    model.new = wire.pop("New", None)
    model.extra_fields = wire or None
    return model


def encode_do_it_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.old) is not None:
        wire["Old"] = field
    if (field := model.new) is not None:
        wire["New"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DoItRequest, encode_do_it_request, decode_do_it_request)


def decode_do_it_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DoItResponse)
    model.extra_fields = wire or None
    return model


def encode_do_it_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DoItResponse, encode_do_it_response, decode_do_it_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="current",
    method="demo.do_it",
    summary="Do it the new way.",
    request_type=DoItRequest,
    response_type=DoItResponse,
    request_decoder=decode_do_it_request,
    response_decoder=decode_do_it_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
)
DoItRequest.operation = OPERATION
DoItResponse.operation = OPERATION
