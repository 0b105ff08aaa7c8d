# Generated from spec/apis/im_cos_msg/forbid_illegal_object.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ForbidIllegalObjectRequest(Request["ForbidIllegalObjectResponse"]):
    """Block a file that was sent in a message."""

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


class ForbidIllegalObjectResponse(Response):
    """Response to `im_cos_msg/forbid_illegal_object`."""

    __slots__ = ()


def decode_forbid_illegal_object_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ForbidIllegalObjectRequest)
    model.raw_url = wire.pop("RawURL", None)
    model.extra_fields = wire or None
    return model


def encode_forbid_illegal_object_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.raw_url) is not None:
        wire["RawURL"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ForbidIllegalObjectRequest, encode_forbid_illegal_object_request, decode_forbid_illegal_object_request)


def decode_forbid_illegal_object_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ForbidIllegalObjectResponse)
    model.extra_fields = wire or None
    return model


def encode_forbid_illegal_object_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ForbidIllegalObjectResponse, encode_forbid_illegal_object_response, decode_forbid_illegal_object_response)

OPERATION: Final = Operation(
    service="im_cos_msg",
    command="forbid_illegal_object",
    method="operations.forbid_illegal_object",
    summary="Block a file that was sent in a message.",
    request_type=ForbidIllegalObjectRequest,
    response_type=ForbidIllegalObjectResponse,
    request_decoder=decode_forbid_illegal_object_request,
    response_decoder=decode_forbid_illegal_object_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/269/74775",
        "https://github.com/tencentyun/qcloud-documents",
    ),
    rates=(Rate(200.0, 1),),
)
ForbidIllegalObjectRequest.operation = OPERATION
ForbidIllegalObjectResponse.operation = OPERATION
