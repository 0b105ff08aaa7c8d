# Generated from spec/apis/desk_http_svc/delete_im_agent.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import Any, Final

import attrs

from timsdk_runtime.operation import Effect, Operation, Request, Response
from timsdk_runtime.wire import ENVELOPE, merge, new, register


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteImAgentRequest(Request["DeleteImAgentResponse"]):
    """Delete a customer service account."""

    _known = frozenset({"IMAgentUserID"})

    im_agent_user_id: str
    """User ID of the account."""


@attrs.define(kw_only=True, eq=False, repr=False)
class DeleteImAgentResponse(Response):
    """Answer to `desk_http_svc/delete_im_agent`."""

    _known = frozenset({*ENVELOPE})


def decode_delete_im_agent_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(DeleteImAgentRequest)
    model.im_agent_user_id = get("IMAgentUserID")
    model._extra, model._wire = None, wire
    return model


def encode_delete_im_agent_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserID"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteImAgentRequest, encode_delete_im_agent_request, decode_delete_im_agent_request)


def decode_delete_im_agent_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new(DeleteImAgentResponse)
    model._extra, model._wire = None, wire
    return model


def encode_delete_im_agent_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(DeleteImAgentResponse, encode_delete_im_agent_response, decode_delete_im_agent_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="delete_im_agent",
    method="desk.delete_im_agent",
    summary="Delete a customer service account.",
    request_type=DeleteImAgentRequest,
    response_type=DeleteImAgentResponse,
    request_decoder=decode_delete_im_agent_request,
    response_decoder=decode_delete_im_agent_response,
    effect=Effect(kind="converge"),
    sources=(
        "https://cloud.tencent.com/document/product/269/111799",
        "https://www.tencentcloud.com/document/product/1229/68817",
    ),
    errors={
        141000: "",
        141002: "",
        141004: "",
        141007: "The app has reached its limit of customer service accounts.",
        141008: "The app has reached its limit of accounts.",
    },
)
DeleteImAgentRequest.operation = OPERATION
DeleteImAgentResponse.operation = OPERATION
