# Generated from spec/apis/room_engine_http_srv/get_muted_member_list.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.base import Model
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class MutedRoomMember(Model):
    """A muted member of a conference room."""

    __slots__ = {
        "member_account": "Member_Account",
        "muted_until": "MutedUntil",
    }

    member_account: int
    """Account number (TinyId) of the member."""
    muted_until: int
    """End of the mute. Unix time in seconds."""

    def __init__(
        self,
        *,
        member_account: int,
        muted_until: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.muted_until = muted_until


class GetMutedMemberListRequest(Request["GetMutedMemberListResponse"]):
    """List the muted members of a conference room."""

    __slots__ = {
        "room_id": "RoomId",
    }

    room_id: str
    """Room."""

    def __init__(
        self,
        *,
        room_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.room_id = room_id


class GetMutedMemberListResponse(Response):
    """Response to `room_engine_http_srv/get_muted_member_list`."""

    __slots__ = {
        "muted_account_list": "MutedAccountList",
    }

    muted_account_list: list[MutedRoomMember]
    """Muted members."""

    def __init__(
        self,
        *,
        muted_account_list: list[MutedRoomMember],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.muted_account_list = muted_account_list


def decode_muted_room_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(MutedRoomMember)
    model.member_account = wire.pop("Member_Account", None)
    model.muted_until = wire.pop("MutedUntil", None)
    model.extra_fields = wire or None
    return model


def encode_muted_room_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.muted_until) is not None:
        wire["MutedUntil"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(MutedRoomMember, encode_muted_room_member, decode_muted_room_member)


def decode_get_muted_member_list_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMutedMemberListRequest)
    model.room_id = wire.pop("RoomId", None)
    model.extra_fields = wire or None
    return model


def encode_get_muted_member_list_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.room_id) is not None:
        wire["RoomId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMutedMemberListRequest, encode_get_muted_member_list_request, decode_get_muted_member_list_request)


def decode_get_muted_member_list_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetMutedMemberListResponse)
    if (value := wire.pop("MutedAccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_muted_room_member(item)
    model.muted_account_list = value
    model.extra_fields = wire or None
    return model


def encode_get_muted_member_list_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.muted_account_list) is not None:
        wire["MutedAccountList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetMutedMemberListResponse, encode_get_muted_member_list_response, decode_get_muted_member_list_response)

OPERATION: Final = Operation(
    service="room_engine_http_srv",
    command="get_muted_member_list",
    method="room.get_muted_member_list",
    summary="List the muted members of a conference room.",
    request_type=GetMutedMemberListRequest,
    response_type=GetMutedMemberListResponse,
    request_decoder=decode_get_muted_member_list_request,
    response_decoder=decode_get_muted_member_list_response,
    effect=Effect(kind="read"),
    sources=("https://cloud.tencent.com/document/product/647/135390",),
    rates=(Rate(200.0, 1),),
    wrapper="Response",
    error_codes=(
        100001,
        100002,
        100004,
    ),
)
GetMutedMemberListRequest.operation = OPERATION
GetMutedMemberListResponse.operation = OPERATION
