# Generated from spec/apis/all_member_push/im_set_attr_name.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timsdk_runtime.model.base import JsonObject


class ImSetAttrNameRequest(Request["ImSetAttrNameResponse"]):
    """Name the push attributes of the app."""

    __slots__ = {
        "attr_names": "AttrNames",
    }

    attr_names: Mapping[str, str]
    """Names of up to 50 bytes by number, "0" to "9"."""

    def __init__(
        self,
        *,
        attr_names: Mapping[str, str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.attr_names = attr_names


class ImSetAttrNameResponse(Response):
    """Response to `all_member_push/im_set_attr_name`."""

    __slots__ = ()


def decode_im_set_attr_name_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImSetAttrNameRequest)
    model.attr_names = wire.pop("AttrNames", None)
    model.extra_fields = wire or None
    return model


def encode_im_set_attr_name_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.attr_names) is not None:
        wire["AttrNames"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImSetAttrNameRequest, encode_im_set_attr_name_request, decode_im_set_attr_name_request)


def decode_im_set_attr_name_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImSetAttrNameResponse)
    model.extra_fields = wire or None
    return model


def encode_im_set_attr_name_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImSetAttrNameResponse, encode_im_set_attr_name_response, decode_im_set_attr_name_response)

OPERATION: Final = Operation(
    service="all_member_push",
    command="im_set_attr_name",
    method="push.im_set_attr_name",
    summary="Name the push attributes of the app.",
    request_type=ImSetAttrNameRequest,
    response_type=ImSetAttrNameResponse,
    request_decoder=decode_im_set_attr_name_request,
    response_decoder=decode_im_set_attr_name_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/37167",),
    rates=(Rate(100.0, 1),),
    error_codes=(
        90001,
        90009,
        91000,
    ),
)
ImSetAttrNameRequest.operation = OPERATION
ImSetAttrNameResponse.operation = OPERATION
