# Generated from spec/apis/official_account_open_http_svc/modify_subscriber_info.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ModifySubscriberInfoRequest(Request["ModifySubscriberInfoResponse"]):
    """Change the custom data of a subscriber."""

    __slots__ = {
        "official_account": "Official_Account",
        "subscriber_account": "Subscriber_Account",
        "custom_string": "CustomString",
    }

    official_account: str
    """ID of the official account."""
    subscriber_account: str
    """User ID of the subscriber."""
    custom_string: str
    """Custom data of the subscriber."""

    def __init__(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.official_account = official_account
        self.subscriber_account = subscriber_account
        self.custom_string = custom_string


class ModifySubscriberInfoResponse(Response):
    """Response to `official_account_open_http_svc/modify_subscriber_info`."""

    __slots__ = ()


def decode_modify_subscriber_info_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifySubscriberInfoRequest)
    model.official_account = wire.pop("Official_Account", None)
    model.subscriber_account = wire.pop("Subscriber_Account", None)
    model.custom_string = wire.pop("CustomString", None)
    model.extra_fields = wire or None
    return model


def encode_modify_subscriber_info_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.official_account) is not None:
        wire["Official_Account"] = field
    if (field := model.subscriber_account) is not None:
        wire["Subscriber_Account"] = field
    if (field := model.custom_string) is not None:
        wire["CustomString"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifySubscriberInfoRequest, encode_modify_subscriber_info_request, decode_modify_subscriber_info_request)


def decode_modify_subscriber_info_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ModifySubscriberInfoResponse)
    model.extra_fields = wire or None
    return model


def encode_modify_subscriber_info_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ModifySubscriberInfoResponse, encode_modify_subscriber_info_response, decode_modify_subscriber_info_response)

OPERATION: Final = Operation(
    service="official_account_open_http_svc",
    command="modify_subscriber_info",
    method="official_account.modify_subscriber_info",
    summary="Change the custom data of a subscriber.",
    request_type=ModifySubscriberInfoRequest,
    response_type=ModifySubscriberInfoResponse,
    request_decoder=decode_modify_subscriber_info_request,
    response_decoder=decode_modify_subscriber_info_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60762",
        "https://cloud.tencent.com/document/product/269/102310",
    ),
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
    undocumented=("private error codes (those listed here are of destroy_official_account)",),
)
ModifySubscriberInfoRequest.operation = OPERATION
ModifySubscriberInfoResponse.operation = OPERATION
