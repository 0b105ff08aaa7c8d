# Generated from spec/apis/sns/group_delete.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk_runtime.model.base import JsonObject
    from timsdk_runtime.model.operation import Meta


class GroupDeleteRequest(Request["GroupDeleteResponse"]):
    """Delete friend lists."""

    __slots__ = {
        "from_account": "From_Account",
        "group_name": "GroupName",
    }

    from_account: str
    """User whose lists to delete."""
    group_name: list[str]
    """Names of the lists to delete."""

    def __init__(
        self,
        *,
        from_account: str,
        group_name: list[str],
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.group_name = group_name


class GroupDeleteResponse(Response):
    """Response to `sns/group_delete`."""

    __slots__ = {
        "current_sequence": "CurrentSequence",
    }

    current_sequence: int
    """Current version of the friend lists."""

    def __init__(
        self,
        *,
        current_sequence: int,
        meta: Meta | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(meta=meta, extra_fields=extra_fields)
        self.current_sequence = current_sequence


def decode_group_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupDeleteRequest)
    model.from_account = wire.pop("From_Account", None)
    model.group_name = wire.pop("GroupName", None)
    model.extra_fields = wire or None
    return model


def encode_group_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.group_name) is not None:
        wire["GroupName"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupDeleteRequest, encode_group_delete_request, decode_group_delete_request)


def decode_group_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(GroupDeleteResponse)
    model.current_sequence = wire.pop("CurrentSequence", None)
    model.extra_fields = wire or None
    return model


def encode_group_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.current_sequence) is not None:
        wire["CurrentSequence"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(GroupDeleteResponse, encode_group_delete_response, decode_group_delete_response)

OPERATION: Final = Operation(
    service="sns",
    command="group_delete",
    method="relationship.group_delete",
    summary="Delete friend lists.",
    request_type=GroupDeleteRequest,
    response_type=GroupDeleteResponse,
    request_decoder=decode_group_delete_request,
    response_decoder=decode_group_delete_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/34926",),
    rates=(Rate(200.0, 1),),
    error_codes=(
        30001,
        30003,
        30004,
        30006,
        30007,
        30008,
    ),
)
GroupDeleteRequest.operation = OPERATION
GroupDeleteResponse.operation = OPERATION
