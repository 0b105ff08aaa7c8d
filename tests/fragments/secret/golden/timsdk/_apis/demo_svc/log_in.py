# Generated from spec/apis/demo_svc/log_in.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, Model, decode_list, encode_list, filled_u32, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class SecretKey(Model):
    """A key."""

    _known = frozenset({"Id", "Key"})

    id: str
    """Its name."""
    key: str = attrs.field(repr=False)
    """The key itself."""


@attrs.define(kw_only=True, eq=False, repr=False, on_setattr=attrs.setters.NO_OP)
class LogInRequest(Request["LogInResponse"]):
    """Show a secret."""

    _known = frozenset({"Password", "Salt", "User"})

    password: str = attrs.field(repr=False)
    """A password."""
    salt: int = attrs.field(default=None, converter=filled_u32, repr=False)
    """A secret number. Chosen at random when omitted."""
    user: str | None = None
    """A name."""


@attrs.define(kw_only=True, eq=False, repr=False)
class LogInResponse(Response):
    """Answer to `demo_svc/log_in`."""

    _known = frozenset({*ENVELOPE, "Token", "Keys"})

    token: str | None = attrs.field(default=None, repr=False)
    """A token."""
    keys: list[SecretKey] | None = None
    """Keys."""


def decode_secret_key(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(SecretKey)
    model.id = get("Id")
    model.key = get("Key")
    model._extra, model._wire = None, wire
    return model


def encode_secret_key(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.key) is not None:
        wire["Key"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(SecretKey, encode_secret_key, decode_secret_key)


def decode_log_in_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LogInRequest)
    model.password = get("Password")
    model.salt = get("Salt")
    model.user = get("User")
    model._extra, model._wire = None, wire
    return model


def encode_log_in_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.password) is not None:
        wire["Password"] = field
    if (field := model.salt) is not None:
        wire["Salt"] = field
    if (field := model.user) is not None:
        wire["User"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LogInRequest, encode_log_in_request, decode_log_in_request)


def decode_log_in_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(LogInResponse)
    model.token = get("Token")
    model.keys = decode_list(decode_secret_key, get("Keys"))
    model._extra, model._wire = None, wire
    return model


def encode_log_in_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.token) is not None:
        wire["Token"] = field
    if (field := model.keys) is not None:
        wire["Keys"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(LogInResponse, encode_log_in_response, decode_log_in_response)

OPERATION: Final = Operation(
    service="demo_svc",
    command="log_in",
    method="demo.log_in",
    summary="Show a secret.",
    request_type=LogInRequest,
    response_type=LogInResponse,
    request_decoder=decode_log_in_request,
    response_decoder=decode_log_in_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
)
LogInRequest.operation = OPERATION
LogInResponse.operation = OPERATION
