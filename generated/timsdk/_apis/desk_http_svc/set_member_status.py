# Generated from spec/apis/desk_http_svc/set_member_status.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.desk_agent_status import DeskAgentStatus
    from timsdk_runtime.model.base import JsonObject


class SetMemberStatusRequest(Request["SetMemberStatusResponse"]):
    """Set the workbench status of an agent."""

    __slots__ = {
        "member_mail": "MemberMail",
        "status": "Status",
        "rest_reason": "RestReason",
    }

    member_mail: str
    """Mail address of the agent."""
    status: DeskAgentStatus | str
    """New status. OFFLINE cannot be set."""
    rest_reason: str | None
    """Reason for the break, one of those configured. The last one when empty. Status REST only."""

    def __init__(
        self,
        *,
        member_mail: str,
        status: DeskAgentStatus | str,
        rest_reason: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_mail = member_mail
        self.status = status
        self.rest_reason = rest_reason


class SetMemberStatusResponse(Response):
    """Response to `desk_http_svc/set_member_status`."""

    __slots__ = ()


def decode_set_member_status_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetMemberStatusRequest)
    model.member_mail = wire.pop("MemberMail", None)
    model.status = wire.pop("Status", None)
    model.rest_reason = wire.pop("RestReason", None)
    model.extra_fields = wire or None
    return model


def encode_set_member_status_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_mail) is not None:
        wire["MemberMail"] = field
    if (field := model.status) is not None:
        wire["Status"] = field
    if (field := model.rest_reason) is not None:
        wire["RestReason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetMemberStatusRequest, encode_set_member_status_request, decode_set_member_status_request)


def decode_set_member_status_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(SetMemberStatusResponse)
    model.extra_fields = wire or None
    return model


def encode_set_member_status_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(SetMemberStatusResponse, encode_set_member_status_response, decode_set_member_status_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="set_member_status",
    method="desk.set_member_status",
    summary="Set the workbench status of an agent.",
    request_type=SetMemberStatusRequest,
    response_type=SetMemberStatusResponse,
    request_decoder=decode_set_member_status_request,
    response_decoder=decode_set_member_status_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124943",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
        141010,
    ),
)
SetMemberStatusRequest.operation = OPERATION
SetMemberStatusResponse.operation = OPERATION
