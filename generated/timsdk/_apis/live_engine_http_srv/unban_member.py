# Generated from spec/apis/live_engine_http_srv/unban_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class UnbanMemberRequest(Request["UnbanMemberResponse"]):
    """Lift bans of a live room."""

    __slots__ = {
        "room_id": "RoomId",
        "member_list_account": "MemberList_Account",
    }

    room_id: str
    """Room."""
    member_list_account: list[str]
    """User IDs to admit again. At most 20 items."""

    def __init__(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_list_account = member_list_account


class UnbanMemberResponse(Response):
    """Response to `live_engine_http_srv/unban_member`."""

    __slots__ = ()


def decode_unban_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnbanMemberRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_list_account = wire.pop("MemberList_Account", None)
    model.extra_fields = wire or None
    return model


def encode_unban_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnbanMemberRequest, encode_unban_member_request, decode_unban_member_request)


def decode_unban_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(UnbanMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_unban_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(UnbanMemberResponse, encode_unban_member_response, decode_unban_member_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="unban_member",
    method="live.unban_member",
    summary="Lift bans of a live room.",
    request_type=UnbanMemberRequest,
    response_type=UnbanMemberResponse,
    request_decoder=decode_unban_member_request,
    response_decoder=decode_unban_member_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/63410",
        "https://trtc.io/document/63426",
        "https://tencentcloud.com/document/product/647/63410",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
UnbanMemberRequest.operation = OPERATION
UnbanMemberResponse.operation = OPERATION
