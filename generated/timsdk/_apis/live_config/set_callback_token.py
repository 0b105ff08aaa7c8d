# Generated from spec/apis/live_config/set_callback_token.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class SetCallbackTokenRequest(Request["SetCallbackTokenResponse"]):
    """Create or change the token that signs webhooks."""

    __slots__ = {
        "token": "Token",
        "is_token_enable": "IsTokenEnable",
    }
    _hidden = frozenset({"token"})

    token: str | None
    """Token, not empty. Needed the first time. At most 128 characters."""
    is_token_enable: bool | None
    """Sign the webhooks. Needed the first time."""

    def __init__(
        self,
        *,
        token: str | None = None,
        is_token_enable: bool | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.token = token
        self.is_token_enable = is_token_enable


class SetCallbackTokenResponse(Response):
    """Response to `live_config/set_callback_token`."""

    __slots__ = ()


def decode_set_callback_token_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetCallbackTokenRequest)
    model.token = wire.pop("Token", None)
    model.is_token_enable = wire.pop("IsTokenEnable", None)
    model.extra_fields = wire or None
    return model


def encode_set_callback_token_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.token) is not None:
        wire["Token"] = field
    if (field := model.is_token_enable) is not None:
        wire["IsTokenEnable"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetCallbackTokenRequest, encode_set_callback_token_request, decode_set_callback_token_request)


def decode_set_callback_token_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetCallbackTokenResponse)
    model.extra_fields = wire or None
    return model


def encode_set_callback_token_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetCallbackTokenResponse, encode_set_callback_token_response, decode_set_callback_token_response)

OPERATION: Final = Operation(
    service="live_config",
    command="set_callback_token",
    method="live.set_callback_token",
    summary="Create or change the token that signs webhooks.",
    request_type=SetCallbackTokenRequest,
    response_type=SetCallbackTokenResponse,
    request_decoder=decode_set_callback_token_request,
    response_decoder=decode_set_callback_token_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/69528",
        "https://cloud.tencent.com/document/product/647/118333",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
    ),
)
SetCallbackTokenRequest.operation = OPERATION
SetCallbackTokenResponse.operation = OPERATION
