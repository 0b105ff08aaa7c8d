# Generated from spec/apis/group_open_avchatroom_http_svc/check_members.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class CheckMembersRequest(Request["CheckMembersResponse"]):
    """Check which users are in a live group."""

    __slots__ = {
        "group_id": "GroupId",
        "member_account": "Member_Account",
    }

    group_id: str
    """Live group."""
    member_account: list[str]
    """User IDs to check."""

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


class CheckMembersResponse(Response):
    """Response to `group_open_avchatroom_http_svc/check_members`."""

    __slots__ = {
        "member_account": "Member_Account",
    }

    member_account: list[str]
    """Those of the users who are in the group."""

    def __init__(
        self,
        *,
        member_account: list[str],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.member_account = member_account


def decode_check_members_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CheckMembersRequest)
    model.group_id = wire.pop("GroupId", None)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_check_members_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CheckMembersRequest, encode_check_members_request, decode_check_members_request)


def decode_check_members_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(CheckMembersResponse)
    model.member_account = wire.pop("Member_Account", None)
    model.extra_fields = wire or None
    return model


def encode_check_members_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.member_account) is not None:
        wire["Member_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(CheckMembersResponse, encode_check_members_response, decode_check_members_response)

OPERATION: Final = Operation(
    service="group_open_avchatroom_http_svc",
    command="check_members",
    method="live_group.check_members",
    summary="Check which users are in a live group.",
    request_type=CheckMembersRequest,
    response_type=CheckMembersResponse,
    request_decoder=decode_check_members_request,
    response_decoder=decode_check_members_response,
    effect=Effect(kind="read"),
    sources=(
        "https://trtc.io/document/60523",
        "https://www.tencentcloud.com/zh/document/product/1047/60523",
        "https://cloud.tencent.com/document/product/269/95618",
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
    error_texts={10007: "The caller may not do this, or the group is not a live group."},
    undocumented=("private error codes after 10007 (10010 and 10015 are of get_members)",),
)
CheckMembersRequest.operation = OPERATION
CheckMembersResponse.operation = OPERATION
