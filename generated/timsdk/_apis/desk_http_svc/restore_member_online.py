# Generated from spec/apis/desk_http_svc/restore_member_online.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class RestoreMemberOnlineRequest(Request["RestoreMemberOnlineResponse"]):
    """Allow an agent who was forced offline to go online again."""

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


class RestoreMemberOnlineResponse(Response):
    """Response to `desk_http_svc/restore_member_online`."""

    __slots__ = ()


def decode_restore_member_online_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RestoreMemberOnlineRequest)
    model.member_mail = wire.pop("MemberMail", None)
    model.extra_fields = wire or None
    return model


def encode_restore_member_online_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_mail) is not None:
        wire["MemberMail"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RestoreMemberOnlineRequest, encode_restore_member_online_request, decode_restore_member_online_request)


def decode_restore_member_online_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(RestoreMemberOnlineResponse)
    model.extra_fields = wire or None
    return model


def encode_restore_member_online_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(RestoreMemberOnlineResponse, encode_restore_member_online_response, decode_restore_member_online_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="restore_member_online",
    method="desk.restore_member_online",
    summary="Allow an agent who was forced offline to go online again.",
    request_type=RestoreMemberOnlineRequest,
    response_type=RestoreMemberOnlineResponse,
    request_decoder=decode_restore_member_online_request,
    response_decoder=decode_restore_member_online_response,
    effect=Effect(kind="idempotent"),
    sources=("https://cloud.tencent.com/document/product/269/124321",),
    error_codes=(
        141000,
        141002,
        141004,
        141009,
    ),
)
RestoreMemberOnlineRequest.operation = OPERATION
RestoreMemberOnlineResponse.operation = OPERATION
