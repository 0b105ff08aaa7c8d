# Generated from spec/apis/desk_http_svc/end_session.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class EndSessionRequest(Request["EndSessionResponse"]):
    """End a session that an agent serves."""

    __slots__ = {
        "session_id": "SessionId",
    }

    session_id: str | None
    """Session to end."""

    def __init__(
        self,
        *,
        session_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.session_id = session_id


class EndSessionResponse(Response):
    """Response to `desk_http_svc/end_session`."""

    __slots__ = ()


def decode_end_session_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(EndSessionRequest)
    model.session_id = wire.pop("SessionId", None)
    model.extra_fields = wire or None
    return model


def encode_end_session_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.session_id) is not None:
        wire["SessionId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(EndSessionRequest, encode_end_session_request, decode_end_session_request)


def decode_end_session_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(EndSessionResponse)
    model.extra_fields = wire or None
    return model


def encode_end_session_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(EndSessionResponse, encode_end_session_response, decode_end_session_response)

OPERATION: Final = Operation(
    service="desk_http_svc",
    command="end_session",
    method="desk.end_session",
    summary="End a session that an agent serves.",
    request_type=EndSessionRequest,
    response_type=EndSessionResponse,
    request_decoder=decode_end_session_request,
    response_decoder=decode_end_session_response,
    effect=Effect(kind="idempotent", reason="A retry is refused with 141005."),
    sources=("https://www.tencentcloud.com/document/product/1229/68948",),
    error_codes=(
        141002,
        141004,
        141005,
    ),
)
EndSessionRequest.operation = OPERATION
EndSessionResponse.operation = OPERATION
