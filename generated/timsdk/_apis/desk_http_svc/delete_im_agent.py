# Generated from spec/apis/desk_http_svc/delete_im_agent.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DeleteImAgentRequest(Request["DeleteImAgentResponse"]):
    """Delete a customer service account."""

    __slots__ = {
        "im_agent_user_id": "IMAgentUserID",
    }

    im_agent_user_id: str
    """User ID of the account."""

    def __init__(
        self,
        *,
        im_agent_user_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.im_agent_user_id = im_agent_user_id


class DeleteImAgentResponse(Response):
    """Response to `desk_http_svc/delete_im_agent`."""

    __slots__ = ()


def decode_delete_im_agent_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteImAgentRequest)
    model.im_agent_user_id = wire.pop("IMAgentUserID", None)
    model.extra_fields = wire or None
    return model


def encode_delete_im_agent_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.im_agent_user_id) is not None:
        wire["IMAgentUserID"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DeleteImAgentRequest, encode_delete_im_agent_request, decode_delete_im_agent_request)


def decode_delete_im_agent_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DeleteImAgentResponse)
    model.extra_fields = wire or None
    return model


def encode_delete_im_agent_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
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
    effect=Effect(kind="idempotent"),
    sources=(
        "https://cloud.tencent.com/document/product/269/111799",
        "https://www.tencentcloud.com/document/product/1229/68817",
    ),
    error_codes=(
        141000,
        141002,
        141004,
        141007,
        141008,
    ),
)
DeleteImAgentRequest.operation = OPERATION
DeleteImAgentResponse.operation = OPERATION
