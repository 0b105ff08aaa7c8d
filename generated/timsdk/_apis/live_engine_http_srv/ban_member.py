# Generated from spec/apis/live_engine_http_srv/ban_member.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class BanMemberRequest(Request["BanMemberResponse"]):
    """Keep users out of a live room for a time."""

    __slots__ = {
        "room_id": "RoomId",
        "member_list_account": "MemberList_Account",
        "reason": "Reason",
        "duration": "Duration",
    }

    room_id: str
    """Room."""
    member_list_account: list[str]
    """User IDs to ban. At most 20 items."""
    reason: str | None
    """Reason. At most 200 bytes."""
    duration: int
    """Length of the ban. In seconds."""

    def __init__(
        self,
        *,
        room_id: str,
        member_list_account: list[str],
        reason: str | None = None,
        duration: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id
        self.member_list_account = member_list_account
        self.reason = reason
        self.duration = duration


class BanMemberResponse(Response):
    """Response to `live_engine_http_srv/ban_member`."""

    __slots__ = ()


def decode_ban_member_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BanMemberRequest)
    model.room_id = wire.pop("RoomId", None)
    model.member_list_account = wire.pop("MemberList_Account", None)
    model.reason = wire.pop("Reason", None)
    model.duration = wire.pop("Duration", None)
    model.extra_fields = wire or None
    return model


def encode_ban_member_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if (field := model.member_list_account) is not None:
        wire["MemberList_Account"] = field
    if (field := model.reason) is not None:
        wire["Reason"] = field
    if (field := model.duration) is not None:
        wire["Duration"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BanMemberRequest, encode_ban_member_request, decode_ban_member_request)


def decode_ban_member_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(BanMemberResponse)
    model.extra_fields = wire or None
    return model


def encode_ban_member_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(BanMemberResponse, encode_ban_member_response, decode_ban_member_response)

OPERATION: Final = Operation(
    service="live_engine_http_srv",
    command="ban_member",
    method="live.ban_member",
    summary="Keep users out of a live room for a time.",
    request_type=BanMemberRequest,
    response_type=BanMemberResponse,
    request_decoder=decode_ban_member_request,
    response_decoder=decode_ban_member_response,
    effect=Effect(kind="idempotent", reason="A retry at most moves the end of the ban by the time in between."),
    sources=(
        "https://trtc.io/document/63407",
        "https://cloud.tencent.com/document/product/647/110060",
        "https://www.tencentcloud.com/document/product/1071/76878",
    ),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
        100006,
        100016,
    ),
)
BanMemberRequest.operation = OPERATION
BanMemberResponse.operation = OPERATION
