# Generated from spec/apis/demo_svc/log_in.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, fill_u32, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class SecretKey(Model):
    """A key."""

    __slots__ = {
        "id": "Id",
        "key": "Key",
    }
    _hidden = frozenset({"key"})

    id: str
    """Its name."""
    key: str
    """The key itself."""

    def __init__(
        self,
        *,
        id: str,
        key: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.id = id
        self.key = key


class LogInRequest(Request["LogInResponse"]):
    """Show a secret."""

    __slots__ = {
        "password": "Password",
        "salt": "Salt",
        "user": "User",
    }
    _hidden = frozenset({"password", "salt"})

    password: str
    """A password."""
    salt: int
    """A secret number. Chosen at random when omitted."""
    user: str | None
    """A name."""

    def __init__(
        self,
        *,
        password: str,
        salt: int | None = None,
        user: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.password = password
        self.salt = fill_u32(salt)
        self.user = user


class LogInResponse(Response):
    """Response to `demo_svc/log_in`."""

    __slots__ = {
        "token": "Token",
        "keys_": "Keys",
    }
    _hidden = frozenset({"token"})

    token: str | None
    """A token."""
    keys_: list[SecretKey] | None
    """Keys."""

    def __init__(
        self,
        *,
        token: str | None = None,
        keys_: list[SecretKey] | None = None,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.token = token
        self.keys_ = keys_


def decode_secret_key(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SecretKey)
    model.id = wire.pop("Id", None)
    model.key = wire.pop("Key", None)
    model.extra_fields = wire or None
    return model


def encode_secret_key(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.id) is not None:
        wire["Id"] = field
    if (field := model.key) is not None:
        wire["Key"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SecretKey, encode_secret_key, decode_secret_key)


def decode_log_in_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LogInRequest)
    model.password = wire.pop("Password", None)
    model.salt = wire.pop("Salt", None)
    model.user = wire.pop("User", None)
    model.extra_fields = wire or None
    return model


def encode_log_in_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.password) is not None:
        wire["Password"] = field
    if (field := model.salt) is not None:
        wire["Salt"] = field
    if (field := model.user) is not None:
        wire["User"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(LogInRequest, encode_log_in_request, decode_log_in_request)


def decode_log_in_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(LogInResponse)
    model.token = wire.pop("Token", None)
    if (value := wire.pop("Keys", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_secret_key(item)
    model.keys_ = value
    model.extra_fields = wire or None
    return model


def encode_log_in_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.token) is not None:
        wire["Token"] = field
    if (field := model.keys_) is not None:
        wire["Keys"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
