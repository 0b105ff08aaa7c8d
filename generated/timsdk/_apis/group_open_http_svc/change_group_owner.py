# Generated from spec/apis/group_open_http_svc/change_group_owner.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject


class ChangeGroupOwnerRequest(Request["ChangeGroupOwnerResponse"]):
    """Hand a group over to another member."""

    __slots__ = {
        "group_id": "GroupId",
        "new_owner_account": "NewOwner_Account",
    }

    group_id: str
    """Group ID."""
    new_owner_account: str
    """User ID of the new owner, a member."""

    def __init__(
        self,
        *,
        group_id: str,
        new_owner_account: str,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.group_id = group_id
        self.new_owner_account = new_owner_account


class ChangeGroupOwnerResponse(Response):
    """Response to `group_open_http_svc/change_group_owner`."""

    __slots__ = ()


def decode_change_group_owner_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChangeGroupOwnerRequest)
    model.group_id = wire.pop("GroupId", None)
    model.new_owner_account = wire.pop("NewOwner_Account", None)
    model.extra_fields = wire or None
    return model


def encode_change_group_owner_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.group_id) is not None:
        wire["GroupId"] = field
    if (field := model.new_owner_account) is not None:
        wire["NewOwner_Account"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChangeGroupOwnerRequest, encode_change_group_owner_request, decode_change_group_owner_request)


def decode_change_group_owner_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(ChangeGroupOwnerResponse)
    model.extra_fields = wire or None
    return model


def encode_change_group_owner_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(ChangeGroupOwnerResponse, encode_change_group_owner_response, decode_change_group_owner_response)

OPERATION: Final = Operation(
    service="group_open_http_svc",
    command="change_group_owner",
    method="group.change_group_owner",
    summary="Hand a group over to another member.",
    request_type=ChangeGroupOwnerRequest,
    response_type=ChangeGroupOwnerResponse,
    request_decoder=decode_change_group_owner_request,
    response_decoder=decode_change_group_owner_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/34966",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        10002,
        10004,
        10007,
        10010,
        10015,
    ),
    error_texts={10007: "The caller is not an app administrator, or the group is a live group."},
)
ChangeGroupOwnerRequest.operation = OPERATION
ChangeGroupOwnerResponse.operation = OPERATION
