# Generated from spec/apis/group_open_avchatroom_http_svc/del_robots.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class DelRobotsRequest(Request["DelRobotsResponse"]):
    """Remove robots from the online list of a live group."""

    __slots__ = {
        "group_id": "GroupId",
        "member_account": "Member_Account",
    }

    group_id: str
    """Live group."""
    member_account: list[str]
    """User IDs of the robots."""

    def __init__(
        self,
        *,
        group_id: str,
        member_account: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.member_account = member_account


class DelRobotsResponse(Response):
    """Response to `group_open_avchatroom_http_svc/del_robots`."""

    __slots__ = ()


def decode_del_robots_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelRobotsRequest)
    model.group_id = wire.pop("GroupId", None)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_del_robots_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelRobotsRequest, encode_del_robots_request, decode_del_robots_request)


def decode_del_robots_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(DelRobotsResponse)
    model.extra_fields = wire or None
    return model


def encode_del_robots_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(DelRobotsResponse, encode_del_robots_response, decode_del_robots_response)

OPERATION: Final = Operation(
    service="group_open_avchatroom_http_svc",
    command="del_robots",
    method="live_group.del_robots",
    summary="Remove robots from the online list of a live group.",
    request_type=DelRobotsRequest,
    response_type=DelRobotsResponse,
    request_decoder=decode_del_robots_request,
    response_decoder=decode_del_robots_response,
    effect=Effect(kind="idempotent"),
    sources=(
        "https://trtc.io/document/60526",
        "https://cloud.tencent.com/document/product/269/103785",
    ),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10001,
        10002,
        10003,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10007: "The caller is neither an app administrator nor the owner of the group."},
    undocumented=("private error codes (those listed here are of modify_user_info)",),
)
DelRobotsRequest.operation = OPERATION
DelRobotsResponse.operation = OPERATION
