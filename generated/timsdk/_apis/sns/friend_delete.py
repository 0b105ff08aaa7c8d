# Generated from spec/apis/sns/friend_delete.yaml; do not edit. `make generate` writes it again.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from timsdk._types.account_result import AccountResult, decode_account_result
from timsdk_runtime.operation import Effect, Operation, Partial, Rate, Request
from timsdk_runtime.partial import BatchResponse
from timsdk_runtime.wire import ENVELOPE, decode_list, encode_list, merge, new, register

if TYPE_CHECKING:
    from timsdk._types.delete_type import DeleteType


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendDeleteRequest(Request["FriendDeleteResponse"]):
    """Delete friends."""

    _known = frozenset({"From_Account", "To_Account", "DeleteType"})

    from_account: str
    """User who deletes friends."""
    to_account: list[str]
    """User IDs of the friends to delete. At most 1000 items."""
    delete_type: DeleteType | str | None = None
    """One-way or two-way."""


@attrs.define(kw_only=True, eq=False, repr=False)
class FriendDeleteResponse(BatchResponse):
    """Answer to `sns/friend_delete`."""

    _known = frozenset({*ENVELOPE, "ResultItem"})

    result_item: list[AccountResult]
    """Result for each friend."""


def decode_friend_delete_request(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendDeleteRequest)
    model.from_account = get("From_Account")
    model.to_account = get("To_Account")
    model.delete_type = get("DeleteType")
    model._extra, model._wire = None, wire
    return model


def encode_friend_delete_request(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.from_account) is not None:
        wire["From_Account"] = field
    if (field := model.to_account) is not None:
        wire["To_Account"] = field
    if (field := model.delete_type) is not None:
        wire["DeleteType"] = field
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendDeleteRequest, encode_friend_delete_request, decode_friend_delete_request)


def decode_friend_delete_response(wire: Any) -> Any:
    if wire.__class__ is not dict:
        return wire
    get = wire.get
    model: Any = new(FriendDeleteResponse)
    model.result_item = decode_list(decode_account_result, get("ResultItem"))
    model._extra, model._wire = None, wire
    return model


def encode_friend_delete_response(model: Any) -> dict[str, Any]:
    wire: dict[str, Any] = {}
    if (field := model.result_item) is not None:
        wire["ResultItem"] = encode_list(field)
    if extra_fields := model.extra_fields:
        merge(wire, extra_fields)
    return wire


register(FriendDeleteResponse, encode_friend_delete_response, decode_friend_delete_response)

OPERATION: Final = Operation(
    service="sns",
    command="friend_delete",
    method="relationship.friend_delete",
    summary="Delete friends.",
    request_type=FriendDeleteRequest,
    response_type=FriendDeleteResponse,
    request_decoder=decode_friend_delete_request,
    response_decoder=decode_friend_delete_response,
    effect=Effect(kind="converge", reason="A friend who is deleted already is reported as a failed item (31704)."),
    sources=("https://trtc.io/document/34905",),
    rates=(Rate(200.0, 1),),
    errors={30001: "", 30002: "", 30003: "", 30004: "", 30006: "", 30007: "", 30008: "", 31704: "", 31707: ""},
    partial=Partial(items=("result_item",), key=("to_account",), code=("result_code",), info=("result_info",)),
)
FriendDeleteRequest.operation = OPERATION
FriendDeleteResponse.operation = OPERATION
