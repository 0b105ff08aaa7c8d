# Generated from spec/apis/demo_svc/mix.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MixRequest(Request["MixResponse"]):
    """Mix kinds of values."""

    _known = frozenset({"Either", "Many", "Any", "AnyNeeded", "Anys", "ByName", "Ratio", "Wide"})

    either: int | str
    """A number or a text."""
    many: list[int | str] | None = None
    """Some of both."""
    any: Any = None
    """Anything."""
    any_needed: Any
    """Anything but nothing."""
    anys: list[Any] | None = None
    """Several things."""
    by_name: Mapping[str, Any] | None = None
    """Things by name."""
    ratio: float | None = None
    """A ratio."""
    wide: str | int | float | bool | None = None
    """Any scalar."""


@attrs.define(kw_only=True, eq=False, repr=False)
class MixResponse(Response):
    """Answer to `demo_svc/mix`."""

    _known = frozenset({*ENVELOPE, "Either", "Any"})

    either: int | str | None = None
    """A number or a text."""
    any: Any
    """Anything."""


def decode_mix_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MixRequest)
    model.either = get("Either")
    model.many = get("Many")
    model.any = get("Any")
    model.any_needed = get("AnyNeeded")
    model.anys = get("Anys")
    model.by_name = get("ByName")
    model.ratio = get("Ratio")
    model.wide = get("Wide")
    model._extra, model._wire = None, wire
    return model


def encode_mix_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.either) is not None:
        wire["Either"] = field
    if (field := model.many) is not None:
        wire["Many"] = field
    if (field := model.any) is not None:
        wire["Any"] = field
    if (field := model.any_needed) is not None:
        wire["AnyNeeded"] = field
    if (field := model.anys) is not None:
        wire["Anys"] = field
    if (field := model.by_name) is not None:
        wire["ByName"] = field
    if (field := model.ratio) is not None:
        wire["Ratio"] = field
    if (field := model.wide) is not None:
        wire["Wide"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MixRequest, encode_mix_request, decode_mix_request)


def decode_mix_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(MixResponse)
    model.either = get("Either")
    model.any = get("Any")
    model._extra, model._wire = None, wire
    return model


def encode_mix_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.either) is not None:
        wire["Either"] = field
    if (field := model.any) is not None:
        wire["Any"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(MixResponse, encode_mix_response, decode_mix_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="mix",
    method="demo.mix",
    summary="Mix kinds of values.",
    request_type=MixRequest,
    response_type=MixResponse,
    request_decoder=decode_mix_request,
    response_decoder=decode_mix_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
)
MixRequest.operation = OPERATION
MixResponse.operation = OPERATION
