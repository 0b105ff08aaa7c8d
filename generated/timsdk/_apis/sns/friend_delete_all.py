# Generated from spec/apis/sns/friend_delete_all.yaml; do not edit. `make generate` writes it again.
# Decoders consume their JSON; what is left becomes `extra_fields` (docs/decisions/0008).

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timsdk_runtime.declarations import Effect, Rate
from timsdk_runtime.model.codec import merge_extra_fields, new_instance, register
from timsdk_runtime.model.operation import Operation, Request, Response

if TYPE_CHECKING:
    from timsdk._types.delete_type import DeleteType
    from timsdk_runtime.model.base import JsonObject


class FriendDeleteAllRequest(Request["FriendDeleteAllResponse"]):
    """Delete every friend of a user."""

    __slots__ = {
        "from_account": "From_Account",
        "delete_type": "DeleteType",
    }

    from_account: str
    """User whose friends to delete."""
    delete_type: DeleteType | str | None
    """One-way or two-way. The service assumes "Delete_Type_Single" when omitted."""

    def __init__(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | str | None = None,
        extra_fields: JsonObject | None = None,
    ) -> None:
        super().__init__(extra_fields=extra_fields)
        self.from_account = from_account
        self.delete_type = delete_type


class FriendDeleteAllResponse(Response):
    """Response to `sns/friend_delete_all`."""

    __slots__ = ()


def decode_friend_delete_all_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendDeleteAllRequest)
    model.from_account = wire.pop("From_Account", None)
    model.delete_type = wire.pop("DeleteType", None)
    model.extra_fields = wire or None
    return model


def encode_friend_delete_all_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.delete_type) is not None:
        wire["DeleteType"] = field
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendDeleteAllRequest, encode_friend_delete_all_request, decode_friend_delete_all_request)


def decode_friend_delete_all_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    model: Any = new_instance(FriendDeleteAllResponse)
    model.extra_fields = wire or None
    return model


def encode_friend_delete_all_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if model.extra_fields:
        merge_extra_fields(wire, model.extra_fields)
    return wire


register(FriendDeleteAllResponse, encode_friend_delete_all_response, decode_friend_delete_all_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_delete_all",
    method="relationship.friend_delete_all",
    summary="Delete every friend of a user.",
    request_type=FriendDeleteAllRequest,
    response_type=FriendDeleteAllResponse,
    request_decoder=decode_friend_delete_all_request,
    response_decoder=decode_friend_delete_all_response,
    effect=Effect(kind="idempotent"),
    sources=("https://trtc.io/document/34906",),
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
FriendDeleteAllRequest.operation = OPERATION
FriendDeleteAllResponse.operation = OPERATION
