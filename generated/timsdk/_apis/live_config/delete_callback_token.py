# Generated from spec/apis/live_config/delete_callback_token.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response


class DeleteCallbackTokenRequest(Request["DeleteCallbackTokenResponse"]):
    """Delete the token that signs webhooks."""

    __slots__ = ()


class DeleteCallbackTokenResponse(Response):
    """Response to `live_config/delete_callback_token`."""

    __slots__ = ()


def decode_delete_callback_token_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteCallbackTokenRequest)
    model.extra_fields = wire or None
    return model


def encode_delete_callback_token_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteCallbackTokenRequest, encode_delete_callback_token_request, decode_delete_callback_token_request)


def decode_delete_callback_token_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteCallbackTokenResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_callback_token_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteCallbackTokenResponse, encode_delete_callback_token_response, decode_delete_callback_token_response)

OPERATION: Final = Operation(
    service="live_config",
    command="delete_callback_token",
    method="live.delete_callback_token",
    summary="Delete the token that signs webhooks.",
    request_type=DeleteCallbackTokenRequest,
    response_type=DeleteCallbackTokenResponse,
    request_decoder=decode_delete_callback_token_request,
    response_decoder=decode_delete_callback_token_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/69530",
        "https://cloud.tencent.com/document/product/454/124247",
        "https://www.tencentcloud.com/document/product/1071/78182",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
    ),
)
DeleteCallbackTokenRequest.operation = OPERATION
DeleteCallbackTokenResponse.operation = OPERATION
