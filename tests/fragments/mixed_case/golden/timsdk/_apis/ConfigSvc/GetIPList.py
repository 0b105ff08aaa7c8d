# Generated from spec/apis/ConfigSvc/GetIPList.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetIpListRequest(Request["GetIpListResponse"]):
    """List the addresses of the service."""

    __slots__ = ()


class GetIpListResponse(Response):
    """Response to `ConfigSvc/GetIPList`."""

    __slots__ = {
        "ip_list": "IPList",
    }

    ip_list: list[str]
    """Addresses."""

    def __init__(
        self,
        *,
        ip_list: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.ip_list = ip_list


def decode_get_ip_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetIpListRequest)
    model.extra_fields = wire or None
    return model


def encode_get_ip_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetIpListRequest, encode_get_ip_list_request, decode_get_ip_list_request)


def decode_get_ip_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetIpListResponse)
    model.ip_list = wire.pop("IPList", None)
    model.extra_fields = wire or None
    return model


def encode_get_ip_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.ip_list) is not None:
        wire["IPList"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetIpListResponse, encode_get_ip_list_response, decode_get_ip_list_response)

OPERATION: Final = Operation(
    service="ConfigSvc",
    command="GetIPList",
    method="demo.get_ip_list",
    summary="List the addresses of the service.",
    request_type=GetIpListRequest,
    response_type=GetIpListResponse,
    request_decoder=decode_get_ip_list_request,
    response_decoder=decode_get_ip_list_response,
    effect=Effect(kind="read"),
    sources=("https://example.com/do",),
)
GetIpListRequest.operation = OPERATION
GetIpListResponse.operation = OPERATION
