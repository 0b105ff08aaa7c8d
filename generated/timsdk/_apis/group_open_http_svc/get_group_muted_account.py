# Generated from spec/apis/group_open_http_svc/get_group_muted_account.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk._types.muted_member import MutedMember, decode_muted_member
from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import encode, encode_list, merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GetGroupMutedAccountRequest(Request["GetGroupMutedAccountResponse"]):
    """List the muted members of a group."""

    __slots__ = {
        "group_id": "GroupId",
        "topic_id": "TopicId",
    }

    group_id: str
    """Group ID."""
    topic_id: str | None
    """Topic to look into. Communities with topics only."""

    def __init__(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.topic_id = topic_id


class GetGroupMutedAccountResponse(Response):
    """Response to `group_open_http_svc/get_group_muted_account`."""

    __slots__ = {
        "group_id": "GroupId",
        "muted_account_list": "MutedAccountList",
    }

    group_id: str | None
    """Group ID."""
    muted_account_list: list[MutedMember]
    """Muted members."""

    def __init__(
        self,
        *,
        group_id: str | None = None,
        muted_account_list: list[MutedMember],
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.group_id = group_id
        self.muted_account_list = muted_account_list


def decode_get_group_muted_account_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMutedAccountRequest)
    model.group_id = wire.pop("GroupId", None)
    model.topic_id = wire.pop("TopicId", None)
    model.extra_fields = wire or None
    return model


def encode_get_group_muted_account_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.topic_id) is not None:
        wire["TopicId"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GetGroupMutedAccountRequest, encode_get_group_muted_account_request, decode_get_group_muted_account_request)


def decode_get_group_muted_account_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GetGroupMutedAccountResponse)
    model.group_id = wire.pop("GroupId", None)
    if (value := wire.pop("MutedAccountList", None)).__class__ is list:
        for index, item in enumerate(value):
            value[index] = decode_muted_member(item)
    model.muted_account_list = value
    model.extra_fields = wire or None
    return model


def encode_get_group_muted_account_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.muted_account_list) is not None:
        wire["MutedAccountList"] = [encode(item) for item in field] if field.__class__ is list else encode_list(field)
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(
    GetGroupMutedAccountResponse, encode_get_group_muted_account_response, decode_get_group_muted_account_response
)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="get_group_muted_account",
    method="group.get_group_muted_account",
    summary="List the muted members of a group.",
    request_type=GetGroupMutedAccountRequest,
    response_type=GetGroupMutedAccountResponse,
    request_decoder=decode_get_group_muted_account_request,
    response_decoder=decode_get_group_muted_account_response,
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
)
GetGroupMutedAccountRequest.operation = OPERATION
GetGroupMutedAccountResponse.operation = OPERATION
