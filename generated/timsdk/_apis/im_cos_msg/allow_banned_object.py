# Generated from spec/apis/im_cos_msg/allow_banned_object.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class AllowBannedObjectRequest(Request["AllowBannedObjectResponse"]):
    """Unblock a file that was sent in a message."""

    __slots__ = {
        "raw_url": "RawURL",
    }

    raw_url: str
    """Address of the file as in the URL field of the message."""

    def __init__(
        self,
        *,
        raw_url: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.raw_url = raw_url


class AllowBannedObjectResponse(Response):
    """Response to `im_cos_msg/allow_banned_object`."""

    __slots__ = ()


def decode_allow_banned_object_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllowBannedObjectRequest)
    model.raw_url = wire.pop("RawURL", None)
    model.extra_fields = wire or None
    return model


def encode_allow_banned_object_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.raw_url) is not None:
        wire["RawURL"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllowBannedObjectRequest, encode_allow_banned_object_request, decode_allow_banned_object_request)


def decode_allow_banned_object_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(AllowBannedObjectResponse)
    model.extra_fields = wire or None
    return model


def encode_allow_banned_object_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(AllowBannedObjectResponse, encode_allow_banned_object_response, decode_allow_banned_object_response)

OPERATION: Final = Operation(
    service="im_cos_msg",
    command="allow_banned_object",
    method="operations.allow_banned_object",
    summary="Unblock a file that was sent in a message.",
    request_type=AllowBannedObjectRequest,
    response_type=AllowBannedObjectResponse,
    request_decoder=decode_allow_banned_object_request,
    response_decoder=decode_allow_banned_object_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/269/74776",
        "https://github.com/tencentyun/qcloud-documents",
    ),
    rates=(Rate(200.0, 1),),
)
AllowBannedObjectRequest.operation = OPERATION
AllowBannedObjectResponse.operation = OPERATION
