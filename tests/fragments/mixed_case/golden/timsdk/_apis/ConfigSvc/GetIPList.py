# Generated from spec/apis/ConfigSvc/GetIPList.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation
from timsdk_runtime.wire import ENVELOPE, Request, Response, extra, new, register


@attrs.define(kw_only=True, repr=False)
class GetIpListRequest(Request["GetIpListResponse"]):
    """List the addresses of the service."""


@attrs.define(kw_only=True, repr=False)
class GetIpListResponse(Response):
    """Answer to `ConfigSvc/GetIPList`."""

    ip_list: list[str]
    """Addresses."""


_GET_IP_LIST_REQUEST_KNOWN: frozenset[str] = frozenset()


def decode_get_ip_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(GetIpListRequest)
    model.extra_fields = extra(wire, _GET_IP_LIST_REQUEST_KNOWN)
    return model


def encode_get_ip_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        wire.update(model.extra_fields)
    return wire


register(GetIpListRequest, encode_get_ip_list_request, decode_get_ip_list_request)


_GET_IP_LIST_RESPONSE_KNOWN = frozenset({*ENVELOPE, "IPList"})


def decode_get_ip_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(GetIpListResponse)
    model.ip_list = get("IPList")
    model.extra_fields = extra(wire, _GET_IP_LIST_RESPONSE_KNOWN)
    return model


def encode_get_ip_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.ip_list) is not None:
        wire["IPList"] = field
    if model.extra_fields:
        wire.update(model.extra_fields)
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
