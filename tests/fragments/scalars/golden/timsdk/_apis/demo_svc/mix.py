# Generated from spec/apis/demo_svc/mix.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class MixRequest(Request["MixResponse"]):
    """Mix kinds of values."""

    __slots__ = {
        "either": "Either",
        "many": "Many",
        "any": "Any",
        "any_needed": "AnyNeeded",
        "anys": "Anys",
        "by_name": "ByName",
        "ratio": "Ratio",
        "wide": "Wide",
    }

    either: int | str
    """A number or a text."""
    many: list[int | str] | None
    """Some of both."""
    any: Any
    """Anything."""
    any_needed: Any
    """Anything but nothing."""
    anys: list[Any] | None
    """Several things."""
    by_name: Mapping[str, Any] | None
    """Things by name."""
    ratio: float | None
    """A ratio."""
    wide: str | int | float | bool | None
    """Any scalar."""

    def __init__(
        self,
        *,
        either: int | str,
        many: list[int | str] | None = None,
        any: Any = None,
        any_needed: Any,
        anys: list[Any] | None = None,
        by_name: Mapping[str, Any] | None = None,
        ratio: float | None = None,
        wide: str | int | float | bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.either = either
        self.many = many
        self.any = any
        self.any_needed = any_needed
        self.anys = anys
        self.by_name = by_name
        self.ratio = ratio
        self.wide = wide


class MixResponse(Response):
    """Response to `demo_svc/mix`."""

    __slots__ = {
        "either": "Either",
        "any": "Any",
    }

    either: int | str | None
    """A number or a text."""
    any: Any
    """Anything."""

    def __init__(
        self,
        *,
        either: int | str | None = None,
        any: Any,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.either = either
        self.any = any


def decode_mix_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MixRequest)
    model.either = wire.pop("Either", None)
    model.many = wire.pop("Many", None)
    model.any = wire.pop("Any", None)
    model.any_needed = wire.pop("AnyNeeded", None)
    model.anys = wire.pop("Anys", None)
    model.by_name = wire.pop("ByName", None)
    model.ratio = wire.pop("Ratio", None)
    model.wide = wire.pop("Wide", None)
    model.extra_fields = wire or None
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
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MixRequest, encode_mix_request, decode_mix_request)


def decode_mix_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MixResponse)
    model.either = wire.pop("Either", None)
    model.any = wire.pop("Any", None)
    model.extra_fields = wire or None
    return model


def encode_mix_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.either) is not None:
        wire["Either"] = field
    if (field := model.any) is not None:
        wire["Any"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
