# Generated from spec/apis/million_group_open_http_svc/get_online_member_num.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetOnlineMemberNumRequest(Request["GetOnlineMemberNumResponse"]):
    """Count the members of a community who are online."""

    __slots__ = {
        "group_id": "GroupId",
    }

    group_id: str
    """Community."""

    def __init__(
        self,
        *,
        group_id: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id


class GetOnlineMemberNumResponse(Response):
    """Response to `million_group_open_http_svc/get_online_member_num`."""

    __slots__ = {
        "online_member_num": "OnlineMemberNum",
    }

    online_member_num: int
    """Number of members online."""

    def __init__(
        self,
        *,
        online_member_num: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.online_member_num = online_member_num


def decode_get_online_member_num_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetOnlineMemberNumRequest)
    model.group_id = wire.pop("GroupId", None)
    model.extra_fields = wire or None
    return model


def encode_get_online_member_num_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetOnlineMemberNumRequest, encode_get_online_member_num_request, decode_get_online_member_num_request)


def decode_get_online_member_num_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetOnlineMemberNumResponse)
    model.online_member_num = wire.pop("OnlineMemberNum", None)
    model.extra_fields = wire or None
    return model


def encode_get_online_member_num_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.online_member_num) is not None:
        wire["OnlineMemberNum"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetOnlineMemberNumResponse, encode_get_online_member_num_response, decode_get_online_member_num_response)

OPERATION: Final = Operation(
    service="million_group_open_http_svc",
    command="get_online_member_num",
    method="community.get_online_member_num",
    summary="Count the members of a community who are online.",
    request_type=GetOnlineMemberNumRequest,
    response_type=GetOnlineMemberNumResponse,
    request_decoder=decode_get_online_member_num_request,
    response_decoder=decode_get_online_member_num_response,
    effect=Effect(kind="read"),
    sources=("https://trtc.io/document/66883",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    undocumented=("private error codes after 10004 (the stored page ends there)",),
)
GetOnlineMemberNumRequest.operation = OPERATION
GetOnlineMemberNumResponse.operation = OPERATION
