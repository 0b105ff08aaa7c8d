# Generated from spec/apis/openim/im_get_attr_name.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class ImGetAttrNameRequest(Request["ImGetAttrNameResponse"]):
    """Get the names of the push attributes of the app."""

    __slots__ = ()


class ImGetAttrNameResponse(Response):
    """Response to `openim/im_get_attr_name`."""

    __slots__ = {
        "attr_names": "AttrNames",
    }

    attr_names: dict[str, str]
    """Names by number, "0" to "9"."""

    def __init__(
        self,
        *,
        attr_names: dict[str, str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.attr_names = attr_names


def decode_im_get_attr_name_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImGetAttrNameRequest)
    model.extra_fields = wire or None
    return model


def encode_im_get_attr_name_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImGetAttrNameRequest, encode_im_get_attr_name_request, decode_im_get_attr_name_request)


def decode_im_get_attr_name_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ImGetAttrNameResponse)
    model.attr_names = wire.pop("AttrNames", None)
    model.extra_fields = wire or None
    return model


def encode_im_get_attr_name_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.attr_names) is not None:
        wire["AttrNames"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ImGetAttrNameResponse, encode_im_get_attr_name_response, decode_im_get_attr_name_response)

OPERATION: Final = Operation(
    service="openim",
    command="im_get_attr_name",
    method="legacy.im_get_attr_name",
    summary="Get the names of the push attributes of the app.",
    request_type=ImGetAttrNameRequest,
    response_type=ImGetAttrNameResponse,
    request_decoder=decode_im_get_attr_name_request,
    response_decoder=decode_im_get_attr_name_response,
    effect=Effect(kind="read"),
    sources=(
        "https://github.com/tencentyun/qcloud-documents",
        "https://trtc.io/document/37168",
    ),
    rates=(Rate(100.0, 1),),
    error_codes=(
        20002,
        90001,
        90009,
        90018,
        90019,
        90020,
        91000,
    ),
    error_texts={20002: "Authentication inside the service failed.", 90020: "A tag or an attribute is not valid."},
    status="legacy",
    replaced_by="all_member_push/im_get_attr_name",
)
ImGetAttrNameRequest.operation = OPERATION
ImGetAttrNameResponse.operation = OPERATION
