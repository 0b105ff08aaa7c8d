# Generated from spec/apis/live_config/get_callback_token.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetCallbackTokenRequest(Request["GetCallbackTokenResponse"]):
    """Get the token that signs webhooks."""

    __slots__ = ()


class GetCallbackTokenResponse(Response):
    """Response to `live_config/get_callback_token`."""

    __slots__ = {
        "token": "Token",
        "is_token_enable": "IsTokenEnable",
    }
    _hidden = frozenset({"token"})

    token: str
    """Token."""
    is_token_enable: bool
    """Webhooks are signed."""

    def __init__(
        self,
        *,
        token: str,
        is_token_enable: bool,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.token = token
        self.is_token_enable = is_token_enable


def decode_get_callback_token_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCallbackTokenRequest)
    model.extra_fields = wire or None
    return model


def encode_get_callback_token_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetCallbackTokenRequest, encode_get_callback_token_request, decode_get_callback_token_request)


def decode_get_callback_token_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetCallbackTokenResponse)
    model.token = wire.pop("Token", None)
    model.is_token_enable = wire.pop("IsTokenEnable", None)
    model.extra_fields = wire or None
    return model


def encode_get_callback_token_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.token) is not None:
        wire["Token"] = field
    if (field := model.is_token_enable) is not None:
        wire["IsTokenEnable"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetCallbackTokenResponse, encode_get_callback_token_response, decode_get_callback_token_response)

OPERATION: Final = Operation(
    service="live_config",
    command="get_callback_token",
    method="live.get_callback_token",
    summary="Get the token that signs webhooks.",
    request_type=GetCallbackTokenRequest,
    response_type=GetCallbackTokenResponse,
    request_decoder=decode_get_callback_token_request,
    response_decoder=decode_get_callback_token_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/69529",
        "https://cloud.tencent.com/document/product/647/118334",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100302,
    ),
)
GetCallbackTokenRequest.operation = OPERATION
GetCallbackTokenResponse.operation = OPERATION
