# Generated from spec/apis/live_engine_http_srv/copy_default_gift_config.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response


class CopyDefaultGiftConfigRequest(Request["CopyDefaultGiftConfigResponse"]):
    """Install the default gifts."""

    __slots__ = ()


class CopyDefaultGiftConfigResponse(Response):
    """Response to `live_engine_http_srv/copy_default_gift_config`."""

    __slots__ = ()


def decode_copy_default_gift_config_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CopyDefaultGiftConfigRequest)
    model.extra_fields = wire or None
    return model


def encode_copy_default_gift_config_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    CopyDefaultGiftConfigRequest, encode_copy_default_gift_config_request, decode_copy_default_gift_config_request
)


def decode_copy_default_gift_config_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CopyDefaultGiftConfigResponse)
    model.extra_fields = wire or None
    return model


def encode_copy_default_gift_config_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    CopyDefaultGiftConfigResponse, encode_copy_default_gift_config_response, decode_copy_default_gift_config_response
)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="copy_default_gift_config",
    method="live.copy_default_gift_config",
    summary="Install the default gifts.",
    request_type=CopyDefaultGiftConfigRequest,
    response_type=CopyDefaultGiftConfigResponse,
    request_decoder=decode_copy_default_gift_config_request,
    response_decoder=decode_copy_default_gift_config_response,
    effect=Effect(kind="once", reason="A retry gets 102010, whether the first call or somebody else made the gifts."),
    sources=(
        "https://trtc.io/document/74360",
        "https://cloud.tencent.com/document/product/269/125752",
    ),
    rates=(Rate(0.1, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100006,
        100012,
        102001,
        102010,
    ),
    error_texts={
        100006: "The caller is not an app administrator.",
        100012: "The API was called more than once in 10 seconds.",
    },
)
CopyDefaultGiftConfigRequest.operation = OPERATION
CopyDefaultGiftConfigResponse.operation = OPERATION
