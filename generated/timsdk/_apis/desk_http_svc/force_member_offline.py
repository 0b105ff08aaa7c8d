# Generated from spec/apis/desk_http_svc/force_member_offline.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ForceMemberOfflineRequest(Request["ForceMemberOfflineResponse"]):
    """Log an agent off and keep the agent offline."""

    __slots__ = {
        "member_mail": "MemberMail",
    }

    member_mail: str
    """Mail address of the agent."""

    def __init__(
        self,
        *,
        member_mail: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_mail = member_mail


class ForceMemberOfflineResponse(Response):
    """Response to `desk_http_svc/force_member_offline`."""

    __slots__ = ()


def decode_force_member_offline_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ForceMemberOfflineRequest)
    model.member_mail = wire.pop("MemberMail", None)
    model.extra_fields = wire or None
    return model


def encode_force_member_offline_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_mail) is not None:
        wire["MemberMail"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ForceMemberOfflineRequest, encode_force_member_offline_request, decode_force_member_offline_request)


def decode_force_member_offline_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ForceMemberOfflineResponse)
    model.extra_fields = wire or None
    return model


def encode_force_member_offline_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ForceMemberOfflineResponse, encode_force_member_offline_response, decode_force_member_offline_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="force_member_offline",
    method="desk.force_member_offline",
    summary="Log an agent off and keep the agent offline.",
    request_type=ForceMemberOfflineRequest,
    response_type=ForceMemberOfflineResponse,
    request_decoder=decode_force_member_offline_request,
    response_decoder=decode_force_member_offline_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124315",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
    undocumented=("request, response and error codes (those of restore_member_online are listed)",),
)
ForceMemberOfflineRequest.operation = OPERATION
ForceMemberOfflineResponse.operation = OPERATION
