# Generated from spec/apis/demo_svc/set_flags.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import (
    decode_flag,
    decode_list,
    decode_map,
    encode,
    encode_flag,
    encode_list,
    encode_map,
    merge_extra_fields,
    new_instance,
    pop_flag,
    register,
)
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class FlagPart(Model):
    """One part."""

    __slots__ = {
        "done": "Done",
        "plain": "Plain",
    }

    done: bool
    """Whether it is done."""
    plain: bool | None
    """A boolean of JSON."""

    def __init__(
        self,
        *,
        done: bool,
        plain: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.done = done
        self.plain = plain


class SetFlagsRequest(Request["SetFlagsResponse"]):
    """Switch things on and off."""

    __slots__ = {
        "quiet": "Quiet",
        "loud": "Loud",
        "days": "Days",
        "users": "Users",
        "plain": "Plain",
    }

    quiet: bool
    """Whether nobody is told."""
    loud: bool | None
    """Whether everybody is told. The service assumes True when omitted."""
    days: list[bool] | None
    """Whether it holds on a day."""
    users: Mapping[str, bool] | None
    """Whether it holds for a user."""
    plain: bool | None
    """A boolean of JSON."""

    def __init__(
        self,
        *,
        quiet: bool,
        loud: bool | None = None,
        days: list[bool] | None = None,
        users: Mapping[str, bool] | None = None,
        plain: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.quiet = quiet
        self.loud = loud
        self.days = days
        self.users = users
        self.plain = plain


class SetFlagsResponse(Response):
    """Response to `demo_svc/set_flags`."""

    __slots__ = {
        "done": "Done",
        "parts": "Parts",
    }

    done: bool
    """Whether it is done."""
    parts: list[FlagPart] | None
    """What is done."""

    def __init__(
        self,
        *,
        done: bool,
        parts: list[FlagPart] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.done = done
        self.parts = parts


def decode_flag_part(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FlagPart)
    model.done = pop_flag(wire, "Done")
    model.plain = wire.pop("Plain", None)
    model.extra_fields = wire or None
    return model


def encode_flag_part(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.done) is not None:
        wire["Done"] = encode_flag(field)
    if (field := model.plain) is not None:
        wire["Plain"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FlagPart, encode_flag_part, decode_flag_part)


def decode_set_flags_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetFlagsRequest)
    model.quiet = pop_flag(wire, "Quiet")
    model.loud = pop_flag(wire, "Loud")
    model.days = decode_list(decode_flag, wire.pop("Days", None))
    model.users = decode_map(decode_flag, wire.pop("Users", None))
    model.plain = wire.pop("Plain", None)
    model.extra_fields = wire or None
    return model


def encode_set_flags_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.quiet) is not None:
        wire["Quiet"] = encode_flag(field)
    if (field := model.loud) is not None:
        wire["Loud"] = encode_flag(field)
    if (field := model.days) is not None:
        wire["Days"] = encode_list(field, encode_flag)
    if (field := model.users) is not None:
        wire["Users"] = encode_map(field, encode_flag)
    if (field := model.plain) is not None:
        wire["Plain"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetFlagsRequest, encode_set_flags_request, decode_set_flags_request)


def decode_set_flags_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetFlagsResponse)
    model.done = pop_flag(wire, "Done")
    if (value := wire.pop("Parts", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_flag_part(item)
    model.parts = value
    model.extra_fields = wire or None
    return model


def encode_set_flags_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.done) is not None:
        wire["Done"] = encode_flag(field)
    if (field := model.parts) is not None:
        wire["Parts"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetFlagsResponse, encode_set_flags_response, decode_set_flags_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="set_flags",
    method="demo.set_flags",
    summary="Switch things on and off.",
    request_type=SetFlagsRequest,
    response_type=SetFlagsResponse,
    request_decoder=decode_set_flags_request,
    response_decoder=decode_set_flags_response,
    effect=Effect(kind="idempotent"),
    sources=("https://example.com/do",),
)
SetFlagsRequest.operation = OPERATION
SetFlagsResponse.operation = OPERATION
