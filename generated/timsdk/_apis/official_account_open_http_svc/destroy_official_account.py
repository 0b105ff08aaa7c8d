# Generated from spec/apis/official_account_open_http_svc/destroy_official_account.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DestroyOfficialAccountRequest(Request["DestroyOfficialAccountResponse"]):
    """Delete an official account."""

    __slots__ = {
        "official_account": "Official_Account",
    }

    official_account: str
    """ID of the official account."""

    def __init__(
        self,
        *,
        official_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account


class DestroyOfficialAccountResponse(Response):
    """Response to `official_account_open_http_svc/destroy_official_account`."""

    __slots__ = ()


def decode_destroy_official_account_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyOfficialAccountRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.extra_fields = wire or None
    return model


def encode_destroy_official_account_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DestroyOfficialAccountRequest, encode_destroy_official_account_request, decode_destroy_official_account_request
)


def decode_destroy_official_account_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DestroyOfficialAccountResponse)
    model.extra_fields = wire or None
    return model


def encode_destroy_official_account_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    DestroyOfficialAccountResponse, encode_destroy_official_account_response, decode_destroy_official_account_response
)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="destroy_official_account",
    method="official_account.destroy_official_account",
    summary="Delete an official account.",
    request_type=DestroyOfficialAccountRequest,
    response_type=DestroyOfficialAccountResponse,
    request_decoder=decode_destroy_official_account_request,
    response_decoder=decode_destroy_official_account_response,
    effect=Effect(kind="idempotent", reason="The response to a retry says that the official account does not exist."),
    sources=("https://trtc.io/document/60756",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        6017,
        10004,
        20001,
        20005,
        130002,
        130004,
        130007,
        130008,
        131000,
    ),
)
DestroyOfficialAccountRequest.operation = OPERATION
DestroyOfficialAccountResponse.operation = OPERATION
