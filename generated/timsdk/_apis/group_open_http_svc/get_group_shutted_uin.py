# Generated from spec/apis/group_open_http_svc/get_group_shutted_uin.yaml; do not edit. `make generate` writes it again.
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


class ShuttedMember(Model):
    """A muted member of a group."""

    __slots__ = {
        "member_account": "Member_Account",
        "shutted_until": "ShuttedUntil",
    }

    member_account: str
    """User ID."""
    shutted_until: int
    """End of the mute. Unix time in seconds."""

    def __init__(
        self,
        *,
        member_account: str,
        shutted_until: int,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.member_account = member_account
        self.shutted_until = shutted_until


class GetGroupShuttedUinRequest(Request["GetGroupShuttedUinResponse"]):
    """List the muted members of a group."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """Group ID."""

    def __init__(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id


class GetGroupShuttedUinResponse(Response):
    """Response to `group_open_http_svc/get_group_shutted_uin`."""

    __slots__ = {
        "group_id": "GroupId",
        "shutted_list": "ShuttedUinList",
    }

    group_id: str
    """Group ID."""
    shutted_list: list[ShuttedMember]
    """Muted members."""

    def __init__(
        self,
        *,
        group_id: str,
        shutted_list: list[ShuttedMember],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.shutted_list = shutted_list


def decode_shutted_member(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ShuttedMember)
    model.member_account = wire.pop("Member_Account", None)
    model.shutted_until = wire.pop("ShuttedUntil", None)
    model.extra_fields = wire or None
    return model


def encode_shutted_member(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if (field := model.shutted_until) is not None:
        wire["ShuttedUntil"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ShuttedMember, encode_shutted_member, decode_shutted_member)


def decode_get_group_shutted_uin_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupShuttedUinRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_shutted_uin_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupShuttedUinRequest, encode_get_group_shutted_uin_request, decode_get_group_shutted_uin_request)


def decode_get_group_shutted_uin_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupShuttedUinResponse)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("ShuttedUinList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_shutted_member(item)
    model.shutted_list = value
    model.extra_fields = wire or None
    return model


def encode_get_group_shutted_uin_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.shutted_list) is not None:
        wire["ShuttedUinList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupShuttedUinResponse, encode_get_group_shutted_uin_response, decode_get_group_shutted_uin_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_shutted_uin",
    method="legacy.get_group_shutted_uin",
    summary="List the muted members of a group.",
    request_type=GetGroupShuttedUinRequest,
    response_type=GetGroupShuttedUinResponse,
    request_decoder=decode_get_group_shutted_uin_request,
    response_decoder=decode_get_group_shutted_uin_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/34964",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    status="legacy",
    replaced_by="group_open_http_svc/get_group_muted_account",
)
GetGroupShuttedUinRequest.operation = OPERATION
GetGroupShuttedUinResponse.operation = OPERATION
