# Generated from spec/apis/room_engine_http_srv/kick_user_out.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class KickUserOutRequest(Request["KickUserOutResponse"]):
    """Remove members from a room."""

    __slots__ = {
        "room_id": "RoomId",
        "member_list_account": "MemberList_Account",
        "reason": "Reason",
    }

    room_id: str
    """Room."""
    member_list_account: list[str]
    """User IDs to remove. At most 20 items."""
    reason: str
    """Reason. At most 1000 bytes."""

    def __init__(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        reason: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_list_account = member_list_account
        self.reason = reason


class KickUserOutResponse(Response):
    """Response to `room_engine_http_srv/kick_user_out`."""

    __slots__ = ()


def decode_kick_user_out_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickUserOutRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_list_account = wire.pop("MemberList_Account", None)
    model.reason = wire.pop("Reason", None)
    model.extra_fields = wire or None
    return model


def encode_kick_user_out_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickUserOutRequest, encode_kick_user_out_request, decode_kick_user_out_request)


def decode_kick_user_out_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(KickUserOutResponse)
    model.extra_fields = wire or None
    return model


def encode_kick_user_out_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(KickUserOutResponse, encode_kick_user_out_response, decode_kick_user_out_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="kick_user_out",
    method="room.kick_user_out",
    summary="Remove members from a room.",
    request_type=KickUserOutRequest,
    response_type=KickUserOutResponse,
    request_decoder=decode_kick_user_out_request,
    response_decoder=decode_kick_user_out_response,
    effect=Effect(kind="idempotent", reason="A retry does nothing unless the user came back in between."),
    sources=("https://trtc.io/document/60708",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100005,
        100006,
    ),
)
KickUserOutRequest.operation = OPERATION
KickUserOutResponse.operation = OPERATION
