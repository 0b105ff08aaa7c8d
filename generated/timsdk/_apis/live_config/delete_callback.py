# Generated from spec/apis/live_config/delete_callback.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response


class DeleteCallbackRequest(Request["DeleteCallbackResponse"]):
    """Delete the webhook configuration of live rooms."""

    __slots__ = ()


class DeleteCallbackResponse(Response):
    """Response to `live_config/delete_callback`."""

    __slots__ = ()


def decode_delete_callback_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteCallbackRequest)
    model.extra_fields = wire or None
    return model


def encode_delete_callback_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteCallbackRequest, encode_delete_callback_request, decode_delete_callback_request)


def decode_delete_callback_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteCallbackResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_callback_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteCallbackResponse, encode_delete_callback_response, decode_delete_callback_response)

OPERATION: Final = Operation(
    service="live_config",
    command="delete_callback",
    method="live.delete_callback",
    summary="Delete the webhook configuration of live rooms.",
    request_type=DeleteCallbackRequest,
    response_type=DeleteCallbackResponse,
    request_decoder=decode_delete_callback_request,
    response_decoder=decode_delete_callback_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/64421",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
    ),
)
DeleteCallbackRequest.operation = OPERATION
DeleteCallbackResponse.operation = OPERATION
